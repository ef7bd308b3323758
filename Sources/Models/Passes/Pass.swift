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
    self.memory = memory
    small = SmallGradients(model.shape)
  }

  var shape: TransformerShape { model.shape }

  /// The rows of a layer's second half that belong to a block: places in the last layer.
  func tailRows(_ block: PassPlan.Block, _ layer: Int) -> Range<Int> {
    layer + 1 == shape.layers ? block.places : block.rows
  }
}

/// A transformer's tensors as pointers into one buffer of parameters or gradients.
struct TransformerPointers<Pointer>: @unchecked Sendable {
  struct Block {
    var norm1, norm1Bias, attention, attentionBias, projection, projectionBias: Pointer
    var norm2, norm2Bias, up, upBias, down, downBias: Pointer
  }

  var tokens, positions, norm, normBias: Pointer
  var blocks: [Block]
  /// The output head `[V, d]` (the token embedding when tied), or the score's `[d]`.
  var head: Pointer
  /// The score's bias; the head itself in a language model, and unused there.
  var headBias: Pointer

  init(_ layout: ParameterLayout, _ pointer: (Int) -> Pointer) {
    // The order is that in which `ParameterLayout` declares its tensors.
    var starts = layout.entries.map { pointer($0.range.lowerBound) }[...]
    let first = starts[0]
    func next(_ starts: inout ArraySlice<Pointer>) -> Pointer { starts.removeFirst() }
    tokens = next(&starts)
    positions = next(&starts)
    blocks = []
    while starts.count >= 14 {
      blocks.append(
        Block(
          norm1: next(&starts), norm1Bias: next(&starts), attention: next(&starts),
          attentionBias: next(&starts), projection: next(&starts), projectionBias: next(&starts),
          norm2: next(&starts), norm2Bias: next(&starts), up: next(&starts),
          upBias: next(&starts), down: next(&starts), downBias: next(&starts)))
    }
    norm = next(&starts)
    normBias = next(&starts)
    head = starts.first ?? first
    headBias = starts.last ?? first
  }
}
