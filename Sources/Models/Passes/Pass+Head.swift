import Kernels

extension Pass {
  /// Logits or scores of all places, reduced to what the readout asks for.
  func readHead(_ workers: Workers) {
    let d = shape.width
    switch readout {
    case .values:
      for place in plan.rows.indices {
        memory.results[place] =
          dotProduct(memory.final + place * d, weights.head, d) + weights.headBias[0]
      }
    case .logProbabilities:
      forEachHeadChunk { chunk in forEachHeadPiece(chunk, workers, readLogits) }
    }
  }

  /// Forms the logits of some places and reduces each row.
  func readLogits(_ places: Range<Int>, _ logits: UnsafeMutablePointer<Float>) {
    guard case .logProbabilities(_, let temperature, _) = readout else { return }
    formLogits(places, logits)
    for place in places {
      let row = logits + (place - places.lowerBound) * shape.vocabulary
      let result = logSoftmax(
        row, shape.vocabulary, Float(1 / temperature), Int(batch.tokens[plan.rows[place] + 1]))
      memory.results[place] = result.logProbability
      memory.entropies[place] = result.entropy
      memory.headNormalisers[place] = result.normaliser
    }
  }

  /// Visits the places whose logits have memory at the same time, one chunk after another.
  func forEachHeadChunk(_ body: (Range<Int>) -> Void) {
    for start in stride(from: 0, to: plan.rows.count, by: max(memory.logitsRows, 1)) {
      body(start..<min(start + memory.logitsRows, plan.rows.count))
    }
  }

  /// Shares out a chunk's places, each piece with memory for its logits.
  func forEachHeadPiece(
    _ chunk: Range<Int>, _ workers: Workers,
    _ body: @Sendable (Range<Int>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let step = plan.headRows(shape)
    workers.forEach((chunk.count + step - 1) / step) { index in
      let start = chunk.lowerBound + index * step
      body(
        start..<min(start + step, chunk.upperBound),
        memory.logits + (start - chunk.lowerBound) * shape.vocabulary)
    }
  }

  func formLogits(_ places: Range<Int>, _ logits: UnsafeMutablePointer<Float>) {
    let (d, size) = (shape.width, shape.vocabulary)
    gemm(
      transposeB: true, m: places.count, n: size, k: d, memory.final + places.lowerBound * d,
      lda: d, weights.head, ldb: d, beta: 0, logits, ldc: size)
  }

  /// Collects the results in the readout's order.
  func outputs() -> Outputs {
    switch readout {
    case .values: return Outputs(values: list(memory.results))
    case .logProbabilities(_, _, let entropies):
      return Outputs(
        logProbabilities: list(memory.results), entropies: entropies ? list(memory.entropies) : [])
    }
  }

  /// One number per place.
  func list(_ values: UnsafeMutablePointer<Float>) -> [Double] {
    (0..<plan.rows.count).map { Double(values[$0]) }
  }
}
