import Planning
import Statistics

/// Claims as tables and as lines below their cells.
enum ClaimsSection {
  /// The table of all claims, failed ones included; empty when there are none.
  static func blocks(_ judgements: [Judgement]) -> [Block] {
    guard !judgements.isEmpty else { return [] }
    let isCompared = judgements.contains { $0.claim.published != nil || $0.claim.source != nil }
    let rows = judgements.enumerated().flatMap { index, judgement in
      judgement.parts.enumerated().map { number, part in
        row(judgement, part, claim: index + 1, part: number, isCompared: isCompared)
      }
    }
    var columns: [ReportTable.Column] = [
      .sentence("claim"), .text("verdict"), .text("adjusted (Holm)"),
      .number("mean difference"),
      .number("95\u{00A0}% interval"),
      .number("n"), .text("test"),
    ]
    if isCompared { columns.append(.text("published")) }
    let table = ReportTable("What was claimed, and what the seeds say.", columns, rows)
    return [
      .heading(2, "Claims", id: "claims"), .table(table), .paragraph([.text(rule)]),
      .list(judgements.enumerated().flatMap { notes($0.element, claim: $0.offset + 1) }),
    ]
  }

  private static let rule =
    "A claim holds, or does not, when the whole 95\u{00A0}% interval lies on one side of the border; "
    + "otherwise, and with fewer than three seeds, it is undecided. Every part of a claim must hold; "
    + "where one of m parts is enough, and where one of m parts fails, the test is Bonferroni's at "
    + "5\u{00A0}%/m. The second verdict is the one that stays when p is adjusted by Holm's method for "
    + "the number of claims in this file."

  /// What was computed for a claim, and what its verdict rests on.
  private static func notes(_ judgement: Judgement, claim: Int) -> [[Inline]] {
    judgement.parts.enumerated().map { index, part in
      [
        .strong("\(name(of: index, judgement, claim)). "), .code(part.text),
        .text(" \(part.asserted.text)" + (part.further.isEmpty ? "" : ": \(part.further)")),
      ]
    } + judgement.notes.map { [.strong("\(claim). "), .text($0 + ".")] }
  }

  /// `2`, or `2b` for the second part of a claim with several.
  private static func name(of part: Int, _ judgement: Judgement, _ claim: Int) -> String {
    guard judgement.parts.count > 1 else { return "\(claim)" }
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return part < letters.count ? "\(claim)\(letters[part])" : "\(claim).\(part + 1)"
  }

  private static func row(
    _ judgement: Judgement, _ part: Judgement.Part, claim: Int, part number: Int,
    isCompared: Bool
  ) -> [[Inline]] {
    let label = name(of: number, judgement, claim)
    let sentence = number == 0 ? "\(label). \(judgement.claim.sentence)" : "\(label). (same claim)"
    let verdict = number == 0 ? judgement.verdict : part.verdict
    var row: [[Inline]] = [
      [.text(sentence)], [.verdict(verdict.mark)], number == 0 ? adjusted(judgement) : [],
      [.text(part.interval.map { withUnit($0.meanText, part.unit) } ?? "–")],
      [.text(part.interval?.boundsText ?? "–")],
      [.text(part.interval.map { "\($0.count)" } ?? "–")],
      [.text(part.interval?.shortMethod ?? "–")],
    ]
    if isCompared {
      row.append(number == 0 ? published(judgement.claim.published, judgement.claim.source) : [])
    }
    return row
  }

  /// The verdict that stays among all claims, with its p-value.
  private static func adjusted(_ judgement: Judgement) -> [Inline] {
    guard judgement.evidence != .none else { return [.text("–")] }
    guard judgement.parts.contains(where: \.isTested) else {
      return [.verdict(judgement.adjusted.mark), .text(" (exact)")]
    }
    let p = NumberText.significant(judgement.adjustedP, digits: 2)
    let text = judgement.adjustedP < 0.0001 ? "p < 0.0001" : "p = \(p)"
    return [.verdict(judgement.adjusted.mark), .text(" (\(text))")]
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
      var text = ": \(withUnit(interval.text, part.unit)), asserted \(part.asserted.text)"
      text += " (\(interval.countText)"
      text += interval.halfWidth == nil ? ")" : ", \(interval.method), 95\u{00A0}% interval)"
      if !part.further.isEmpty { text += "; \(part.further)" }
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
    var verdict = " — \(judgement.verdict.rawValue)"
    if judgement.adjusted != judgement.verdict {
      verdict += "; \(judgement.adjusted.rawValue) when adjusted for all claims (Holm)"
    }
    return .callout(
      judgement.verdict.mark, [.strong(judgement.claim.sentence), .text(verdict)],
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

extension Interval {
  /// The method in as few letters as a column has.
  fileprivate var shortMethod: String {
    switch method {
    case "Student's t, paired by seed": "paired\u{00A0}t"
    case "Student's t": "t"
    case "Student's t, peak chosen on the other seeds": "paired\u{00A0}t, peak by other seeds"
    default: method
    }
  }
}
