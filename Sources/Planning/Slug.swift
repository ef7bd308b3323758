/// Names as parts of ids and file names.
package enum Slug {
  /// Lower-case letters, digits and hyphens; never empty.
  package static func of(_ text: String) -> String {
    var result = ""
    for character in text.lowercased() {
      if character.isASCII, character.isLetter || character.isNumber {
        result.append(character)
      } else if !result.hasSuffix("-"), !result.isEmpty {
        result.append("-")
      }
    }
    while result.hasSuffix("-") { result.removeLast() }
    return result.isEmpty ? "x" : String(result.prefix(60))
  }
}
