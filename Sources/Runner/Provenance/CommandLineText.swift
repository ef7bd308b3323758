/// A command line as one could type it.
package enum CommandLineText {
  /// The words with quotes where a shell needs them.
  package static func quoted(_ words: [String]) -> String {
    words.map(quoted).joined(separator: " ")
  }

  private static func quoted(_ word: String) -> String {
    let plain = word.allSatisfy {
      $0.isLetter || $0.isNumber || "-_./=:,+@%".contains($0)
    }
    return plain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
