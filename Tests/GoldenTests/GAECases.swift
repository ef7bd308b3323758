import Learning

/// Advantages and returns from rewards and values.
struct GAECases: GoldenKind {
  static let kinds = [
    "gae", "gae_next_state_values", "gae_bootstrap", "lambda_returns", "discounted_returns",
  ]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    switch item.kind {
    case "gae" where file.optional("cases") != nil:
      return try file["cases"].list.flatMap { try packed($0, item.tolerance(or: 1e-9)) }
    case "gae": return try single(file, item.tolerance(or: 1e-6))
    case "gae_next_state_values": return try nextStates(file, item.tolerance(or: 1e-3))
    case "discounted_returns": return try discounted(file, item.tolerance(or: 1e-4))
    default: return try rows(file, item.kind == "gae_bootstrap", item.tolerance(or: 1e-5))
    }
  }

  /// Padded rows; the padding is taken out on the way in.
  ///
  /// The recorded recursion runs over all columns, whose padding is zero: it ends where the row
  /// ends.
  private func packed(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let lengths = try golden["lens"].integers
    func own(_ name: String) throws -> [Double] {
      zip(try golden[name].rows, lengths).flatMap { Array($0.prefix($1)) }
    }
    let found = generalizedAdvantages(
      rewards: try own("rewards"), values: try own("values"),
      offsets: offsets(ofLengths: lengths), discount: try golden["gamma"].number,
      lambda: try golden["lam"].number)
    return try differences(
      "advantages", found.advantages, own("advantages"), within: tolerance)
      + differences("returns", found.returns, own("returns"), within: tolerance)
      + differences(
        "advantages_whitened", whitened(found.advantages), own("advantages_whitened"),
        within: tolerance)
      + differences(
        "advantages_whitened_keep_mean", whitened(found.advantages, keepsMean: true),
        own("advantages_whitened_keep_mean"), within: tolerance)
  }

  private func single(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let inputs = try golden["inputs"]
    let rewards = try inputs["rewards"].numbers
    let found = generalizedAdvantages(
      rewards: rewards, values: try inputs["values"].numbers, offsets: [0, rewards.count],
      discount: try inputs["gamma"].number, lambda: try inputs["lam"].number)
    var mismatches: [Mismatch] = []
    if let expected = try golden["expected"].optional("advantages") {
      mismatches += differences(
        "advantages", found.advantages, try expected.numbers, within: tolerance)
    }
    if let expected = try golden["expected"].optional("returns") {
      mismatches += differences("returns", found.returns, try expected.numbers, within: tolerance)
    }
    return mismatches
  }

  /// One long list of steps, cut where an episode ended or was broken off.
  private func nextStates(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let inputs = try golden["inputs"]
    let (rewards, next) = (try inputs["rewards"].numbers, try inputs["next_state_values"].numbers)
    let (ended, cut) = (try inputs["terminated"].flags, try inputs["truncated"].flags)
    let (gamma, lambda) = (try inputs["gamma"].number, try inputs["lam"].number)
    var (returns, start) = ([Double](), 0)
    for step in rewards.indices where ended[step] || cut[step] || step == rewards.count - 1 {
      let own = start...step
      // λ-returns end with the value after the last step, those of this peer with A + V(s_t).
      returns += lambdaReturns(
        rewards: Array(rewards[own]), nextValues: Array(next[own]),
        discounts: own.map { ended[$0] ? 0 : gamma }, lambda: lambda)
      start = step + 1
    }
    return differences(
      "returns", returns, try golden["expected"]["returns"].numbers, within: tolerance)
  }

  private func discounted(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let inputs = try golden["inputs"]
    let (rewards, done) = (try inputs["rewards"].numbers, try inputs["done"].flags)
    let ends = rewards.indices.filter { done[$0] || $0 == rewards.count - 1 }.map { $0 + 1 }
    let returns = rewardsToGo(
      rewards, offsets: [0] + ends, discount: try inputs["gamma"].number)
    return differences(
      "returns", returns, try golden["expected"]["returns"].numbers, within: tolerance)
  }

  /// Rows of steps with a discount each, that go on after the last.
  private func rows(
    _ golden: GoldenValue, _ areAdvantages: Bool, _ tolerance: Double
  ) throws -> [Mismatch] {
    let inputs = try golden["inputs"]
    let (rewards, discounts) = (try inputs["r_t"].rows, try inputs["discount_t"].rows)
    let lambda = try inputs["lam"].number
    let values = try inputs[areAdvantages ? "values_T_plus_1" : "v_t"].rows
    let found = rewards.indices.flatMap { row in
      let next = areAdvantages ? Array(values[row].dropFirst()) : values[row]
      let returns = lambdaReturns(
        rewards: rewards[row], nextValues: next, discounts: discounts[row], lambda: lambda)
      return areAdvantages ? zip(returns, values[row]).map { $0 - $1 } : returns
    }
    let name = areAdvantages ? "advantages" : "returns"
    return differences(
      name, found, try golden["expected"][name].rows.flatMap { $0 }, within: tolerance)
  }
}
