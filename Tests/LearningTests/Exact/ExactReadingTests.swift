import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("Exact reward and KL at the evaluation points of small tasks")
struct ExactReadingTests {
  @Test("a trained policy's are those of the exact objective", arguments: ["bandit", "chain"])
  func measured(_ name: String) throws {
    let world = try name == "bandit" ? ExactWorld.bandit() : ExactWorld.chain()
    var dpo = DPO()
    dpo.optimizer.learningRate = 0.05
    let run = try world.train(dpo, steps: 20)
    let objective = try ExactObjective(
      world.world, reference: world.reference, coefficient: 1)
    let (start, gold) = try run.change(of: "exact/gold")
    let (none, divergence) = try run.change(of: "exact/kl")
    expectClose(start, objective.start, within: 1e-6, "reward of the reference")
    expectClose(none, 0, within: 1e-9, "KL of the reference")
    expectClose(
      gold - divergence, objective.value(of: run.model), within: 1e-6, "objective")
    expectClose(divergence, objective.divergence(of: run.model), within: 1e-6, "KL")
    #expect(divergence > 0.01)
  }

  @Test("a task with many responses has none")
  func large() throws {
    let reviews = try TinyReviews.shared.get()
    #expect(try reviews.run(SFT(), steps: 1).record.series["exact/gold"] == nil)
  }
}
