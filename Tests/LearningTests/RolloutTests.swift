import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Rollouts")
struct RolloutTests {
  private func training(step: Int) -> Training {
    let model = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 16, context: 16), vocabulary: 24,
      random: RandomSource(seed: 5))
    var world = TinyModels.world(responseTokens: 6)
    world.prompts.train = (1..<8).map { [Int32($0), 2] }
    var training = Training(
      learner: Learner(model, AdamW()), reference: model, reward: nil, world: world, seed: 1,
      random: RandomSource(seed: 1), workers: .shared, steps: 4)
    training.step = step
    return training
  }

  @Test("the responses to one prompt stand together, and no two share a random stream")
  func groups() throws {
    var training = training(step: 1)
    let rollout = try training.rollout(
      prompts: 3, responsesPerPrompt: 4, maximumTokens: nil, temperature: 1)
    #expect(rollout.count == 12)
    #expect(rollout.groupOffsets == [0, 4, 8, 12])
    for group in 0..<3 {
      let members = rollout.sequences[4 * group..<4 * group + 4]
      #expect(Set(members.map(\.prompt)).count == 1)
      #expect(Set(members.map(\.response)).count > 1)
    }
    #expect(Set(rollout.sequences.map(\.prompt)).count == 3)
  }

  @Test("one response a prompt is the rollout that PPO always had")
  func single() throws {
    var (one, other) = (training(step: 2), training(step: 2))
    let plain = try one.rollout(responses: 5, maximumTokens: 4, temperature: 0.8)
    let grouped = try other.rollout(
      prompts: 5, responsesPerPrompt: 1, maximumTokens: 4, temperature: 0.8)
    #expect(plain.sequences.map(\.response) == grouped.sequences.map(\.response))
    #expect(plain.logProbabilities == grouped.logProbabilities)
  }

  @Test("a further attempt draws other responses and can be repeated")
  func attempts() throws {
    func responses(_ attempt: Int) throws -> [[Int32]] {
      var training = training(step: 1)
      return try training.rollout(
        prompts: 4, responsesPerPrompt: 2, maximumTokens: nil, temperature: 1, attempt: attempt
      ).sequences.map { $0.prompt + $0.response }
    }
    #expect(try responses(1) == responses(1))
    #expect(try responses(1) != responses(0))
    #expect(try responses(1) != responses(2))
  }
}
