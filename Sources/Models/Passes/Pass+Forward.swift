import Kernels

extension Pass {
  /// Carries all blocks through the layers and the head.
  func forward(_ workers: Workers) -> Outputs {
    workers.forEach(plan.blocks.count) { index in
      carry(plan.blocks[index])
      readHead(plan.blocks[index])
    }
    return outputs()
  }

  /// Carries a block from the embeddings to the last normalisation.
  func carry(_ block: PassPlan.Block) {
    embed(block)
    for layer in 0..<shape.layers { forward(block, layer) }
    finish(block)
  }

  /// Token embedding plus position embedding, into the first layer's input.
  private func embed(_ block: PassPlan.Block) {
    let d = shape.width
    batch.tokens.withUnsafeBufferPointer { tokens in
      guard let first = tokens.baseAddress else { return }
      for sequence in block.sequences {
        let rows = batch.range(of: sequence)
        let start = batch.positionOffsets?[sequence] ?? 0
        gatherEmbedding(
          first + rows.lowerBound, weights.tokens, weights.positions + start * d,
          memory.layers[0].input + rows.lowerBound * d, rows.count, d)
      }
    }
  }

  /// One transformer block: x + attention(norm x), then x + mlp(norm x).
  private func forward(_ block: PassPlan.Block, _ layer: Int) {
    let (d, f) = (shape.width, shape.hidden)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let (first, count) = (block.rows.lowerBound, block.rows.count)
    layerNorm(
      m.input + first * d, w.norm1, w.norm1Bias, m.norm1 + first * d, m.mean1 + first,
      m.inverse1 + first, count, d, Float(shape.normEpsilon))
    project(
      m.norm1 + first * d, w.attention, w.attentionBias, m.projections + first * 3 * d, count)
    for sequence in block.sequences {
      let rows = batch.range(of: sequence)
      causalAttention(
        m.projections + rows.lowerBound * 3 * d, m.attended + rows.lowerBound * d,
        m.normalisers + rows.lowerBound * shape.heads, rows.count, shape.heads, shape.headWidth)
    }

    let tail = tailRows(block, layer)
    let isLast = layer + 1 == shape.layers
    let output = isLast ? memory.output : memory.layers[layer + 1].input
    let (start, tailCount) = (tail.lowerBound, tail.count)
    if isLast { gatherTail(block, layer) }
    addBias(
      isLast ? m.middle + start * d : m.input + start * d, w.projectionBias, m.middle + start * d,
      tailCount, d)
    gemm(
      m: tailCount, n: d, k: d, m.mixed + start * d, lda: d, w.projection, ldb: d, beta: 1,
      m.middle + start * d, ldc: d)
    layerNorm(
      m.middle + start * d, w.norm2, w.norm2Bias, m.norm2 + start * d, m.mean2 + start,
      m.inverse2 + start, tailCount, d, Float(shape.normEpsilon))
    gemm(
      m: tailCount, n: f, k: d, m.norm2 + start * d, lda: d, w.up, ldb: f, beta: 0,
      m.hidden + start * f, ldc: f)
    biasGELU(m.hidden + start * f, w.upBias, m.activated + start * f, tailCount, f)
    addBias(m.middle + start * d, w.downBias, output + start * d, tailCount, d)
    gemm(
      m: tailCount, n: d, k: f, m.activated + start * f, lda: f, w.down, ldb: d, beta: 1,
      output + start * d, ldc: d)
  }

  /// Queries, keys and values: x·W + bias.
  private func project(
    _ x: Floats, _ weight: Floats, _ bias: Floats, _ y: MutableFloats, _ rows: Int
  ) {
    let d = shape.width
    if 3 * d * d <= 1 << 20 {
      affine(x, weight, bias, y, rows: rows, inputs: d, outputs: 3 * d)
    } else {
      fillRows(y, bias, rows, 3 * d)
      gemm(m: rows, n: 3 * d, k: d, x, lda: d, weight, ldb: 3 * d, beta: 1, y, ldc: 3 * d)
    }
  }

  /// Copies the rows that the readout needs out of the last layer's attention and its input.
  private func gatherTail(_ block: PassPlan.Block, _ layer: Int) {
    let (d, m) = (shape.width, memory.layers[layer])
    for place in block.places {
      let row = plan.rows[place]
      (m.mixed + place * d).update(from: m.attended + row * d, count: d)
      (m.middle + place * d).update(from: m.input + row * d, count: d)
    }
  }

  private func finish(_ block: PassPlan.Block) {
    let (d, start) = (shape.width, block.places.lowerBound)
    layerNorm(
      memory.output + start * d, weights.norm, weights.normBias, memory.final + start * d,
      memory.meanFinal + start, memory.inverseFinal + start, block.places.count, d,
      Float(shape.normEpsilon))
  }
}
