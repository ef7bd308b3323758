import Settings
import Tensors

/// Estimators of KL(π‖ρ) from samples of π, token by token.
///
/// With ℓ = log π − log ρ of the sampled token:
///
///     k1 = ℓ            unbiased, negative for single tokens
///     k2 = ½ℓ²          biased, its gradient is that of the KL
///     k3 = e^(−ℓ) − 1 + ℓ     unbiased, never negative
///
/// Source: Schulman, Approximating KL Divergence, 2020.
public enum KLEstimator: String, SettingChoice, CaseIterable, Codable {
  case k1
  case k2
  case k3

  public static let choices: [ChoiceDeclaration] = [
    .init("k1", "log π/ρ: unbiased, may be negative."),
    .init("k2", "½(log π/ρ)²: biased, small variance."),
    .init("k3", "ρ/π − 1 + log π/ρ: unbiased, never negative."),
  ]

  /// The estimate for one token, nats.
  package func callAsFunction(_ logRatio: Double) -> Double {
    switch self {
    case .k1: logRatio
    case .k2: 0.5 * logRatio * logRatio
    // e^(−ℓ) − 1 without cancellation: k3 is of order ℓ² for small ℓ.
    case .k3: Elementary.expm1(-logRatio) + logRatio
    }
  }
}

/// Sums an entry per token to one per response.
///
/// - Parameters:
///   - values: One entry a token, responses one after the other; shape `[tokens]`.
///   - offsets: Start of each response, and the number of tokens at the end; shape `[responses + 1]`.
/// - Returns: Shape `[responses]`.
package func sumsPerResponse(_ values: [Double], offsets: [Int]) -> [Double] {
  zip(offsets, offsets.dropFirst()).map { start, end in
    var sum = 0.0
    for index in start..<end { sum += values[index] }
    return sum
  }
}
