/// Reads `tokenizer.json` back into the tokenizer that it describes.
package enum TokenizerFile {
  /// Returns the tokenizer of a file's content.
  ///
  /// - Parameters:
  ///   - content: The bytes of `tokenizer.json`.
  ///   - endToken: The name of the end token where the file has several special tokens.
  /// - Returns: A `BytePairTokenizer` or a `WordTokenizer`.
  /// - Throws: `TokenizerError` when the content is damaged or of a kind that is not read here.
  package static func read(
    _ content: some Collection<UInt8>, endToken: String? = nil
  ) throws(TokenizerError) -> any Tokenizer {
    let file: JSON
    do { file = try JSON(parsing: content) } catch {
      throw TokenizerError("tokenizer.json is not JSON: \(error)")
    }
    switch file["model"]?["type"]?.string {
    case "WordLevel": return try WordTokenizer(file: file)
    case "BPE", nil: return try BytePairTokenizer(file: file, endToken: endToken)
    case .some(let other):
      throw TokenizerError("tokenizer.json is a \(other) model; BPE and WordLevel are read here")
    }
  }
}

extension WordTokenizer {
  /// Reads a word-level `tokenizer.json` that `fileContent` wrote.
  init(file: JSON) throws(TokenizerError) {
    let entries = file["model"]?["vocab"]?.object ?? []
    var words = [String?](repeating: nil, count: entries.count)
    for entry in entries {
      guard let id = entry.value.integer, words.indices.contains(id), words[id] == nil else {
        throw TokenizerError("the word \(JSON.quoted(entry.key)) has no number of its own")
      }
      words[id] = entry.key
    }
    let known = words.compactMap { $0 }
    guard known.count == entries.count, known.starts(with: ["<end>", "<unknown>"]),
      Set(known).count == known.count
    else {
      throw TokenizerError("a vocabulary of words starts with <end> and <unknown>")
    }
    self.init(words: Array(known.dropFirst(2)))
  }
}
