import Settings

/// A decoder-only transformer in the style of GPT-2 or Llama, before training.
///
/// Normalisation before each half of a block; what the halves compute is the `style`. The output
/// head is tied to the token embedding by default. The vocabulary comes from the task's tokenizer.
public struct Transformer: Configurable {
  public static let family = Family.model
  public static let summary = "A decoder-only transformer in the style of GPT-2 or Llama."
  public static let sourceLine: String? =
    "Radford et al. 2019, Language Models are Unsupervised Multitask Learners, section 2.3"

  @Setting("Number of transformer blocks.", in: 1...96, aliases: ["n_layer", "num_hidden_layers"])
  public var layers = 2

  @Setting(
    "Attention heads of each block; they share the width evenly.", in: 1...128,
    aliases: ["n_head", "num_attention_heads"])
  public var heads = 4

  @Setting(
    "Size of the residual stream.", in: 4...12288, aliases: ["n_embd", "hidden_size", "d_model"])
  public var width = 64

  @Setting(
    "Longest sequence, prompt and response together.", in: 2...8192, unit: "tokens",
    aliases: ["n_positions", "n_ctx", "max_position_embeddings", "max_length"])
  public var context = 64

  @Setting(
    "Hidden size of each feed-forward layer, as a multiple of the width.", in: 1...16,
    aliases: ["mlp_ratio", "n_inner", "intermediate_size"])
  public var mlpRatio = 4

  @Setting(
    "Use the token embedding as the output head too.", aliases: ["tie_word_embeddings"])
  public var tiesHead = true

  @Setting("What the blocks compute.", aliases: ["architecture", "model_type"])
  public var style = TransformerStyle.gpt2

  @Setting(
    "Standard deviation of the initial weights; projections into the residual stream get "
      + "1/√(2·layers) of it.", in: 0.0001...1, aliases: ["initializer_range"])
  public var initialDeviation = 0.02

  public init() {}

  /// Creates the settings that differ from the defaults.
  public init(
    layers: Int = 2, heads: Int = 4, width: Int = 64, context: Int = 64, mlpRatio: Int = 4,
    style: TransformerStyle = .gpt2
  ) {
    self.layers = layers
    self.heads = heads
    self.width = width
    self.context = context
    self.mlpRatio = mlpRatio
    self.style = style
  }

  public func validate() throws(SettingError) {
    guard width.isMultiple(of: heads) else {
      throw .inconsistent(
        "width is \(width) and heads is \(heads); width must be a multiple of heads, "
          + "for example width: \((width + heads - 1) / heads * heads)")
    }
    guard case .llama(let keyValueHeads, _) = style else { return }
    guard (width / heads).isMultiple(of: 2) else {
      throw .inconsistent(
        "width is \(width) and heads is \(heads); rotary positions need heads of an even width, "
          + "for example width: \(2 * heads * max(1, width / heads / 2))")
    }
    guard let keyValueHeads, !heads.isMultiple(of: keyValueHeads) else { return }
    throw .inconsistent(
      "heads is \(heads) and keyValueHeads is \(keyValueHeads); heads must be a multiple of it, "
        + "for example keyValueHeads: 1")
  }
}

extension Transformer {
  /// The sizes of the network for a vocabulary.
  package func shape(vocabulary: Int) -> TransformerShape {
    switch style {
    case .gpt2:
      TransformerShape(
        layers: layers, heads: heads, width: width, context: context, hidden: width * mlpRatio,
        vocabulary: vocabulary, tiesHead: tiesHead)
    case .llama(let keyValueHeads, let base):
      TransformerShape(
        architecture: .llama, layers: layers, heads: heads, sharedHeads: keyValueHeads,
        width: width, context: context, hidden: width * mlpRatio, vocabulary: vocabulary,
        tiesHead: tiesHead, rotation: RotaryPositions(base: base))
    }
  }
}
