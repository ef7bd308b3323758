import Models
import Settings
import Tensors

/// The policy gradient token by token, with a critic and nothing that limits an update.
///
/// Rewards and advantages are PPO's,
///
///     r_t = −β·KL_t + s·[t = end]            Â_t = Σ_k (γλ)^k·δ_{t+k}
///
/// and a rollout moves the policy once, by
///
///     L_π = −mean_t Â_t·log π(y_t | x, y_<t)
///
/// while the critic goes over it for several epochs of minibatches. What PPO adds to this is the ratio,
/// its clip, and with them the right to several updates a rollout.
@dynamicMemberLookup
public struct VanillaPolicyGradient: ActorCritic {
  public static let family = Family.algorithm
  public static let summary =
    "The policy gradient token by token, with a critic and one update a rollout."
  package static let source = Citation.arXiv(
    "1506.02438", "High-Dimensional Continuous Control Using Generalized Advantage Estimation",
    equation: "1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, needsReward: true)

  @Setting("Responses sampled a step.", in: 2...65536, unit: "responses", aliases: ["batch_size"])
  public var batch = 128

  @Setting("Times that the critic goes through a rollout.", in: 1...100)
  public var epochs = 4

  @Setting("Parts that a rollout is cut into for the critic, an update each.", in: 1...4096)
  public var minibatches = 4

  @Setting(
    "Times that the prompts are gone through, when steps: is not given.", in: 0.01...100_000,
    aliases: ["num_train_epochs", "total_episodes"])
  public var passes = 40.0

  @Setting("Price of leaving the reference.", aliases: ["kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.fixed(0.05)

  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()
  public var criticism = CriticSettings()

  @Setting("How gradients move the policy.")
  public var optimizer = AdamW(learningRate: 1e-3)

  public init() {}

  package func improvePolicy(
    _ learner: inout Learner, on experience: Experience, _ epochs: [[Minibatch]], _ pace: Pace,
    penalty: Double
  ) throws(NonFinite) -> PolicyReport {
    let whole = Minibatch(experience, microBatch: sampling.microBatch)
    return try learner.improve(over: [[whole]], pace, clip: nil) { inputs, part in
      loss(inputs.logProbabilities, part)
    }
  }

  /// The policy's loss on a rollout.
  package func loss(_ tokens: Variable, _ part: Minibatch) -> (total: Variable, policy: Variable) {
    let policy = policyGradientCosts(tokens, part.advantages).mean()
    guard let costs = kl.costs(tokens, reference: part.reference, old: part.old) else {
      return (policy, policy)
    }
    return (policy + costs.mean(), policy)
  }

  /// The settings of sampling, as its own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<RolloutSettings, Value>) -> Value {
    get { sampling[keyPath: path] }
    set { sampling[keyPath: path] = newValue }
  }

  /// The settings of rewards, advantages and critic, as its own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<CriticSettings, Value>) -> Value {
    get { criticism[keyPath: path] }
    set { criticism[keyPath: path] = newValue }
  }
}

extension Minibatch {
  /// All responses of a rollout.
  init(_ experience: Experience, microBatch: Int?) {
    self.init(
      experience.rollout, Array(0..<experience.rollout.count), advantages: experience.advantages,
      reference: experience.reference, microBatch: microBatch)
  }
}
