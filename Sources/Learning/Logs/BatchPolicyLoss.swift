import Settings
import Tensors

/// The reward term of batch policy optimization, as a loss.
///
///     L = −(1/n)·Σ_i (r̲_i − b(x_i))·Σ_t sg(w_t)·log π(y_t|x_i, y_<t)
///
/// With a weight for each response, w_t = min(π(y_i|x_i)/μ(y_i|x_i), c), its gradient is that of
/// Ê[w·(r̲ − b)] as long as no weight is cut; see Degris et al., Off-Policy Actor-Critic, arXiv
/// 1205.4839, equation 5.
///
/// - Parameters:
///   - logProbabilities: log π of the logged tokens, on the tape; shape `[tokens]`.
///   - weights: w of each token, constants; shape `[tokens]`.
///   - advantages: r̲ − b(x); shape `[responses]`.
///   - offsets: Start of each response, and the number of tokens at the end.
/// - Returns: The loss, one number.
package func batchPolicyLoss(
  _ logProbabilities: Variable, weights: [Double], advantages: [Double], offsets: [Int]
) -> Variable {
  var factors = weights
  for (index, advantage) in advantages.enumerated() {
    for token in offsets[index]..<offsets[index + 1] { factors[token] *= -advantage }
  }
  return logProbabilities.sum(weights: factors) / Double(max(advantages.count, 1))
}

/// Where KL(π‖μ) is measured and held down.
public enum BatchDivergence: String, SettingChoice, CaseIterable, Codable {
  case samples
  case loggedPrefixes
  case none

  public static let choices: [ChoiceDeclaration] = [
    .init("samples", "KL(π‖μ) on fresh answers of π to the log's prompts; no reward is queried."),
    .init(
      "loggedPrefixes",
      "A surrogate: KL(π‖μ) of the next token after logged prefixes, which are μ's and not π's."),
    .init("none", "No KL term."),
  ]
}

/// A loss whose gradient is that of KL(π‖μ), from samples of π.
///
///     G_t = Σ_{s ≥ t} log π(y_s)/μ(y_s)
///     L = (1/n)·Σ_i Σ_t sg(G_t − b_t)·log π(y_t)
///
/// b_t is the mean of G_t over the other samples, so that it depends on none of a sample's own
/// tokens and the gradient stays unbiased. The loss's value means nothing; Σ log π/μ estimates the KL.
///
/// - Parameters:
///   - logProbabilities: log π of the samples' tokens, on the tape; shape `[tokens]`.
///   - behaviour: log μ of the same tokens; shape `[tokens]`.
///   - offsets: Start of each sample, and the number of tokens at the end.
/// - Returns: The loss, one number.
package func sampledDivergenceLoss(
  _ logProbabilities: Variable, behaviour: [Double], offsets: [Int]
) -> Variable {
  let samples = Array(zip(offsets, offsets.dropFirst()))
  var future = zip(logProbabilities.values, behaviour).map { $0 - $1 }
  for (start, end) in samples {
    for token in stride(from: end - 2, through: start, by: -1) {
      future[token] += future[token + 1]
    }
  }
  var factors = future
  let longest = samples.map { $0.1 - $0.0 }.max() ?? 0
  for position in 0..<longest {
    let tokens = samples.filter { $0.0 + position < $0.1 }.map { $0.0 + position }
    for (token, mean) in zip(tokens, meansOfOthers(tokens.map { future[$0] })) {
      factors[token] -= mean
    }
  }
  return logProbabilities.sum(weights: factors) / Double(max(samples.count, 1))
}

/// KL(π‖μ) of the next token after logged prefixes, estimated from the logged tokens.
///
///     (1/n)·Σ_i Σ_t (ρ_t·log ρ_t − ρ_t + 1)        ρ_t = π(y_t)/μ(y_t),  y_t from μ
///
/// Each term is never negative and its mean under μ is the KL after that prefix. It is a surrogate for
/// KL(π‖μ) of whole responses: the prefixes are μ's.
///
/// - Parameters:
///   - logProbabilities: log π of the logged tokens, on the tape; shape `[tokens]`.
///   - behaviour: log μ of the same tokens; shape `[tokens]`.
///   - responses: Number of responses.
/// - Returns: Nats per response, one number.
package func loggedPrefixDivergence(
  _ logProbabilities: Variable, behaviour: [Double], responses: Int
) -> Variable {
  let logRatio = logProbabilities - behaviour
  let excess = expm1(logRatio)
  return (logRatio * (excess + 1) - excess).sum() / Double(max(responses, 1))
}
