import Models
import Settings
import Tensors

/// Trust region policy optimization: the longest step along the natural gradient within a KL.
///
/// Rewards and advantages are PPO's. With ρ_t = π/π_old, a rollout moves the policy once, towards
///
///     maximise  S = mean_t ρ_t·Â_t    subject to   mean_t KL(π_old(·|prefix_t) ‖ π(·|prefix_t)) ≤ δ
///
/// F is the Hessian of that KL, so S and the KL are to first and second order
///
///     d = F⁻¹·g,  g = ∇S          step = √(2δ / dᵀFd)·d
///
/// and the step is cut by a factor until S has risen and the KL is at most δ; otherwise the policy
/// stays. The KL is over the full vocabulary, mean over response tokens, at the sampling temperature.
@dynamicMemberLookup
public struct TRPO: ActorCritic {
  public static let family = Family.algorithm
  public static let summary =
    "Trust region policy optimization: natural gradient, line search, a limit on the exact KL."
  package static let source = Citation.arXiv(
    "1502.05477", "Trust Region Policy Optimization", equation: "14")
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

  @Setting(
    "Largest KL of a step, δ.", in: 1e-8...10, unit: "nats per token",
    aliases: ["max_kl", "delta", "target_kl"])
  public var trustRegion = 0.01

  @Setting("How the length of steps changes over the stage; δ changes with its square.")
  public var schedule = Schedule.constant(warmUp: 0)

  @Setting(
    "Added to the Fisher matrix's diagonal while solving.", in: 0...100,
    aliases: ["cg_damping", "damping_coeff"])
  public var damping = 1e-3

  @Setting(
    "Iterations of the conjugate gradient.", in: 1...1000, aliases: ["cg_iters", "cg_max_steps"])
  public var conjugateGradientSteps = 10

  @Setting("Steps tried along the direction.", in: 1...100, aliases: ["backtrack_iters"])
  public var lineSearchSteps = 10

  @Setting("Each is this share of the one before.", in: 0.1...0.95, aliases: ["backtrack_coeff"])
  public var lineSearchFactor = 0.7

  @Setting("Price of leaving the reference.", aliases: ["kl_coef", "init_kl_coef"])
  public var kl = KLPenalty.fixed(0.05)

  public var sampling = RolloutSettings()
  public var scoring = ScoreSettings()
  public var criticism = CriticSettings()

  public init() {}

  /// Not used: the natural gradient moves the policy.
  package var optimizer: AdamW { AdamW() }

  package func improvePolicy(
    _ learner: inout Learner, on experience: Experience, _ epochs: [[Minibatch]], _ pace: Pace,
    penalty: Double
  ) throws(NonFinite) -> PolicyReport {
    let whole = Minibatch(experience, microBatch: sampling.microBatch)
    let factor = schedule.factor(done: pace.done, total: pace.total)
    let problem = TrustRegionProblem(
      PolicyLogits(
        learner.model, on: whole.packs, temperature: whole.temperature,
        workspace: learner.workspace, workers: pace.workers),
      whole, limit: trustRegion * factor * factor)
    let result = try problem.solve(self)
    if result.isAccepted {
      learner.model = problem.policy.moved(along: result.direction, by: result.length)
    }
    return result.report
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
