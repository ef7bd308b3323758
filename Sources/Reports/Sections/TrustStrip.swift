import Planning
import Statistics

/// The line under the title that says how far the report can be trusted.
enum TrustStrip {
  static let verified = "verified: same bytes again"
  static let notVerified = "not verified"

  /// What two equal runs share: claims, seeds, failures.
  static func stable(_ judgements: [Judgement], _ input: ReportInput) -> [String] {
    var items: [String] = []
    if judgements.isEmpty {
      items.append("no claims")
    } else if let scale = input.plan.otherScale {
      let count = judgements.count == 1 ? "1 claim" : "\(judgements.count) claims"
      items.append("\(count), not judged: \(scale.name) is \(scale.value)")
    } else {
      let verdicts = judgements.map(\.verdict)
      var parts = ["\(verdicts.count { $0 == .holds }) of \(verdicts.count) claims hold"]
      let failed = verdicts.count { $0 == .doesNotHold }
      let open = verdicts.count { $0 == .undecided }
      if failed > 0 { parts.append("\(failed) \(failed == 1 ? "does" : "do") not hold") }
      if open > 0 { parts.append("\(open) undecided") }
      items.append(parts.joined(separator: ", "))
      if verdicts.count > 1 {
        let kept = judgements.count { $0.adjusted == .holds }
        items.append("\(kept) of \(verdicts.count) hold when adjusted for all claims")
      }
    }
    let seeds = input.plan.seeds.count
    items.append(
      seeds == 1 ? "1 seed: points without intervals" : "\(seeds) seeds, 95\u{00A0}% intervals")
    if !input.failures.isEmpty {
      let count = input.failures.count
      items.append("\(count) stage \(count == 1 ? "run has" : "runs have") no result")
    }
    return items
  }

  /// What belongs to this run alone: verification, commit.
  static func volatile(_ provenance: Provenance) -> [String] {
    var items = [provenance.isVerified == true ? verified : notVerified]
    if let commit = provenance.commit {
      let state =
        provenance.isTreeClean == true
        ? "clean tree" : provenance.isTreeClean == false ? "changed tree" : "tree unknown"
      items.append("commit \(commit.prefix(12)), \(state)")
    } else {
      items.append("no commit")
    }
    return items
  }
}
