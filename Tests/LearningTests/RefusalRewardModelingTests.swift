import Learning
import Models
import Recording
import Testing

@Suite("A reward model of when to refuse")
struct RefusalRewardModelingTests {
  @Test("a tiny run orders the pairs of held-out questions")
  func tinyRunImproves() throws {
    let run = try TinyFacts.shared.get().run(RefusalRewardModeling(), steps: 60)
    let accuracy = try run.change(of: "refusal/pair_accuracy")
    #expect(accuracy.last > 0.6, "\(accuracy)")
    #expect(run.model.head == .scalar)
  }
}
