import Benchmarks
import Models
import Testing

@Suite("Operations are those of the mathematics")
struct OperationCountTests {
  /// 2 layers of width 4, 2 heads, hidden size 16, 10 tokens: N = 2·(4·4·4 + 2·4·16) = 384.
  private let count = OperationCount(
    Transformer(layers: 2, heads: 2, width: 4, context: 8).shape(vocabulary: 10))

  @Test("a pass, by hand")
  func pass() {
    #expect(count.blockWeights == 384)
    // Blocks 2·384·3, attention 4·2·4·(1 + 2 + 3), head 2·10·4·2.
    #expect(count.forward(tokens: 3, places: 2) == 2304 + 192 + 160)
    #expect(count.training(tokens: 3, places: 2) == 3 * 2656)
  }

  @Test("each kind of work, by hand")
  func works() {
    // One sequence of 2 tokens: blocks 1536, attention 96, head 80 a place.
    #expect(count.step(of: .fineTuning(sequences: 5, tokens: 2)) == 5 * 3 * (1536 + 96 + 160))
    #expect(
      count.step(of: .preferences(pairs: 3, prompt: 1, tokens: 2)) == 6 * 4 * (1536 + 96 + 80))
    // The last token is drawn and never read.
    #expect(
      count.step(of: .generation(batch: 7, prompt: 1, new: 2)) == 7 * (1536 + 96 + 160))
    let (policy, scalar) = (2304.0 + 192 + 160, 2304.0 + 192)
    let rollout = 1536.0 + 96 + 160
    #expect(
      count.step(of: .ppo(batch: 2, prompt: 1, response: 2, epochs: 4, minibatches: 2))
        == 2 * (rollout + policy + 2 * scalar + 12 * (policy + scalar)))
  }

  @Test("a PPO iteration costs about 70·N a response token where blocks dominate")
  func ruleOfThumb() {
    let size = ModelSize.m
    let shape = size.shape()
    let work = Work.ppo(batch: 32, prompt: 16, response: 64, epochs: 4, minibatches: 4)
    var headless = shape
    headless.vocabulary = 0
    let count = OperationCount(headless)
    let perToken = count.step(of: work) / Double(32 * 64 * count.blockWeights)
    #expect(perToken > 68 && perToken < 73, "\(perToken)·N")
  }
}
