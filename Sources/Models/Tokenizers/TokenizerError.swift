/// Why a tokenizer cannot be made or read, and what to do about it.
package struct TokenizerError: Error, Hashable, CustomStringConvertible {
  package var description: String

  package init(_ description: String) { self.description = description }
}
