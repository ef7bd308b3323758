import Foundation

/// A `config.json` in the words of one family of models.
protocol CheckpointConfiguration: Codable {
  var architectures: [String]? { get }

  /// The sizes of the network.
  ///
  /// - Throws: `CheckpointError` when a size is out of bounds, sizes contradict one another, or the
  ///   file asks for what is not implemented.
  func shape(path: String) throws(CheckpointError) -> TransformerShape
}

extension CheckpointConfiguration {
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

  /// Stops on a size below 1 or above its largest.
  func checkSizes(
    _ sizes: [(key: String, size: Int, largest: Int)], _ path: String
  ) throws(CheckpointError) {
    for (key, size, largest) in sizes where size < 1 || size > largest {
      throw CheckpointError(path, "\(key) is \(size)", cure: "it must lie in 1 ... \(largest)")
    }
  }
}

/// The configuration of a model, as its family writes it.
func checkpointConfiguration(
  of shape: TransformerShape, head: ModelHead
) -> any CheckpointConfiguration {
  switch shape.architecture {
  case .gpt2: GPT2Configuration(shape, head: head)
  case .llama: LlamaConfiguration(shape, head: head)
  }
}

/// Reads a `config.json` of any family that we know.
///
/// - Throws: `CheckpointError` when the family is unknown or a key that it needs is missing.
func checkpointConfiguration(
  json: Data, path: String
) throws(CheckpointError) -> any CheckpointConfiguration {
  struct Family: Decodable { var model_type: String }
  let family = try decode(Family.self, json, path).model_type
  switch Architecture(rawValue: family) {
  case .gpt2: return try decode(GPT2Configuration.self, json, path)
  case .llama: return try decode(LlamaConfiguration.self, json, path)
  case nil:
    throw CheckpointError(
      path, "has model_type '\(family)'", cure: "use a model of type 'gpt2' or 'llama'")
  }
}

private func decode<Value: Decodable>(
  _ type: Value.Type, _ json: Data, _ path: String
) throws(CheckpointError) -> Value {
  let cure = "use the config.json of a GPT-2 or Llama model in the layout of Hugging Face"
  do {
    return try JSONDecoder().decode(type, from: json)
  } catch DecodingError.keyNotFound(let key, _) {
    throw CheckpointError(path, "has no '\(key.stringValue)'", cure: cure)
  } catch DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context) {
    let key = context.codingPath.map(\.stringValue).joined(separator: ".")
    throw CheckpointError(path, "'\(key)' is of the wrong type", cure: cure)
  } catch {
    throw CheckpointError(
      path, "is not a model configuration (\(error.localizedDescription))", cure: cure)
  }
}
