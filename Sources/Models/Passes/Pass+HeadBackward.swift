import Kernels

extension Pass {
  /// Fills `finalGradient` and adds the head's own gradient.
  func backwardHead(
    _ outputGradients: OutputGradients, _ targets: TransformerPointers<UnsafeMutablePointer<Float>>,
    _ workers: Workers
  ) {
    memory.partials.update(repeating: 0, count: plan.blocks.count * small.count)
    switch readout {
    case .values: backwardScore(outputGradients)
    case .logProbabilities(_, let temperature, _):
      forEachHeadChunk { chunk in
        backwardLogits(chunk, outputGradients, 1 / temperature, workers)
        addHeadGradient(chunk, targets, workers)
      }
    }
  }

  /// ∂/∂h = g·w, ∂/∂w = Σ g·h, ∂/∂b = Σ g for a score w·h + b.
  private func backwardScore(_ outputGradients: OutputGradients) {
    let d = shape.width
    checkCount(outputGradients.values, "value")
    for block in plan.blocks {
      let sums = memory.partials + block.index * small.count
      for place in block.places {
        let gradient = Float(outputGradients.values[place])
        let (hidden, target) = (memory.final + place * d, memory.finalGradient + place * d)
        for index in 0..<d {
          target[index] = gradient * weights.head[index]
          sums[small.score + index] += gradient * hidden[index]
        }
        sums[small.scoreBias] += gradient
      }
    }
  }

  /// Logits of a chunk of places become the gradient with respect to them, then with respect to h.
  private func backwardLogits(
    _ chunk: Range<Int>, _ outputGradients: OutputGradients, _ inverseTemperature: Double,
    _ workers: Workers
  ) {
    checkCount(outputGradients.logProbabilities, "log-probability")
    checkCount(outputGradients.entropies, "entropy")
    precondition(
      outputGradients.logits.isEmpty
        || outputGradients.logits.count == plan.rows.count * shape.vocabulary,
      "\(outputGradients.logits.count) logit gradients for \(plan.rows.count) places")
    let (d, size) = (shape.width, shape.vocabulary)
    let isKept = memory.logitsRows == plan.rows.count
    forEachHeadPiece(chunk, workers) { places, logits in
      let start = places.lowerBound
      let given = outputGradients.logits
      if !given.isEmpty {
        for index in 0..<places.count * size { logits[index] = given[start * size + index] }
      } else if !isKept {
        formLogits(places, logits)
      }
      for place in places where given.isEmpty {
        let logProbability = outputGradients.logProbabilities
        let entropy = outputGradients.entropies
        logSoftmaxBackward(
          logits + (place - start) * size, size, Float(inverseTemperature),
          Int(batch.tokens[plan.rows[place] + 1]), memory.headNormalisers[place],
          memory.entropies[place], logProbability.isEmpty ? 0 : Float(logProbability[place]),
          entropy.isEmpty ? 0 : Float(entropy[place]))
      }
      gemm(
        m: places.count, n: d, k: size, logits, lda: size, weights.head, ldb: d, beta: 0,
        memory.finalGradient + start * d, ldc: d)
    }
  }

  /// ∂/∂W = gᵀ·h for a chunk of places, by fixed blocks of the vocabulary.
  private func addHeadGradient(
    _ chunk: Range<Int>, _ targets: TransformerPointers<UnsafeMutablePointer<Float>>,
    _ workers: Workers
  ) {
    let (d, size) = (shape.width, shape.vocabulary)
    let step = WeightTask.rowsPerTask(size)
    workers.forEach((size + step - 1) / step) { index in
      let first = index * step
      gemm(
        transposeA: true, m: min(step, size - first), n: d, k: chunk.count, memory.logits + first,
        lda: size, memory.final + chunk.lowerBound * d, ldb: d, beta: 1,
        targets.head + first * d, ldc: d)
    }
  }

  private func checkCount(_ gradient: [Double], _ name: String) {
    precondition(
      gradient.isEmpty || gradient.count == plan.rows.count,
      "\(gradient.count) \(name) gradients for \(plan.rows.count) places")
  }
}
