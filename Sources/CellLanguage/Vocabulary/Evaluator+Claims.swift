import Notebook
import Planning

extension Evaluator {
  private static func parameters(second: String) -> [ParameterDeclaration] {
    [
      .positional("sentence"), .positional(second), .labelled("published", isRequired: false),
      .labelled("source", isRequired: false, aliases: ["cite", "paper"]),
    ]
  }

  private static let claimParameters: [ParameterDeclaration] =
    parameters(second: "condition") + [
      .labelled("exact", isRequired: false),
      .labelled("tolerance", isRequired: false, aliases: ["within", "margin"]),
      .labelled("paired", isRequired: false),
    ]

  /// `Claim("sentence", condition, published:source:exact:tolerance:paired:)`.
  func claim(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "Claim", noun: "argument", range: nameRange)
    let given = match(arguments, to: Self.claimParameters, of: owner)
    let sentence = given["sentence"].flatMap { text($0.value, named: "the sentence") }
    let published = given["published"].flatMap { self.published($0.value) }
    let source = given["source"].flatMap { self.source($0.value) }
    let exact = given["exact"].flatMap { number($0.value, named: "exact") }
    let tolerance = margin(given["tolerance"])
    var isPaired = true
    if let argument = given["paired"],
      case .bool(let flag) = evaluate(argument.value, as: .bool, named: "paired")
    {
      isPaired = flag
    }
    guard let argument = given["condition"] else { return .failed }
    let condition: Condition
    switch evaluate(argument.value) {
    case .failed: return .failed
    case .condition(let found):
      if let extra = given["tolerance"] ?? given["exact"] {
        return failure(.toleranceOfCondition, at: extra.value.range)
      }
      condition = found
    case .metric(let metric):
      guard given["tolerance"] != nil, given["exact"] != nil || given["published"] != nil else {
        return failure(.needsCondition(.metric), at: argument.value.range)
      }
      guard let tolerance else { return .failed }
      guard let target = exact ?? published?.number else {
        if let text = given["published"], published != nil, exact == nil {
          return failure(.publishedText, at: text.value.range)
        }
        return .failed
      }
      condition = .within(metric, .constant(target), margin: tolerance)
    case .bool: return failure(.settledClaim, at: argument.value.range)
    case let value: return failure(.needsCondition(value.type), at: argument.value.range)
    }
    guard let sentence else { return .failed }
    return .output(
      .claim(
        ClaimRequest(
          sentence: sentence, condition: condition, published: published?.text, source: source,
          isPaired: isPaired)))
  }

  /// `Report("sentence", value, published:source:)`.
  func comparisonReport(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "Report", noun: "argument", range: nameRange)
    let given = match(arguments, to: Self.parameters(second: "value"), of: owner)
    let sentence = given["sentence"].flatMap { text($0.value, named: "the sentence") }
    let published = given["published"].flatMap { self.published($0.value) }
    let source = given["source"].flatMap { self.source($0.value) }
    guard let argument = given["value"] else { return .failed }
    let value = evaluate(argument.value)
    switch value {
    case .failed: return .failed
    case .metric(let metric):
      guard let sentence else { return .failed }
      return .output(
        .comparison(
          ComparisonRequest(
            sentence: sentence, value: metric, published: published?.text, source: source)))
    case .series(let series): return seriesAsNumber(series, at: argument.value.range)
    default: return failure(.needsMetric(value.type), at: argument.value.range)
    }
  }

  /// What was published: a number, or words.
  private func published(_ expression: Expression) -> (text: String, number: Double?)? {
    if expression.isNumberLiteral {
      return number(expression, named: "published").map { ("\($0)", $0) }
    }
    switch evaluate(expression) {
    case .failed: return nil
    case .double(let number): return ("\(number)", number)
    case .string(let text): return (text, nil)
    case let value:
      _ = converted(value, to: .string, of: expression, named: "published")
      return nil
    }
  }

  private func number(_ expression: Expression, named name: String) -> Double? {
    guard case .double(let number) = evaluate(expression, as: .double, named: name) else {
      return nil
    }
    return number
  }

  private func source(_ expression: Expression) -> String? {
    let value = evaluate(expression, as: .source, named: "source")
    guard case .source(let text) = value else { return nil }
    return text
  }

  /// `.arXiv("2305.18290", figure: "2")`, `.doi("10.…")`, `.url("https://…")`.
  func source(_ kind: String, _ arguments: [Argument], nameRange: SourceRange) -> Value {
    let kinds = ["arXiv", "doi", "url"]
    guard kinds.contains(kind) else {
      let near = closest(to: kind, in: kinds)
      return failure(
        .noSource(kind), at: nameRange,
        fixIt: near.map { .didYouMean($0, replacing: nameRange) })
    }
    let parts = ["figure", "table", "equation", "section", "page"]
    let owner = CallOwner(name: ".\(kind)", noun: "argument", range: nameRange)
    let given = match(
      arguments,
      to: [.positional("identifier")] + parts.map { .labelled($0, isRequired: false) }, of: owner)
    guard let argument = given["identifier"],
      let identifier = text(argument.value, named: "the identifier")
    else { return .failed }
    let isLink = identifier.hasPrefix("https://") || identifier.hasPrefix("http://")
    let isPlain = !identifier.isEmpty && !identifier.contains { $0.isWhitespace }
    guard isPlain, kind != "url" || isLink else {
      return valueFailure(.badIdentifier(kind), at: argument.value.range)
    }
    var text = kind == "url" ? identifier : "\(kind):\(identifier)"
    for part in parts {
      guard let place = given[part] else { continue }
      guard let number = self.text(place.value, named: part) else { return .failed }
      text += ", \(part) \(number)"
    }
    return .source(text)
  }
}

extension Diagnostic.Message {
  fileprivate static let settledClaim: Self =
    "this condition is settled before the run; a claim compares metrics of runs"

  fileprivate static let toleranceOfCondition: Self = """
    a tolerance belongs to a value beside its published or exact number; this claim has a \
    condition: use .isEqual(to:within:) in it
    """

  fileprivate static let publishedText: Self =
    "a tolerance needs a number: published: 0.65, not a text"

  fileprivate static func needsCondition(_ type: ValueType) -> Self {
    "a claim needs a condition such as ppo[\"reward/gold\"].last > 0; this is \(type.withArticle)"
  }

  fileprivate static func needsMetric(_ type: ValueType) -> Self {
    "a report needs a metric such as ppo[\"reward/gold\"].last; this is \(type.withArticle)"
  }

  fileprivate static func noSource(_ name: String) -> Self {
    "'.\(name)' is none of .arXiv, .doi, .url"
  }

  fileprivate static func badIdentifier(_ kind: String) -> Self {
    switch kind {
    case "url": "a url starts with https:// and has no spaces"
    default: "this is not the identifier of a paper"
    }
  }
}
