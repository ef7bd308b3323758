import Kernels

extension Pass {
  /// Adds the gradient with respect to the parameters.
  ///
  /// Three phases: the head, the way down through each block of sequences, and the weights. Blocks
  /// of sequences overwrite activations by the gradients with respect to them; each matrix of
  /// weights then gets one product per block of its rows, over all tokens.
  func backward(
    _ outputGradients: OutputGradients, into gradients: inout ParameterBuffer, _ workers: Workers
  ) {
    precondition(
      gradients.count == model.parameters.count,
      "the gradient has \(gradients.count) floats, the parameters \(model.parameters.count)")
    gradients.withMutablePointer { base in
      let targets = TransformerPointers(model.layout) { base + $0 }
      backwardHead(outputGradients, targets, workers)
      workers.forEach(plan.blocks.count) { index in
        let block = plan.blocks[index]
        let sums = memory.partials + index * small.count
        backwardFinal(block, sums)
        for layer in (0..<shape.layers).reversed() {
          backwardMLP(block, layer, small.blocks[layer], sums)
          backwardAttention(block, layer, small.blocks[layer], sums)
        }
      }
      let tasks = WeightTask.all(self, targets)
      workers.forEach(tasks.count) { run(tasks[$0]) }
    }
  }

  /// Through the last normalisation; the gradient takes the place of its input.
  private func backwardFinal(_ block: PassPlan.Block, _ sums: UnsafeMutablePointer<Float>) {
    let (d, start) = (shape.width, block.places.lowerBound)
    layerNormBackward(
      memory.finalGradient + start * d, memory.output + start * d, weights.norm,
      memory.meanFinal + start, memory.inverseFinal + start, nil, memory.output + start * d,
      sums + small.norm, sums + small.normBias, block.places.count, d)
  }

  /// Through the feed-forward half: the gradient takes the place of `hidden` and `middle`.
  private func backwardMLP(
    _ block: PassPlan.Block, _ layer: Int, _ small: SmallGradients.Block,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    let (d, f) = (shape.width, shape.hidden)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let isLast = layer + 1 == shape.layers
    let tail = tailRows(block, layer)
    let (start, count) = (tail.lowerBound, tail.count)
    let output = (isLast ? memory.output : memory.layers[layer + 1].input) + start * d
    // Scratch goes by rows in every layer: a block's places are no more than its rows.
    let first = block.rows.lowerBound
    let (wide, narrow) = (memory.wide + first * f, memory.narrow + first * d)

    sumColumns(output, count, d, sums + small.downBias)
    gemm(
      transposeB: true, m: count, n: f, k: d, output, lda: d, w.down, ldb: d, beta: 0, wide, ldc: f)
    geluBackward(m.hidden + start * f, wide, m.hidden + start * f, count * f)
    sumColumns(m.hidden + start * f, count, f, sums + small.upBias)
    gemm(
      transposeB: true, m: count, n: d, k: f, m.hidden + start * f, lda: f, w.up, ldb: f, beta: 0,
      narrow, ldc: d)
    layerNormBackward(
      narrow, m.middle + start * d, w.norm2, m.mean2 + start, m.inverse2 + start, output,
      m.middle + start * d, sums + small.norm2, sums + small.norm2Bias, count, d)
    sumColumns(m.middle + start * d, count, d, sums + small.projectionBias)
  }

  /// Through attention: the gradient takes the place of `input`.
  private func backwardAttention(
    _ block: PassPlan.Block, _ layer: Int, _ small: SmallGradients.Block,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    let d = shape.width
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let (first, count) = (block.rows.lowerBound, block.rows.count)
    let tail = tailRows(block, layer)
    let (start, isLast) = (tail.lowerBound, layer + 1 == shape.layers)
    // The gradient with respect to attention's output, then with respect to the normalised input.
    let scratch = memory.wide + first * shape.hidden
    let mixed = isLast ? memory.finalGradient + start * d : scratch
    gemm(
      transposeB: true, m: tail.count, n: d, k: d, m.middle + start * d, lda: d, w.projection,
      ldb: d, beta: 0, mixed, ldc: d)
    let skip = isLast ? memory.narrow + first * d : m.middle + first * d
    if isLast {
      scatterTail(block, mixed, to: scratch)
      scatterTail(block, m.middle + start * d, to: skip)
    }
    for sequence in block.sequences {
      let rows = batch.range(of: sequence)
      causalAttentionBackward(
        m.projections + rows.lowerBound * 3 * d, m.attended + rows.lowerBound * d,
        m.normalisers + rows.lowerBound * shape.heads, scratch + (rows.lowerBound - first) * d,
        m.projectionGradients + rows.lowerBound * 3 * d, rows.count, shape.heads, shape.headWidth)
    }
    sumColumns(m.projectionGradients + first * 3 * d, count, 3 * d, sums + small.attentionBias)
    gemm(
      transposeB: true, m: count, n: d, k: 3 * d, m.projectionGradients + first * 3 * d,
      lda: 3 * d, w.attention, ldb: 3 * d, beta: 0, scratch, ldc: d)
    layerNormBackward(
      scratch, m.input + first * d, w.norm1, m.mean1 + first, m.inverse1 + first, skip,
      m.input + first * d, sums + small.norm1, sums + small.norm1Bias, count, d)
  }

  /// Spreads rows of places over all rows of a block, zero where no place reads.
  private func scatterTail(
    _ block: PassPlan.Block, _ compact: UnsafeMutablePointer<Float>,
    to all: UnsafeMutablePointer<Float>
  ) {
    let d = shape.width
    all.update(repeating: 0, count: block.rows.count * d)
    for (index, place) in block.places.enumerated() {
      let row = plan.rows[place] - block.rows.lowerBound
      (all + row * d).update(from: compact + index * d, count: d)
    }
  }
}
