import Foundation
import Models
import Recording

/// The result of a stage as the store keeps it, and back.
struct StoredResult {
  var record: StageRecord
  var model: LanguageModel
  /// The tokenizer that the model's vocabulary belongs to, as a `tokenizer.json`.
  var tokenizer: String

  static let recordName = "record.json"
  private static let tokenizerName = "tokenizer.json"

  /// The files that hold the result; equal results give equal bytes.
  func parts() throws(StoreError) -> [String: Data] {
    var parts = [Self.tokenizerName: Data(tokenizer.utf8)]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do { parts[Self.recordName] = try encoder.encode(record) } catch {
      throw StoreError("cannot encode a stage's record: \(error)")
    }
    for file in model.checkpointFiles() { parts[file.name] = file.data }
    return parts
  }

  /// Reads what a stage recorded.
  ///
  /// - Throws: `StoreError` when it is damaged; it is then set aside.
  static func record(of stage: StoredStage, in store: Store) throws(StoreError) -> StageRecord {
    guard let record = decoded(try store.read(recordName, of: stage)) else {
      throw StoreError("the record of the stored stage \(stage.key.short) cannot be understood")
    }
    return record
  }

  /// A record from its bytes; nil when they are none.
  static func decoded(_ data: Data) -> StageRecord? {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try? decoder.decode(StageRecord.self, from: data)
  }

  /// Reads the trained model of a stage.
  ///
  /// - Throws: `StoreError` when a file of it is damaged, `CheckpointError` when it is no model.
  static func model(of stage: StoredStage, in store: Store) throws -> LanguageModel {
    let folder = store.temporaryPath()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in stage.objects.keys.sorted() where name != recordName && name != tokenizerName {
      let data = try store.read(name, of: stage)
      try data.write(to: URL(fileURLWithPath: folder + "/" + name))
    }
    return try LanguageModel(checkpoint: folder)
  }

  /// Checks that a later stage can start from what is stored, without keeping it in memory.
  ///
  /// - Throws: `StoreError` for the first damaged part; it is then set aside.
  static func verify(_ stage: StoredStage, in store: Store) throws(StoreError) {
    for name in stage.objects.keys.sorted() { _ = try store.read(name, of: stage) }
  }
}
