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
  /// Keeps the parameters that the pointers lead to, and the table of rotary positions.
  let model: LanguageModel

  init(_ model: LanguageModel) {
    self.model = model
    shape = model.shape
    let (d, f, shape) = (shape.width, shape.hidden, shape)
    pointers = TransformerPointers(model.layout) { [base = model.parameters.pointer] in base + $0 }
    func pack(_ matrix: UnsafePointer<Float>, _ inputs: Int, _ outputs: Int) -> PackedMatrix {
      switch shape.architecture {
      case .gpt2: PackedMatrix(matrix, inputs: inputs, outputs: outputs)
      case .llama: PackedMatrix(transposed: matrix, inputs: inputs, outputs: outputs)
      }
    }
    blocks = pointers.blocks.map {
      Block(
        attention: pack($0.attention, d, shape.projectionWidth),
        projection: pack($0.projection, shape.queryWidth, d),
        up: pack($0.up, d, shape.activationWidth), down: pack($0.down, f, d))
    }
    head = PackedMatrix(transposed: pointers.head, inputs: d, outputs: shape.vocabulary)
  }
}
