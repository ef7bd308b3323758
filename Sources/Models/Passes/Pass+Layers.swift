import Kernels

/// What the architectures do differently, each in one place.
extension Pass {
  /// Layer normalisation, or RMS normalisation where there is no bias.
  func normalise(
    _ x: Floats, _ scale: Floats, _ bias: Floats?, _ y: MutableFloats, _ mean: MutableFloats,
    _ inverse: MutableFloats, _ rows: Int
  ) {
    let (d, epsilon) = (shape.width, Float(shape.normEpsilon))
    if let bias {
      layerNorm(x, scale, bias, y, mean, inverse, rows, d, epsilon)
    } else {
      rmsNorm(x, scale, y, inverse, rows, d, epsilon)
    }
  }

  /// The gradient with respect to the input of `normalise`, plus what reaches it past it.
  func normaliseBackward(
    _ dy: Floats, _ x: Floats, _ scale: Floats, _ mean: Floats, _ inverse: Floats, _ skip: Floats?,
    _ dx: MutableFloats, _ scaleSums: MutableFloats, _ biasSums: MutableFloats, _ rows: Int
  ) {
    switch shape.architecture {
    case .gpt2:
      layerNormBackward(
        dy, x, scale, mean, inverse, skip, dx, scaleSums, biasSums, rows, shape.width)
    case .llama:
      rmsNormBackward(dy, x, scale, inverse, skip, dx, scaleSums, rows, shape.width)
    }
  }

  /// y = x·W, or y + x·W, for a block's matrix in the orientation of its checkpoint.
  func multiply(
    _ x: Floats, _ weight: Floats, _ y: MutableFloats, rows: Int, inputs: Int, outputs: Int,
    adds: Bool = false
  ) {
    let isTransposed = shape.architecture == .llama
    gemm(
      transposeB: isTransposed, m: rows, n: outputs, k: inputs, x, lda: inputs, weight,
      ldb: isTransposed ? inputs : outputs, beta: adds ? 1 : 0, y, ldc: outputs)
  }

  /// dx = dy·Wᵀ, the way back through `multiply`.
  func multiplyBackward(
    _ dy: Floats, _ weight: Floats, _ dx: MutableFloats, rows: Int, inputs: Int, outputs: Int
  ) {
    let isTransposed = shape.architecture == .llama
    gemm(
      transposeB: !isTransposed, m: rows, n: inputs, k: outputs, dy, lda: outputs, weight,
      ldb: isTransposed ? inputs : outputs, beta: 0, dx, ldc: inputs)
  }

  /// y = x + bias, or a copy of x.
  func copyRows(
    _ x: Floats, adding bias: Floats?, to y: MutableFloats, _ rows: Int
  ) {
    if let bias {
      addBias(x, bias, y, rows, shape.width)
    } else if UnsafePointer(y) != x {
      y.update(from: x, count: rows * shape.width)
    }
  }

  /// Queries, keys and values of a block's rows, turned by their positions in Llama's style.
  func project(_ block: PassPlan.Block, _ layer: Int) {
    let (d, p) = (shape.width, shape.projectionWidth)
    let (m, w) = (memory.layers[layer], weights.blocks[layer])
    let (first, count) = (block.rows.lowerBound, block.rows.count)
    let (x, y) = (m.norm1 + first * d, m.projections + first * p)
    guard let bias = w.attentionBias else {
      multiply(x, w.attention, y, rows: count, inputs: d, outputs: p)
      return turn(block, m.projections, isBackward: false)
    }
    affine(x, w.attention, bias, y, rows: count, inputs: d, outputs: p)
  }

  /// Turns queries and keys, or the gradient with respect to them, of a block's sequences.
  func turn(_ block: PassPlan.Block, _ projections: MutableFloats, isBackward: Bool) {
    guard let turns else { return }
    let (size, p) = (shape.headWidth, shape.projectionWidth)
    for sequence in block.sequences {
      let rows = batch.range(of: sequence)
      let start = batch.positionOffsets?[sequence] ?? 0
      rotate(
        projections + rows.lowerBound * p, stride: p, rows: rows.count,
        heads: shape.heads + shape.sharedHeads, size: size, turns + start * size,
        isBackward: isBackward)
    }
  }

  /// The activation of some rows, `hidden` `[rows, f or 2f]` to `activated` `[rows, f]`.
  func activate(_ hidden: MutableFloats, _ bias: Floats?, _ activated: MutableFloats, _ rows: Int) {
    if let bias {
      biasGELU(hidden, bias, activated, rows, shape.hidden)
    } else {
      swiGLU(hidden, activated, rows, shape.hidden)
    }
  }

  /// The gradient takes the place of `hidden`; `dy` is `[rows, f]`.
  func activateBackward(_ hidden: MutableFloats, _ dy: Floats, _ rows: Int) {
    switch shape.architecture {
    case .gpt2: geluBackward(hidden, dy, hidden, rows * shape.hidden)
    case .llama: swiGLUBackward(hidden, dy, hidden, rows, shape.hidden)
    }
  }
}
