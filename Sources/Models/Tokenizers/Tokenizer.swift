/// How text becomes tokens and tokens become text.
///
/// Token ids are `0..<vocabularySize`. There is no padding token: nothing here is ever padded.
package protocol Tokenizer: Sendable {
  var vocabularySize: Int { get }

  /// The token that ends a response; a policy stops at it. −1 where none does.
  var endToken: Int32 { get }

  /// Returns the tokens of a text; the end token is not added.
  ///
  /// Text that looks like a special token is plain text here, so that data cannot end a sequence.
  func encode(_ text: String) -> [Int32]

  /// Returns the text of tokens; the end token and other special tokens are left out.
  func decode(_ tokens: [Int32]) -> String

  /// Returns how one token is shown in a table, special tokens by name.
  func label(of token: Int32) -> String

  /// Returns the words that a closed vocabulary does not have.
  func unknownWords(in text: String) -> [String]

  /// The content of the `tokenizer.json` that restores this tokenizer (Hugging Face's layout).
  var fileContent: String { get }
}

extension Tokenizer {
  package func unknownWords(in text: String) -> [String] { [] }
}
