import Models

/// A model that is measured: GPT-2's blocks with learned positions, biases and a tied head.
package struct ModelSize: Sendable, Hashable {
  package var name: String
  package var vocabulary: Int
  package var width: Int
  package var layers: Int
  package var heads: Int
  /// Longest sequence, in tokens.
  package var context: Int

  package init(
    name: String, vocabulary: Int, width: Int, layers: Int, heads: Int, context: Int
  ) {
    (self.name, self.vocabulary, self.width) = (name, vocabulary, width)
    (self.layers, self.heads, self.context) = (layers, heads, context)
  }

  /// What most comparisons run on, 0.13 million parameters.
  package static let xs = ModelSize(
    name: "XS", vocabulary: 512, width: 64, layers: 2, heads: 4, context: 32)
  /// 0.88 million parameters.
  package static let s = ModelSize(
    name: "S", vocabulary: 512, width: 128, layers: 4, heads: 4, context: 128)
  /// 12.3 million parameters.
  package static let m = ModelSize(
    name: "M", vocabulary: 4096, width: 384, layers: 6, heads: 6, context: 256)
  /// GPT-2 124M.
  package static let l = ModelSize(
    name: "L", vocabulary: 50257, width: 768, layers: 12, heads: 12, context: 256)

  /// The vocabulary value that makes the model, with room for `extra` more tokens.
  package func transformer(extra: Int = 0) -> Transformer {
    Transformer(layers: layers, heads: heads, width: width, context: context + extra)
  }

  /// The sizes as the network knows them.
  package func shape(extra: Int = 0) -> TransformerShape {
    transformer(extra: extra).shape(vocabulary: vocabulary)
  }
}
