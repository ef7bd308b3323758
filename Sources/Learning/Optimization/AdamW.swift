import Settings

/// Adam with decoupled weight decay.
///
///     m ← β₁·m + (1 − β₁)·g          v ← β₂·v + (1 − β₂)·g²
///     θ ← θ − η·λ·θ − η·(m/(1 − β₁ᵗ)) / (√(v/(1 − β₂ᵗ)) + ε)
///
/// Source: Loshchilov and Hutter, Decoupled Weight Decay Regularization, arXiv 1711.05101,
/// algorithm 2, with ε where PyTorch has it. The gradient is first scaled down to
/// `maximumGradientNorm`.
public struct AdamW: NestedConfigurable, CodableSetting {
  public static let family = Family.optimizer
  public static let summary = "Adam with decoupled weight decay, a schedule and gradient clipping."
  public static let sourceLine: String? =
    "Decoupled Weight Decay Regularization, arXiv 1711.05101, algorithm 2"

  @Setting("Largest learning rate.", in: 0...1, aliases: ["learning_rate", "lr"])
  public var learningRate = 1e-3

  @Setting(
    "How the learning rate changes over the stage.", aliases: ["lr_scheduler_type", "scheduler"])
  public var schedule = Schedule.linear(warmUp: 0)

  @Setting("Memory of the mean gradient, β₁.", in: 0...0.9999, aliases: ["adam_beta1"])
  public var beta1 = 0.9

  @Setting("Memory of the squared gradient, β₂.", in: 0...0.99999, aliases: ["adam_beta2"])
  public var beta2 = 0.999

  @Setting(
    "Added to the root of the squared gradient, ε.", in: 1e-12...1, aliases: ["adam_epsilon"])
  public var epsilon = 1e-8

  @Setting(
    "Share of a weight that a learning rate of 1 takes away, λ.", in: 0...1,
    aliases: ["weight_decay"])
  public var weightDecay = 0.0

  @Setting("Decay biases and norms too, not matrices alone.")
  public var decaysEverything = false

  @Setting(
    "Longest gradient over all parameters; nil never clips.", in: 1e-6...1e6,
    aliases: ["max_grad_norm"])
  public var maximumGradientNorm: Double? = 1.0

  public init() {}

  /// Creates the settings that differ from the defaults.
  public init(learningRate: Double, schedule: Schedule = .linear(warmUp: 0)) {
    self.learningRate = learningRate
    self.schedule = schedule
  }

  /// The learning rate of the update after `done` of `total`.
  package func rate(done: Int, total: Int) -> Double {
    learningRate * schedule.factor(done: done, total: total)
  }
}
