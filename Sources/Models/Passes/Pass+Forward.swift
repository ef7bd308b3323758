import Kernels

extension Pass {
  /// Carries all blocks through the layers, then reads the head.
  func forward(_ workers: Workers) -> Outputs {
    workers.forEach(plan.blocks.count) { index in carry(plan.blocks[index]) }
    readHead(workers)
    return outputs()
  }

  /// Carries a block from the embeddings to the last normalisation.
  func carry(_ block: PassPlan.Block) {
    embed(block)
    for layer in 0..<shape.layers { forward(block, layer) }
    finish(block)
  }

  /// Token embedding plus learned position, into the first layer's input.
  private func embed(_ block: PassPlan.Block) {
    let d = shape.width
    batch.tokens.withUnsafeBufferPointer { tokens in
      guard let first = tokens.baseAddress else { return }
      for sequence in block.sequences {
        let rows = batch.range(of: sequence)
        let start = batch.positionOffsets?[sequence] ?? 0
        gatherEmbedding(
          first + rows.lowerBound, weights.tokens, weights.positions.map { $0 + start * d },
          memory.layers[0].input + rows.lowerBound * d, rows.count, d)
      }
    }
  }

  /// One transformer block: x + attention(norm x), then x + mlp(norm x).
  private func forward(_ block: PassPlan.Block, _ layer: Int) {
    let (d, f, g) = (shape.width, shape.hidden, shape.activationWidth)
    let (q, p) = (shape.queryWidth, shape.projectionWidth)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let (first, count) = (block.rows.lowerBound, block.rows.count)
    normalise(
      m.input + first * d, w.norm1, w.norm1Bias, m.norm1 + first * d, m.mean1 + first,
      m.inverse1 + first, count)
    project(block, layer)
    for sequence in block.sequences {
      let rows = batch.range(of: sequence)
      causalAttention(
        m.projections + rows.lowerBound * p, m.attended + rows.lowerBound * q,
        m.normalisers + rows.lowerBound * shape.heads, rows.count, shape.heads, shape.headWidth,
        shared: shape.sharedHeads)
    }

    let tail = tailRows(block, layer)
    let isLast = layer + 1 == shape.layers
    let output = isLast ? memory.output : memory.layers[layer + 1].input
    let (start, tailCount) = (tail.lowerBound, tail.count)
    if isLast { gatherTail(block, layer) }
    copyRows(
      isLast ? m.middle + start * d : m.input + start * d, adding: w.projectionBias,
      to: m.middle + start * d, tailCount)
    multiply(
      m.mixed + start * q, w.projection, m.middle + start * d, rows: tailCount, inputs: q,
      outputs: d, adds: true)
    normalise(
      m.middle + start * d, w.norm2, w.norm2Bias, m.norm2 + start * d, m.mean2 + start,
      m.inverse2 + start, tailCount)
    multiply(
      m.norm2 + start * d, w.up, m.hidden + start * g, rows: tailCount, inputs: d, outputs: g)
    activate(m.hidden + start * g, w.upBias, m.activated + start * f, tailCount)
    copyRows(m.middle + start * d, adding: w.downBias, to: output + start * d, tailCount)
    multiply(
      m.activated + start * f, w.down, output + start * d, rows: tailCount, inputs: f, outputs: d,
      adds: true)
  }

  /// Copies the rows that the readout needs out of the last layer's attention and its input.
  private func gatherTail(_ block: PassPlan.Block, _ layer: Int) {
    let (d, q, m) = (shape.width, shape.queryWidth, memory.layers[layer])
    for place in block.places {
      let row = plan.rows[place]
      (m.mixed + place * q).update(from: m.attended + row * q, count: q)
      (m.middle + place * d).update(from: m.input + row * d, count: d)
    }
  }

  private func finish(_ block: PassPlan.Block) {
    let (d, start) = (shape.width, block.places.lowerBound)
    normalise(
      memory.output + start * d, weights.norm, weights.normBias, memory.final + start * d,
      memory.meanFinal + start, memory.inverseFinal + start, block.places.count)
  }
}
