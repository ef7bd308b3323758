import Foundation

/// What the store keeps of a finished stage: which objects it consists of.
package struct StoredStage: Codable, Sendable, Hashable {
  /// The stage's key.
  package var key: Digest
  /// What the key was made of, as canonical JSON.
  package var ingredients: String
  /// The parts of the result by name, such as `record.json`.
  package var objects: [String: StoredObject]
}

/// A file of the store, named by its content.
package struct StoredObject: Codable, Sendable, Hashable {
  package var digest: Digest
  /// Size in bytes.
  package var size: Int
}

extension StoredStage {
  /// The stage as a file.
  func encoded() throws(StoreError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do { return SealedFile.sealed(try encoder.encode(self)) } catch {
      throw StoreError("cannot encode a stage: \(error)")
    }
  }

  /// Reads a stage's file back; nil when a single byte of it differs from what was written.
  init?(file data: Data) {
    guard let body = SealedFile.opened(data),
      let stage = try? JSONDecoder().decode(StoredStage.self, from: body)
    else { return nil }
    self = stage
  }
}
