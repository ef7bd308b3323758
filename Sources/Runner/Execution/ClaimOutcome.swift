import Planning
import Reports
import Statistics

/// A judged claim as the terminal shows it.
package struct ClaimOutcome: Sendable, Hashable, Codable {
  package var sentence: String
  package var verdict: Verdict
  package var parts: [Part]
  package var notes: [String]

  /// One tested difference.
  package struct Part: Sendable, Hashable, Codable {
    /// For example `ppo["reward/gold"].last − sft["reward/gold"].last`.
    package var difference: String
    /// What the claim says of it.
    package var asserted: String
    /// Mean difference over seeds; nil when it could not be computed.
    package var interval: Interval?
    package var unit: String
    /// Why there is no interval; empty when there is one.
    package var reason: String
  }

  init(_ judgement: Judgement) {
    sentence = judgement.claim.sentence
    verdict = judgement.verdict
    parts = judgement.parts.map {
      Part(
        difference: $0.text, asserted: $0.asserted.text, interval: $0.interval, unit: $0.unit,
        reason: $0.reason)
    }
    notes = judgement.notes
  }
}
