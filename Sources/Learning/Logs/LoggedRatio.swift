import Settings
import Tensors

/// The ratio π/μ of logged responses, clipped around 1.
public enum LoggedRatio: String, SettingChoice, CaseIterable, Codable {
  case sequence
  case token
  case none

  public static let choices: [ChoiceDeclaration] = [
    .init("sequence", "One ratio for a response."),
    .init("token", "One ratio for each token."),
    .init("none", "No ratio: the reference-free form."),
  ]

  /// clip(ρ, 1 − ε, 1 + ε) of every token.
  ///
  /// - Parameters:
  ///   - own: log π of the tokens; shape `[tokens]`.
  ///   - sums: log μ of the responses; shape `[responses]`.
  ///   - tokens: log μ of the tokens, for `.token`.
  ///   - offsets: Start of each response, and the number of tokens at the end.
  ///   - clip: ε.
  /// - Returns: Shape `[tokens]`.
  package func clipped(
    _ own: [Double], sums: [Double], tokens: [Double], offsets: [Int], clip: Double
  ) -> [Double] {
    func ratio(_ logRatio: Double) -> Double {
      min(max(Elementary.exp(min(logRatio, 700)), 1 - clip), 1 + clip)
    }
    switch self {
    case .none: return own.map { _ in 1 }
    case .token: return zip(own, tokens).map { ratio($0 - $1) }
    case .sequence:
      let ratios = zip(sumsPerResponse(own, offsets: offsets), sums).map { ratio($0 - $1) }
      return zip(ratios, zip(offsets, offsets.dropFirst())).flatMap { value, range in
        [Double](repeating: value, count: range.1 - range.0)
      }
    }
  }
}
