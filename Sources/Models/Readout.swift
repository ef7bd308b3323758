/// What is read from a model's last hidden states, and where.
///
/// Heads are computed only at the positions named here.
package enum Readout: Sendable, Hashable {
  /// Log-probabilities of tokens of the batch given what stands before them.
  ///
  /// `targets` are packed positions of the tokens themselves, ascending, never the first token of a
  /// sequence. Logits are divided by `temperature` first. With `entropies` the entropy of each
  /// token's distribution is computed too.
  case logProbabilities(of: [Int], temperature: Double = 1, entropies: Bool = false)

  /// The scalar head at packed positions, ascending.
  case values(at: [Int])

  /// The number of places that are read.
  package var count: Int {
    switch self {
    case .logProbabilities(let targets, _, _): targets.count
    case .values(let positions): positions.count
    }
  }
}

/// The numbers that a readout asked for, in its order.
package struct Outputs: Sendable, Hashable {
  /// Log-probability of each target, in nats; empty for a scalar head.
  package var logProbabilities: [Double] = []
  /// Entropy of each target's distribution, in nats; empty unless asked for.
  package var entropies: [Double] = []
  /// Value at each position; empty for a language head.
  package var values: [Double] = []
}

extension Outputs {
  /// Nothing yet, for gathering what several batches say.
  package static var none: Outputs { Outputs() }
}

/// The gradient of a loss with respect to `Outputs`; empty parts are zero.
package struct OutputGradients: Sendable, Hashable {
  package var logProbabilities: [Double]
  package var entropies: [Double]
  package var values: [Double]
  /// With respect to whole rows of logits, before any temperature, instead of the numbers made of
  /// them; given alone. `[n, V]`
  package var logits: [Float]

  package init(
    logProbabilities: [Double] = [], entropies: [Double] = [], values: [Double] = [],
    logits: [Float] = []
  ) {
    self.logits = logits
    self.logProbabilities = logProbabilities
    self.entropies = entropies
    self.values = values
  }
}

/// How far a policy is from its reference at some tokens, with what else the pass knows.
package struct Divergence: Sendable, Hashable {
  /// KL(policy‖reference) over the full vocabulary before each target, in nats.
  package var divergences: [Double]
  /// Entropy of the policy there, in nats.
  package var entropies: [Double]
  /// Log-probability of each target under the policy, in nats.
  package var logProbabilities: [Double]
  /// Log-probability of each target under the reference, in nats.
  package var referenceLogProbabilities: [Double]
}
