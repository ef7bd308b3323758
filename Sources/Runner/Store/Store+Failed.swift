import Foundation

extension Store {
  /// Keeps what a stage that failed had last, as plain files to look at; it is never reused.
  ///
  /// - Parameters:
  ///   - key: The stage's key; a later failure of the same stage takes the place of this one.
  ///   - parts: Content by file name.
  /// - Throws: `StoreError` when it cannot be written.
  /// - Returns: The folder.
  func keepFailed(_ key: StageKey, parts: [String: Data]) throws(StoreError) -> String {
    let folder = root + "/failed/" + key.digest.short
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch { throw StoreError("cannot create the folder", folder, error) }
    for (name, data) in parts.sorted(by: { $0.key < $1.key }) {
      try DurableFile.write(data, to: folder + "/" + name, scratch: temporaryPath())
    }
    return folder
  }
}
