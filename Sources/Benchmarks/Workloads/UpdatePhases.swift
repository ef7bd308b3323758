import Learning
import Models
import Tensors

extension Training {
  /// Makes one update through the calls that it consists of, and times each.
  ///
  /// - Parameters:
  ///   - packed: The update's sequences.
  ///   - gradient: A buffer shaped like the parameters.
  ///   - clock: Where the times are added.
  ///   - loss: Builds the loss from the log-probabilities of the response tokens.
  mutating func timedUpdate(
    on packed: PackedResponses, into gradient: inout ParameterBuffer, _ clock: inout PhaseClock,
    loss: (Variable) -> Variable
  ) {
    let pass = clock.measure("forward") {
      learner.model.forward(
        packed.batch, packed.logProbabilities(), workspace: learner.workspace, workers: workers)
    }
    let gradients = clock.measure("loss") {
      let tape = Tape()
      let outputs = tape.variable(pass.outputs.logProbabilities)
      return tape.gradients(of: loss(outputs), wrt: [outputs])[0]
    }
    clock.measure("backward") {
      gradient.fill(0)
      pass.backward(
        OutputGradients(logProbabilities: gradients), into: &gradient, workers: workers)
    }
    clock.measure("optimizer") {
      _ = learner.state.update(
        &learner.model, along: gradient, learner.optimizer, rate: 1e-5, workers: workers)
    }
  }
}
