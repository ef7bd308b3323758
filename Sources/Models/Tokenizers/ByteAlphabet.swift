/// The printable letters that stand for bytes in vocabulary files (GPT-2's table).
///
/// Printable Latin bytes stand for themselves; the rest are numbered from U+0100, so that a space is
/// `Ġ` and a line feed `Ċ`.
enum ByteAlphabet {
  /// The letter of each byte.
  static let letters: [Unicode.Scalar] = {
    var letters: [Unicode.Scalar] = []
    var next: UInt32 = 0x100
    for byte in UInt8.min...UInt8.max {
      switch byte {
      case 0x21...0x7E, 0xA1...0xAC, 0xAE...0xFF: letters.append(Unicode.Scalar(byte))
      default:
        letters.append(Unicode.Scalar(next) ?? "?")
        next += 1
      }
    }
    return letters
  }()

  private static let bytes: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: zip(letters, UInt8.min...UInt8.max))

  /// Bytes in the order of their letters: the order of the first 256 tokens of a vocabulary.
  static let sortedBytes: [UInt8] = (UInt8.min...UInt8.max).sorted {
    letters[Int($0)] < letters[Int($1)]
  }

  static func text(of bytes: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(letters[Int(byte)]) }
    return String(text)
  }

  /// The bytes that a vocabulary entry stands for, or nil when it has a letter that stands for none.
  static func bytes(of text: some StringProtocol) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = bytes[scalar] else { return nil }
      result.append(byte)
    }
    return result
  }
}
