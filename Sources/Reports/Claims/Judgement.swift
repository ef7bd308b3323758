import Planning
import Statistics

/// A claim with what the seeds say about it.
package struct Judgement: Sendable, Hashable {
  package var claim: ClaimRequest
  package var evidence: Evidence
  package var verdict: Verdict
  /// The verdict at the p-value that Holm's method adjusts for all claims of the file.
  package var adjusted: Verdict
  /// The p-value so adjusted; 1 where there is no verdict.
  package var adjustedP: Double
  /// The differences that were tested.
  package var parts: [Part]
  /// Whether one true part is enough.
  package var needsOnePart: Bool
  /// What the verdict rests on, and why it is undecided.
  package var notes: [String]

  /// One tested difference.
  package struct Part: Sendable, Hashable {
    /// For example `ppo["reward/gold"].last − sft["reward/gold"].last`.
    package var text: String
    /// What the claim says of it.
    package var asserted: Border
    /// Mean difference over seeds; nil when it could not be computed.
    package var interval: Interval?
    package var unit: String
    package var evidence: Evidence
    /// Why there is no interval; empty when there is one.
    package var reason: String
    /// What ten or more seeds say beside the test; empty with fewer.
    package var further: String

    package var verdict: Verdict { evidence.verdict }

    /// Whether seeds were compared; otherwise the number is exact and needs no test.
    var isTested: Bool {
      if case .everywhere = asserted { return false }
      return true
    }
  }

  /// Where a difference is asserted to lie.
  package enum Border: Sendable, Hashable {
    case above
    case below
    /// At most this far from zero.
    case within(Double)
    /// Not lower than minus this margin at any step of any seed; exact, without a test.
    case everywhere(Double)

    func evidence(_ test: MeanTest) -> Evidence {
      switch self {
      case .above: .above(0, test)
      case .below: .below(0, test)
      case .within(let margin): .within(margin, test)
      case .everywhere: .none
      }
    }

    /// `> 0`, `< 0`, `within ± 0.1`.
    package var text: String {
      switch self {
      case .above: "> 0"
      case .below: "< 0"
      case .within(let margin): "within ± \(NumberText.plain(margin))"
      case .everywhere(let margin): "≥ −\(NumberText.plain(margin)) everywhere"
      }
    }
  }
}

extension Judgement {
  /// Takes the verdict away from a claim that is made for another scale of the experiment.
  mutating func leaveOpen(at scale: Parameter) {
    evidence = .none
    (verdict, adjusted) = (evidence.verdict, evidence.verdict)
    for index in parts.indices { parts[index].evidence = .none }
    notes.insert(
      "not judged: \(scale.name) is \(scale.value), and the claim is made for \(scale.defaultValue)",
      at: 0)
  }
}

extension Evaluator {
  /// Judges the claims of a document: each by itself, and with Holm's adjustment over all of them.
  package func judge(_ claims: [ClaimRequest]) -> [Judgement] {
    var judgements = claims.map(judge)
    if let scale = plan.otherScale {
      for index in judgements.indices { judgements[index].leaveOpen(at: scale) }
    }
    let adjusted = holmAdjusted(judgements.map(\.evidence.p))
    for (index, p) in adjusted.enumerated() {
      judgements[index].adjustedP = p
      judgements[index].adjusted = judgements[index].evidence.verdict(p: p)
    }
    return judgements
  }

  /// Judges one claim: the whole 95 % interval must lie on the asserted side.
  package func judge(_ claim: ClaimRequest) -> Judgement {
    let assertion = claim.condition.assertion
    let tested = assertion.parts.map { part($0, isPaired: claim.isPaired) }
    var slice = tested.map(\.part.evidence)[...]
    let evidence = assertion.evidence(&slice)
    var needsOnePart = false
    if case .some = assertion { needsOnePart = true }
    var judgement = Judgement(
      claim: claim, evidence: evidence, verdict: evidence.verdict, adjusted: evidence.verdict,
      adjustedP: evidence.p, parts: tested.map(\.part), needsOnePart: needsOnePart, notes: [])
    judgement.notes = notes(judgement, assertion, tested.flatMap(\.remarks))
    return judgement
  }

  private func notes(
    _ judgement: Judgement, _ assertion: Assertion, _ remarks: [String]
  ) -> [String] {
    var notes = conditions(of: assertion.parts.flatMap(\.stages))
    for reason in judgement.parts.map(\.reason) where !reason.isEmpty && !notes.contains(reason) {
      notes.append(reason)
    }
    if let count = judgement.parts.filter(\.isTested).compactMap(\.interval?.count).min(),
      count < Verdict.smallestCount
    {
      notes.append(
        count == 1
          ? "one value: a point, no verdict"
          : "two values: an interval, no verdict; use \(Verdict.smallestCount) seeds or more")
    }
    if judgement.verdict == .holds {
      for remark in remarks where !notes.contains(remark) { notes.append(remark) }
    }
    return notes
  }

  /// One difference over the seeds, and what stands beside a verdict that rests on it.
  private func part(
    _ comparison: Comparison, isPaired: Bool
  ) -> (part: Judgement.Part, remarks: [String]) {
    var part = Judgement.Part(
      text: comparison.text(in: plan), asserted: comparison.asserted, interval: nil,
      unit: comparison.unit, evidence: .none, reason: "", further: "")
    do throws(MissingValue) {
      let sample = try sample(comparison, isPaired: isPaired)
      guard let interval = sample.interval ?? sample.test?.interval else {
        throw MissingValue.notFinite
      }
      part.interval = interval
      part.evidence = sample.evidence ?? sample.test.map(comparison.asserted.evidence) ?? .none
      part.further = sample.further
      return (part, sample.remarks)
    } catch {
      part.reason = error.description
      return (part, [])
    }
  }

  /// One sentence for each shared draw that stages rest on.
  package func conditions(of stages: [Int]) -> [String] {
    var reached: [Int] = []
    var waiting = stages.filter(plan.stages.indices.contains)
    while let stage = waiting.popLast() {
      guard !reached.contains(stage) else { continue }
      reached.append(stage)
      waiting += plan.stages[stage].dependencies
    }
    return reached.sorted().filter { plan.stages[$0].isShared }.map {
      "conditional on one draw of \(plan.stages[$0].name) (seed \(plan.seeds.first ?? 1))"
    }
  }
}

extension Interval {
  /// `[0.07, 0.23]` with the digits of `text`; nil for a point.
  var boundsText: String? {
    guard let lower, let upper, let halfWidth else { return nil }
    let low = NumberText.pair(lower, halfWidth: halfWidth).0
    let high = NumberText.pair(upper, halfWidth: halfWidth).0
    return "[\(low), \(high)]"
  }

  /// The mean alone, with the digits of `text`.
  var meanText: String {
    halfWidth.map { NumberText.pair(mean, halfWidth: $0).0 }
      ?? NumberText.significant(mean, digits: 4)
  }
}
