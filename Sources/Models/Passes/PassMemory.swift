/// Where the intermediate results of one pass lie in the workspace's memory.
///
/// `T` rows of all packed tokens, `n` rows of the readout's places. From the attention of the last
/// block on only the `n` rows are computed, since nothing else can reach an output.
///
/// Pointers into memory that the workspace owns; each thread writes rows of its own block only.
struct PassMemory: @unchecked Sendable {
  /// What one transformer block leaves behind; when nothing is kept all blocks share one set.
  struct Layer {
    /// Residual stream that enters, later the gradient with respect to it. `[T, d]`
    var input: UnsafeMutablePointer<Float>
    /// The input, normalised. `[T, d]`
    var norm1: UnsafeMutablePointer<Float>
    /// Mean and inverse deviation of each row. `[T]` each
    var mean1, inverse1: UnsafeMutablePointer<Float>
    /// Queries, keys and values side by side. `[T, p]`
    var projections: UnsafeMutablePointer<Float>
    /// Gradient with respect to `projections`, which takes its place in long sequences. `[T, p]`
    var projectionGradients: UnsafeMutablePointer<Float>
    /// Log of each attention row's normaliser. `[h, T]`
    var normalisers: UnsafeMutablePointer<Float>
    /// Attention's output. `[T, q]`
    var attended: UnsafeMutablePointer<Float>
    /// Rows of `attended` that go on: itself, or `[n, q]` in the last block.
    var mixed: UnsafeMutablePointer<Float>
    /// Residual stream after attention, later the gradient with respect to it. `[T or n, d]`
    var middle: UnsafeMutablePointer<Float>
    /// The middle, normalised. `[T or n, d]`
    var norm2: UnsafeMutablePointer<Float>
    var mean2, inverse2: UnsafeMutablePointer<Float>
    /// Before the activation, later the gradient with respect to it. `[T or n, f or 2f]`
    var hidden: UnsafeMutablePointer<Float>
    /// After the activation. `[T or n, f]`
    var activated: UnsafeMutablePointer<Float>
  }

  /// Mean length from which attention's gradient takes the place of its input.
  private static let longSequence = 48

  var layers: [Layer] = []
  /// Residual stream after the last block, later the gradient with respect to it. `[n, d]`
  var output: UnsafeMutablePointer<Float>
  /// After the last normalisation. `[n, d]`
  var final: UnsafeMutablePointer<Float>
  /// Gradient with respect to `final`. `[n, d]`
  var finalGradient: UnsafeMutablePointer<Float>
  /// Gradient with respect to `mixed` of the last block. `[n, q]`
  var mixedGradient: UnsafeMutablePointer<Float>
  var meanFinal, inverseFinal: UnsafeMutablePointer<Float>
  /// What each place's row of logits, or its score, comes to. `[n]`
  var results, entropies, headNormalisers, divergences: UnsafeMutablePointer<Float>
  /// Logits of `logitsRows` places at a time, later the gradient with respect to them.
  var logits: UnsafeMutablePointer<Float>
  var logitsRows: Int
  /// Scratch of each block, at its rows. `[T, scratchWidth]` and `[T, d]`
  var wide, narrow: UnsafeMutablePointer<Float>
  /// Each block's sums over its rows for biases and normalisations. `[blocks, small]`
  var partials: UnsafeMutablePointer<Float>

  /// Lays out a pass; run once with a nil base to learn the size in floats.
  init(
    _ shape: TransformerShape, rows: Int, sequences: Int, places: Int, blocks: Int, small: Int,
    keeps: Bool, logitsRows: Int, at base: UnsafeMutablePointer<Float>, size: inout Int
  ) {
    var end = 0
    func take(_ count: Int) -> UnsafeMutablePointer<Float> {
      defer { end += (count + 15) / 16 * 16 }
      return base + end
    }
    let (d, f, g) = (shape.width, shape.hidden, shape.activationWidth)
    let (q, p) = (shape.queryWidth, shape.projectionWidth)
    var shared: Layer?
    for index in 0..<shape.layers {
      let isLast = index + 1 == shape.layers
      if var layer = shared, !keeps {
        if isLast { Self.addTail(&layer, places, shape, keeps: keeps, take) }
        layers.append(layer)
        continue
      }
      let attended = take(rows * q)
      let input = take(rows * d)
      let projections = take(rows * p)
      // Short sequences are faster without copies of their heads, and small.
      let isInPlace = !keeps || rows >= Self.longSequence * sequences
      var layer = Layer(
        input: input, norm1: take(rows * d), mean1: take(rows), inverse1: take(rows),
        projections: projections,
        projectionGradients: isInPlace ? projections : take(rows * p),
        normalisers: take(rows * shape.heads), attended: attended, mixed: attended,
        middle: keeps && !isLast ? take(rows * d) : input, norm2: base, mean2: base,
        inverse2: base, hidden: base, activated: base)
      if isLast {
        Self.addTail(&layer, places, shape, keeps: keeps, take)
      } else {
        layer.norm2 = keeps ? take(rows * d) : layer.norm1
        layer.mean2 = keeps ? take(rows) : layer.mean1
        layer.inverse2 = keeps ? take(rows) : layer.inverse1
        layer.hidden = take(rows * g)
        layer.activated = keeps || g > f ? take(rows * f) : layer.hidden
      }
      layers.append(layer)
      shared = layer
    }
    output = take(places * d)
    final = take(places * d)
    finalGradient = take(keeps ? places * d : 0)
    // Once `finalGradient` is through the last normalisation its memory is free.
    mixedGradient = q == d ? finalGradient : take(keeps ? places * q : 0)
    meanFinal = take(places)
    inverseFinal = take(places)
    results = take(places)
    entropies = take(places)
    headNormalisers = take(places)
    divergences = take(places)
    self.logitsRows = logitsRows
    logits = take(logitsRows * shape.vocabulary)
    wide = take(keeps ? rows * Self.scratchWidth(shape) : 0)
    narrow = take(keeps ? rows * d : 0)
    partials = take(keeps ? blocks * small : 0)
    size = end
  }

  /// Gives the last block's rows that only the readout needs memory of their own.
  private static func addTail(
    _ layer: inout Layer, _ places: Int, _ shape: TransformerShape, keeps: Bool,
    _ take: (Int) -> UnsafeMutablePointer<Float>
  ) {
    let d = shape.width
    layer.mixed = take(places * shape.queryWidth)
    layer.middle = take(places * d)
    layer.norm2 = take(places * d)
    layer.mean2 = take(places)
    layer.inverse2 = take(places)
    layer.hidden = take(places * shape.activationWidth)
    let isShared = !keeps && shape.activationWidth == shape.hidden
    layer.activated = isShared ? layer.hidden : take(places * shape.hidden)
  }

  /// Columns of the wide scratch: a row of the activation, of attention, or of the stream.
  static func scratchWidth(_ shape: TransformerShape) -> Int {
    max(shape.hidden, shape.width, shape.queryWidth)
  }
}
