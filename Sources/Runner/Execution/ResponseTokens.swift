import Foundation

/// The response tokens of a plan: what is known, what settings allow, what nobody knows.
struct ResponseTokens: Sendable, Hashable {
  /// Sampled, or expected from an earlier run of the same stage.
  var known = 0
  /// The most that stages may sample that never ran.
  var allowed = 0.0
  /// Stages × seeds of which `allowed` is the sum.
  var bounded = 0
  /// Stages × seeds that never ran and whose tokens follow from their data.
  var unknown = 0

  var text: String {
    var text = "\(known) response tokens over all stages"
    if bounded > 0 {
      let most = allowed.formatted(.number.grouping(.never).precision(.fractionLength(0)))
      text += ", and at most \(most) in the \(bounded) stages × seeds that never ran"
    }
    if unknown > 0 { text += "; for \(unknown) more that never ran it follows from their data" }
    return text
  }
}
