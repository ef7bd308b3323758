/// The sizes of one transformer as plain numbers.
///
/// In the comments of this target `T` is the number of packed tokens, `d` the width, `h` the number
/// of heads, `q` the width of all queries, `p` that of queries, keys and values together, `f` the
/// hidden size of the feed-forward layers and `V` the vocabulary.
package struct TransformerShape: Sendable, Hashable, Codable {
  package var architecture: Architecture
  package var layers: Int
  package var heads: Int
  /// Heads of keys and values, which groups of heads share; it divides `heads`.
  package var sharedHeads: Int
  /// Width of one head.
  package var headWidth: Int
  package var width: Int
  /// Longest sequence, in tokens.
  package var context: Int
  /// Hidden size of the feed-forward layers.
  package var hidden: Int
  package var vocabulary: Int
  package var tiesHead: Bool
  /// Added to the variance, or to the mean square, in normalisation.
  package var normEpsilon: Double
  /// How queries and keys turn with their position, in Llama's style.
  package var rotation: RotaryPositions

  package init(
    architecture: Architecture = .gpt2, layers: Int, heads: Int, sharedHeads: Int? = nil,
    headWidth: Int? = nil, width: Int, context: Int, hidden: Int, vocabulary: Int,
    tiesHead: Bool = true, normEpsilon: Double = 1e-5, rotation: RotaryPositions = RotaryPositions()
  ) {
    self.architecture = architecture
    self.layers = layers
    self.heads = heads
    self.sharedHeads = sharedHeads ?? heads
    self.headWidth = headWidth ?? width / heads
    self.width = width
    self.context = context
    self.hidden = hidden
    self.vocabulary = vocabulary
    self.tiesHead = tiesHead
    self.normEpsilon = normEpsilon
    self.rotation = rotation
  }

  /// Columns of all queries: `q`.
  package var queryWidth: Int { heads * headWidth }

  /// Columns of queries, keys and values side by side: `p`.
  package var projectionWidth: Int { (heads + 2 * sharedHeads) * headWidth }

  /// Columns before the activation: `f`, or gate and value side by side.
  package var activationWidth: Int { architecture == .llama ? 2 * hidden : hidden }

  /// Parameters of the blocks alone: no embeddings, no head.
  ///
  /// It is the `N` of the usual cost rule, 6·N floating-point operations a trained token.
  package var blockParameters: Int {
    switch architecture {
    case .gpt2: layers * (4 * width * width + 2 * width * hidden + 9 * width + hidden)
    case .llama:
      layers * width * (projectionWidth + queryWidth + activationWidth + hidden + 2)
    }
  }
}

/// The family that decides what a block computes and how its tensors are called.
package enum Architecture: String, Sendable, Hashable, Codable {
  /// Learned positions, layer normalisation, GELU, biases. Matrices are `[inputs, outputs]`.
  case gpt2
  /// Rotary positions, RMS normalisation, SwiGLU, no biases. Matrices are `[outputs, inputs]`.
  case llama
}

/// What a model computes from its last hidden states.
package enum ModelHead: String, Sendable, Hashable, Codable {
  /// Logits over the vocabulary: a policy.
  case language
  /// One number per position: a reward model or a critic.
  case scalar
}
