extension Training {
  /// Records the advantages of response tokens as they are before whitening.
  ///
  /// - Parameters:
  ///   - advantages: Shape `[tokens]`.
  ///   - offsets: Start of each response, and the number of tokens at the end.
  package mutating func logAdvantages(_ advantages: [Double], offsets: [Int]) {
    let moments = Moments(advantages)
    log("advantage/mean", moments.mean)
    log("advantage/variance", moments.populationVariance)
    log("advantage/second_moment", moments.secondMoment)
    let means = zip(offsets, offsets.dropFirst()).map { start, end in
      Moments(Array(advantages[start..<end])).mean
    }
    log("advantage/variance_per_response", Moments(means).populationVariance)
  }

  /// Records how much of the returns the critic explains, before it is trained on them.
  ///
  /// - Parameters:
  ///   - tokens: The rollout's rewards.
  ///   - values: V; shape `[slots]`.
  ///   - returns: λ-returns; shape `[slots]`.
  ///   - discount: γ.
  package mutating func logCritic(
    _ tokens: TokenRewards, _ values: [Double], _ returns: [Double], discount: Double
  ) {
    let monteCarlo = generalizedAdvantages(
      rewards: tokens.rewards, values: values, offsets: tokens.offsets, discount: discount,
      lambda: 1)
    let explained = ExplainedVariance(returns: monteCarlo.returns, values: values)
    log("critic/explained_variance", explained?.centred)
    log("critic/explained_variance_biased", explained?.biased)
    log(
      "critic/explained_variance_lambda",
      ExplainedVariance(returns: returns, values: values)?.centred)
  }
}
