import Foundation

/// Content by its digest: what finished stages and checkpoints consist of.
extension Store {
  /// Keeps some bytes under their digest; equal bytes are kept once.
  ///
  /// - Throws: `StoreError` when they cannot be written.
  package func keep(_ data: Data) throws(StoreError) -> StoredObject {
    let object = StoredObject(digest: Digest(of: data), size: data.count)
    let path = objectPath(object.digest)
    if !isWhole(object, at: path) { try place(data, at: path) }
    return object
  }

  /// Reads an object and checks it.
  ///
  /// - Parameters:
  ///   - object: Digest and size as they were written.
  ///   - name: What it is, for the message.
  /// - Throws: `StoreError` when it is missing or holds other bytes; these are then set aside.
  /// - Returns: Its bytes.
  package func data(of object: StoredObject, called name: String) throws(StoreError) -> Data {
    let path = objectPath(object.digest)
    guard let data = FileManager.default.contents(atPath: path) else {
      throw StoreError("\(name) is missing")
    }
    guard data.count == object.size, Digest(of: data) == object.digest else {
      setAside(path)
      throw StoreError("\(name) is damaged: '\(path)' holds other bytes than were written")
    }
    return data
  }

  /// Whether the file is there with the right content; a large one is cheaper read than written.
  private func isWhole(_ object: StoredObject, at path: String) -> Bool {
    var information = stat()
    guard stat(path, &information) == 0, Int(information.st_size) == object.size else {
      return false
    }
    return FileManager.default.contents(atPath: path).map { Digest(of: $0) } == object.digest
  }
}
