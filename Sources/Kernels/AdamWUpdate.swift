import CKernels

/// The numbers of one update by AdamW.
package struct AdamWStep: Sendable, Hashable {
  package var rate: Double
  package var beta1: Double
  package var beta2: Double
  package var epsilon: Double
  /// Decoupled: parameters shrink by rate·weightDecay before they move.
  package var weightDecay: Double
  /// 1 − β₁ᵗ.
  package var correction1: Double
  /// 1 − β₂ᵗ.
  package var correction2: Double
  /// The gradient is multiplied by it first.
  package var gradientScale: Double

  package init(
    rate: Double, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-8,
    weightDecay: Double = 0, correction1: Double, correction2: Double, gradientScale: Double = 1
  ) {
    self.rate = rate
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    self.weightDecay = weightDecay
    self.correction1 = correction1
    self.correction2 = correction2
    self.gradientScale = gradientScale
  }
}

/// Moves parameters and both moments by one step of AdamW.
///
/// Loshchilov and Hutter 2019, algorithm 2, with the rounding order of PyTorch's implementation:
/// p −= (rate/c₁)·m/(√v/√c₂ + ε). Each element is on its own; threads may take any ranges.
package func adamWUpdate(
  _ parameters: MutableFloats, _ gradient: Floats, _ firstMoment: MutableFloats,
  _ secondMoment: MutableFloats, _ count: Int, _ step: AdamWStep
) {
  kernels.adamw(
    parameters, gradient, firstMoment, secondMoment, count,
    Float(1 - step.rate * step.weightDecay), Float(1 - step.beta1), Float(step.beta2),
    Float(1 - step.beta2), Float(step.rate / step.correction1),
    Float(step.correction2.squareRoot()), Float(step.epsilon), Float(step.gradientScale))
}
