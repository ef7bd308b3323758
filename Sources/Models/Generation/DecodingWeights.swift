import Kernels

/// A policy's matrices as decoding reads them.
struct DecodingWeights: @unchecked Sendable {
  struct Block {
    var attention, projection, up, down: RowwiseMatrix
  }

  let shape: TransformerShape
  let pointers: TransformerPointers<UnsafePointer<Float>>
  let blocks: [Block]
  let head: RowwiseMatrix
  /// Keeps the parameters that the pointers lead to.
  private let model: LanguageModel

  init(_ model: LanguageModel) {
    self.model = model
    shape = model.shape
    let (d, f) = (shape.width, shape.hidden)
    pointers = TransformerPointers(model.layout) { [base = model.parameters.pointer] in base + $0 }
    blocks = pointers.blocks.map {
      Block(
        attention: RowwiseMatrix($0.attention, inputs: d, outputs: 3 * d),
        projection: RowwiseMatrix($0.projection, inputs: d, outputs: d),
        up: RowwiseMatrix($0.up, inputs: d, outputs: f),
        down: RowwiseMatrix($0.down, inputs: f, outputs: d))
    }
    head = RowwiseMatrix(transposed: pointers.head, inputs: d, outputs: shape.vocabulary)
  }
}
