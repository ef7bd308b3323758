import Settings
import Tensors

/// Reward-weighted regression: imitate the log, better responses more.
///
///     ω_i = e^{r̲_i/τ}, divided by their mean over the log
///     L   = −(1/n)·Σ_i ω_i·log π(y_i|x_i)
///
/// The weights are those of one step of expectation maximisation. Small τ imitates the best
/// responses alone, large τ all of them alike.
public struct RWR: LoggedImitation {
  public static let family = Family.algorithm
  public static let summary = "Reward-weighted regression: imitation weighted by e^{r/τ}."
  package static let source = Citation(
    work: "Peters and Schaal, Reinforcement Learning by Reward-Weighted Regression, ICML 2007",
    place: "")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .log, acceptsReward: true)

  @Setting("Reward that multiplies a weight by e, τ.", in: 0.001...1000, unit: "reward")
  public var temperature = 1.0

  @Setting("Where the log comes from.", aliases: ["dataset"])
  public var log = LogSource.recorded

  @Setting("Logged responses a step.", in: 2...65536, aliases: ["per_device_train_batch_size"])
  public var batch = 32

  @Setting(
    "Times that the log is gone through, when steps: is not given.", in: 0.01...1000,
    aliases: ["num_train_epochs"])
  public var epochs = 3.0

  @Setting("Deviations of the reward ensemble that are taken off its mean, λ.", in: 0...100)
  public var pessimism = 0.0

  @Setting("How gradients move the model.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func weights(rewards: [Double], groups: [[Int]]) -> [Double] {
    // Relative to the best reward, so that no exponential overflows; the mean takes it out again.
    let best = rewards.max() ?? 0
    return meanOne(rewards.map { Elementary.exp(($0 - best) / temperature) })
  }
}
