import Learning
import Tensors
import Testing

/// One of the recorded cases of TRL's PPO arithmetic, packed: padding is taken out on the way in.
private struct Case {
  let parameters, inputs, expected: Golden
  let lengths: [Int]
  let extraSlots: [Bool]

  init(_ golden: Golden) throws {
    parameters = try golden["params"]
    inputs = try golden["inputs"]
    expected = try golden["out_f64"]
    lengths = try inputs["lens"].integers
    let width = try inputs["lp"].rows[0].count
    extraSlots = lengths.map { $0 < width }
  }

  var slotLengths: [Int] { zip(lengths, extraSlots).map { $0 + ($1 ? 1 : 0) } }

  func tokens(_ name: String) throws -> [Double] {
    packed(try inputs[name].rows, lengths: lengths)
  }
  func slots(_ name: String) throws -> [Double] {
    packed(try inputs[name].rows, lengths: slotLengths)
  }
  func expectedTokens(_ name: String) throws -> [Double] {
    packed(try expected[name].rows, lengths: lengths)
  }
  func expectedSlots(_ name: String) throws -> [Double] {
    packed(try expected[name].rows, lengths: slotLengths)
  }
}

@Suite("PPO's arithmetic against recorded numbers of TRL")
struct PPOGoldenTests {
  @Test("rewards, advantages, returns, losses and their gradients agree in all settings")
  func everySetting() throws {
    for (index, golden) in try Golden.file("ppo.json")["cases"].list.enumerated() {
      try check(try Case(golden), "case \(index)")
    }
  }

  private func check(_ item: Case, _ name: String) throws {
    let tolerance = 1e-9
    let (p, lengths) = (item.parameters, item.lengths)
    let estimator = try #require(KLEstimator(rawValue: try p["est"].string))
    let divergences = zip(try item.tokens("lp"), try item.tokens("rlp")).map { estimator($0 - $1) }
    expectClose(divergences, try item.expectedTokens("kl"), within: tolerance, "\(name): KL")

    var rewards = tokenRewards(
      scores: try item.inputs["scores"].numbers, divergences: divergences,
      coefficient: try p["kl_coef"].number, offsets: offsets(ofLengths: lengths),
      extraSlots: item.extraSlots)
    expectClose(
      rewards.rewards, try item.expectedSlots("rewards"), within: tolerance, "\(name): rewards")
    if try p["whiten_rewards"].flag {
      rewards.rewards = whitened(rewards.rewards, keepsMean: true)
    }
    expectClose(
      rewards.rewards, try item.expectedSlots("rewards_used"), within: tolerance,
      "\(name): rewards used")

    let estimate = generalizedAdvantages(
      rewards: rewards.rewards, values: try item.slots("v"), offsets: rewards.offsets,
      discount: try p["gamma"].number, lambda: try p["lam"].number)
    expectClose(
      estimate.advantages, try item.expectedSlots("advantages_raw"), within: tolerance,
      "\(name): raw advantages")
    expectClose(
      estimate.returns, try item.expectedSlots("returns"), within: tolerance, "\(name): returns")
    let advantages = whitened(rewards.tokenSlots.map { estimate.advantages[$0] })
    expectClose(
      advantages, try item.expectedTokens("advantages"), within: tolerance, "\(name): advantages")

    try checkPolicy(item, advantages, name)
    try checkValue(item, estimate.returns, name)
  }

  private func checkPolicy(_ item: Case, _ advantages: [Double], _ name: String) throws {
    let (old, new) = (try item.tokens("lp"), try item.tokens("new_lp"))
    let clip = try item.parameters["clip"].number
    let tape = Tape()
    let input = tape.variable(new)
    let loss = clippedSurrogateLoss(input, old: old, advantages: advantages, clip: clip)
    expectClose(loss.value, try item.expected["pg_loss"].number, within: 1e-9, "\(name): loss")
    expectClose(
      tape.gradients(of: loss, wrt: [input])[0], try item.expectedTokens("grad_new_logprobs"),
      within: 1e-9, "\(name): gradient")
    let ratios = RatioStatistics(new: new, old: old, advantages: advantages, clip: clip)
    expectClose(
      ratios.clipFraction, try item.expected["pg_clipfrac"].number, within: 1e-9,
      "\(name): clip fraction")
    expectClose(
      ratios.divergence, try item.expected["approxkl_k3_masked"].number, within: 1e-9,
      "\(name): KL of the update")
  }

  private func checkValue(_ item: Case, _ returns: [Double], _ name: String) throws {
    let (old, new) = (try item.slots("v"), try item.slots("vpred"))
    let clip = try item.parameters["clipv"].number
    let coefficient = try item.parameters["vfc"].number
    let tape = Tape()
    let input = tape.variable(new)
    let loss = clippedValueLoss(input, old: old, returns: returns, clip: clip)
    expectClose(
      loss.value, try item.expected["vf_loss"].number, within: 1e-9, "\(name): value loss")
    expectClose(
      tape.gradients(of: coefficient * loss, wrt: [input])[0],
      try item.expectedSlots("grad_vpred"), within: 1e-9, "\(name): value gradient")
    expectClose(
      valueClipFraction(new, old: old, returns: returns, clip: clip),
      try item.expected["vf_clipfrac"].number, within: 1e-9, "\(name): value clip fraction")
  }
}
