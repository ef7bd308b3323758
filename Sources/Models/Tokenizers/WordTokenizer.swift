/// A closed vocabulary of lower-case words and punctuation marks: one token each.
///
/// Token 0 ends a response, token 1 stands for a word that the vocabulary does not have. Decoding
/// puts spaces and capital letters where English has them, except at the very start, so that a
/// prompt and its response read on when they are printed one after the other. A vocabulary that has
/// digits and not a number reads and writes the number digit by digit.
package struct WordTokenizer: Tokenizer {
  package let words: [String]
  private let ids: [String: Int32]

  package let endToken: Int32 = 0
  package let unknownToken: Int32 = 1

  /// Makes a tokenizer whose token `i + 2` is `words[i]`; words are lower-case and all different.
  package init(words: [String]) {
    self.words = words
    ids = Dictionary(uniqueKeysWithValues: zip(words, Int32(2)...))
  }

  package var vocabularySize: Int { words.count + 2 }

  /// Returns the token of a word, or nil.
  package func token(of word: String) -> Int32? { ids[word] }

  package func encode(_ text: String) -> [Int32] {
    pieces(of: text).map { ids[$0] ?? unknownToken }
  }

  package func unknownWords(in text: String) -> [String] {
    pieces(of: text).filter { ids[$0] == nil }
  }

  package func decode(_ tokens: [Int32]) -> String {
    var text = ""
    var startsSentence = false
    var endsInDigit = false
    for token in tokens where token != endToken {
      let word = label(of: token)
      let isMark = word.count == 1 && ".,!?;:".contains(word)
      let isDigit = word.count == 1 && word.allSatisfy(\.isNumber)
      if !text.isEmpty && !isMark && !(isDigit && endsInDigit) { text += " " }
      endsInDigit = isDigit
      text += startsSentence || word == "i" ? word.prefix(1).uppercased() + word.dropFirst() : word
      startsSentence = word.count == 1 && ".!?".contains(word)
    }
    return text
  }

  package func label(of token: Int32) -> String {
    switch token {
    case endToken: "<end>"
    case 2..<Int32(vocabularySize): words[Int(token) - 2]
    default: "<unknown>"
    }
  }

  /// Lower-case words, and marks on their own.
  private func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var word = ""
    for character in text.lowercased() {
      if character.isLetter || character.isNumber || character == "'" || character == "-" {
        word.append(character)
        continue
      }
      pieces += parts(of: word)
      word = ""
      if !character.isWhitespace { pieces.append(String(character)) }
    }
    return pieces + parts(of: word)
  }

  /// The word itself, or its digits when only they have tokens; nothing for an empty word.
  private func parts(of word: String) -> [String] {
    guard !word.isEmpty else { return [] }
    let digits = word.map(String.init)
    let isSpelled =
      ids[word] == nil && word.allSatisfy(\.isNumber) && digits.allSatisfy { ids[$0] != nil }
    return isSpelled ? digits : [word]
  }

  package var fileContent: String {
    let vocabulary = (["<end>", "<unknown>"] + words).enumerated()
      .map { "      \(JSON.quoted($1)): \($0)" }.joined(separator: ",\n")
    let spells = words.contains { $0.count == 1 && $0.allSatisfy(\.isNumber) }
    let splitting =
      spells
      ? """
      {"type": "Sequence", "pretokenizers": [
          {"type": "Whitespace"}, {"type": "Digits", "individual_digits": true}
        ]}
      """ : #"{"type": "Whitespace"}"#
    return """
      {
        "version": "1.0",
        "added_tokens": [
          {"id": 0, "content": "<end>", "special": true},
          {"id": 1, "content": "<unknown>", "special": true}
        ],
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": \(splitting),
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
