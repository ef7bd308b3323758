import Models
import Settings
import Tasks
import Tensors

/// Bias and variance of generalized advantage estimates with a wrong critic; exact.
///
/// Nothing is trained. The states of a softmax table are the prefixes of its responses, the reward is the
/// gold reward at the end, and the critic is V̂ = V + e with e ∼ N(0, σ²) drawn once for each prefix. With
/// δ_t = r_t + V̂(s_{t+1}) − V̂(s_t) and Â_t = δ_t + λ·Â_{t+1}, backwards from the last tokens,
///
///     E[Â|s, a] = δ + λ·Σ_b π(b|s′)·E[Â|s′, b]
///     Var(Â|s, a) = λ²·( Σ_b π(b|s′)·(Var(Â|s′, b) + E[Â|s′, b]²) − (Σ_b π(b|s′)·E[Â|s′, b])² )
///
/// averaged over the states and actions that the policy visits. The bias E[Â|s, a] − A(s, a) has a part
/// that is the same for all actions of a state, −e(s): it moves no policy, and at λ = 1 it is all
/// that is left. It is taken off; what was before stands beside. Schulman et al., arXiv 1506.02438, section 3.
public struct AdvantageErrors: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Bias and variance of GAE over λ with a critic that is wrong by σ, exact; trains nothing."
  package static let source = Citation.arXiv(
    "1506.02438",
    "High-Dimensional Continuous Control Using Generalized Advantage Estimation", section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, isMeasurement: true)

  @Setting("Standard deviation of the critic's error, σ.", in: 0...100, unit: "reward")
  public var criticError = 0.0

  @Setting(
    "Weight of longer estimates, λ; nil goes from 0 to 1 over the steps.", in: 0...1,
    aliases: ["lam"])
  public var lambda: Double? = nil

  public init() {}

  package var optimizer: AdamW { AdamW() }

  /// The best λ so far, and its error.
  package struct Memory: Sendable, Codable {
    var best: (lambda: Double, error: Double)? {
      get { lambda.map { ($0, error) } }
      set { (lambda, error) = (newValue?.lambda, newValue?.error ?? 0) }
    }
    private var lambda: Double?
    private var error = 0.0
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory { Memory() }

  package func defaultSteps(on world: World) -> Int { lambda == nil ? 20 : 1 }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {}

  package func evaluate(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    guard training.learner.model.isTable else {
      throw .wrongModel("AdvantageErrors enumerates a softmax table; give it a Tabular policy")
    }
    guard let prompt = training.world.prompts.train.first, let gold = training.world.gold else {
      throw .nothingScores(algorithm: Self.typeName)
    }
    let process: PrefixProcess
    do {
      process = try PrefixProcess(training.world, prompt: prompt, training.learner.model, gold)
    } catch { throw .unusableData(error.description) }
    let stream = RandomSource(seed: training.seed).split("critic error")
    let errors = process.values.indices.map { index in
      var stream = stream.split(index)
      return criticError * stream.normal()
    }
    let lambda = lambda ?? Double(training.step) / Double(training.steps)
    let moments = process.estimates(lambda: lambda, criticErrors: errors)
    training.log("advantage_error/lambda", lambda)
    training.log("advantage_error/variance", moments.conditionalVariance)
    training.log("advantage_error/bias_squared", moments.centredBiasSquared)
    training.log("advantage_error/literal_bias_squared", moments.biasSquared)
    training.log("advantage_error/mean_squared", moments.meanSquaredError)
    training.log("advantage_error/total_variance", moments.totalVariance)
    let error = moments.meanSquaredError
    if memory.best.map({ error < $0.error }) ?? true { memory.best = (lambda, error) }
    training.log("advantage_error/best_lambda", memory.best?.lambda)
  }
}
