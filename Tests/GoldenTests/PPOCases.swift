import Learning
import Tensors

/// TRL's PPO arithmetic, from log-probabilities, values and scores to losses and their gradients.
struct PPOCases: GoldenKind {
  static let kinds = ["ppo"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let tolerance = item.tolerance(or: 1e-9)
    return try item.content.get()["cases"].list.flatMap { try Setting($0).mismatches(tolerance) }
  }
}

/// One setting, packed: padding is taken out on the way in.
private struct Setting {
  let parameters, inputs, expected: GoldenValue
  let lengths: [Int]
  let extraSlots: [Bool]

  init(_ golden: GoldenValue) throws {
    parameters = try golden["params"]
    inputs = try golden["inputs"]
    expected = try golden["out_f64"]
    lengths = try inputs["lens"].integers
    let width = try inputs["lp"].rows.first?.count ?? 0
    extraSlots = lengths.map { $0 < width }
  }

  private func packed(_ rows: [[Double]], _ lengths: [Int]) -> [Double] {
    zip(rows, lengths).flatMap { Array($0.prefix($1)) }
  }
  private func tokens(_ value: GoldenValue) throws -> [Double] { packed(try value.rows, lengths) }
  private func slots(_ value: GoldenValue) throws -> [Double] {
    packed(try value.rows, zip(lengths, extraSlots).map { $0 + ($1 ? 1 : 0) })
  }

  func mismatches(_ tolerance: Double) throws -> [Mismatch] {
    let name = try parameters["est"].string
    guard let estimator = KLEstimator(rawValue: name) else {
      throw GoldenError("\(parameters.place).est: '\(name)' is no estimator")
    }
    let (old, reference) = (try tokens(inputs["lp"]), try tokens(inputs["rlp"]))
    let divergences = zip(old, reference).map { estimator($0 - $1) }
    var rewards = tokenRewards(
      scores: try inputs["scores"].numbers, divergences: divergences,
      coefficient: try parameters["kl_coef"].number, offsets: offsets(ofLengths: lengths),
      extraSlots: extraSlots)
    var result = try differences(
      "kl", divergences, tokens(expected["kl"]), within: tolerance)
    result += try differences(
      "rewards", rewards.rewards, slots(expected["rewards"]), within: tolerance)
    if try parameters["whiten_rewards"].flag {
      rewards.rewards = whitened(rewards.rewards, keepsMean: true)
    }
    result += try differences(
      "rewards_used", rewards.rewards, slots(expected["rewards_used"]), within: tolerance)
    let estimate = generalizedAdvantages(
      rewards: rewards.rewards, values: try slots(inputs["v"]), offsets: rewards.offsets,
      discount: try parameters["gamma"].number, lambda: try parameters["lam"].number)
    result += try differences(
      "advantages_raw", estimate.advantages, slots(expected["advantages_raw"]), within: tolerance)
    result += try differences(
      "returns", estimate.returns, slots(expected["returns"]), within: tolerance)
    let advantages = whitened(rewards.tokenSlots.map { estimate.advantages[$0] })
    result += try differences(
      "advantages", advantages, tokens(expected["advantages"]), within: tolerance)
    return try result + policy(old, advantages, tolerance) + value(estimate.returns, tolerance)
  }

  private func policy(
    _ old: [Double], _ advantages: [Double], _ tolerance: Double
  ) throws -> [Mismatch] {
    let (new, clip) = (try tokens(inputs["new_lp"]), try parameters["clip"].number)
    let tape = Tape()
    let input = tape.variable(new)
    let loss = clippedSurrogateLoss(input, old: old, advantages: advantages, clip: clip)
    let ratios = RatioStatistics(new: new, old: old, advantages: advantages, clip: clip)
    return try differences("pg_loss", loss.value, expected["pg_loss"].number, within: tolerance)
      + differences(
        "grad_new_logprobs", tape.gradients(of: loss, wrt: [input])[0],
        tokens(expected["grad_new_logprobs"]), within: tolerance)
      + differences(
        "pg_clipfrac", ratios.clipFraction, expected["pg_clipfrac"].number, within: tolerance)
      + differences(
        "approxkl_k3_masked", ratios.divergence, expected["approxkl_k3_masked"].number,
        within: tolerance)
  }

  private func value(_ returns: [Double], _ tolerance: Double) throws -> [Mismatch] {
    let (old, new) = (try slots(inputs["v"]), try slots(inputs["vpred"]))
    let clip = try parameters["clipv"].number
    let tape = Tape()
    let input = tape.variable(new)
    let loss = clippedValueLoss(input, old: old, returns: returns, clip: clip)
    let weighted = try parameters["vfc"].number * loss
    return try differences("vf_loss", loss.value, expected["vf_loss"].number, within: tolerance)
      + differences(
        "grad_vpred", tape.gradients(of: weighted, wrt: [input])[0],
        slots(expected["grad_vpred"]), within: tolerance)
      + differences(
        "vf_clipfrac", valueClipFraction(new, old: old, returns: returns, clip: clip),
        expected["vf_clipfrac"].number, within: tolerance)
  }
}
