import Tensors

/// The policy gradient's cost of each token or response.
///
///     c = −Â·log π
///
/// Source: Sutton and Barto 2018, section 13.3. Its gradient is that of the expected return when Â does
/// not depend on the parameters.
///
/// - Parameters:
///   - logProbabilities: log π, on the tape; shape `[n]`.
///   - advantages: Â; shape `[n]`.
/// - Returns: Shape `[n]`.
package func policyGradientCosts(_ logProbabilities: Variable, _ advantages: [Double]) -> Variable {
  logProbabilities * advantages.map { -$0 }
}
