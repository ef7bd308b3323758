import Kernels

extension LanguageModel {
  /// Runs the model over a batch and reads from its head; keeps nothing for a gradient.
  ///
  /// - Parameters:
  ///   - batch: Sequences no longer than the context.
  ///   - readout: What to compute, and where.
  ///   - workspace: Scratch memory, reused between calls by one caller at a time.
  ///   - workers: Threads that may help; they change no bit.
  /// - Returns: The numbers asked for, in the readout's order.
  package func evaluate(
    _ batch: PackedBatch, _ readout: Readout, workspace: Workspace, workers: Workers
  ) -> Outputs {
    if isTable { return TablePass(self, batch, readout).outputs }
    return workspace.run(self, batch, readout, keeps: false, workers: workers)
  }

  /// Runs the model and keeps what `ForwardPass.backward` needs in the workspace.
  ///
  /// The workspace holds one pass: the next call that uses it makes this one invalid.
  package func forward(
    _ batch: PackedBatch, _ readout: Readout, workspace: Workspace, workers: Workers
  ) -> ForwardPass {
    if isTable {
      let pass = TablePass(self, batch, readout)
      return ForwardPass(outputs: pass.outputs, way: .table(pass))
    }
    let outputs = workspace.run(self, batch, readout, keeps: true, workers: workers)
    return ForwardPass(outputs: outputs, way: .network(workspace, workspace.generation))
  }
}

/// A finished forward pass: its numbers, and the way back to the parameters.
package struct ForwardPass {
  package let outputs: Outputs
  let way: Way

  /// What leads back.
  enum Way {
    /// The activations that a workspace holds, with the number of their pass.
    case network(Workspace, Int)
    case table(TablePass)
  }

  /// Adds the gradient of a loss with respect to the parameters to a buffer.
  ///
  /// May be called once. Several passes may add to one buffer, so that micro-batches add up.
  ///
  /// - Parameters:
  ///   - outputGradients: The gradient of the loss with respect to `outputs`.
  ///   - gradients: A buffer from `model.zeroGradients()`.
  ///   - workers: Threads that may help; they change no bit.
  package func backward(
    _ outputGradients: OutputGradients, into gradients: inout ParameterBuffer, workers: Workers
  ) {
    switch way {
    case .network(let workspace, let generation):
      workspace.takeRetained(generation).backward(outputGradients, into: &gradients, workers)
    case .table(let pass): pass.backward(outputGradients, into: &gradients)
    }
  }
}
