import Planning
import Statistics

/// Published numbers beside measured ones, and where they come from.
enum PublishedSection {
  /// One assertion or report with something published.
  private struct Entry {
    var sentence: String
    var measured: [(text: String, value: Result<Interval, MissingValue>, unit: String)]
    var published: String?
    var source: String?
  }

  /// The table of all published numbers; empty when there are none.
  static func blocks(_ input: ReportInput) -> [Block] {
    let evaluator = Evaluator(plan: input.plan, results: input.results)
    let entries = entries(input, evaluator).filter { $0.published != nil }
    guard !entries.isEmpty else { return [] }
    let rows = entries.flatMap { entry in
      entry.measured.enumerated().map { index, measured -> [[Inline]] in
        let number: [Inline]
        switch measured.value {
        case .success(let interval):
          number = [
            .text(ClaimsSection.withUnit(interval.text, measured.unit) + " (\(interval.countText))")
          ]
        case .failure(let missing): number = [.text("no value: \(missing.description)")]
        }
        return [
          [.text(index == 0 ? entry.sentence : "(the same)")], [.code(measured.text)], number,
          index == 0 ? ClaimsSection.published(entry.published, entry.source) : [],
        ]
      }
    }
    return [
      .heading(2, "Published beside measured", id: "published"),
      .table(
        ReportTable(
          "What was published and what was measured here, mean over seeds with 95\u{00A0}% interval.",
          [.sentence("what"), .text("expression"), .number("measured"), .text("published")], rows)),
    ]
  }

  /// The list of all sources; empty when there are none.
  static func references(_ input: ReportInput) -> [Block] {
    let evaluator = Evaluator(plan: input.plan, results: input.results)
    var sources: [String] = []
    for case let source? in entries(input, evaluator).map(\.source) {
      // The place in a paper belongs to the claim; the list has each paper once.
      let paper = String(source.prefix { $0 != "," })
      if !sources.contains(paper) { sources.append(paper) }
    }
    guard !sources.isEmpty else { return [] }
    return [
      .heading(2, "References", id: "references"),
      .list(
        sources.map { source in
          [address(of: source).map { .link(source, to: $0) } ?? .text(source)]
        }),
    ]
  }

  /// Where a source is found: `arXiv:2305.18290, figure 2` at arxiv.org.
  static func address(of source: String) -> String? {
    let identifier = source.split(separator: ",")[0].trimmingPrefix(" ")
    let allowed = identifier.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "./-_:;()?&=#%~+".contains($0))
    }
    guard allowed else { return nil }
    if identifier.hasPrefix("arXiv:") { return "https://arxiv.org/abs/\(identifier.dropFirst(6))" }
    if identifier.hasPrefix("doi:") { return "https://doi.org/\(identifier.dropFirst(4))" }
    return identifier.hasPrefix("https://") || identifier.hasPrefix("http://")
      ? String(identifier) : nil
  }

  private static func entries(_ input: ReportInput, _ evaluator: Evaluator) -> [Entry] {
    func measured(
      _ expression: MetricExpression
    ) -> (text: String, value: Result<Interval, MissingValue>, unit: String) {
      (expression.text(in: input.plan), evaluator.estimate(expression), expression.unit)
    }
    return input.plan.outputs.compactMap { output in
      switch output.content {
      case .claim(let claim):
        let sides = claim.condition.assertion.parts.flatMap { part -> [MetricExpression] in
          guard case .difference(let left, let right) = part.quantity else { return [] }
          return [left, right].filter { !$0.stages.isEmpty }
        }
        var distinct: [MetricExpression] = []
        for side in sides where !distinct.contains(side) { distinct.append(side) }
        return Entry(
          sentence: claim.sentence, measured: distinct.map(measured), published: claim.published,
          source: claim.source)
      case .comparison(let comparison):
        return Entry(
          sentence: comparison.sentence, measured: [measured(comparison.value)],
          published: comparison.published, source: comparison.source)
      default: return nil
      }
    }
  }
}
