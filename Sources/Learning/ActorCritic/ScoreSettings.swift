import Settings

/// What is done to the reward model's scores before they become rewards.
public struct ScoreSettings: SettingGroup {
  @Setting(
    "Taken off the score of a response without end-of-text.", in: 0...100, unit: "reward",
    aliases: ["missing_eos_penalty"])
  public var missingEOSPenalty = 1.0

  @Setting(
    "Replaces the score of a response without end-of-text, before anything else; nil keeps it.",
    in: -100...100, unit: "reward", aliases: ["penalty_reward_value", "reward_penalty"])
  public var missingEOSScore: Double? = nil

  @Setting(
    "Divide scores by their running deviation, or centre them too.",
    aliases: ["use_score_scaling", "use_score_norm"])
  public var scoreScaling = ScoreScaling.none

  @Setting(
    "Largest absolute score, after scaling; nil does not clip.", in: 0.01...1000, unit: "reward",
    aliases: ["score_clip", "cliprange_reward"])
  public var scoreClip: Double? = nil

  public init() {}

  /// Scores as they enter the rewards: end-of-text, scaling, clipping, in this order.
  ///
  /// - Parameters:
  ///   - scores: Of the reward model; shape `[responses]`.
  ///   - ended: Whether each response ended with end-of-text.
  ///   - moments: Of all scores so far; changed when scores are scaled.
  /// - Returns: Shape `[responses]`.
  package func shaped(
    _ scores: [Double], ended: [Bool], _ moments: inout RunningMoments
  ) -> [Double] {
    let penalised = zip(scores, ended).map { score, ended in
      ended ? score : (missingEOSScore ?? score) - missingEOSPenalty
    }
    let scaled = scoreScaling.apply(to: penalised, &moments)
    guard let limit = scoreClip else { return scaled }
    return scaled.map { min(max($0, -limit), limit) }
  }
}
