import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

/// Damages the model at its third step, or meets a bad number there without any damage.
private struct Poison: Algorithm {
  static let family = Family.algorithm
  static let summary = "For tests."
  static let source = Citation.arXiv("0000.00000", "None")
  var optimizer = AdamW()
  var damages = false

  func defaultSteps(on world: World) -> Int { 5 }

  func step(_ training: inout Training, _ memory: inout Nothing) throws(TrainingError) {
    guard training.step == 3 else {
      training.learner.model.parameters[0] += 1
      return
    }
    if damages { training.learner.model.parameters[0] = .nan }
    throw training.nonFinite("the gradient of wte")
  }
}

@Suite("What a stage that fails leaves behind")
struct LastGoodStateTests {
  @Test("the last good model is kept, and the finding names tensor, step and seed")
  func lastGoodState() throws {
    let model = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 8, context: 16), vocabulary: 512,
      random: RandomSource(seed: 3))
    for damages in [false, true] {
      var job = TrainingJob(start: model, world: TinyModels.world(), seed: 7)
      job.evaluation.points = 5
      var method = Poison()
      method.damages = damages
      var kept: TrainingOutcome?
      #expect(
        throws: TrainingError.nonFinite(tensor: "the gradient of wte", step: 3, seed: 7)
      ) {
        try job.run(method, workers: .shared, stopped: { kept = $0 })
      }
      let outcome = try #require(kept)
      #expect(outcome.model.parameters[0] == model.parameters[0] + 2)
      let finding = try #require(outcome.record.findings.last)
      #expect(finding.severity == .failure && finding.step == 3)
      #expect(finding.message.contains("the gradient of wte is not finite at step 3 of seed 7"))
      #expect(finding.advice.contains(damages ? "evaluation point" : "before the update"))
    }
  }
}
