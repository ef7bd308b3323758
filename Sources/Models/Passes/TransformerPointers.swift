/// A transformer's tensors as pointers into one buffer of parameters or gradients.
struct TransformerPointers<Pointer>: @unchecked Sendable {
  /// A block's tensors; without biases in Llama's style.
  struct Block: @unchecked Sendable {
    var norm1: Pointer
    var norm1Bias: Pointer?
    /// Queries, keys and values.
    var attention: Pointer
    var attentionBias: Pointer?
    var projection: Pointer
    var projectionBias: Pointer?
    var norm2: Pointer
    var norm2Bias: Pointer?
    /// Gate and value in Llama's style.
    var up: Pointer
    var upBias: Pointer?
    var down: Pointer
    var downBias: Pointer?
  }

  var tokens: Pointer
  /// Learned positions.
  var positions: Pointer?
  var norm: Pointer
  var normBias: Pointer?
  var blocks: [Block] = []
  /// The output head `[V, d]` (the token embedding when tied), or the score's `[d]`.
  var head: Pointer
  /// The score's bias; the head itself in a language model, and unused there.
  var headBias: Pointer

  init(_ layout: ParameterLayout, _ pointer: (Int) -> Pointer) {
    guard let shape = layout.shape else { preconditionFailure("a table has no network") }
    // The order is that in which `ParameterLayout` declares its tensors.
    var starts = layout.entries.map { pointer($0.range.lowerBound) }[...]
    let first = starts[0]
    func next(_ starts: inout ArraySlice<Pointer>) -> Pointer { starts.removeFirst() }
    tokens = next(&starts)
    switch shape.architecture {
    case .gpt2:
      positions = next(&starts)
      for _ in 0..<shape.layers {
        blocks.append(
          Block(
            norm1: next(&starts), norm1Bias: next(&starts), attention: next(&starts),
            attentionBias: next(&starts), projection: next(&starts),
            projectionBias: next(&starts), norm2: next(&starts), norm2Bias: next(&starts),
            up: next(&starts), upBias: next(&starts), down: next(&starts), downBias: next(&starts)))
      }
      norm = next(&starts)
      normBias = next(&starts)
    case .llama:
      for _ in 0..<shape.layers {
        let (norm1, attention) = (next(&starts), next(&starts))
        starts = starts.dropFirst(2)
        let (projection, norm2, up) = (next(&starts), next(&starts), next(&starts))
        starts = starts.dropFirst()
        blocks.append(
          Block(
            norm1: norm1, attention: attention, projection: projection, norm2: norm2, up: up,
            down: next(&starts)))
      }
      norm = next(&starts)
    }
    head = starts.first ?? first
    headBias = starts.last ?? first
  }
}
