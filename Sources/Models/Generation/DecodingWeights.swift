import Kernels

/// A policy's matrices as decoding reads them.
struct DecodingWeights: @unchecked Sendable {
  struct Block {
    var attention, projection, up, down: PackedMatrix
  }

  let shape: TransformerShape
  let pointers: TransformerPointers<UnsafePointer<Float>>
  let blocks: [Block]
  let head: PackedMatrix
  /// Keeps the parameters that the pointers lead to.
  private let model: LanguageModel

  init(_ model: LanguageModel) {
    self.model = model
    shape = model.shape
    let (d, f) = (shape.width, shape.hidden)
    pointers = TransformerPointers(model.layout) { [base = model.parameters.pointer] in base + $0 }
    blocks = pointers.blocks.map {
      Block(
        attention: PackedMatrix($0.attention, inputs: d, outputs: 3 * d),
        projection: PackedMatrix($0.projection, inputs: d, outputs: d),
        up: PackedMatrix($0.up, inputs: d, outputs: f),
        down: PackedMatrix($0.down, inputs: f, outputs: d))
    }
    head = PackedMatrix(transposed: pointers.head, inputs: d, outputs: shape.vocabulary)
  }
}
