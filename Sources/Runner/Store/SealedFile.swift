import Foundation

/// A small text file that knows whether it is whole: the digest of the rest on its first line.
enum SealedFile {
  private static let lineLength = 64

  /// Content with its digest before it.
  static func sealed(_ body: Data) -> Data {
    Data((Digest(of: body).hexadecimal + "\n").utf8) + body
  }

  /// The content; nil when a single byte of the file differs from what was written.
  static func opened(_ file: Data) -> Data? {
    guard file.count > lineLength, file[file.startIndex + lineLength] == UInt8(ascii: "\n"),
      let written = Digest(
        hexadecimal: String(decoding: file.prefix(lineLength), as: UTF8.self))
    else { return nil }
    let body = Data(file.dropFirst(lineLength + 1))
    return Digest(of: body) == written ? body : nil
  }
}
