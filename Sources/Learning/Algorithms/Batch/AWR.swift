import Settings
import Tensors

/// Advantage-weighted regression: imitate the log by how much better a response is than expected.
///
///     ω_i = min( e^{(r̲_i − b(x_i))/τ}, ω_max )
///     L   = −(1/n)·Σ_i ω_i·log π(y_i|x_i)
///
/// Unlike reward-weighted regression it does not prefer easy prompts to hard ones: each response is
/// held against the others to its prompt. The paper learns b; here it is a mean of logged rewards.
public struct AWR: LoggedImitation {
  public static let family = Family.algorithm
  public static let summary = "Advantage-weighted regression: imitation weighted by e^{A/τ}, cut."
  package static let source = Citation(
    work: "Advantage-Weighted Regression, arXiv 1910.00177", place: "algorithm 1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .log, acceptsReward: true)

  @Setting(
    "Advantage that multiplies a weight by e, τ.", in: 0.001...1000, unit: "reward",
    aliases: ["beta"])
  public var temperature = 1.0

  @Setting("Largest weight, ω_max.", in: 1...1e9)
  public var cap = 20.0

  @Setting("What is taken off the rewards, b(x).")
  public var baseline = LogBaseline.prompt

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
    zip(rewards, baseline(rewards, groups: groups)).map {
      min(Elementary.exp(($0 - $1) / temperature), cap)
    }
  }
}
