import Synchronization

/// The parameter buffers that a value refers to while it is encoded or decoded.
///
/// Parameters are no text: an encoded value holds the numbers of its buffers in this table, which
/// stands in the coder's `userInfo`. Buffers that share their storage have one number, so that a
/// frozen copy is written once.
package final class BufferTable: Sendable {
  /// Where coders have their table.
  package static let key: CodingUserInfoKey = {
    guard let key = CodingUserInfoKey(rawValue: "parameter buffers") else {
      preconditionFailure("a key of a coder's userInfo cannot be made")
    }
    return key
  }()

  private let table: Mutex<[ParameterBuffer]>

  /// Starts with the buffers that both sides know.
  package init(_ known: [ParameterBuffer]) { table = Mutex(known) }

  /// All buffers, those of the start first.
  package var buffers: [ParameterBuffer] { table.withLock { $0 } }

  /// The number of a buffer, which is added when nothing in the table shares its storage.
  func number(of buffer: ParameterBuffer) -> Int {
    table.withLock { buffers in
      if let known = buffers.firstIndex(where: { $0.sharesStorage(with: buffer) }) { return known }
      buffers.append(buffer)
      return buffers.count - 1
    }
  }
}

extension ParameterBuffer: Codable {
  package init(from decoder: any Swift.Decoder) throws {
    let number = try decoder.singleValueContainer().decode(Int.self)
    let buffers = (decoder.userInfo[BufferTable.key] as? BufferTable)?.buffers ?? []
    guard buffers.indices.contains(number) else {
      throw DecodingError.dataCorrupted(
        .init(
          codingPath: decoder.codingPath,
          debugDescription: "there is no parameter buffer \(number) among \(buffers.count)"))
    }
    self = buffers[number]
  }

  package func encode(to encoder: any Swift.Encoder) throws {
    guard let table = encoder.userInfo[BufferTable.key] as? BufferTable else {
      throw EncodingError.invalidValue(
        self,
        .init(
          codingPath: encoder.codingPath, debugDescription: "the encoder has no table of buffers"))
    }
    var container = encoder.singleValueContainer()
    try container.encode(table.number(of: self))
  }
}
