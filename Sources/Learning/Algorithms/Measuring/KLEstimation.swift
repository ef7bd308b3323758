import Models
import Settings
import Tasks
import Tensors

/// How far Schulman's estimators of a KL divergence are off, and how much they vary.
///
/// Nothing is trained. With x ∼ q, ℓ = log q(x)/p(x) and k1 = ℓ, k2 = ½ℓ², k3 = e^(−ℓ) − 1 + ℓ, for
/// each estimator k of KL(q‖p)
///
///     bias/true = mean(k − KL)/mean(KL)        std/true = deviation(k − KL)/mean(KL)
///
/// `.normals` has the source's example, q = N(0, 1) and p = N(μ, 1), whose KL is ½μ² and ℓ = ½μ² − μx:
/// step s of S has μ = from·(to/from)^(s/S). `.policies` has the stage's policy for q and its reference
/// for p: a draw is a response token after its prefix, and its KL is that of the two next-token
/// distributions there, over the full vocabulary.
public struct KLEstimation: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "Bias and spread of the KL estimators k1, k2, k3 against the exact KL; trains nothing."
  package static let source = Citation(
    work: "Schulman 2020, Approximating KL Divergence, joschu.net/blog/kl-approx.html",
    place: "tables 1 and 2")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, isMeasurement: true)

  @Setting("The two distributions.")
  public var between = DivergencePair.policies

  @Setting(
    "Draws: numbers where the two are normal, else responses to held-out prompts.", in: 2...1e8)
  public var draws = 4096

  public init() {}

  package var optimizer: AdamW { AdamW() }

  package func defaultSteps(on world: World) -> Int { between == .policies ? 1 : 6 }

  package func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {}

  package func evaluate(
    _ training: inout Training, _ memory: inout Nothing
  ) throws(TrainingError) {
    let stream = RandomSource(seed: training.seed).split("KL estimation").split(training.step)
    switch between {
    case .normals(let from, let to):
      let share = Double(training.step) / Double(training.steps)
      let shift = from * Elementary.exp(share * Elementary.log(to / from))
      training.log(KLErrors(ofNormals: shift, draws: draws, stream))
    case .policies:
      // The policy does not move: measured once.
      if training.step == training.steps { training.log(try errors(of: training, stream)) }
    }
  }

  /// Estimates on the policy's own responses, token by token.
  private func errors(
    of training: Training, _ stream: RandomSource
  ) throws(TrainingError) -> KLErrors {
    let heldOut = training.world.prompts.heldOut
    guard !heldOut.isEmpty else {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
    let prompts = (0..<draws).map { heldOut[$0 % heldOut.count] }
    let answers = try training.answers(of: training.learner.model, to: prompts, stream)
    var errors = KLErrors()
    _ = inParts(zip(prompts, answers).map { (prompt: $0, response: $1.tokens) }) { part in
      let exact = exactKL(
        of: training.learner.model, from: training.reference, on: part.batch,
        targets: part.tokens.indices, workspace: training.learner.workspace,
        workers: training.workers)
      for (index, divergence) in exact.divergences.enumerated() {
        errors.add(
          logRatio: exact.logProbabilities[index] - exact.referenceLogProbabilities[index],
          divergence: divergence)
      }
      return [Void]()
    }
    return errors
  }
}

/// Sums of what estimates of a KL are off by, draw after draw.
package struct KLErrors: Sendable {
  private var count = 0.0
  private var divergences = 0.0
  private var negative = 0.0
  private var (k1, k2, k3) = (Sums(), Sums(), Sums())

  /// Σ(k − KL) and Σ(k − KL)² of one estimator.
  private struct Sums: Sendable {
    var sum = 0.0
    var square = 0.0

    mutating func add(_ error: Double) {
      sum += error
      square += error * error
    }
  }

  /// Starts with no draw.
  package init() {}

  /// Draws x ∼ N(0, 1) and estimates the KL to N(μ, 1), ½μ².
  package init(ofNormals shift: Double, draws: Int, _ random: RandomSource) {
    var random = random
    let divergence = 0.5 * shift * shift
    for _ in 0..<draws {
      add(logRatio: divergence - shift * random.normal(), divergence: divergence)
    }
  }

  /// Adds a draw of q.
  ///
  /// - Parameters:
  ///   - logRatio: ℓ = log q(x)/p(x), nats.
  ///   - divergence: The KL of the distributions that x was drawn from, nats.
  package mutating func add(logRatio: Double, divergence: Double) {
    count += 1
    divergences += divergence
    if logRatio < 0 { negative += 1 }
    k1.add(KLEstimator.k1(logRatio) - divergence)
    k2.add(KLEstimator.k2(logRatio) - divergence)
    k3.add(KLEstimator.k3(logRatio) - divergence)
  }

  /// Mean KL of a draw, nats.
  package var divergence: Double { divergences / count }

  /// Share of draws whose k1 is negative.
  package var negativeShare: Double { negative / count }

  /// mean(k − KL) over mean(KL).
  package func bias(_ estimator: KLEstimator) -> Double { sums(estimator).sum / divergences }

  /// Deviation of k − KL over mean(KL), divisor n.
  package func deviation(_ estimator: KLEstimator) -> Double {
    let sums = sums(estimator)
    let mean = sums.sum / count
    return max(sums.square / count - mean * mean, 0).squareRoot() / divergence
  }

  private func sums(_ estimator: KLEstimator) -> Sums {
    switch estimator {
    case .k1: k1
    case .k2: k2
    case .k3: k3
    }
  }
}

extension Training {
  /// Records the errors of all estimators; of two equal distributions the KL alone.
  fileprivate mutating func log(_ errors: KLErrors) {
    log("kl_estimate/true", errors.divergence)
    guard errors.divergence > 0 else { return }
    for estimator in KLEstimator.allCases {
      log("kl_estimate/\(estimator.rawValue)_bias", errors.bias(estimator))
      log("kl_estimate/\(estimator.rawValue)_deviation", errors.deviation(estimator))
    }
    log("kl_estimate/k1_negative", errors.negativeShare)
  }
}
