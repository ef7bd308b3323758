import Kernels
import Tensors

extension LanguageModel {
  /// Draws a response from a table; a function of the table, the prompt and the stream alone.
  func drawFromTable(_ response: Response, _ sampling: Sampling) -> Generated {
    var response = response
    var code = response.prompt.reduce(0) { $0 * vocabulary + Int($1) }
    var length = response.prompt.count
    while true {
      let start = layout.entries[length].range.lowerBound + code * vocabulary
      let (token, logProbability) = parameters.withPointer { base in
        sampling.temperature == 0
          ? likeliestToken(base + start, vocabulary, 1)
          : sampleToken(
            base + start, vocabulary, Float(1 / sampling.temperature),
            uniform: response.random.uniform())
      }
      response.tokens.append(Int32(token))
      response.logProbabilities.append(Double(logProbability))
      code = code * vocabulary + token
      length += 1
      let isEnd = sampling.endToken == Int32(token)
      if isEnd || response.tokens.count == sampling.maximumNewTokens || length == context {
        return Generated(
          tokens: response.tokens, logProbabilities: response.logProbabilities,
          endedByEndToken: isEnd)
      }
    }
  }
}
