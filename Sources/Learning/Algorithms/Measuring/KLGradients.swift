import Models
import Settings
import Tasks
import Tensors

/// Where a KL estimate is put, in the reward or in the loss, and what gradient comes of it; exact.
///
/// Nothing is trained. For a response y of the policy π, a softmax table, with ℓ_t = log π/ρ of its
/// tokens and the estimates k_t of k1, k2 or k3, a step of policy gradients adds
///
///     in the reward:   ĝ = (Σ_t k_t)·Σ_t ∇log π(y_t)
///     in the loss:     ĝ = Σ_t ∇k_t          ∇k1 = ∇log π,  ∇k2 = ℓ·∇log π,  ∇k3 = (1 − e^(−ℓ))·∇log π
///
/// All responses are enumerated, so that E ĝ and E‖ĝ‖² have no sampling error; they are held against the
/// gradient of the sequence's KL(π‖ρ). k1 in the reward has that gradient. k1 in the loss has none on
/// average. k2 in the loss has it for responses of one token, and misses what a token does to the KL of
/// later ones; k3 in the loss then has the gradient of KL(ρ‖π). Step s of S has the logits ρ + s/S·(π − ρ).
public struct KLGradients: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Bias and spread of the gradient of a KL penalty in the reward or the loss, exact for tables."
  package static let source = Citation.arXiv(
    "2512.21852", "A Comedy of Estimators: On KL Regularization in RL Training of LLMs",
    section: "3")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, isMeasurement: true)

  @Setting("Responses behind one estimate of the gradient, for its spread.", in: 1...1_000_000)
  public var samples = 1000

  public init() {}

  package var optimizer: AdamW { AdamW() }

  package func defaultSteps(on world: World) -> Int { 8 }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {}

  package func evaluate(
    _ training: inout Training, _ memory: inout Nothing
  ) throws(TrainingError) {
    guard training.learner.model.isTable else {
      throw .wrongModel("KLGradients enumerates a softmax table; give it a Tabular policy")
    }
    guard let prompt = training.world.prompts.train.first else {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
    // At the reference itself there is no gradient to compare with.
    guard training.step > 0 else { return }
    let tree: PrefixTree
    do { tree = try PrefixTree(training.world, prompt: prompt) } catch {
      throw .unusableData(error.description)
    }
    let share = Double(training.step) / Double(training.steps)
    let moments = KLGradientMoments(
      tree, policy: training.learner.model, reference: training.reference, share: share)
    training.log("kl_gradient/divergence", moments.divergence)
    for placement in KLPlacement.all {
      training.log("kl_gradient/\(placement.name)_bias", moments.bias(placement))
      training.log(
        "kl_gradient/\(placement.name)_deviation",
        moments.variance(placement).map { ($0 / Double(samples)).squareRoot() / moments.norm })
    }
    training.log("kl_gradient/k3_loss_reverse_bias", moments.reverseBias)
  }
}

/// An estimator and where it stands.
package struct KLPlacement: Sendable, Hashable {
  package let estimator: KLEstimator
  package let isInLoss: Bool

  /// Names an estimator and its place.
  package init(_ estimator: KLEstimator, isInLoss: Bool) {
    (self.estimator, self.isInLoss) = (estimator, isInLoss)
  }

  /// k1, k2 and k3 in the reward, then in the loss.
  package static let all = [false, true].flatMap { place in
    KLEstimator.allCases.map { KLPlacement($0, isInLoss: place) }
  }

  /// `k1_reward`, `k1_loss` and so on.
  package var name: String { "\(estimator.rawValue)_\(isInLoss ? "loss" : "reward")" }

  /// ∂k/∂log π at a log-ratio.
  func slope(_ logRatio: Double) -> Double {
    switch estimator {
    case .k1: 1
    case .k2: logRatio
    case .k3: -Elementary.expm1(-logRatio)
    }
  }
}
