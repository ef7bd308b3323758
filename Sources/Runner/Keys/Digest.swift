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
    let digits = Array("0123456789abcdef")
    hexadecimal = String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
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
