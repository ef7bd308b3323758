import Kernels
import Models
import Tensors

extension Learner {
  /// Packed sequences with what a loss needs of them.
  package struct Part: Sendable {
    package let batch: PackedBatch
    package let readout: Readout

    /// Asks a batch for something.
    package init(_ batch: PackedBatch, _ readout: Readout) {
      (self.batch, self.readout) = (batch, readout)
    }
  }

  /// What a loss is written on: the outputs of all parts, one after the other.
  package struct LossInputs {
    /// log π of the targets, nats; empty for a scalar head.
    package let logProbabilities: Variable
    /// Entropy of the targets' distributions, nats; empty unless asked for.
    package let entropies: Variable
    /// Values; empty for a language head.
    package let values: Variable

    /// Puts the outputs together; all are on one tape.
    package init(logProbabilities: Variable, entropies: Variable, values: Variable) {
      self.logProbabilities = logProbabilities
      self.entropies = entropies
      self.values = values
    }

    /// Puts in what a readout of one kind gave.
    init(_ outputs: Variable, of readout: Readout) {
      let none = outputs.tape.constant([])
      switch readout {
      case .logProbabilities: (logProbabilities, values) = (outputs, none)
      case .values: (logProbabilities, values) = (none, outputs)
      }
      entropies = none
    }

    /// Log-probabilities, or values when there are none.
    var main: Variable { values.count == 0 ? logProbabilities : values }
  }
}

extension Learner {
  /// Measures the noise of a gradient; nil where the loss takes several parts or entropies.
  ///
  /// - Throws: `NonFinite` that names the first tensor that is not finite.
  /// - Returns: The estimate, where there is one.
  func gradientNoise(
    on parts: [Part], workers: Workers, loss: (LossInputs) -> Variable
  ) throws(NonFinite) -> GradientNoise? {
    guard parts.count == 1, let part = parts.first else { return nil }
    if case .logProbabilities(_, _, true) = part.readout { return nil }
    return try gradientNoise(on: part.batch, part.readout, workers: workers) {
      loss(LossInputs($0, of: part.readout))
    }
  }
}

extension LanguageModel {
  /// Adds the gradient of a loss to a buffer.
  ///
  /// One part is run once. Several are run to learn what they say, and again on the way back, so
  /// that the memory of one is enough.
  ///
  /// - Throws: `NonFinite` when an output or the loss is not finite.
  /// - Returns: The loss, and the outputs of all parts.
  func addGradient(
    on parts: [Learner.Part], into gradient: inout ParameterBuffer, workspace: Workspace,
    workers: Workers, loss: (Learner.LossInputs) -> Variable
  ) throws(NonFinite) -> (loss: Double, outputs: Outputs) {
    if parts.count == 1, let part = parts.first {
      let pass = forward(
        part.batch, part.readout, workspace: workspace, workers: workers)
      let (value, gradients) = try differentiate(pass.outputs, loss)
      pass.backward(gradients, into: &gradient, workers: workers)
      return (value, pass.outputs)
    }
    var outputs = Outputs.none
    var ends = [outputs.counts]
    for part in parts {
      let own = evaluate(
        part.batch, part.readout, workspace: workspace, workers: workers)
      outputs.logProbabilities += own.logProbabilities
      outputs.entropies += own.entropies
      outputs.values += own.values
      ends.append(outputs.counts)
    }
    let (value, gradients) = try differentiate(outputs, loss)
    for (index, part) in parts.enumerated() {
      let pass = forward(
        part.batch, part.readout, workspace: workspace, workers: workers)
      pass.backward(
        gradients.between(ends[index], ends[index + 1]), into: &gradient, workers: workers)
    }
    return (value, outputs)
  }

  private func differentiate(
    _ outputs: Outputs, _ loss: (Learner.LossInputs) -> Variable
  ) throws(NonFinite) -> (Double, OutputGradients) {
    try NonFinite.check(outputs.logProbabilities, "a log-probability")
    try NonFinite.check(outputs.entropies, "an entropy")
    try NonFinite.check(outputs.values, "a value of the scalar head")
    let tape = Tape()
    let inputs = Learner.LossInputs(
      logProbabilities: tape.variable(outputs.logProbabilities),
      entropies: tape.variable(outputs.entropies), values: tape.variable(outputs.values))
    let result = loss(inputs)
    try NonFinite.check([result.value], "the loss")
    let gradients = tape.gradients(
      of: result, wrt: [inputs.logProbabilities, inputs.entropies, inputs.values])
    return (
      result.value,
      OutputGradients(
        logProbabilities: gradients[0], entropies: gradients[1], values: gradients[2])
    )
  }
}

/// How many numbers of each kind there are.
private struct OutputCounts {
  var logProbabilities, entropies, values: Int
}

extension Outputs {
  fileprivate var counts: OutputCounts {
    OutputCounts(
      logProbabilities: logProbabilities.count, entropies: entropies.count, values: values.count)
  }
}

extension OutputGradients {
  /// The gradients of the outputs from one place to another.
  fileprivate func between(_ start: OutputCounts, _ end: OutputCounts) -> OutputGradients {
    OutputGradients(
      logProbabilities: Array(logProbabilities[start.logProbabilities..<end.logProbabilities]),
      entropies: Array(entropies[start.entropies..<end.entropies]),
      values: Array(values[start.values..<end.values]))
  }
}
