import Learning
import Tasks
import Testing

@Suite("Online DPO")
struct OnlineDPOTests {
  @Test("the best and the worst answer make the pair; equal scores make none")
  func bestAndWorstAnswers() {
    let sequences: [PromptedResponse] = [
      ([1], [2]), ([1], [3]), ([1], [4]), ([5], [6]), ([5], [7]), ([5], [8]),
    ]
    let pairs = bestAndWorst(sequences, [0, 2, -1, 3, 3, 3], candidates: 3)
    #expect(pairs == [PreferencePair(prompt: [1], chosen: [3], rejected: [4])])
  }

  @Test("a tiny run raises the reward that it is given, online and in rounds")
  func tinyRunImproves() throws {
    let reward = try TinyPairs.reward.get()
    for rounds in [1, 5] {
      var method = OnlineDPO()
      (method.candidates, method.updatesPerRound) = (4, rounds)
      method.optimizer.learningRate = 1e-3
      let run = try TinyPairs.run(method, reward: reward, steps: 30)
      let proxy = try run.change(of: "reward/proxy")
      #expect(proxy.last > proxy.first + 0.3, "\(rounds): \(proxy)")
      #expect(try run.change(of: "kl/reference").last > 0)
    }
  }
}
