import Kernels

extension Pass {
  /// Logits or scores of a block's places, reduced to what the readout asks for.
  func readHead(_ block: PassPlan.Block) {
    let d = shape.width
    switch readout {
    case .values:
      for place in block.places {
        memory.results[place] =
          dotProduct(memory.final + place * d, weights.head, d) + weights.headBias[0]
      }
    case .logProbabilities:
      forEachHeadRows(block) { places, logits in readLogits(places, logits) }
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

  /// Visits a block's places a few rows at a time, with memory for their logits.
  func forEachHeadRows(
    _ block: PassPlan.Block, _ body: (Range<Int>, UnsafeMutablePointer<Float>) -> Void
  ) {
    let size = plan.headRows(shape)
    for start in stride(from: block.places.lowerBound, to: block.places.upperBound, by: size) {
      let places = start..<min(start + size, block.places.upperBound)
      let isKept = memory.keptPlaces == plan.rows.count
      body(places, memory.logits + (isKept ? start : block.index * size) * shape.vocabulary)
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
