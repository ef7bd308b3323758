import Models

/// Turns logged texts into tokens that fit a context, as `PairFitting` does with pairs.
struct ResponseFitting {
  var tokenizer: any Tokenizer
  var context: Int

  /// A response that was cut has lost its end token, and with it the log-probability of the whole.
  ///
  /// Log-probabilities of single tokens are kept only when there are as many as our own tokens, the
  /// end token counted or not: another writer's tokens are not ours.
  func fit(_ text: TextResponse) -> LoggedResponse {
    var prompt = tokenizer.encode(text.prompt)
    // A model predicts from at least one token; as in GPT-2 the end token also begins a text.
    if prompt.isEmpty { prompt = [tokenizer.endToken] }
    let whole = tokenizer.encode(text.response) + (text.isFinished ? [tokenizer.endToken] : [])
    let response = Array(whole.prefix(context - 1))
    prompt = Array(prompt.suffix(context - response.count))
    let isCut = response.count < whole.count
    let tokens = text.tokenLogProbabilities.flatMap { !isCut && $0.count == whole.count ? $0 : nil }
    return LoggedResponse(
      prompt: prompt, response: response, rewards: text.rewards,
      logProbability: isCut ? nil : text.logProbability, tokenLogProbabilities: tokens)
  }
}
