import Planning
import Statistics

/// Claims as tables and as lines below their cells.
enum ClaimsSection {
  /// The table of all claims, failed ones included; empty when there are none.
  static func blocks(_ judgements: [Judgement]) -> [Block] {
    guard !judgements.isEmpty else { return [] }
    let rows = judgements.enumerated().flatMap { index, judgement in
      judgement.parts.enumerated().map { number, part in
        row(judgement, part, number: index + 1, isFirst: number == 0)
      }
    }
    let table = ReportTable(
      "What was claimed and what the seeds say. Estimates are mean differences over seeds.",
      [
        .text("claim"), .text("verdict"), .text("tested difference"), .number("estimate"),
        .number("95 % interval"), .number("n"), .text("test"), .text("published"),
      ], rows)
    return [
      .heading(2, "Claims", id: "claims"),
      .table(table),
      .paragraph([.text(rule)]),
    ] + notes(judgements)
  }

  private static let rule =
    "A claim holds, or does not, when the whole 95 % interval lies on one side of the border; "
    + "otherwise, and with fewer than three seeds, it is undecided. Every part of a claim must hold."

  private static func notes(_ judgements: [Judgement]) -> [Block] {
    let items: [[Inline]] = judgements.enumerated().flatMap { index, judgement in
      judgement.notes.map { [.strong("Claim \(index + 1): "), .text($0 + ".")] }
    }
    return items.isEmpty ? [] : [.list(items)]
  }

  private static func row(
    _ judgement: Judgement, _ part: Judgement.Part, number: Int, isFirst: Bool
  ) -> [[Inline]] {
    let sentence: [Inline] =
      isFirst ? [.text("\(number). \(judgement.claim.sentence)")] : [.text("\(number). (also)")]
    let verdict = isFirst ? judgement.verdict : part.verdict
    return [
      sentence, [.verdict(verdict.mark)], [.code(part.text), .text(" \(part.asserted.rawValue)")],
      estimate(part), [.text(part.interval?.boundsText ?? "–")],
      [.text(part.interval.map { "\($0.count)" } ?? "–")],
      [.text(part.interval?.method ?? "–")],
      isFirst ? published(judgement.claim.published, judgement.claim.source) : [],
    ]
  }

  private static func estimate(_ part: Judgement.Part) -> [Inline] {
    guard let interval = part.interval else { return [.text("–")] }
    return [.text(withUnit(interval.meanText, part.unit))]
  }

  /// A number with its unit, `0.15 reward`.
  static func withUnit(_ number: String, _ unit: String) -> String {
    unit.isEmpty ? number : "\(number) \(unit)"
  }

  /// What was published, with its source.
  static func published(_ value: String?, _ source: String?) -> [Inline] {
    let parts = [value, source.map { "(\($0))" }].compactMap { $0 }
    return parts.isEmpty ? [.text("–")] : [.text(parts.joined(separator: " "))]
  }

  /// The claim below its cell.
  static func callout(_ judgement: Judgement) -> Block {
    let details: [[Inline]] = judgement.parts.map { part in
      guard let interval = part.interval else {
        return [.code(part.text), .text(": no estimate")]
      }
      var text = ": \(withUnit(interval.text, part.unit)), asserted \(part.asserted.rawValue)"
      text += " (\(interval.countText)"
      text += interval.halfWidth == nil ? ")" : ", \(interval.method), 95 % interval)"
      return [.code(part.text), .text(text)]
    }
    let remarks = judgement.notes.map { [Inline.text($0 + ".")] }
    var published: [[Inline]] = []
    if judgement.claim.published != nil || judgement.claim.source != nil {
      published = [
        [.text("Published: ")]
          + self.published(judgement.claim.published, judgement.claim.source)
      ]
    }
    return .callout(
      judgement.verdict.mark,
      [.strong(judgement.claim.sentence), .text(" — \(judgement.verdict.rawValue)")],
      [.list(details + published + remarks)])
  }
}

extension Verdict {
  /// How the verdict is marked.
  var mark: VerdictMark {
    switch self {
    case .holds: .holds
    case .doesNotHold: .doesNotHold
    case .undecided: .undecided
    }
  }
}
