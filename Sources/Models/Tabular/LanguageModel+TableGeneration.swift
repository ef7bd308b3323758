extension LanguageModel {
  /// Draws a response from a table; a function of the table, the prompt and the stream alone.
  func drawFromTable(_ response: Response, _ sampling: Sampling) -> Generated {
    var response = response
    var code = response.prompt.reduce(0) { $0 * vocabulary + Int($1) }
    var length = response.prompt.count
    while true {
      let start = layout.entries[length].range.lowerBound + code * vocabulary
      var logits = parameters[start..<start + vocabulary]
      sampling.draw(&logits, vocabulary, into: &response)
      let token = response.tokens[response.tokens.count - 1]
      code = code * vocabulary + Int(token)
      length += 1
      let isEnd = sampling.endToken == token
      if isEnd || response.tokens.count == sampling.maximumNewTokens || length == context {
        return Generated(
          tokens: response.tokens, logProbabilities: response.logProbabilities,
          endedByEndToken: isEnd)
      }
    }
  }
}
