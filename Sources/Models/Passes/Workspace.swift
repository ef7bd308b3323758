import Kernels

/// Scratch memory for passes of one model at a time, kept between calls.
///
/// It grows to what the largest pass needed and then stays: steady training asks the system for no
/// memory. One caller at a time; give each model that is trained a workspace of its own.
package final class Workspace: @unchecked Sendable {
  /// Logits above this many bytes are computed again on the way back instead of being kept.
  package let logitsBudget: Int
  private var memory = FloatMemory(count: 16)
  /// Counts passes, so that a stale one is noticed.
  private(set) var generation = 0
  private var retained: Pass?

  /// Creates an empty workspace.
  ///
  /// - Parameter logitsBudget: Bytes of logits that may exist at the same time.
  package init(logitsBudget: Int = 96 << 20) {
    self.logitsBudget = logitsBudget
  }

  /// Runs a forward pass and, when activations are kept, remembers what the way back needs.
  func run(
    _ model: LanguageModel, _ batch: PackedBatch, _ readout: Readout, keeps: Bool, workers: Workers
  ) -> Outputs {
    model.check(batch, readout)
    let plan = PassPlan(batch, readout)
    generation += 1
    retained = nil
    reserve(size(of: model.shape, batch, plan, readout, keeps: keeps))
    var unused = 0
    let parts = parts(
      model.shape, batch, plan, readout, keeps: keeps, at: memory.base, size: &unused)
    let pass = Pass(model, batch, readout, plan, parts, keeps: keeps)
    let outputs = pass.forward(workers)
    if keeps { retained = pass }
    return outputs
  }

  /// Takes back the pass of the last `run` that kept its activations.
  func takeRetained(_ generation: Int) -> Pass {
    guard generation == self.generation, let retained else {
      preconditionFailure("the workspace was used again, or the gradient taken twice")
    }
    self.retained = nil
    return retained
  }

  /// Two passes over one batch that live side by side and keep nothing.
  func passes(
    _ first: LanguageModel, _ second: LanguageModel, _ batch: PackedBatch, _ readout: Readout
  ) -> (Pass, Pass) {
    first.check(batch, readout)
    second.check(batch, readout)
    generation += 1
    retained = nil
    let plan = PassPlan(batch, readout)
    let sizes = [first, second].map { size(of: $0.shape, batch, plan, readout, keeps: false) }
    reserve(sizes[0] + sizes[1])
    func pass(_ model: LanguageModel, _ start: Int) -> Pass {
      var unused = 0
      let parts = parts(
        model.shape, batch, plan, readout, keeps: false, at: memory.base + start, size: &unused)
      return Pass(model, batch, readout, plan, parts, keeps: false)
    }
    return (pass(first, 0), pass(second, sizes[0]))
  }

  /// At least `count` floats for other work than a pass, until the next pass.
  func lend(_ count: Int) -> FloatMemory {
    generation += 1
    retained = nil
    reserve(count)
    return memory
  }

  /// The floats that a pass needs.
  func size(
    of shape: TransformerShape, _ batch: PackedBatch, _ plan: PassPlan, _ readout: Readout,
    keeps: Bool
  ) -> Int {
    var size = 0
    _ = parts(shape, batch, plan, readout, keeps: keeps, at: memory.base, size: &size)
    return size
  }

  private func parts(
    _ shape: TransformerShape, _ batch: PackedBatch, _ plan: PassPlan, _ readout: Readout,
    keeps: Bool, at base: UnsafeMutablePointer<Float>, size: inout Int
  ) -> PassMemory {
    var logitsRows = 0
    if case .logProbabilities = readout {
      let affordable = logitsBudget / (shape.vocabulary * MemoryLayout<Float>.stride)
      logitsRows = min(plan.rows.count, max(affordable, 32))
    }
    return PassMemory(
      shape, rows: batch.tokenCount, sequences: batch.count, places: plan.rows.count,
      blocks: plan.blocks.count, small: SmallGradients(shape).count, keeps: keeps,
      logitsRows: logitsRows, at: base,
      size: &size)
  }

  /// Gives at least `count` floats; what was there before is lost when it has to grow.
  private func reserve(_ count: Int) {
    guard count > memory.count else { return }
    // The old block goes first, so that the two never stand side by side.
    memory = FloatMemory(count: 0)
    memory = FloatMemory(count: count)
  }
}

extension LanguageModel {
  /// Stops on a batch that this model cannot take.
  func check(_ batch: PackedBatch, _ readout: Readout) {
    for index in 0..<batch.count {
      let start = batch.positionOffsets?[index] ?? 0
      let length = batch.range(of: index).count
      precondition(
        start >= 0 && start + length <= context,
        "sequence \(index) has \(length) tokens from position \(start); the context is \(context)")
    }
    for (index, token) in batch.tokens.enumerated() {
      precondition(
        token >= 0 && Int(token) < vocabulary,
        "token \(index) is \(token); the vocabulary has \(vocabulary)")
    }
    switch readout {
    case .logProbabilities:
      precondition(head == .language, "a scalar head has no log-probabilities")
    case .values: precondition(head == .scalar, "a language head has no values")
    }
  }
}
