/// A stream of random numbers that is named by its path: seed, stage, step, sample.
///
/// `RandomSource(seed: 7).split("rollout").split(step).split(sample)` is the same stream wherever
/// and whenever it is made, so that neither threads nor the order of work can change a draw.
/// A split depends on the path alone, never on how much was drawn before it. Copies draw the same.
package struct RandomSource: Sendable, Hashable {
  private var key: SIMD2<UInt32>
  private var nonce: SIMD2<UInt32>
  private var position: UInt64 = 0
  private var pending: UInt64 = 0
  private var hasPending = false

  /// Starts the stream of a run's seed.
  package init(seed: UInt64) {
    self.init(
      Philox.block(counter: .init(SIMD2(seed), 0x6578_7073, 0x6565_6431), key: .init(0, 0)))
  }

  private init(_ block: Philox.Block) {
    key = block.lowHalf
    nonce = block.highHalf
  }

  /// Returns the child stream with a name.
  package func split(_ name: String) -> RandomSource {
    // FNV-1a, 64 bits: the label's bytes, folded in reading order.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return child(hash, kind: SIMD2(0x4E41_4D45, 0x5041_5448))
  }

  /// Returns the child stream with a number: a step, a sample, a parameter.
  package func split(_ index: Int) -> RandomSource {
    child(UInt64(bitPattern: Int64(index)), kind: SIMD2(0x494E_4458, 0x5041_5448))
  }

  private func child(_ label: UInt64, kind: SIMD2<UInt32>) -> RandomSource {
    RandomSource(
      Philox.block(
        counter: .init(SIMD2(label), nonce[0], nonce[1]), key: key ^ kind))
  }
}

extension RandomSource: RandomNumberGenerator {
  /// Returns the next 64 random bits; each block of the generator gives two words.
  package mutating func next() -> UInt64 {
    if hasPending {
      hasPending = false
      return pending
    }
    let block = Philox.block(counter: .init(SIMD2(position), nonce[0], nonce[1]), key: key)
    position &+= 1
    pending = UInt64(block[2]) | UInt64(block[3]) << 32
    hasPending = true
    return UInt64(block[0]) | UInt64(block[1]) << 32
  }
}

extension RandomSource {
  /// Returns a number in `[0, 1)` with 53 random bits.
  package mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Returns a draw from the standard normal distribution (Marsaglia's polar method).
  ///
  /// Only multiplication, square root and our own logarithm are used: no library's rounding enters.
  package mutating func normal() -> Double {
    while true {
      let (u, v) = (2 * uniform() - 1, 2 * uniform() - 1)
      let s = u * u + v * v
      if s > 0 && s < 1 { return u * (-2 * Elementary.log(s) / s).squareRoot() }
    }
  }

  /// Returns an unbiased integer in `0..<bound`.
  package mutating func integer(below bound: Int) -> Int {
    precondition(bound > 0, "integer(below: \(bound)) needs a positive bound")
    // Lemire's method: multiply, and draw again in the biased sliver.
    let size = UInt64(bound)
    var product = next().multipliedFullWidth(by: size)
    if product.low < size {
      let threshold = (0 &- size) % size
      while product.low < threshold { product = next().multipliedFullWidth(by: size) }
    }
    return Int(product.high)
  }

  /// Returns true with the given probability.
  package mutating func bernoulli(_ probability: Double) -> Bool { uniform() < probability }

  /// Returns one of the elements, each with the same probability; the collection is not empty.
  package mutating func element<C: RandomAccessCollection>(of elements: C) -> C.Element {
    elements[elements.index(elements.startIndex, offsetBy: integer(below: elements.count))]
  }

  /// Returns an index drawn in proportion to the weights, which are ≥ 0 and not all zero.
  package mutating func index(weightedBy weights: [Double]) -> Int {
    let total = weights.reduce(0, +)
    precondition(total > 0, "index(weightedBy:) needs a positive sum of weights, got \(total)")
    var rest = uniform() * total
    for (index, weight) in weights.enumerated() {
      rest -= weight
      if rest < 0 { return index }
    }
    return weights.lastIndex { $0 > 0 } ?? 0
  }

  /// Returns the elements in random order (Fisher–Yates).
  package mutating func shuffled<S: Sequence>(_ elements: S) -> [S.Element] {
    let all = Array(elements)
    return permutation(of: all.count).map { all[$0] }
  }

  /// Returns 0 ..< count in random order (Fisher–Yates).
  package mutating func permutation(of count: Int) -> [Int] {
    var order = Array(0..<count)
    for last in stride(from: count - 1, to: 0, by: -1) {
      order.swapAt(last, integer(below: last + 1))
    }
    return order
  }
}

extension SIMD2 where Scalar == UInt32 {
  fileprivate init(_ value: UInt64) {
    self.init(UInt32(truncatingIfNeeded: value), UInt32(truncatingIfNeeded: value >> 32))
  }
}

extension SIMD4 where Scalar == UInt32 {
  fileprivate init(_ low: SIMD2<UInt32>, _ third: UInt32, _ fourth: UInt32) {
    self.init(low[0], low[1], third, fourth)
  }
}
