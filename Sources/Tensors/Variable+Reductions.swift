extension Variable {
  /// Returns the sum of all elements, added in order.
  package func sum() -> Variable {
    let (input, count) = (index, self.count)
    return tape.record([values.reduce(0, +)]) { gradient, sink in
      sink.add(Array(repeating: gradient[0], count: count), to: input)
    }
  }

  /// Returns the mean of all elements; of none it is 0.
  package func mean() -> Variable { sum() / Double(max(count, 1)) }

  /// Returns Σ weight·x, added in order.
  package func sum(weights: [Double]) -> Variable {
    precondition(weights.count == count, "\(weights.count) weights for \(count) elements")
    let input = index
    var total = 0.0
    for (x, weight) in zip(values, weights) where weight != 0 { total += x * weight }
    return tape.record([total]) { gradient, sink in
      sink.add(weights.map { $0 * gradient[0] }, to: input)
    }
  }

  /// Returns Σ weight·x / Σ weight; with no weight at all it is 0.
  package func mean(weights: [Double]) -> Variable {
    let total = weights.reduce(0, +)
    return sum(weights: weights) / (total == 0 ? 1 : total)
  }

  /// Returns the mean of the elements where the mask is true; of none it is 0.
  package func mean(over mask: [Bool]) -> Variable { mean(weights: mask.map { $0 ? 1 : 0 }) }

  /// Returns the sum of each segment: tokens to responses.
  ///
  /// Segment `i` is `offsets[i]..<offsets[i + 1]`; the last offset is the number of elements.
  package func segmentSums(_ offsets: [Int]) -> Variable {
    checkSegments(offsets, count)
    let (input, x) = (index, values)
    let sums = zip(offsets, offsets.dropFirst()).map { start, end in
      x[start..<end].reduce(0, +)
    }
    return tape.record(sums) { gradient, sink in
      sink.add(spread(gradient, over: offsets), to: input)
    }
  }

  /// Returns the mean of each segment; of an empty one it is 0.
  package func segmentMeans(_ offsets: [Int]) -> Variable {
    let lengths = zip(offsets, offsets.dropFirst()).map { Double(max($1 - $0, 1)) }
    return segmentSums(offsets) / lengths
  }

  /// Repeats element `i` over segment `i`: responses to tokens.
  package func broadcast(over offsets: [Int]) -> Variable {
    checkSegments(offsets, offsets.last ?? 0)
    precondition(count == offsets.count - 1, "\(count) elements for \(offsets.count - 1) segments")
    let input = index
    return tape.record(spread(values, over: offsets)) { gradient, sink in
      let sums = zip(offsets, offsets.dropFirst()).map { start, end in
        gradient[start..<end].reduce(0, +)
      }
      sink.add(sums, to: input)
    }
  }

  /// Returns the elements at `indices`, which may repeat.
  package func gather(_ indices: [Int]) -> Variable {
    let (input, count, x) = (index, self.count, values)
    for position in indices {
      precondition(x.indices.contains(position), "index \(position) is outside 0..<\(count)")
    }
    return tape.record(indices.map { x[$0] }) { gradient, sink in
      var result = [Double](repeating: 0, count: count)
      for (position, g) in zip(indices, gradient) { result[position] += g }
      sink.add(result, to: input)
    }
  }

  /// Puts the elements at `indices` of a vector of `count` zeros; the inverse of `gather`.
  package func scattered(to indices: [Int], count: Int) -> Variable {
    precondition(indices.count == self.count, "\(indices.count) places for \(self.count) elements")
    let input = index
    var result = [Double](repeating: 0, count: count)
    for (position, x) in zip(indices, values) { result[position] += x }
    return tape.record(result) { gradient, sink in
      sink.add(indices.map { gradient[$0] }, to: input)
    }
  }

  /// Returns this variable's elements followed by those of the others.
  package func concatenated(with others: Variable...) -> Variable {
    let parts = [self] + others
    let extents = parts.map { ($0.index, $0.count) }
    return tape.record(parts.flatMap(\.values)) { gradient, sink in
      var start = 0
      for (input, count) in extents {
        sink.add(Array(gradient[start..<start + count]), to: input)
        start += count
      }
    }
  }

  /// Returns log Σ eˣ of all elements, computed from the largest so that nothing overflows.
  package func logSumExp() -> Variable {
    let (input, x) = (index, values)
    let largest = x.max() ?? -.infinity
    guard largest > -.infinity else { return tape.constant([-.infinity]) }
    let weights = x.map { Elementary.exp($0 - largest) }
    let total = weights.reduce(0, +)
    return tape.record([largest + Elementary.log(total)]) { gradient, sink in
      sink.add(weights.map { gradient[0] * $0 / total }, to: input)
    }
  }
}

private func spread(_ values: [Double], over offsets: [Int]) -> [Double] {
  var result: [Double] = []
  result.reserveCapacity(offsets.last ?? 0)
  for (value, (start, end)) in zip(values, zip(offsets, offsets.dropFirst())) {
    result.append(contentsOf: repeatElement(value, count: end - start))
  }
  return result
}

private func checkSegments(_ offsets: [Int], _ count: Int) {
  precondition(
    offsets.first == 0 && offsets.last == count && zip(offsets, offsets.dropFirst()).allSatisfy(<=),
    "segment offsets rise from 0 to \(count), got \(offsets.prefix(5))… \(offsets.last ?? -1)")
}
