/// Reads a cell's info string: `swift name=ppo parameters`.
enum CellHeader {
  private static let flags = ["parameters", "fold", "hide", "skip"]

  /// Whether the block is a cell: fenced, and its first word is `swift`.
  static func isCell(_ node: CommonMarkTree.Node) -> Bool {
    guard node.fence != nil else { return false }
    return node.fenceInfo.split(whereSeparator: \.isWhitespace).first == "swift"
  }

  /// Warns where a fence is probably meant to be a cell.
  static func warnAboutSpelling(
    _ info: String, at range: SourceRange, _ diagnostics: inout [Diagnostic]
  ) {
    guard let word = words(of: info, at: range).first else { return }
    let bare = word.text.filter(\.isLetter).lowercased()
    guard bare == "swift", word.text.count <= bare.count + 3 else { return }
    diagnostics.append(
      .warning(
        .spelledSwift(word.text), at: word.range,
        fixIt: .didYouMean("swift", replacing: word.range)))
  }

  /// Fills in what the words after `swift` say.
  static func read(
    _ info: String, at range: SourceRange, into cell: inout Cell,
    _ diagnostics: inout [Diagnostic]
  ) {
    var seen: Set<String> = []
    for word in words(of: info, at: range).dropFirst() {
      let key = String(word.text.prefix { $0 != "=" })
      let value = word.text.contains("=") ? String(word.text.dropFirst(key.count + 1)) : nil
      guard key == "name" || flags.contains(key) else {
        diagnostics.append(unknown(key, in: word))
        continue
      }
      guard seen.insert(key).inserted else {
        diagnostics.append(.error(.repeated(key), at: word.range))
        continue
      }
      switch (key, value) {
      case ("name", let value?) where isName(value): cell.name = value
      case ("name", _): diagnostics.append(.error(.invalidName, at: word.range))
      case (_, .some):
        let flag = FixIt("remove the value", replacing: word.range, with: key)
        diagnostics.append(.error(.flagWithValue(key), at: word.range, fixIt: flag))
      case ("parameters", nil): cell.isParameters = true
      case ("fold", nil): if cell.presentation == .shown { cell.presentation = .folded }
      case ("hide", nil): cell.presentation = .hidden
      default: cell.isSkipped = true
      }
    }
  }

  private static func unknown(_ key: String, in word: Word) -> Diagnostic {
    let place = SourceRange(word.range.lower, word.range.lower + key.utf8.count)
    let near = closest(to: key, in: ["name"] + flags)
    let replacement = near.map { $0 == "name" && !word.text.contains("=") ? "name=" : $0 }
    return .error(
      .unknownAttribute(key), at: word.range,
      fixIt: replacement.map { .didYouMean($0, replacing: place) })
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }

  private struct Word {
    var text: String
    var range: SourceRange
  }

  private static func words(of info: String, at range: SourceRange) -> [Word] {
    info.split(whereSeparator: \.isWhitespace).map { word in
      let start = range.lower + info.utf8.distance(from: info.startIndex, to: word.startIndex)
      return Word(text: String(word), range: SourceRange(start, start + word.utf8.count))
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownAttribute(_ name: String) -> Self {
    "a cell has no attribute '\(name)'; it may have name=…, parameters, fold, hide, skip"
  }

  fileprivate static func repeated(_ name: String) -> Self { "'\(name)' is given twice" }

  fileprivate static func flagWithValue(_ name: String) -> Self { "'\(name)' takes no value" }

  fileprivate static let invalidName: Self =
    "a cell's name is made of letters, digits, '-' and '_', as in name=ppo"

  fileprivate static func spelledSwift(_ word: String) -> Self {
    "'\(word)' is not read as a cell; a cell starts with 'swift'"
  }
}
