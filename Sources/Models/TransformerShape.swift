/// The sizes of one transformer as plain numbers.
///
/// In the comments of this target `T` is the number of packed tokens, `d` the width, `h` the number
/// of heads, `f` the hidden size of the feed-forward layers and `V` the vocabulary.
package struct TransformerShape: Sendable, Hashable, Codable {
  package var layers: Int
  package var heads: Int
  package var width: Int
  /// Longest sequence, in tokens.
  package var context: Int
  /// Hidden size of the feed-forward layers.
  package var hidden: Int
  package var vocabulary: Int
  package var tiesHead: Bool
  /// Added to the variance in layer normalisation.
  package var normEpsilon: Double

  package init(
    layers: Int, heads: Int, width: Int, context: Int, hidden: Int, vocabulary: Int,
    tiesHead: Bool = true, normEpsilon: Double = 1e-5
  ) {
    self.layers = layers
    self.heads = heads
    self.width = width
    self.context = context
    self.hidden = hidden
    self.vocabulary = vocabulary
    self.tiesHead = tiesHead
    self.normEpsilon = normEpsilon
  }

  package var headWidth: Int { width / heads }

  /// Parameters of the blocks alone: no embeddings, no head.
  ///
  /// It is the `N` of the usual cost rule, 6·N floating-point operations a trained token.
  package var blockParameters: Int {
    layers * (4 * width * width + 2 * width * hidden + 9 * width + hidden)
  }
}

/// What a model computes from its last hidden states.
package enum ModelHead: String, Sendable, Hashable, Codable {
  /// Logits over the vocabulary: a policy.
  case language
  /// One number per position: a reward model or a critic.
  case scalar
}
