import Charts
import Planning
import Recording
import Statistics

/// One response of a run token by token.
enum TokensSection {
  /// A folded table of the stage's first seed; empty when nothing was kept.
  static func blocks(_ stage: Int, _ input: ReportInput) -> [Block] {
    guard let seed = input.plan.seedsRun(by: stage).first,
      let tokens = input.results[stage: stage, seed: seed]?.tokens, !tokens.rows.isEmpty
    else { return [] }
    return [
      .folded(
        "One response token by token (seed \(seed))",
        [.paragraph([.text(origin(tokens))]), .table(table(tokens))])
    ]
  }

  /// More rows than this are cut in the middle of the prompt.
  private static let mostPromptRows = 12

  private static func origin(_ tokens: TokenTable) -> String {
    var text =
      switch tokens.origin {
      case .rollout: "The first response of the last training step, sampled at step \(tokens.step)."
      case .evaluation: "The answer to the first held-out prompt at step \(tokens.step)."
      }
    if let score = tokens.score { text += " Score \(NumberText.significant(score))." }
    if let gold = tokens.gold { text += " Gold reward \(NumberText.significant(gold))." }
    text += " Mask 1: the token is part of the response, and the loss sees it."
    switch tokens.divergence {
    case .k1: text += " KL is log π − log π_ref of the token (k1)."
    case .full: text += " KL is that of the whole next-token distribution."
    }
    return text
  }

  /// Columns that no row fills are left out.
  private static func table(_ tokens: TokenTable) -> ReportTable {
    let all: [(title: String, value: (TokenTable.Row) -> Double?)] = [
      ("log π (nats)", \.logProbability), ("log π_ref (nats)", \.reference), ("KL (nats)", \.kl),
      ("reward", \.reward), ("value", \.value), ("advantage", \.advantage),
    ]
    let columns = all.filter { column in tokens.rows.contains { column.value($0) != nil } }
    let prompt = tokens.rows.prefix { !$0.isResponse }.count
    let hidden = max(0, prompt - mostPromptRows)
    let rows = tokens.rows.dropFirst(hidden).enumerated().map { index, row -> [[Inline]] in
      [[.text("\(hidden + index + 1)")], [.code(SamplesSection.readable(row.token))]]
        + [[.text(row.isResponse ? "1" : "0")]]
        + columns.map { [.text($0.value(row).map { NumberText.significant($0) } ?? "–")] }
    }
    let caption =
      hidden > 0
      ? "Tokens of one response; the prompt's first \(hidden) tokens are left out."
      : "Tokens of one response."
    return ReportTable(
      caption,
      [.number("place"), .text("token"), .number("mask")] + columns.map { .number($0.title) },
      rows)
  }
}
