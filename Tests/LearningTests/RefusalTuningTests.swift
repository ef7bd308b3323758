import Learning
import Recording
import Testing

@Suite("Fine-tuning on when to refuse")
struct RefusalTuningTests {
  @Test("a tiny run makes the model more truthful")
  func tinyRunImproves() throws {
    let run = try TinyFacts.shared.get().run(RefusalTuning(), steps: 40)
    let truthful = try run.change(of: "refusal/truthful")
    #expect(truthful.last > truthful.first, "\(truthful)")
  }
}
