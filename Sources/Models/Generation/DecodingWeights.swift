import Kernels

/// A policy's matrices as decoding reads them.
///
/// Those of a small model's blocks are laid out once more for all tokens; a large model's are read as
/// they are stored, since a second copy would be a large part of all memory. The head always is: its
/// rows are read one after the other as they lie.
struct DecodingWeights: @unchecked Sendable {
  /// Bytes of the blocks' matrices from which they are not copied.
  private static let largestCopy = 128 << 20

  struct Block {
    var attention, projection, up, down: WeightMatrix
  }

  let shape: TransformerShape
  let pointers: TransformerPointers<UnsafePointer<Float>>
  let blocks: [Block]
  let head: WeightMatrix
  /// Keeps the parameters that the pointers lead to, and the table of rotary positions.
  let model: LanguageModel

  /// Lays out the copies in `copiedFloats` floats, which the caller keeps.
  init(_ model: LanguageModel, at base: UnsafeMutablePointer<Float>) {
    self.model = model
    shape = model.shape
    let (d, f, shape) = (shape.width, shape.hidden, shape)
    var place = Self.copiedFloats(shape) > 0 ? base : nil
    pointers = TransformerPointers(model.layout) { [base = model.parameters.pointer] in base + $0 }
    func matrix(_ matrix: UnsafePointer<Float>, _ inputs: Int, _ outputs: Int) -> WeightMatrix {
      let size = WeightMatrix.packedFloats(inputs: inputs, outputs: outputs)
      defer { place = place.map { $0 + size } }
      return WeightMatrix(
        matrix, inputs: inputs, outputs: outputs, isTransposed: shape.architecture == .llama,
        packedAt: place)
    }
    blocks = pointers.blocks.map {
      Block(
        attention: matrix($0.attention, d, shape.projectionWidth),
        projection: matrix($0.projection, shape.queryWidth, d),
        up: matrix($0.up, d, shape.activationWidth), down: matrix($0.down, f, d))
    }
    head = WeightMatrix(
      pointers.head, inputs: d, outputs: shape.vocabulary, isTransposed: true)
  }

  /// Floats that the copies of the blocks' matrices take; 0 where they are read as they are stored.
  static func copiedFloats(_ shape: TransformerShape) -> Int {
    let (d, f, q) = (shape.width, shape.hidden, shape.queryWidth)
    let block = [(d, shape.projectionWidth), (q, d), (d, shape.activationWidth), (f, d)]
    let all =
      shape.layers
      * block.reduce(0) { $0 + WeightMatrix.packedFloats(inputs: $1.0, outputs: $1.1) }
    return all * MemoryLayout<Float>.stride < largestCopy ? all : 0
  }
}
