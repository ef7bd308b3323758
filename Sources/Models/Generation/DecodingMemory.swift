import Kernels

/// The key/value cache and the scratch memory of one batch that is decoded.
///
/// Used by one caller; the threads of its team write different rows and columns.
final class DecodingMemory: SharedWork, @unchecked Sendable {
  /// A run of rows that belong to one response.
  struct Input {
    var slot: Int
    /// Position of the first row.
    var start: Int
    var rows: Range<Int>
  }

  /// Most rows of one step.
  let rows: Int
  /// Residual stream. `[rows, d]`
  let stream: UnsafeMutablePointer<Float>
  /// Logits of each response's last row. `[slots, V]`
  let logits: FloatRows<MutableFloats>

  private let team: DecodingTeam
  private let shape: TransformerShape
  /// How keys and values of one response and layer lie in the cache.
  private let layout: AttentionCache
  /// Scratch of `rows` rows, of widths d, p and q.
  private let normalised, projections, attended: UnsafeMutablePointer<Float>
  /// Before and after the activation; in GPT-2's style one. `[rows, f or 2f]` and `[rows, f]`
  private let hidden, activated: FloatRows<MutableFloats>
  /// Cosines and sines of each position, in Llama's style.
  private let turns: UnsafePointer<Float>?
  private let means, inverses, normalisers: UnsafeMutablePointer<Float>
  /// Last rows of the responses. `[slots, d]`
  private let last: UnsafeMutablePointer<Float>
  /// Keys and values of each place and layer.
  private let cache: UnsafeMutablePointer<Float>
  private let product = SharedProduct()
  /// Whose attention is shared out, and in which layer.
  private var inputs: [Input] = []
  private var layer = 0

  /// Lays out `size.lane` floats, which the caller keeps.
  init(
    _ model: LanguageModel, _ team: DecodingTeam, _ size: DecodingSize,
    at base: UnsafeMutablePointer<Float>
  ) {
    self.team = team
    let shape = model.shape
    self.shape = shape
    layout = Self.cache(shape, length: size.length)
    turns = model.turns?.rows(size.length)
    rows = size.rows
    let sizes = Self.sizes(shape, layout, slots: team.size, rows: rows)
    var parts: [UnsafeMutablePointer<Float>] = []
    var end = 0
    for size in sizes {
      parts.append(base + end)
      end += size
    }
    (stream, normalised, projections) = (parts[0], parts[2], parts[3])
    (attended, means, inverses) = (parts[4], parts[6], parts[7])
    (normalisers, last, cache) = (parts[8], parts[9], parts[10])
    logits = FloatRows(parts[1], stride: Self.apart(shape.vocabulary))
    hidden = FloatRows(parts[5], stride: Self.apart(shape.activationWidth))
    activated =
      sizes[11] > 0 ? FloatRows(parts[11], stride: Self.apart(shape.hidden)) : hidden
  }

  /// How a response's keys and values of one layer lie.
  static func cache(_ shape: TransformerShape, length: Int) -> AttentionCache {
    AttentionCache(
      capacity: length, heads: shape.heads, size: shape.headWidth, shared: shape.sharedHeads)
  }

  /// Floats from row to row of wide scratch: whole lines, and one more so that rows do not meet in the
  /// same places of a core's cache.
  private static func apart(_ width: Int) -> Int { (width + 15) / 16 * 16 + 16 }

  /// Floats of each part.
  static func sizes(
    _ shape: TransformerShape, _ layout: AttentionCache, slots: Int, rows: Int
  ) -> [Int] {
    let (d, f, g) = (shape.width, shape.hidden, shape.activationWidth)
    return [
      rows * d, slots * apart(shape.vocabulary), rows * d, rows * shape.projectionWidth,
      rows * shape.queryWidth, rows * apart(g), rows, rows, rows * shape.heads, slots * d,
      slots * shape.layers * layout.count, g > f ? rows * apart(f) : 0,
    ].map { ($0 + 15) / 16 * 16 }
  }

  /// Carries `stream` through the layers and leaves the logits of each input's last row.
  func run(_ weights: DecodingWeights, _ inputs: [Input]) {
    let (d, q, p) = (shape.width, shape.queryWidth, shape.projectionWidth)
    let count = inputs.last?.rows.upperBound ?? 0
    self.inputs = inputs
    // The caller changes its list in place, which must have no other owner then.
    defer { self.inputs = [] }
    for (layer, w) in weights.pointers.blocks.enumerated() {
      let matrices = weights.blocks[layer]
      norm(stream, w.norm1, w.norm1Bias, normalised, count)
      multiply(
        matrices.attention, normalised, d, count, w.attentionBias,
        FloatRows(projections, stride: p))
      self.layer = layer
      team.split(inputs.count, self)
      multiply(
        matrices.projection, attended, q, count, w.projectionBias, FloatRows(stream, stride: d),
        adds: true)
      norm(stream, w.norm2, w.norm2Bias, normalised, count)
      multiply(matrices.up, normalised, d, count, nil, hidden, activationBias: w.upBias)
      if w.upBias == nil { activate(count) }
      multiply(
        matrices.down, activated.base, activated.stride, count, w.downBias,
        FloatRows(stream, stride: d), adds: true)
    }
    for (index, input) in inputs.enumerated() {
      (last + index * d).update(from: stream + (input.rows.upperBound - 1) * d, count: d)
    }
    norm(last, weights.pointers.norm, weights.pointers.normBias, normalised, inputs.count)
    multiply(weights.head, normalised, d, inputs.count, nil, logits)
  }

  private func multiply(
    _ matrix: WeightMatrix, _ x: MutableFloats, _ stride: Int, _ rows: Int, _ bias: Floats?,
    _ y: FloatRows<MutableFloats>, adds: Bool = false, activationBias: Floats? = nil
  ) {
    product.run(
      SharedProduct.Job(
        matrix: matrix, x: FloatRows(Floats(x), stride: stride), rows: rows, bias: bias, y: y,
        adds: adds, activationBias: activationBias),
      team)
  }

  /// Gate and value of all columns, where there is none.
  private func activate(_ count: Int) {
    for row in 0..<count {
      swiGLU(
        hidden.base + row * hidden.stride, activated.base + row * activated.stride, 1, shape.hidden)
    }
  }

  /// Appends an input's keys and values to its cache and mixes values for its rows, while the cache of
  /// the one after it is brought near.
  func run(_ index: Int) {
    let (input, next) = (inputs[index], inputs[min(index + 1, inputs.count - 1)])
    let (q, p, size) = (shape.queryWidth, shape.projectionWidth, shape.headWidth)
    let place = cache + (input.slot * shape.layers + layer) * layout.count
    let nextPlace = cache + (next.slot * shape.layers + layer) * layout.count
    let first = input.rows.lowerBound
    let own = projections + first * p
    if let turns {
      rotate(
        own, stride: p, rows: input.rows.count, heads: shape.heads + shape.sharedHeads, size: size,
        turns + input.start * size)
    }
    layout.append(own, rows: input.rows.count, at: input.start, to: place)
    if input.rows.count == 1 {
      layout.attend(
        own, over: place, positions: input.start + 1, attended + first * q,
        next: nextPlace)
    } else {
      precondition(input.start == 0, "\(input.rows.count) rows from position \(input.start)")
      causalAttention(
        own, attended + first * q, normalisers + first * shape.heads, input.rows.count,
        shape.heads, size, shared: shape.sharedHeads)
    }
  }

  private func norm(
    _ input: UnsafeMutablePointer<Float>, _ scale: UnsafePointer<Float>,
    _ bias: UnsafePointer<Float>?, _ output: UnsafeMutablePointer<Float>, _ count: Int
  ) {
    let epsilon = Float(shape.normEpsilon)
    if let bias {
      layerNorm(input, scale, bias, output, means, inverses, count, shape.width, epsilon)
    } else {
      rmsNorm(input, scale, output, inverses, count, shape.width, epsilon)
    }
  }
}
