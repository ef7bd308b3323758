/// A closed vocabulary of symbols without special tokens: token `i` is `symbols[i]`.
///
/// No token ends a response; all responses of such a task have the same length.
package struct SymbolTokenizer: Tokenizer {
  package let symbols: [String]
  private let ids: [String: Int32]

  /// No token has this id.
  package let endToken: Int32 = -1

  /// Makes a tokenizer of symbols without spaces, all different.
  package init(_ symbols: [String]) {
    self.symbols = symbols
    ids = Dictionary(uniqueKeysWithValues: zip(symbols, Int32(0)...))
  }

  package var vocabularySize: Int { symbols.count }

  /// Returns the token of a symbol, or nil.
  package func token(of symbol: String) -> Int32? { ids[symbol] }

  package func encode(_ text: String) -> [Int32] { pieces(of: text).compactMap { ids[$0] } }

  package func decode(_ tokens: [Int32]) -> String {
    tokens.map(label(of:)).joined(separator: " ")
  }

  package func label(of token: Int32) -> String {
    symbols.indices.contains(Int(token)) ? symbols[Int(token)] : "<unknown>"
  }

  package func unknownWords(in text: String) -> [String] {
    pieces(of: text).filter { ids[$0] == nil }
  }

  private func pieces(of text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }

  package var fileContent: String {
    let vocabulary = symbols.enumerated()
      .map { "      \(JSON.quoted($1)): \($0)" }.joined(separator: ",\n")
    return """
      {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": null,
        "pre_tokenizer": {"type": "WhitespaceSplit"},
        "post_processor": null,
        "decoder": null,
        "model": {
          "type": "WordLevel",
          "unk_token": "<unknown>",
          "vocab": {
      \(vocabulary)
          }
        }
      }

      """
  }
}
