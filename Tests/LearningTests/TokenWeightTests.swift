import Learning
import Tensors
import Testing

/// The worked example of two and eight tokens in one minibatch.
@Suite("How losses weigh the tokens of short and long responses")
struct TokenWeightTests {
  private func weights(_ loss: (PolicyTerms) -> Variable) -> [Double] {
    let weights = TokenWeights(maximumTokens: 10, of: loss)
    return [weights.short, weights.long]
  }

  @Test("a mean within each response favours tokens of short ones, a mean over tokens does not")
  func examples() {
    expectClose(weights(GRPO().loss), [0.25, 0.0625], within: 1e-15, "GRPO: 1/(2·T)")
    expectClose(weights(GSPO().loss), [0.25, 0.0625], within: 1e-15, "GSPO: 1/(2·T)")
    expectClose(weights(DAPO().loss), [0.1, 0.1], within: 1e-15, "DAPO: 1/ΣT")
    expectClose(weights(DrGRPO().loss), [0.05, 0.05], within: 1e-15, "Dr. GRPO: 1/(2·10)")
    expectClose(weights(RLOO().loss), [0.5, 0.5], within: 1e-15, "RLOO: 1/2 of the response")
  }

  @Test("a longest response below eight tokens leaves the example as it is")
  func shortLimit() {
    #expect(TokenWeights(maximumTokens: 4, of: DrGRPO().loss).long == 1.0 / 16)
  }
}
