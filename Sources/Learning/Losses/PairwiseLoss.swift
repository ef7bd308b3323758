import Tensors

/// The reward model's loss on pairs, Bradley–Terry's negative log-likelihood.
///
///     L = mean −log σ(r⁺ − r⁻ − m)  +  c·mean (r⁺ + r⁻)²
///
/// Source: Stiennon et al., Learning to Summarize from Human Feedback, arXiv 2009.01325, section 3.4;
/// margin m as in Touvron et al., arXiv 2307.09288, equation 2; the last term (Eisenstein et al.,
/// arXiv 2312.09244, equation 2) keeps scores near zero.
///
/// - Parameters:
///   - chosen: r⁺; shape `[pairs]`.
///   - rejected: r⁻; shape `[pairs]`.
///   - margins: m of each pair; shape `[pairs]`.
///   - centring: c.
/// - Returns: The loss, one number.
package func pairwiseLoss(
  chosen: Variable, rejected: Variable, margins: [Double], centring: Double
) -> Variable {
  let likelihood = -logSigmoid(chosen - rejected - margins).mean()
  guard centring > 0 else { return likelihood }
  return likelihood + centring * square(chosen + rejected).mean()
}
