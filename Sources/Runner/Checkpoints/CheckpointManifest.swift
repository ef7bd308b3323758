import Foundation

/// What a checkpoint consists of: the file that is written last, so that a checkpoint is there whole
/// or not at all.
struct CheckpointManifest: Codable, Sendable, Hashable {
  /// Raised when what a checkpoint holds changes its layout.
  static let format = 2

  var format = Self.format
  /// The key of the stage.
  var key: Digest
  /// What the key was made of, as canonical JSON.
  var ingredients: String
  /// The stage and its seed, as messages name it.
  var place: String
  /// Steps done.
  var step: Int
  /// Everything but parameters.
  var state: StoredObject
  /// Parameters and moments.
  var buffers: [StoredObject]

  /// All files of the checkpoint.
  var objects: [StoredObject] { [state] + buffers }

  /// The manifest as a file: the digest of the rest on the first line, then JSON.
  func encoded() throws(StoreError) -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    do {
      let body = try encoder.encode(self)
      return Data((Digest(of: body).hexadecimal + "\n").utf8) + body
    } catch { throw StoreError("cannot encode a checkpoint: \(error)") }
  }

  /// Reads a manifest's file back; nil when a single byte of it differs from what was written.
  init?(file data: Data) {
    let body = Data(data.dropFirst(65))
    guard data.count > 65,
      Digest(hexadecimal: String(decoding: data.prefix(64), as: UTF8.self)) == Digest(of: body),
      let manifest = try? JSONDecoder().decode(CheckpointManifest.self, from: body)
    else { return nil }
    self = manifest
  }

  init(
    key: StageKey, place: String, step: Int, state: StoredObject, buffers: [StoredObject]
  ) {
    (self.key, ingredients) = (key.digest, key.ingredients.compact)
    (self.place, self.step, self.state, self.buffers) = (place, step, state, buffers)
  }
}
