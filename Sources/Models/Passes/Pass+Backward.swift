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
    normaliseBackward(
      memory.finalGradient + start * d, memory.output + start * d, weights.norm,
      memory.meanFinal + start, memory.inverseFinal + start, nil, memory.output + start * d,
      sums + small.norm, sums + small.normBias, block.places.count)
  }

  /// Through the feed-forward half: the gradient takes the place of `hidden` and `middle`.
  private func backwardMLP(
    _ block: PassPlan.Block, _ layer: Int, _ small: SmallGradients.Block,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    let (d, f, g) = (shape.width, shape.hidden, shape.activationWidth)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let isLast = layer + 1 == shape.layers
    let tail = tailRows(block, layer)
    let (start, count) = (tail.lowerBound, tail.count)
    let output = (isLast ? memory.output : memory.layers[layer + 1].input) + start * d
    // Scratch goes by rows in every layer: a block's places are no more than its rows.
    let first = block.rows.lowerBound
    let wide = memory.wide + first * PassMemory.scratchWidth(shape)
    let narrow = memory.narrow + first * d
    let hasBiases = w.downBias != nil

    if hasBiases { sumColumns(output, count, d, sums + small.downBias) }
    multiplyBackward(output, w.down, wide, rows: count, inputs: f, outputs: d)
    activateBackward(m.hidden + start * g, wide, count)
    if hasBiases { sumColumns(m.hidden + start * g, count, f, sums + small.upBias) }
    multiplyBackward(m.hidden + start * g, w.up, narrow, rows: count, inputs: d, outputs: g)
    normaliseBackward(
      narrow, m.middle + start * d, w.norm2, m.mean2 + start, m.inverse2 + start, output,
      m.middle + start * d, sums + small.norm2, sums + small.norm2Bias, count)
    if hasBiases { sumColumns(m.middle + start * d, count, d, sums + small.projectionBias) }
  }

  /// Through attention: the gradient takes the place of `input`.
  private func backwardAttention(
    _ block: PassPlan.Block, _ layer: Int, _ small: SmallGradients.Block,
    _ sums: UnsafeMutablePointer<Float>
  ) {
    let (d, q, p) = (shape.width, shape.queryWidth, shape.projectionWidth)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let (first, count) = (block.rows.lowerBound, block.rows.count)
    let tail = tailRows(block, layer)
    let (start, isLast) = (tail.lowerBound, layer + 1 == shape.layers)
    // The gradient with respect to attention's output, then with respect to the normalised input.
    let scratch = memory.wide + first * PassMemory.scratchWidth(shape)
    let mixed = isLast ? memory.mixedGradient + start * q : scratch
    multiplyBackward(
      m.middle + start * d, w.projection, mixed, rows: tail.count, inputs: q, outputs: d)
    let skip = isLast ? memory.narrow + first * d : m.middle + first * d
    if isLast {
      scatterTail(block, mixed, q, to: scratch)
      scatterTail(block, m.middle + start * d, d, to: skip)
    }
    for sequence in block.sequences {
      let rows = batch.range(of: sequence)
      causalAttentionBackward(
        m.projections + rows.lowerBound * p, m.attended + rows.lowerBound * q,
        m.normalisers + rows.lowerBound * shape.heads, scratch + (rows.lowerBound - first) * q,
        m.projectionGradients + rows.lowerBound * p, rows.count, shape.heads, shape.headWidth,
        shared: shape.sharedHeads)
    }
    turn(block, m.projectionGradients, isBackward: true)
    let gradient = m.projectionGradients + first * p
    if w.attentionBias != nil { sumColumns(gradient, count, p, sums + small.attentionBias) }
    multiplyBackward(gradient, w.attention, scratch, rows: count, inputs: d, outputs: p)
    normaliseBackward(
      scratch, m.input + first * d, w.norm1, m.mean1 + first, m.inverse1 + first, skip,
      m.input + first * d, sums + small.norm1, sums + small.norm1Bias, count)
  }

  /// Spreads rows of places over all rows of a block, zero where no place reads.
  private func scatterTail(
    _ block: PassPlan.Block, _ compact: UnsafeMutablePointer<Float>, _ width: Int,
    to all: UnsafeMutablePointer<Float>
  ) {
    all.update(repeating: 0, count: block.rows.count * width)
    for (index, place) in block.places.enumerated() {
      let row = plan.rows[place] - block.rows.lowerBound
      (all + row * width).update(from: compact + index * width, count: width)
    }
  }
}
