import Models
import Recording

extension Watchdog {
  /// Looks at what training recorded, once it is over.
  ///
  /// - Parameters:
  ///   - record: The whole stage.
  ///   - target: The KL to the reference that the method was to hold, nats per response; nil for none.
  ///   - step: The last step.
  /// - Returns: What is wrong, the most telling first.
  package func conclude(_ record: StageRecord, target: Double?, at step: Int) -> [Finding] {
    [
      missedTarget(record, target, step), clipping(record, step),
    ].compactMap { $0 }
  }

  /// The last quarter of the rollouts, or nil when a run is too short to judge.
  private func ending(_ name: String, _ record: StageRecord) -> [Double]? {
    guard let values = record.series[name]?.values, values.count >= 8 else { return nil }
    return Array(values.suffix(values.count / 4))
  }

  /// A controller that holds its target keeps the realised KL within ×/÷ 1.5 of it.
  private func missedTarget(
    _ record: StageRecord, _ target: Double?, _ step: Int
  ) -> Finding? {
    guard let target, target > 0, let rollouts = ending("kl/rollout", record) else { return nil }
    let realised = Moments(rollouts).mean
    guard realised > 1.5 * target || realised < target / 1.5 else { return nil }
    let isAbove = realised > target
    return Finding(
      .warning, step: step,
      "the KL of the last \(rollouts.count) rollouts is \(number(realised)) nats per response, "
        + "and its target is \(number(target)): outside ×/÷ 1.5",
      advice: isAbove
        ? "the coefficient did not catch up: start from a larger initial:, or give a shorter horizon:"
        : "the policy never went that far: start from a smaller initial:, train longer, or raise the "
          + "learning rate; compare it with other runs at its realised KL")
  }

  /// Most of what a rollout teaches is cut off when most ratios are clipped.
  private func clipping(_ record: StageRecord, _ step: Int) -> Finding? {
    guard let shares = ending("policy/clip_fraction", record) else { return nil }
    let share = Moments(shares).mean
    guard share > 0.4 else { return nil }
    return Finding(
      .warning, step: step,
      "\(number(100 * share)) % of the response tokens were clipped in the last "
        + "\(shares.count) steps",
      advice: "each rollout is used for longer than it is good for: lower epochs: or the learning "
        + "rate, or make minibatches larger")
  }
}

extension Training {
  /// Records the gradient noise that the step's first update measured, if it measured any.
  package mutating func logNoise() {
    learner.measuresNoise = false
    guard let noise = learner.noise else { return }
    learner.noise = nil
    log("gradient/squared_mean", noise.squaredMean)
    log("gradient/variance", noise.variance)
    log("gradient/noise_scale", noise.scale)
  }
}

extension LanguageModel {
  /// Whether every parameter is a finite number.
  var isFinite: Bool { parameters[0..<parameters.count].allSatisfy(\.isFinite) }
}
