import Settings

/// How responses are sampled for training, and how many go through the model at a time.
///
/// There is neither top-k nor top-p: the probabilities of sampling are those of training.
public struct RolloutSettings: SettingGroup {
  @Setting("Temperature of sampling and of every log-probability of training.", in: 0.05...10)
  public var temperature = 1.0

  @Setting(
    "Longest response; nil leaves it to the task.", in: 1...8192, unit: "tokens",
    aliases: ["response_length", "max_new_tokens", "max_completion_length"])
  public var responseTokens: Int? = nil

  @Setting(
    "Responses that go through the model together; nil takes a whole minibatch. It bounds memory "
      + "and changes nothing but rounding.",
    in: 1...65536, unit: "responses",
    aliases: ["per_device_train_batch_size", "mini_batch_size", "micro_batch_size"])
  public var microBatch: Int? = nil

  public init() {}

  /// Tokens of the longest response where the task allows `longest`.
  func tokens(ofAtMost longest: Double) -> Double {
    min(longest, responseTokens.map(Double.init) ?? longest)
  }
}
