import Crypto
import Foundation

/// A SHA-256 digest as 64 lower-case hexadecimal digits.
package struct Digest: Sendable, Hashable, Codable, CustomStringConvertible {
  package let hexadecimal: String

  /// The digest of some bytes.
  package init(of data: Data) {
    self.init(SHA256.hash(data: data))
  }

  /// The digest of a text's UTF-8.
  package init(of text: String) { self.init(of: Data(text.utf8)) }

  /// Reads back a printed digest; nil when it is none.
  package init?(hexadecimal: String) {
    let digits = Set("0123456789abcdef".utf8)
    guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(digits.contains) else {
      return nil
    }
    self.hexadecimal = hexadecimal
  }

  /// The digest of a file, read in pieces.
  ///
  /// - Throws: Foundation's error when the file cannot be read.
  package init(ofFile path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    var hash = SHA256()
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
      hash.update(data: piece)
    }
    self.init(hash.finalize())
  }

  private init(_ digest: SHA256Digest) {
    let digits = Array("0123456789abcdef")
    hexadecimal = String(digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  package init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let digest = Digest(hexadecimal: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(text) is no SHA-256 digest"))
    }
    self = digest
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }

  package var description: String { hexadecimal }

  /// The first twelve digits, for messages.
  package var short: String { String(hexadecimal.prefix(12)) }
}
