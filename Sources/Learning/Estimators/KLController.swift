/// The coefficient β of the KL in the reward, and how it follows the measured KL.
///
///     e = clip(KL/target − 1, −0.2, 0.2)
///     β ← β·(1 + e·n/horizon)
///
/// Source: Ziegler et al., Fine-Tuning Language Models from Human Preferences, arXiv 1909.08593,
/// section 2.2. KL and target are nats per response; n counts the responses of the step.
package struct KLController: Sendable, Hashable, Codable {
  /// β, reward per nat.
  package private(set) var coefficient: Double
  /// Nats per response; nil when β is fixed.
  package let target: Double?
  /// Responses over which an error of 1 would change β by 100 %.
  package let horizon: Double

  /// Starts a controller for a penalty.
  ///
  /// - Parameters:
  ///   - penalty: The setting.
  ///   - episodes: Responses of the whole run; the default horizon is a fortieth of them, since a
  ///     horizon of 10,000 cannot act in a short run.
  ///   - batch: Responses a step; the default horizon is no shorter.
  package init(_ penalty: KLPenalty, episodes: Int, batch: Int = 1) {
    switch penalty {
    case .none, .inLoss:
      (coefficient, target, horizon) = (0, nil, 1)
    case .fixed(let fixed):
      (coefficient, target, horizon) = (fixed, nil, 1)
    case .adaptive(let aim, let initial, let given):
      (coefficient, target) = (initial, aim)
      horizon = given.map(Double.init) ?? max(Double(batch), Double(episodes) / 40)
    }
  }

  /// Moves β after a rollout.
  ///
  /// - Parameters:
  ///   - divergence: Measured KL, nats per response.
  ///   - responses: Number of responses in the rollout.
  package mutating func update(divergence: Double, responses: Int) {
    guard let target else { return }
    let error = min(max(divergence / target - 1, -0.2), 0.2)
    // A horizon far below the batch would overshoot; β is never more than halved or doubled at once.
    coefficient *= min(max(1 + error * Double(responses) / horizon, 0.5), 2)
  }
}
