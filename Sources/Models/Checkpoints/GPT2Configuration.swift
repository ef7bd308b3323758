import Foundation

/// The `config.json` of a GPT-2 checkpoint: the keys that decide what is computed.
struct GPT2Configuration: CheckpointConfiguration {
  var architectures: [String]?
  var modelType: String
  var activation: String?
  var layers: Int
  var heads: Int
  var width: Int
  var context: Int
  var hidden: Int?
  var vocabulary: Int
  var normEpsilon: Double?
  var tiesHead: Bool?
  var scalesScores: Bool?
  var scalesByLayer: Bool?

  enum CodingKeys: String, CodingKey {
    case architectures
    case modelType = "model_type"
    case activation = "activation_function"
    case layers = "n_layer"
    case heads = "n_head"
    case width = "n_embd"
    case context = "n_positions"
    case hidden = "n_inner"
    case vocabulary = "vocab_size"
    case normEpsilon = "layer_norm_epsilon"
    case tiesHead = "tie_word_embeddings"
    case scalesScores = "scale_attn_weights"
    case scalesByLayer = "scale_attn_by_inverse_layer_idx"
  }
}

extension GPT2Configuration {
  init(_ shape: TransformerShape, head: ModelHead) {
    architectures = [
      head == .language ? "GPT2LMHeadModel" : "GPT2ForSequenceClassification"
    ]
    modelType = "gpt2"
    activation = "gelu_new"
    layers = shape.layers
    heads = shape.heads
    width = shape.width
    context = shape.context
    hidden = shape.hidden
    vocabulary = shape.vocabulary
    normEpsilon = shape.normEpsilon
    tiesHead = shape.tiesHead
  }

  /// The sizes of the network.
  ///
  /// - Throws: `CheckpointError` when a size is out of bounds or they contradict one another.
  func shape(path: String) throws(CheckpointError) -> TransformerShape {
    guard ["gelu_new", "gelu_pytorch_tanh"].contains(activation ?? "gelu_new") else {
      throw CheckpointError(
        path, "has activation_function '\(activation ?? "")'", cure: "use a model with 'gelu_new'")
    }
    guard scalesScores ?? true, !(scalesByLayer ?? false) else {
      throw CheckpointError(
        path, "scales attention in another way than 1/√(width of a head)",
        cure: "use a model with scale_attn_weights and without scale_attn_by_inverse_layer_idx")
    }
    let hidden = hidden ?? (width < 1 << 20 ? 4 * width : width)
    try checkSizes(
      [
        ("n_layer", layers, 1024), ("n_head", heads, 1024), ("n_embd", width, 65536),
        ("n_positions", context, 1 << 20), ("n_inner", hidden, 1 << 20),
        ("vocab_size", vocabulary, 1 << 24),
      ], path)
    guard width.isMultiple(of: heads) else {
      throw CheckpointError(
        path, "n_embd is \(width) and n_head is \(heads)", cure: "n_embd must be a multiple")
    }
    return TransformerShape(
      layers: layers, heads: heads, width: width, context: context, hidden: hidden,
      vocabulary: vocabulary, tiesHead: tiesHead ?? true, normEpsilon: normEpsilon ?? 1e-5)
  }
}
