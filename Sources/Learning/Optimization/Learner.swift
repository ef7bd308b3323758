import Kernels
import Models
import Tensors

/// A model that is being trained: its parameters, its optimizer and its scratch memory.
package struct Learner: Sendable {
  package var model: LanguageModel
  package let optimizer: AdamW
  package var state: AdamWState
  /// Scratch memory for this learner's passes; holds nothing between steps.
  package let workspace: Workspace
  private var gradient: ParameterBuffer
  /// Whether the next update measures the noise of its gradient first.
  package var measuresNoise = false
  /// What was measured last; whoever records it takes it away.
  package var noise: GradientNoise?

  /// Starts with moments of zero.
  package init(_ model: LanguageModel, _ optimizer: AdamW) {
    self.model = model
    self.optimizer = optimizer
    state = AdamWState(for: model)
    workspace = Workspace()
    gradient = model.zeroGradients()
  }

  /// What one update did.
  package struct Update: Sendable {
    /// The loss before the update.
    package var loss: Double
    /// Norm of the gradient before clipping.
    package var gradientNorm: Double
    package var learningRate: Double
    /// What the model said before the update.
    package var outputs: Outputs
  }

  /// Runs the model over a batch, writes the loss on a tape, and moves the parameters against it.
  ///
  /// - Parameters:
  ///   - batch: Packed sequences.
  ///   - readout: What the loss needs, and where.
  ///   - done: Updates of the schedule done so far, of `total`.
  ///   - total: Updates of the schedule.
  ///   - workers: Threads that may help; they change no bit.
  ///   - loss: Builds the loss on the tape from what the readout asked for: one entry per
  ///     log-probability or value.
  /// - Throws: `NonFinite` that names the first tensor that is not finite; nothing has moved then.
  /// - Returns: What the update did.
  package mutating func update(
    on batch: PackedBatch, _ readout: Readout, done: Int, of total: Int, workers: Workers,
    loss: (_ outputs: Variable) -> Variable
  ) throws(NonFinite) -> Update {
    try update(on: [Part(batch, readout)], done: done, of: total, workers: workers) {
      loss($0.main)
    }
  }

  /// Moves the parameters against a loss over several parts, which are passed one after the other.
  ///
  /// The loss sees the outputs of all parts together, so that cutting a batch changes nothing but
  /// rounding.
  ///
  /// - Parameters:
  ///   - parts: Packed sequences with what the loss needs of them; at least one.
  ///   - done: Updates of the schedule done so far, of `total`.
  ///   - total: Updates of the schedule.
  ///   - workers: Threads that may help; they change no bit.
  ///   - loss: Builds the loss from the outputs of all parts, one after the other.
  /// - Throws: `NonFinite` that names the first tensor that is not finite; nothing has moved then.
  /// - Returns: What the update did.
  package mutating func update(
    on parts: [Part], done: Int, of total: Int, workers: Workers, loss: (LossInputs) -> Variable
  ) throws(NonFinite) -> Update {
    if measuresNoise {
      noise = try gradientNoise(on: parts, workers: workers, loss: loss)
      measuresNoise = false
    }
    gradient.fill(0)
    let (value, outputs) = try model.addGradient(
      on: parts, into: &gradient, workspace: workspace, workers: workers, loss: loss)
    let rate = optimizer.rate(done: done, total: total)
    let norm = state.update(&model, along: gradient, optimizer, rate: rate, workers: workers)
    guard norm.isFinite else { throw NonFinite(tensor: "the gradient of \(firstNonFinite())") }
    return Update(loss: value, gradientNorm: norm, learningRate: rate, outputs: outputs)
  }

  /// The gradient of a loss with respect to the parameters, without an update; for tests and checks.
  package func gradient(
    on batch: PackedBatch, _ readout: Readout, workers: Workers,
    loss: (_ outputs: Variable) -> Variable
  ) throws(NonFinite) -> (loss: Double, gradient: ParameterBuffer) {
    try gradient(on: [Part(batch, readout)], workers: workers) { loss($0.main) }
  }

  /// The gradient of a loss over several parts, without an update.
  package func gradient(
    on parts: [Part], workers: Workers, loss: (LossInputs) -> Variable
  ) throws(NonFinite) -> (loss: Double, gradient: ParameterBuffer) {
    var gradient = model.zeroGradients()
    let (value, _) = try model.addGradient(
      on: parts, into: &gradient, workspace: workspace, workers: workers, loss: loss)
    return (value, gradient)
  }

  private func firstNonFinite() -> String {
    for entry in model.layout.entries
    where gradient[entry.range].contains(where: { !$0.isFinite }) { return entry.name }
    return "the parameters"
  }
}

extension Learner: Codable {
  private enum CodingKeys: CodingKey { case model, optimizer, state }

  /// Reads a learner between two updates: parameters, moments and settings.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      try container.decode(LanguageModel.self, forKey: .model),
      try container.decode(AdamW.self, forKey: .optimizer))
    state = try container.decode(AdamWState.self, forKey: .state)
  }

  /// Writes everything that the next update depends on.
  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(model, forKey: .model)
    try container.encode(optimizer, forKey: .optimizer)
    try container.encode(state, forKey: .state)
  }
}

/// Names a tensor that should be finite and is not; the stage adds step and seed.
package struct NonFinite: Error, Sendable, Hashable {
  package var tensor: String

  /// Throws when a number is infinite or not a number.
  package static func check(_ values: [Double], _ tensor: String) throws(NonFinite) {
    if values.contains(where: { !$0.isFinite }) { throw NonFinite(tensor: tensor) }
  }
}
