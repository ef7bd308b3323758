/// The `config.json` of a Llama checkpoint: the keys that decide what is computed.
///
/// transformers 5 keeps all of rotary positions in `rope_parameters`; older versions wrote
/// `rope_theta` and `rope_scaling`. Both are read, the first is written.
struct LlamaConfiguration: CheckpointConfiguration {
  var architectures: [String]?
  var modelType: String
  var activation: String?
  var layers: Int
  var heads: Int
  var sharedHeads: Int?
  var headWidth: Int?
  var width: Int
  var context: Int
  var hidden: Int
  var vocabulary: Int
  var normEpsilon: Double?
  var tiesHead: Bool?
  var attentionBias: Bool?
  var feedForwardBias: Bool?
  var rotation: Rotation?
  var rotationBase: Double?
  var rotationScaling: Rotation?

  /// `rope_parameters` or `rope_scaling`.
  struct Rotation: Codable {
    var base: Double?
    var kind: String?
    /// What the kind was called at first.
    var type: String?
    var factor: Double?
    var low: Double?
    var high: Double?
    var original: Int?

    enum CodingKeys: String, CodingKey {
      case type, factor
      case base = "rope_theta"
      case kind = "rope_type"
      case low = "low_freq_factor"
      case high = "high_freq_factor"
      case original = "original_max_position_embeddings"
    }
  }

  enum CodingKeys: String, CodingKey {
    case architectures
    case modelType = "model_type"
    case activation = "hidden_act"
    case layers = "num_hidden_layers"
    case heads = "num_attention_heads"
    case sharedHeads = "num_key_value_heads"
    case headWidth = "head_dim"
    case width = "hidden_size"
    case context = "max_position_embeddings"
    case hidden = "intermediate_size"
    case vocabulary = "vocab_size"
    case normEpsilon = "rms_norm_eps"
    case tiesHead = "tie_word_embeddings"
    case attentionBias = "attention_bias"
    case feedForwardBias = "mlp_bias"
    case rotation = "rope_parameters"
    case rotationBase = "rope_theta"
    case rotationScaling = "rope_scaling"
  }
}

extension LlamaConfiguration {
  init(_ shape: TransformerShape, head: ModelHead) {
    architectures = [head == .language ? "LlamaForCausalLM" : "LlamaForSequenceClassification"]
    modelType = "llama"
    activation = "silu"
    layers = shape.layers
    heads = shape.heads
    sharedHeads = shape.sharedHeads
    headWidth = shape.headWidth
    width = shape.width
    context = shape.context
    hidden = shape.hidden
    vocabulary = shape.vocabulary
    normEpsilon = shape.normEpsilon
    tiesHead = shape.tiesHead
    attentionBias = false
    feedForwardBias = false
    rotation = Rotation(shape.rotation)
  }

  func shape(path: String) throws(CheckpointError) -> TransformerShape {
    guard ["silu", "swish"].contains(activation ?? "silu") else {
      throw CheckpointError(
        path, "has hidden_act '\(activation ?? "")'", cure: "use a model with 'silu'")
    }
    guard !(attentionBias ?? false), !(feedForwardBias ?? false) else {
      throw CheckpointError(
        path, "has attention_bias or mlp_bias", cure: "use a Llama without biases")
    }
    try checkSizes(
      [
        ("num_hidden_layers", layers, 1024), ("num_attention_heads", heads, 1024),
        ("num_key_value_heads", sharedHeads ?? heads, heads), ("hidden_size", width, 65536),
        ("max_position_embeddings", context, 1 << 24), ("intermediate_size", hidden, 1 << 20),
        ("vocab_size", vocabulary, 1 << 24), ("head_dim", headWidth ?? 2, 65536),
      ], path)
    guard headWidth != nil || width.isMultiple(of: heads) else {
      throw CheckpointError(
        path, "hidden_size is \(width) and num_attention_heads is \(heads)",
        cure: "hidden_size must be a multiple, or head_dim given")
    }
    let size = headWidth ?? width / heads
    guard size.isMultiple(of: 2) else {
      throw CheckpointError(
        path, "a head is \(size) wide", cure: "rotary positions need an even width")
    }
    guard heads.isMultiple(of: sharedHeads ?? heads) else {
      throw CheckpointError(
        path, "num_attention_heads is \(heads) and num_key_value_heads is \(sharedHeads ?? heads)",
        cure: "num_attention_heads must be a multiple")
    }
    return TransformerShape(
      architecture: .llama, layers: layers, heads: heads, sharedHeads: sharedHeads,
      headWidth: size, width: width, context: context, hidden: hidden, vocabulary: vocabulary,
      tiesHead: tiesHead ?? false, normEpsilon: normEpsilon ?? 1e-6, rotation: try positions(path))
  }

  /// Base and scaling of rotary positions.
  private func positions(_ path: String) throws(CheckpointError) -> RotaryPositions {
    let source = rotation ?? rotationScaling ?? Rotation()
    let base = source.base ?? rotationBase ?? 10_000
    func positive(_ key: String, _ value: Double?) throws(CheckpointError) -> Double {
      guard let value, value > 0, value.isFinite else {
        throw CheckpointError(
          path, "'\(key)' of rotary positions is \(value.map { "\($0)" } ?? "missing")",
          cure: "give a positive number")
      }
      return value
    }
    var result = RotaryPositions(base: try positive("rope_theta", base))
    switch source.kind ?? source.type ?? "default" {
    case "default": break
    case "linear": result.scaling = .linear(factor: try positive("factor", source.factor))
    case "llama3":
      let original = source.original ?? context
      let (low, high) = (
        try positive("low_freq_factor", source.low), try positive("high_freq_factor", source.high)
      )
      guard high > low, original >= 1, original <= 1 << 24 else {
        throw CheckpointError(
          path,
          "has low_freq_factor \(low), high_freq_factor \(high) and "
            + "original_max_position_embeddings \(original)",
          cure: "the second must exceed the first, the third lie in 1 ... \(1 << 24)")
      }
      result.scaling = .llama3(
        factor: try positive("factor", source.factor), low: low, high: high, original: original)
    case let other:
      throw CheckpointError(
        path, "has rope_type '\(other)'", cure: "use a model with 'default', 'linear' or 'llama3'")
    }
    return result
  }
}

extension LlamaConfiguration.Rotation {
  init(_ rotation: RotaryPositions) {
    base = rotation.base
    switch rotation.scaling {
    case .none: kind = "default"
    case .linear(let factor): (kind, self.factor) = ("linear", factor)
    case .llama3(let factor, let low, let high, let original):
      (kind, self.factor) = ("llama3", factor)
      (self.low, self.high, self.original) = (low, high, original)
    }
  }
}
