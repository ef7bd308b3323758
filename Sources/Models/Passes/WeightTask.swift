import Kernels

/// One piece of the last phase of the way back: a fixed block of rows of one tensor's gradient.
enum WeightTask: @unchecked Sendable {
  /// ∂/∂W = inputsᵀ·gradients for some rows of a matrix `[inputs, outputs]`, over all tokens.
  case matrix(Product)
  /// Rows of the token embedding: adds each token's gradient in the order of the batch.
  case tokens(Range<Int>, UnsafeMutablePointer<Float>)
  case positions(UnsafeMutablePointer<Float>)
  /// Sums of all blocks for a bias or a normalisation.
  case sum(offset: Int, count: Int, UnsafeMutablePointer<Float>)

  struct Product {
    var inputs: UnsafeMutablePointer<Float>
    var inputSize: Int
    var gradients: UnsafeMutablePointer<Float>
    var outputSize: Int
    /// Tokens or places.
    var rows: Int
    /// Rows of the matrix.
    var block: Range<Int>
    var target: UnsafeMutablePointer<Float>
  }

  /// Rows of a matrix with this many rows that one task takes.
  static func rowsPerTask(_ size: Int) -> Int { size <= 256 ? 64 : size <= 4096 ? 128 : 1024 }

  /// All tasks of a pass, the large ones first.
  static func all(
    _ pass: Pass, _ targets: TransformerPointers<UnsafeMutablePointer<Float>>,
    _ small: SmallGradients
  ) -> [WeightTask] {
    var tasks: [WeightTask] = []
    let (d, f, shape) = (pass.shape.width, pass.shape.hidden, pass.shape)
    let (rows, places) = (pass.batch.tokenCount, pass.plan.rows.count)
    func add(
      _ inputs: UnsafeMutablePointer<Float>, _ inputSize: Int,
      _ gradients: UnsafeMutablePointer<Float>, _ outputSize: Int, _ rows: Int,
      _ target: UnsafeMutablePointer<Float>
    ) {
      let step = rowsPerTask(inputSize)
      for start in stride(from: 0, to: inputSize, by: step) {
        tasks.append(
          .matrix(
            Product(
              inputs: inputs, inputSize: inputSize, gradients: gradients, outputSize: outputSize,
              rows: rows, block: start..<min(start + step, inputSize), target: target)))
      }
    }
    func add(_ offset: Int, _ count: Int, _ target: UnsafeMutablePointer<Float>) {
      tasks.append(.sum(offset: offset, count: count, target))
    }
    for layer in 0..<shape.layers {
      let (m, target) = (pass.memory.layers[layer], targets.blocks[layer])
      let isLast = layer + 1 == shape.layers
      let tail = isLast ? places : rows
      let output = isLast ? pass.memory.output : pass.memory.layers[layer + 1].input
      add(m.activated, f, output, d, tail, target.down)
      add(m.norm2, d, m.hidden, f, tail, target.up)
      add(m.norm1, d, m.projectionGradients, 3 * d, rows, target.attention)
      add(m.mixed, d, m.middle, d, tail, target.projection)
    }
    let step = rowsPerTask(shape.vocabulary)
    for start in stride(from: 0, to: shape.vocabulary, by: step) {
      tasks.append(.tokens(start..<min(start + step, shape.vocabulary), targets.tokens))
    }
    tasks.append(.positions(targets.positions))
    for layer in 0..<shape.layers {
      let (offsets, target) = (small.blocks[layer], targets.blocks[layer])
      add(offsets.norm1, d, target.norm1)
      add(offsets.norm1Bias, d, target.norm1Bias)
      add(offsets.attentionBias, 3 * d, target.attentionBias)
      add(offsets.projectionBias, d, target.projectionBias)
      add(offsets.norm2, d, target.norm2)
      add(offsets.norm2Bias, d, target.norm2Bias)
      add(offsets.upBias, f, target.upBias)
      add(offsets.downBias, d, target.downBias)
    }
    add(small.norm, d, targets.norm)
    add(small.normBias, d, targets.normBias)
    if pass.model.head == .scalar {
      add(small.score, d, targets.head)
      add(small.scoreBias, 1, targets.headBias)
    }
    return tasks
  }
}

extension Pass {
  /// Does one piece of the last phase.
  func run(_ task: WeightTask) {
    let d = shape.width
    let stream = memory.layers[0].input
    switch task {
    case .matrix(let product):
      let first = product.block.lowerBound
      gemm(
        transposeA: true, m: product.block.count, n: product.outputSize, k: product.rows,
        product.inputs + first, lda: product.inputSize, product.gradients, ldb: product.outputSize,
        beta: 1, product.target + first * product.outputSize, ldc: product.outputSize)
    case .tokens(let range, let target):
      for (row, token) in batch.tokens.enumerated() where range.contains(Int(token)) {
        add(stream + row * d, to: target + Int(token) * d, d)
      }
    case .positions(let target):
      for sequence in 0..<batch.count {
        let start = batch.positionOffsets?[sequence] ?? 0
        for (index, row) in batch.range(of: sequence).enumerated() {
          add(stream + row * d, to: target + (start + index) * d, d)
        }
      }
    case .sum(let offset, let count, let target):
      let stride = SmallGradients(shape).count
      for block in plan.blocks.indices {
        add(memory.partials + block * stride + offset, to: target, count)
      }
    }
  }

  private func add(
    _ source: UnsafeMutablePointer<Float>, to target: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    for index in 0..<count { target[index] += source[index] }
  }
}
