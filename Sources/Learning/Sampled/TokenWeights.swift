import Tensors

/// How a method's loss weighs the tokens of a short and of a long response.
///
/// Read off the gradient of the loss of a minibatch of two responses, before the policy has moved:
///
///     w_t = −∂L/∂log π_t     with Â = 1, ρ = 1 and no KL term
///
/// The mean within a response gives 1/(2·T), the mean over tokens 1/ΣT, whatever the response's own
/// length. Example of two and eight tokens: Liu et al., Understanding R1-Zero-Like Training,
/// arXiv 2503.20783, section 3.1, and Yu et al., DAPO, arXiv 2503.14476, section 3.3.
package struct TokenWeights: Sendable, Hashable {
  /// Weight of each token of the response of two tokens, and of that of eight.
  package let short, long: Double

  /// Asks a loss.
  ///
  /// - Parameters:
  ///   - maximumTokens: Longest response that sampling allows.
  ///   - loss: The loss of a minibatch.
  package init(maximumTokens: Int, of loss: (PolicyTerms) -> Variable) {
    let (short, long) = (2, 8)
    let tape = Tape()
    let tokens = tape.variable([Double](repeating: -1, count: short + long))
    let terms = PolicyTerms(
      tokens, old: tokens.values, advantages: [Double](repeating: 1, count: short + long),
      offsets: [0, short, short + long], maximumTokens: max(long, maximumTokens))
    let gradients = tape.gradients(of: loss(terms), wrt: [tokens])[0]
    (self.short, self.long) = (-gradients[0], -gradients[short])
  }
}
