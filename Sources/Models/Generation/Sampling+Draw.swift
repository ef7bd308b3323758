import Kernels
import Tensors

extension Sampling {
  /// Draws a response's next token from a row of logits, which truncation changes.
  ///
  /// `logits` `[size]`; the token and its log-probability are appended to the response.
  func draw(_ logits: UnsafeMutablePointer<Float>, _ size: Int, into response: inout Response) {
    var inverse = Float(1 / temperature)
    if !truncation.isNone {
      truncation.apply(
        to: UnsafeMutableBufferPointer(start: logits, count: size),
        seen: response.prompt + response.tokens, temperature: temperature)
      inverse = 1
    }
    let (token, logProbability) =
      temperature == 0
      ? likeliestToken(logits, size, 1)
      : sampleToken(logits, size, inverse, uniform: response.random.uniform())
    response.tokens.append(Int32(token))
    response.logProbabilities.append(Double(logProbability))
  }
}
