import Kernels
import Models

/// What AdamW remembers between updates; everything that a checkpoint must hold of it.
package struct AdamWState: Sendable, Codable {
  /// m, shaped like the parameters.
  package var firstMoment: ParameterBuffer
  /// v, shaped like the parameters.
  package var secondMoment: ParameterBuffer
  /// Updates done.
  package var updates = 0
  /// β₁ᵗ and β₂ᵗ, multiplied up so that no library's power function decides a bit.
  package var beta1Power = 1.0
  package var beta2Power = 1.0

  /// Starts with moments of zero for a model.
  package init(for model: LanguageModel) {
    firstMoment = model.zeroGradients()
    secondMoment = model.zeroGradients()
  }

  /// Moves the parameters against a gradient.
  ///
  /// - Parameters:
  ///   - model: The model to move.
  ///   - gradient: The gradient, not clipped. It is left as it is.
  ///   - settings: The optimizer.
  ///   - rate: Learning rate of this update.
  ///   - workers: Threads that may help; they change no bit.
  /// - Returns: The gradient's norm before clipping. When it is not finite nothing is moved.
  package mutating func update(
    _ model: inout LanguageModel, along gradient: ParameterBuffer, _ settings: AdamW, rate: Double,
    workers: Workers
  ) -> Double {
    let norm = gradientNorm(gradient, workers: workers)
    guard norm.isFinite else { return norm }
    var scale = 1.0
    // The 1e-6 is PyTorch's clip_grad_norm_.
    if let limit = settings.maximumGradientNorm, norm > limit { scale = limit / (norm + 1e-6) }
    updates += 1
    beta1Power *= settings.beta1
    beta2Power *= settings.beta2
    for span in spans(of: model, settings) {
      move(
        &model.parameters, along: gradient, range: span.range,
        AdamWStep(
          rate: rate, beta1: settings.beta1, beta2: settings.beta2, epsilon: settings.epsilon,
          weightDecay: span.decays ? settings.weightDecay : 0,
          correction1: 1 - beta1Power, correction2: 1 - beta2Power, gradientScale: scale),
        workers: workers)
    }
    return norm
  }

  /// Neighbouring tensors that are decayed alike, as ranges of the buffer.
  private func spans(
    of model: LanguageModel, _ settings: AdamW
  ) -> [(range: Range<Int>, decays: Bool)] {
    guard settings.weightDecay > 0, !settings.decaysEverything else {
      return [(0..<model.parameters.count, settings.weightDecay > 0)]
    }
    var spans: [(range: Range<Int>, decays: Bool)] = []
    for entry in model.layout.entries {
      let decays = entry.shape.count > 1
      if let last = spans.last, last.decays == decays {
        spans[spans.count - 1].range = last.range.lowerBound..<entry.range.upperBound
      } else {
        spans.append((entry.range, decays))
      }
    }
    return spans
  }
}
