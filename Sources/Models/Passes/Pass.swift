import Kernels

/// One pass of a model over a batch: what it reads, how it is cut and where its results lie.
struct Pass: @unchecked Sendable {
  let model: LanguageModel
  let batch: PackedBatch
  let readout: Readout
  let plan: PassPlan
  let memory: PassMemory
  let keeps: Bool
  let small: SmallGradients
  /// The parameters by tensor; valid as long as `model` is held.
  let weights: TransformerPointers<UnsafePointer<Float>>
  /// Cosines and sines of each position, in Llama's style; valid as long as `model` is held.
  let turns: UnsafePointer<Float>?

  init(
    _ model: LanguageModel, _ batch: PackedBatch, _ readout: Readout, _ plan: PassPlan,
    _ memory: PassMemory, keeps: Bool
  ) {
    self.model = model
    self.batch = batch
    self.readout = readout
    self.plan = plan
    self.keeps = keeps
    weights = TransformerPointers(model.layout) { [base = model.parameters.pointer] in base + $0 }
    turns = model.turns?.rows(batch.positionCount)
    self.memory = memory
    small = SmallGradients(model.shape)
  }

  var shape: TransformerShape { model.shape }

  /// The rows of a layer's second half that belong to a block: places in the last layer.
  func tailRows(_ block: PassPlan.Block, _ layer: Int) -> Range<Int> {
    layer + 1 == shape.layers ? block.places : block.rows
  }
}
