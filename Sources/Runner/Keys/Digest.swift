import COpenSSL
import Foundation

/// A SHA-256 digest as 64 lower-case hexadecimal digits.
package struct Digest: Sendable, Hashable, Codable, CustomStringConvertible {
  package let hexadecimal: String

  /// The digest of some bytes.
  package init(of data: Data) {
    var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    let isDone = data.withUnsafeBytes { SHA256($0.baseAddress, $0.count, &bytes) != nil }
    precondition(isDone, "OpenSSL has no SHA-256; its installation is broken")
    hexadecimal = String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for (index, byte) in bytes.enumerated() {
        text[2 * index] = Self.digit(byte >> 4)
        text[2 * index + 1] = Self.digit(byte & 15)
      }
      return 2 * bytes.count
    }
  }

  /// The digest of a text's UTF-8.
  package init(of text: String) { self.init(of: Data(text.utf8)) }

  /// Reads back a printed digest; nil when it is none.
  package init?(hexadecimal: String) {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) || (97...102).contains(byte) }
    guard hexadecimal.utf8.count == 64, hexadecimal.utf8.allSatisfy(isDigit) else { return nil }
    self.hexadecimal = hexadecimal
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }

  /// The digest of a file, which is mapped where the system can.
  ///
  /// - Throws: Foundation's error when the file cannot be read.
  package init(ofFile path: String) throws {
    self.init(of: try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe))
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
