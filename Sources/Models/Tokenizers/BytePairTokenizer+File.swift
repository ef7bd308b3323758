import Foundation

extension BytePairTokenizer {
  package var fileContent: String {
    let added = special.map {
      "    {\"id\": \($0.id), \"content\": \(JSON.quoted($0.content)), \"special\": true}"
    }
    let specialIDs = Set(special.map(\.id))
    let vocabulary = tokens.enumerated().map { id, bytes in
      let isSpecial = specialIDs.contains(Int32(id))
      let text = isSpecial ? String(decoding: bytes, as: UTF8.self) : ByteAlphabet.text(of: bytes)
      return "      \(JSON.quoted(text)): \(id)"
    }
    let pairs = merges.map { merge in
      let (left, right) = (tokens[Int(merge.left)], tokens[Int(merge.right)])
      return "      [\(JSON.quoted(ByteAlphabet.text(of: left))), "
        + "\(JSON.quoted(ByteAlphabet.text(of: right)))]"
    }
    return """
      {
        "version": "1.0",
        "added_tokens": [
      \(added.joined(separator: ",\n"))
        ],
        "normalizer": \(composesText ? #"{"type": "NFC"}"# : "null"),
        "pre_tokenizer": \(pattern.fileContent),
        "post_processor": null,
        "decoder": {"type": "ByteLevel"},
        "model": {
          "type": "BPE",
          "ignore_merges": \(prefersWholeWords),
          "vocab": {
      \(vocabulary.joined(separator: ",\n"))
          },
          "merges": [
      \(pairs.joined(separator: ",\n"))
          ]
        }
      }

      """
  }

  /// Reads a byte-level `tokenizer.json`, ours or Hugging Face's.
  ///
  /// - Parameters:
  ///   - file: The content of the file.
  ///   - endToken: The name of the end token where the file has several special tokens.
  /// - Throws: `TokenizerError` for a file of another kind, with what was found and is expected.
  package init(file: JSON, endToken: String? = nil) throws(TokenizerError) {
    guard let model = file["model"], let vocabulary = model["vocab"]?.object,
      let merges = model["merges"]?.array
    else {
      throw TokenizerError("tokenizer.json needs model.vocab and model.merges of a BPE model")
    }
    if model["byte_fallback"]?.bool == true {
      throw TokenizerError(
        "tokenizer.json is a SentencePiece-like BPE with byte fallback; byte-level BPE is read here"
      )
    }
    var composes = false
    if let normalizer = file["normalizer"], !normalizer.isNull {
      guard normalizer["type"]?.string == "NFC" else {
        throw TokenizerError(
          "tokenizer.json has a normalizer other than NFC, which is not supported")
      }
      composes = true
    }
    var special: [SpecialToken] = []
    for token in file["added_tokens"]?.array ?? [] {
      guard let id = token["id"]?.integer, let content = token["content"]?.string else {
        throw TokenizerError("an added token of tokenizer.json lacks its id or its content")
      }
      special.append(SpecialToken(content: content, id: try Self.checked(id)))
    }
    try self.init(
      vocabulary: vocabulary, merges: try merges.map(Self.pair), special: special,
      endToken: endToken, pattern: try SplitPattern(file: file["pre_tokenizer"] ?? .null),
      prefersWholeWords: model["ignore_merges"]?.bool ?? false, composesText: composes)
  }

  /// Reads GPT-2's pair of files: `vocab.json` and the lines of `merges.txt`.
  ///
  /// - Throws: `TokenizerError` when one of them is of another kind.
  package init(
    vocabulary: JSON, mergeLines: String, endToken: String? = nil
  ) throws(TokenizerError) {
    guard let entries = vocabulary.object else {
      throw TokenizerError("vocab.json is not an object from token to number")
    }
    var pairs: [(String, String)] = []
    for line in mergeLines.split(whereSeparator: \.isNewline) where !line.hasPrefix("#version") {
      pairs.append(try Self.pair(.string(String(line))))
    }
    let special = entries.compactMap { member in
      member.key.hasPrefix("<|") && member.key.hasSuffix("|>")
        ? member.value.integer.flatMap { Int32(exactly: $0) }.map {
          SpecialToken(content: member.key, id: $0)
        } : nil
    }
    try self.init(vocabulary: entries, merges: pairs, special: special, endToken: endToken)
  }

  private init(
    vocabulary: [JSONMember], merges: [(String, String)], special: [SpecialToken],
    endToken: String?, pattern: SplitPattern = .gpt2, prefersWholeWords: Bool = false,
    composesText: Bool = false
  ) throws(TokenizerError) {
    let specialNames = Set(special.map(\.content))
    var ids: [[UInt8]: Int32] = [:]
    var largest: Int32 = special.map(\.id).max() ?? -1
    for member in vocabulary where !specialNames.contains(member.key) {
      guard let number = member.value.integer, let bytes = ByteAlphabet.bytes(of: member.key) else {
        throw TokenizerError(
          "the vocabulary entry \(JSON.quoted(member.key)) is not a byte-level token with a number")
      }
      ids[bytes] = try Self.checked(number)
      largest = max(largest, try Self.checked(number))
    }
    var tokens = [[UInt8]](repeating: [], count: Int(largest) + 1)
    for (bytes, id) in ids { tokens[Int(id)] = bytes }
    for token in special { tokens[Int(token.id)] = Array(token.content.utf8) }
    var learned: [Merge] = []
    for (left, right) in merges {
      guard let a = ByteAlphabet.bytes(of: left), let b = ByteAlphabet.bytes(of: right),
        let leftID = ids[a], let rightID = ids[b], let result = ids[a + b]
      else {
        throw TokenizerError(
          "the merge \(JSON.quoted(left + " " + right)) names tokens that are not in the vocabulary"
        )
      }
      learned.append(Merge(left: leftID, right: rightID, result: result))
    }
    self.init(
      tokens: tokens, merges: learned, special: special,
      endToken: try Self.endToken(named: endToken, among: special), pattern: pattern,
      prefersWholeWords: prefersWholeWords, composesText: composesText)
  }

  /// The largest id that a vocabulary may have: memory is asked for by it.
  private static let maximumID = 1 << 22

  private static func checked(_ id: Int) throws(TokenizerError) -> Int32 {
    guard (0..<maximumID).contains(id) else {
      throw TokenizerError("token number \(id) is not in 0..<\(maximumID)")
    }
    return Int32(id)
  }

  /// A merge as `"a b"` or as `["a", "b"]`; both are in use.
  private static func pair(_ entry: JSON) throws(TokenizerError) -> (String, String) {
    let parts: [String] =
      switch entry {
      case .string(let text): text.split(separator: " ").map(String.init)
      case .array(let values): values.compactMap(\.string)
      default: []
      }
    guard parts.count == 2 else {
      throw TokenizerError("a merge has two parts, but one of them reads \(entry)")
    }
    return (parts[0], parts[1])
  }

  /// The end token: the one asked for, or the first with a name that is known for it.
  private static func endToken(
    named name: String?, among special: [SpecialToken]
  ) throws(TokenizerError) -> Int32 {
    let known = ["<|endoftext|>", "<|end_of_text|>", "<|im_end|>", "<|eot_id|>", "</s>"]
    for candidate in name.map({ [$0] }) ?? known {
      if let token = special.first(where: { $0.content == candidate }) { return token.id }
    }
    if let name {
      throw TokenizerError("the tokenizer has no special token \(JSON.quoted(name))")
    }
    return special.last?.id ?? 0
  }
}

extension SplitPattern {
  private static func llama3Expression(digits: String) -> String {
    #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"# + digits
      + #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#
  }

  /// The pattern as the `pre_tokenizer` of `tokenizer.json`.
  var fileContent: String {
    let byteLevel: String
    switch rule {
    case .gpt2:
      byteLevel = #"{"type": "ByteLevel", "add_prefix_space": false, "use_regex": true}"#
    case .llama3(let digits):
      let expression = Self.llama3Expression(digits: digits == 1 ? "" : "{1,\(digits)}")
      byteLevel =
        #"{"type": "Split", "pattern": {"Regex": "# + JSON.quoted(expression)
        + #"}, "behavior": "Isolated", "invert": false}, "#
        + #"{"type": "ByteLevel", "add_prefix_space": false, "use_regex": false}"#
    }
    let digits = isolatesDigits ? #"{"type": "Digits", "individual_digits": true}, "# : ""
    return #"{"type": "Sequence", "pretokenizers": ["# + digits + byteLevel + "]}"
  }

  /// Recognises the `pre_tokenizer` of a `tokenizer.json`.
  init(file: JSON) throws(TokenizerError) {
    let parts = file["pretokenizers"]?.array ?? (file.isNull ? [] : [file])
    var rule: Rule?
    var isolatesDigits = false
    for part in parts {
      switch part["type"]?.string {
      case "ByteLevel":
        if part["add_prefix_space"]?.bool == true {
          throw TokenizerError(
            "tokenizer.json adds a space before the text, which is not supported")
        }
        if part["use_regex"]?.bool != false { rule = rule ?? .gpt2 }
      case "Digits": isolatesDigits = part["individual_digits"]?.bool == true
      case "Split":
        let expression = part["pattern"]?["Regex"]?.string
        if expression == Self.llama3Expression(digits: "{1,3}") {
          rule = .llama3(digits: 3)
        } else if expression == Self.llama3Expression(digits: "") {
          rule = .llama3(digits: 1)
        } else {
          throw TokenizerError(
            "tokenizer.json splits text by a pattern that is not known here: \(expression ?? "?")")
        }
      case let other:
        throw TokenizerError(
          "tokenizer.json has the pre-tokenizer \(other ?? "?"); ByteLevel, Split and Digits are read"
        )
      }
    }
    guard let rule else {
      throw TokenizerError("tokenizer.json has no byte-level pre-tokenizer")
    }
    self.init(rule: rule, isolatesDigits: isolatesDigits)
  }
}
