import Foundation

/// The `config.json` of a table's checkpoint.
struct TableConfiguration: Codable {
  static let modelType = "tabular"

  var architectures: [String]
  var modelType: String
  var context: Int
  var vocabulary: Int

  enum CodingKeys: String, CodingKey {
    case architectures
    case modelType = "model_type"
    case context = "n_positions"
    case vocabulary = "vocab_size"
  }

  /// The key that says which type of model a file describes.
  private struct Kind: Decodable {
    var modelType: String?

    enum CodingKeys: String, CodingKey { case modelType = "model_type" }
  }

  init(_ shape: TableShape, head: ModelHead) {
    architectures = [
      head == .language ? "TabularLMHeadModel" : "TabularForSequenceClassification"
    ]
    modelType = Self.modelType
    context = shape.context
    vocabulary = shape.vocabulary
  }

  /// Reads a `config.json`; nil when it is of another type of model.
  ///
  /// - Throws: `CheckpointError` when the table's sizes are missing or too large.
  init?(json: Data, path: String) throws(CheckpointError) {
    guard let kind = try? JSONDecoder().decode(Kind.self, from: json),
      kind.modelType == Self.modelType
    else { return nil }
    guard let configuration = try? JSONDecoder().decode(Self.self, from: json) else {
      throw CheckpointError(
        path, "is not the configuration of a table",
        cure: "it needs vocab_size, n_positions and architectures")
    }
    self = configuration
    guard shape.count != nil else {
      throw CheckpointError(
        path, "vocab_size is \(vocabulary) and n_positions is \(context)",
        cure: "a table may have \(TableShape.largestCount) entries at most")
    }
  }

  var shape: TableShape { TableShape(vocabulary: vocabulary, context: context) }

  var head: ModelHead {
    architectures.contains { $0.hasSuffix("ForSequenceClassification") } ? .scalar : .language
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
