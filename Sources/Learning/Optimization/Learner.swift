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
    if measuresNoise {
      noise = try gradientNoise(on: batch, readout, workers: workers, loss: loss)
      measuresNoise = false
    }
    let pass = model.forward(batch, readout, workspace: workspace, workers: workers)
    let (value, outputGradients) = try differentiate(pass.outputs, loss)
    gradient.fill(0)
    pass.backward(outputGradients, into: &gradient, workers: workers)
    let rate = optimizer.rate(done: done, total: total)
    let norm = state.update(&model, along: gradient, optimizer, rate: rate, workers: workers)
    guard norm.isFinite else { throw NonFinite(tensor: "the gradient of \(firstNonFinite())") }
    return Update(loss: value, gradientNorm: norm, learningRate: rate, outputs: pass.outputs)
  }

  /// The gradient of a loss with respect to the parameters, without an update; for tests and checks.
  package func gradient(
    on batch: PackedBatch, _ readout: Readout, workers: Workers,
    loss: (_ outputs: Variable) -> Variable
  ) throws(NonFinite) -> (loss: Double, gradient: ParameterBuffer) {
    let pass = model.forward(batch, readout, workspace: workspace, workers: workers)
    let (value, outputGradients) = try differentiate(pass.outputs, loss)
    var gradient = model.zeroGradients()
    pass.backward(outputGradients, into: &gradient, workers: workers)
    return (value, gradient)
  }

  private func differentiate(
    _ outputs: Outputs, _ loss: (Variable) -> Variable
  ) throws(NonFinite) -> (Double, OutputGradients) {
    let isPolicy = outputs.values.isEmpty
    let numbers = isPolicy ? outputs.logProbabilities : outputs.values
    try NonFinite.check(numbers, isPolicy ? "a log-probability" : "a value of the scalar head")
    let tape = Tape()
    let input = tape.variable(numbers)
    let result = loss(input)
    try NonFinite.check([result.value], "the loss")
    let gradient = tape.gradients(of: result, wrt: [input])[0]
    return (
      result.value,
      isPolicy ? OutputGradients(logProbabilities: gradient) : OutputGradients(values: gradient)
    )
  }

  private func firstNonFinite() -> String {
    for entry in model.layout.entries
    where gradient[entry.range].contains(where: { !$0.isFinite }) { return entry.name }
    return "the parameters"
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
