import Notebook

/// Marks strings, comments, numbers and keywords of a cell for the style sheet.
enum SwiftColors {
  private static let keywords: Set<String> = [
    "let", "var", "func", "return", "if", "else", "guard", "for", "in", "while", "switch", "case",
    "default", "true", "false", "nil",
  ]

  /// The code as HTML with `<span>`s; every character of it is kept.
  static func html(of code: String) -> String {
    var html = ""
    var rest = Substring(code)
    while let first = rest.first {
      let (token, style) = token(of: rest, first)
      rest = rest.dropFirst(token.count)
      let text = Markdown.escaped(String(token))
      html += style.isEmpty ? text : "<span class=\"\(style)\">\(text)</span>"
    }
    return html
  }

  private static func token(
    of text: Substring, _ first: Character
  ) -> (token: Substring, style: String) {
    if text.hasPrefix("//") { return (text.prefix { !$0.isNewline }, "comment") }
    if first == "\"" { return (string(text), "string") }
    if first.isNumber {
      return (text.prefix { $0.isHexDigit || $0 == "_" || $0 == "x" }, "literal")
    }
    if first.isLetter || first == "_" {
      let word = text.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      let isType = first.isUppercase
      return (word, keywords.contains(String(word)) ? "keyword" : isType ? "type" : "")
    }
    return (text.prefix(1), "")
  }

  /// A string literal to its closing quote or the end of the line.
  private static func string(_ text: Substring) -> Substring {
    var end = text.index(after: text.startIndex)
    while end < text.endIndex {
      let character = text[end]
      if character.isNewline { break }
      end = text.index(after: end)
      if character == "\"" { break }
      if character == "\\", end < text.endIndex { end = text.index(after: end) }
    }
    return text[..<end]
  }
}
