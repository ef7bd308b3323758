import Learning
import Tensors

/// Losses of policies from log-probabilities and advantages alone.
struct PolicyLossCases: GoldenKind {
  static let kinds = [
    "ppo_clip", "reinforce", "policy_gradient", "aggregate_token_mean",
    "aggregate_seq_mean_token_mean",
  ]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    let (inputs, expected) = (try file["inputs"], try file["expected"])
    let tolerance = item.tolerance(or: 1e-4)
    let tape = Tape()
    switch item.kind {
    case "ppo_clip":
      let (old, new) = (try inputs["old_logprobs"].numbers, try inputs["new_logprobs"].numbers)
      let costs = surrogateCosts(
        logProbabilities: tape.variable(new), old: old,
        advantages: try inputs["advantages"].numbers,
        clip: ClipRange(try inputs["eps"].number))
      var mismatches = try differences(
        "loss", costs.mean().value, expected["loss"].number, within: tolerance)
      if let list = expected.optional("per_token") {
        mismatches += differences("per_token", costs.values, try list.numbers, within: tolerance)
      }
      if let list = expected.optional("ratios") {
        mismatches += differences(
          "ratios", zip(new, old).map { Elementary.exp($0 - $1) }, try list.numbers,
          within: tolerance)
      }
      return mismatches
    case "reinforce":
      let costs = policyGradientCosts(
        tape.variable(try inputs["logprobs"].numbers), try inputs["advantages"].numbers)
      return try differences(
        "per_token", costs.values, expected["per_token"].numbers, within: tolerance)
        + differences("loss", costs.mean().value, expected["loss"].number, within: tolerance)
    case "policy_gradient":
      return differences(
        "loss", try weighted(inputs, tape), try expected["loss"].numbers, within: tolerance)
    default:
      return try aggregated(inputs, expected, item.kind == "aggregate_token_mean", tolerance)
    }
  }

  /// Rows of steps with their logits, weighted step by step.
  private func weighted(_ inputs: GoldenValue, _ tape: Tape) throws -> [Double] {
    let (logits, actions) = (try inputs["logits"].list, try inputs["actions"].list)
    let (advantages, weights) = (try inputs["advantages"].rows, try inputs["weights"].rows)
    return try logits.indices.map { row in
      let steps = try zip(logits[row].rows, actions[row].integers).map { logits, action in
        logSoftmaxRows(logits, vocabulary: logits.count)[action]
      }
      return policyGradientCosts(
        tape.variable(steps), zip(advantages[row], weights[row]).map { $0 * $1 }
      ).mean().value
    }
  }

  /// Means over all tokens, or over responses of their tokens' means; empty responses do not count.
  private func aggregated(
    _ inputs: GoldenValue, _ expected: GoldenValue, _ isTokenMean: Bool, _ tolerance: Double
  ) throws -> [Mismatch] {
    let masks = try inputs["mask"].list.map { try $0.flags }
    let rows = zip(try inputs["loss"].rows, masks).map { row, mask in
      zip(row, mask).filter(\.1).map(\.0)
    }.filter { !$0.isEmpty }
    let costs = Tape().variable(rows.flatMap { $0 })
    let mean =
      isTokenMean
      ? costs.mean() : costs.segmentMeans(offsets(ofLengths: rows.map(\.count))).mean()
    var mismatches = try differences(
      "value", mean.value, expected["value"].number, within: tolerance)
    if let count = expected.optional("batch") {
      mismatches += differences(
        "batch", Double(rows.count), try count.number, within: tolerance)
    }
    return mismatches
  }
}
