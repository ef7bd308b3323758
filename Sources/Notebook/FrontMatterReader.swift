import Yams

/// Reads the YAML block at the top of a document and checks every key.
struct FrontMatterReader {
  private let source: SourceText
  private var matter = FrontMatter()
  private var diagnostics: [Diagnostic] = []

  /// Reads the front matter, if there is one.
  ///
  /// - Returns: Its content, and the number of lines that it takes, both `---` lines included.
  static func read(
    _ source: SourceText, _ diagnostics: inout [Diagnostic]
  ) -> (matter: FrontMatter, lines: Int) {
    guard source.lineCount >= 2, isMark(source.line(1), "---"), !isBlank(source.line(2)) else {
      return (FrontMatter(), 0)
    }
    let closing = (2...source.lineCount).first {
      isMark(source.line($0), "---") || isMark(source.line($0), "...")
    }
    guard let closing else {
      guard source.line(2).contains(":") else { return (FrontMatter(), 0) }
      diagnostics.append(.error(.unclosed, at: source.range(ofLine: 1)))
      return (FrontMatter(), 0)
    }
    var reader = FrontMatterReader(source: source)
    if closing > 2 { reader.read(lines: 2...closing - 1) }
    diagnostics += reader.diagnostics
    return (reader.matter, closing)
  }

  /// Keys of other tools.
  private static let aliases = [
    "author": "authors", "seed": "seeds", "keywords": "tags", "summary": "abstract",
    "papers": "paper",
  ]

  private init(source: SourceText) { self.source = source }

  private static func isBlank(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  private static func isMark(_ line: String, _ mark: String) -> Bool {
    line.hasPrefix(mark) && isBlank(String(line.dropFirst(mark.count)))
  }

  private mutating func read(lines: ClosedRange<Int>) {
    let texts = lines.map { source.line($0) }
    if let line = Self.tooDeep(texts) {
      report(.tooDeep, at: source.range(ofLine: lines.lowerBound + line))
      return
    }
    do {
      guard let root = try Yams.compose(yaml: texts.joined(separator: "\n") + "\n") else { return }
      guard case .mapping(let mapping) = root else {
        report(.notAMapping, at: source.range(ofLine: 2))
        return
      }
      for (key, value) in mapping { read(key, value) }
    } catch let error as YamlError {
      report(error, lines: lines)
    } catch {
      report(.broken("\(error)"), at: source.range(ofLine: 2))
    }
  }

  /// The first line that nests deeper than any front matter needs; the YAML reader recurses.
  private static func tooDeep(_ lines: [String]) -> Int? {
    var brackets = 0
    for (index, line) in lines.enumerated() {
      brackets += line.utf8.count { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "{") }
      let lead = line.prefix { " -?:\t".contains($0) }
      if brackets > 64 || (lead.count > 64 && lead.contains { $0 != " " }) { return index }
      if lead.count > 1000 { return index }
    }
    return nil
  }

  private mutating func read(_ key: Node, _ value: Node) {
    let place = range(of: key)
    guard case .scalar(let scalar) = key else {
      report(.keyIsNoText, at: place)
      return
    }
    let name = scalar.string
    switch name {
    case "title": matter.title = text(value, key: name)
    case "subtitle": matter.subtitle = text(value, key: name)
    case "abstract": matter.abstract = text(value, key: name)
    case "question": matter.question = text(value, key: name)
    case "paper": matter.papers = texts(value, key: name)
    case "license": matter.license = text(value, key: name)
    case "date": matter.date = text(value, key: name)
    case "authors": matter.authors = texts(value, key: name)
    case "tags": matter.tags = texts(value, key: name)
    case "seeds": matter.seeds = seeds(value)
    default:
      let near = Self.aliases[name.lowercased()] ?? closest(to: name, in: FrontMatter.keys)
      diagnostics.append(
        .error(
          .unknownKey(name), at: place,
          fixIt: near.map { .didYouMean($0, replacing: place) }))
    }
  }

  private mutating func text(_ node: Node, key: String) -> String? {
    guard case .scalar(let scalar) = node, !isEmpty(scalar) else {
      report(.notText(key, Self.kind(of: node)), at: range(of: node))
      return nil
    }
    return scalar.string.trimmed
  }

  private mutating func texts(_ node: Node, key: String) -> [String] {
    if case .scalar(let scalar) = node, !isEmpty(scalar) { return [scalar.string.trimmed] }
    guard case .sequence(let sequence) = node else {
      report(.notTexts(key, Self.kind(of: node)), at: range(of: node))
      return []
    }
    var found: [String] = []
    for element in sequence {
      if let text = text(element, key: "an element of \(key)") { found.append(text) }
    }
    return found
  }

  private mutating func seeds(_ node: Node) -> [Int]? {
    switch node {
    case .scalar(let scalar):
      if let count = integer(scalar), let seeds = FrontMatter.seeds(count: count) { return seeds }
      let isQuoted = scalar.style != .plain && Int(scalar.string) != nil
      let fixIt = FixIt("remove the quotes", replacing: quoted(node), with: scalar.string)
      diagnostics.append(
        .error(
          .badSeeds(scalar.string), at: range(of: node), fixIt: isQuoted ? fixIt : nil))
    case .sequence(let sequence):
      var seeds: [Int] = []
      for element in sequence {
        guard case .scalar(let scalar) = element, let seed = integer(scalar), seed >= 0 else {
          report(.badSeed(Self.printed(element)), at: range(of: element))
          return nil
        }
        guard !seeds.contains(seed) else {
          report(.repeatedSeed(seed), at: range(of: element))
          return nil
        }
        seeds.append(seed)
      }
      if (1...FrontMatter.mostSeeds).contains(seeds.count) { return seeds }
      report(.badSeeds("a list of \(seeds.count)"), at: range(of: node))
    default:
      report(.badSeeds(Self.kind(of: node)), at: range(of: node))
    }
    return nil
  }

  /// A plain whole number as written in decimal digits.
  private func integer(_ scalar: Node.Scalar) -> Int? {
    scalar.style == .plain ? Int(scalar.string) : nil
  }

  private func isEmpty(_ scalar: Node.Scalar) -> Bool {
    let text = scalar.string.trimmed
    return text.isEmpty || (scalar.style == .plain && ["null", "~", "Null", "NULL"].contains(text))
  }

  private static func kind(of node: Node) -> String {
    switch node {
    case .scalar: "empty"
    case .sequence: "a list"
    case .mapping: "a mapping"
    case .alias: "an alias"
    }
  }

  private static func printed(_ node: Node) -> String {
    if case .scalar(let scalar) = node { return "'\(scalar.string)'" }
    return kind(of: node)
  }

  private func quoted(_ node: Node) -> SourceRange {
    let start = range(of: node)
    let line = source.location(of: start.lower).line
    let end = source.range(ofLine: line).upper
    let rest = source[SourceRange(start.lower, end)]
    guard let quote = rest.first, let closing = rest.dropFirst().firstIndex(of: quote) else {
      return start
    }
    let length = rest.utf8.distance(from: rest.startIndex, to: closing) + 1
    return SourceRange(start.lower, start.lower + length)
  }

  /// Where a node stands: a word for a plain scalar, else its first byte.
  private func range(of node: Node) -> SourceRange {
    guard let mark = node.mark else { return source.range(ofLine: 2) }
    let start = offset(of: mark)
    guard case .scalar(let scalar) = node, scalar.style == .plain,
      !scalar.string.contains("\n")
    else { return SourceRange(start, start) }
    return SourceRange(start, min(start + scalar.string.utf8.count, source.bytes.count))
  }

  /// The offset of a place that Yams counts from the line after the first `---`, in scalars.
  private func offset(of mark: Mark) -> Int {
    let line = min(max(mark.line + 1, 1), source.lineCount)
    let range = source.range(ofLine: line)
    let before = source[range].unicodeScalars.prefix(max(0, mark.column - 1))
    return min(range.upper, range.lower + String(String.UnicodeScalarView(before)).utf8.count)
  }

  private mutating func report(_ message: Diagnostic.Message, at range: SourceRange) {
    diagnostics.append(.error(message, at: range))
  }

  private mutating func report(_ error: YamlError, lines: ClosedRange<Int>) {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      let place = offset(of: mark)
      report(.broken(problem), at: SourceRange(place, place))
    case .duplicatedKeysInMapping(let duplicates, _):
      for key in duplicates {
        let places = lines.filter { source.line($0).hasPrefix("\(key):") }
        let line = places.dropFirst().first ?? lines.lowerBound
        let start = source.range(ofLine: line).lower
        report(.repeatedKey(key), at: SourceRange(start, start + key.utf8.count))
      }
    case .reader(let problem, _, _, _): report(.broken(problem), at: source.range(ofLine: 2))
    default: report(.broken("it cannot be read"), at: source.range(ofLine: 2))
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension Diagnostic.Message {
  fileprivate static let unclosed: Self =
    "this front matter is never closed; end it with a line '---'"

  fileprivate static let tooDeep: Self = "the front matter is nested too deep"

  fileprivate static let notAMapping: Self =
    "the front matter must consist of lines such as 'title: …'"

  fileprivate static let keyIsNoText: Self = "a key of the front matter must be a word"

  fileprivate static func broken(_ problem: String) -> Self {
    "the front matter is not YAML: \(problem)"
  }

  fileprivate static func unknownKey(_ key: String) -> Self {
    "front matter has no key '\(key)'"
  }

  fileprivate static func repeatedKey(_ key: String) -> Self { "'\(key)' is given twice" }

  fileprivate static func notText(_ key: String, _ found: String) -> Self {
    "\(key) is \(found); it must be a text"
  }

  fileprivate static func notTexts(_ key: String, _ found: String) -> Self {
    "\(key) is \(found); it must be a text or a list of texts"
  }

  fileprivate static func badSeeds(_ found: String) -> Self {
    "seeds is \(found); it must be a number from 1 to \(FrontMatter.mostSeeds), or a list of seeds"
  }

  fileprivate static func badSeed(_ found: String) -> Self {
    "a seed is \(found); it must be a whole number that is not negative"
  }

  fileprivate static func repeatedSeed(_ seed: Int) -> Self { "seed \(seed) is given twice" }
}
