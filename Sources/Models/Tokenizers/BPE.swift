import Settings

/// Byte-level byte-pair encoding, learned from the data of the experiment.
public struct BPE: NestedConfigurable {
  public static let family = Family.tokenizer
  public static let summary = "Byte-level byte-pair encoding, trained on the training split."
  public static let sourceLine: String? =
    "Sennrich et al. 2016, arXiv:1508.07909; bytes and splitting as in GPT-2"

  @Setting(
    "Tokens: 256 bytes, the end token and as many merges as fit.", in: 257...131_072,
    unit: "tokens", aliases: ["vocab_size"])
  public var vocabulary = 2048

  public init() {}

  /// Learns the tokenizer from texts; the same texts give the same tokenizer.
  ///
  /// - Throws: `TokenizerError` when there is too much text.
  package func trained(
    on texts: some Collection<String>
  ) throws(TokenizerError) -> BytePairTokenizer {
    try BytePairTokenizer.trained(on: texts, vocabulary: vocabulary)
  }
}
