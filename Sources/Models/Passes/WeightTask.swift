import Kernels

/// One piece of the last phase of the way back: a fixed block of rows of one tensor's gradient.
enum WeightTask: @unchecked Sendable {
  /// ∂/∂W = inputsᵀ·gradients for some rows of a matrix `[inputs, outputs]`, over all tokens.
  case matrix(Product)
  /// Rows of the token embedding: adds each token's gradient in the order of the batch.
  case tokens(Range<Int>, UnsafeMutablePointer<Float>)
  case positions(UnsafeMutablePointer<Float>)
  /// Biases, normalisations and the score: adds the blocks' sums in their order.
  case sums(TransformerPointers<UnsafeMutablePointer<Float>>)

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

  /// Rows of a matrix with this many rows that one task takes: so many that laying out the other
  /// factor pays, so few that there are tasks for all threads.
  static func rowsPerTask(_ size: Int) -> Int {
    let most = size <= 256 ? 128 : size <= 512 ? 256 : size <= 4096 ? 384 : 1024
    let tasks = (size + most - 1) / most
    return ((size + tasks - 1) / tasks + 15) / 16 * 16
  }

  /// Rows of the token embedding that one task takes.
  private static func tokensPerTask(_ size: Int) -> Int {
    size <= 256 ? 64 : size <= 4096 ? 128 : 1024
  }

  /// All tasks of a pass, the large ones first.
  static func all(
    _ pass: Pass, _ targets: TransformerPointers<UnsafeMutablePointer<Float>>
  ) -> [WeightTask] {
    var tasks: [WeightTask] = []
    let (d, f, shape) = (pass.shape.width, pass.shape.hidden, pass.shape)
    let (q, p, g) = (shape.queryWidth, shape.projectionWidth, shape.activationWidth)
    let (rows, places) = (pass.batch.tokenCount, pass.plan.rows.count)
    func add(
      _ inputs: UnsafeMutablePointer<Float>, _ inputSize: Int,
      _ gradients: UnsafeMutablePointer<Float>, _ outputSize: Int, _ rows: Int,
      _ target: UnsafeMutablePointer<Float>
    ) {
      // A matrix `[outputs, inputs]` has the gradient gradientsᵀ·inputs.
      let (inputs, inputSize, gradients, outputSize) =
        shape.architecture == .gpt2
        ? (inputs, inputSize, gradients, outputSize) : (gradients, outputSize, inputs, inputSize)
      let step = rowsPerTask(inputSize)
      for start in stride(from: 0, to: inputSize, by: step) {
        tasks.append(
          .matrix(
            Product(
              inputs: inputs, inputSize: inputSize, gradients: gradients, outputSize: outputSize,
              rows: rows, block: start..<min(start + step, inputSize), target: target)))
      }
    }
    for layer in 0..<shape.layers {
      let (m, target) = (pass.memory.layers[layer], targets.blocks[layer])
      let isLast = layer + 1 == shape.layers
      let tail = isLast ? places : rows
      let output = isLast ? pass.memory.output : pass.memory.layers[layer + 1].input
      add(m.activated, f, output, d, tail, target.down)
      add(m.norm2, d, m.hidden, g, tail, target.up)
      add(m.norm1, d, m.projectionGradients, p, rows, target.attention)
      add(m.mixed, q, m.middle, d, tail, target.projection)
    }
    let step = tokensPerTask(shape.vocabulary)
    for start in stride(from: 0, to: shape.vocabulary, by: step) {
      tasks.append(.tokens(start..<min(start + step, shape.vocabulary), targets.tokens))
    }
    if let positions = targets.positions { tasks.append(.positions(positions)) }
    tasks.append(.sums(targets))
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
      batch.tokens.withUnsafeBufferPointer { tokens in
        guard let first = tokens.baseAddress else { return }
        scatterAddEmbedding(first, stream, target, tokens.count, d, in: range)
      }
    case .positions(let target):
      for sequence in 0..<batch.count {
        let start = batch.positionOffsets?[sequence] ?? 0
        let range = batch.range(of: sequence)
        let table = target + start * d
        addRows(table, stream + range.lowerBound * d, table, range.count * d)
      }
    case .sums(let targets): addSums(to: targets)
    }
  }

  private func addSums(to targets: TransformerPointers<UnsafeMutablePointer<Float>>) {
    let (d, f) = (shape.width, shape.hidden)
    for block in plan.blocks.indices {
      let sums = memory.partials + block * small.count
      func add(_ offset: Int, _ target: UnsafeMutablePointer<Float>?, _ count: Int) {
        if let target { addRows(target, sums + offset, target, count) }
      }
      for (offsets, target) in zip(small.blocks, targets.blocks) {
        add(offsets.norm1, target.norm1, d)
        add(offsets.norm1Bias, target.norm1Bias, d)
        add(offsets.attentionBias, target.attentionBias, 3 * d)
        add(offsets.projectionBias, target.projectionBias, d)
        add(offsets.norm2, target.norm2, d)
        add(offsets.norm2Bias, target.norm2Bias, d)
        add(offsets.upBias, target.upBias, f)
        add(offsets.downBias, target.downBias, d)
      }
      add(small.norm, targets.norm, d)
      add(small.normBias, targets.normBias, d)
      if model.head == .scalar {
        add(small.score, targets.head, d)
        add(small.scoreBias, targets.headBias, 1)
      }
    }
  }
}
