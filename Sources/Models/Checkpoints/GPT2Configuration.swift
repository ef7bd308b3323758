import Foundation

/// The `config.json` of a GPT-2 checkpoint: the keys that decide what is computed.
struct CheckpointConfiguration: Codable {
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
  }
}

extension CheckpointConfiguration {
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

  /// Reads and checks a `config.json`.
  ///
  /// - Throws: `CheckpointError` when a key is missing or asks for what is not implemented.
  init(json: Data, path: String) throws(CheckpointError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: json)
    } catch DecodingError.keyNotFound(let key, _) {
      throw CheckpointError(
        path, "has no '\(key.stringValue)'", cure: "use the config.json of a GPT-2 style model")
    } catch {
      throw CheckpointError(
        path, "is not a model configuration (\(error.localizedDescription))",
        cure: "use the config.json of a GPT-2 style model")
    }
    guard modelType == "gpt2" else {
      throw CheckpointError(
        path, "has model_type '\(modelType)'", cure: "use a model of type 'gpt2'")
    }
    guard ["gelu_new", "gelu_pytorch_tanh"].contains(activation ?? "gelu_new") else {
      throw CheckpointError(
        path, "has activation_function '\(activation ?? "")'", cure: "use a model with 'gelu_new'")
    }
  }

  /// The sizes of the network.
  ///
  /// - Throws: `CheckpointError` when a size is out of bounds or they contradict one another.
  func shape(path: String) throws(CheckpointError) -> TransformerShape {
    let hidden = hidden ?? 4 * width
    let sizes = [
      ("n_layer", layers, 1024), ("n_head", heads, 1024), ("n_embd", width, 65536),
      ("n_positions", context, 1 << 20), ("n_inner", hidden, 1 << 20),
      ("vocab_size", vocabulary, 1 << 24),
    ]
    for (key, size, largest) in sizes where size < 1 || size > largest {
      throw CheckpointError(
        path, "\(key) is \(size)", cure: "it must lie in 1 ... \(largest)")
    }
    guard width.isMultiple(of: heads) else {
      throw CheckpointError(
        path, "n_embd is \(width) and n_head is \(heads)", cure: "n_embd must be a multiple")
    }
    return TransformerShape(
      layers: layers, heads: heads, width: width, context: context, hidden: hidden,
      vocabulary: vocabulary, tiesHead: tiesHead ?? true, normEpsilon: normEpsilon ?? 1e-5)
  }

  /// A reward model says so by the name of its architecture.
  var head: ModelHead {
    architectures?.contains { $0.hasSuffix("ForSequenceClassification") } ?? false
      ? .scalar : .language
  }

  /// The file's bytes; equal configurations give equal bytes.
  var json: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let data = try? encoder.encode(self) else {
      preconditionFailure("cannot write \(self) as JSON")
    }
    return data
  }
}
