import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

@Suite("Training jobs")
struct TrainingJobTests {
  private let model = LanguageModel(
    Transformer(layers: 1, heads: 2, width: 8, context: 16), vocabulary: 512,
    random: RandomSource(seed: 3))

  private func world() -> World {
    var stream = RandomSource(seed: 5)
    let demonstrations = (0..<12).map { _ in
      Demonstration(
        prompt: [Int32(1 + stream.integer(below: 9)), 7],
        response: (0..<4).map { _ in Int32(10 + stream.integer(below: 20)) } + [0])
    }
    var world = TinyModels.world(demonstrations: demonstrations)
    world.demonstrations.heldOut = Array(demonstrations.prefix(3))
    world.prompts = Split(train: [[1, 2], [3]], heldOut: [[4, 5], [6], [7]])
    return world
  }

  @Test("measuring more often changes no training result")
  func measuringChangesNothing() throws {
    var job = TrainingJob(start: model, world: world(), seed: 1, steps: 6)
    let often = try job.run(SFT(), workers: .shared)
    job.evaluation.points = 1
    let seldom = try job.run(SFT(), workers: .shared)
    #expect(often.model.parameters == seldom.model.parameters)
    #expect(often.record.series["loss/train"] == seldom.record.series["loss/train"])
    #expect(often.record.series["loss/heldout"]?.steps == [0, 1, 2, 3, 4, 5, 6])
    #expect(seldom.record.series["loss/heldout"]?.steps == [0, 6])
  }

  @Test("a job can be stopped between steps, and tells how far it is")
  func cancellation() throws {
    let job = TrainingJob(start: model, world: world(), seed: 1, steps: 6)
    var steps: [Int] = []
    #expect(throws: TrainingError.cancelled) {
      try job.run(
        SFT(), workers: .shared, progress: { steps.append($0.step) },
        isCancelled: { steps.count == 2 })
    }
    #expect(steps == [1, 2])
  }

  @Test("what cannot work is said before anything is trained")
  func impossibleJobs() {
    func error(_ method: any Algorithm, _ change: (inout TrainingJob) -> Void) -> TrainingError? {
      var job = TrainingJob(start: model, world: world(), seed: 1, steps: 1)
      change(&job)
      do { _ = try job.run(method, workers: .shared) } catch { return error }
      return nil
    }
    #expect(error(PPO()) { _ in } == .missingRewardModel(algorithm: "PPO"))
    #expect(error(DPO()) { _ in } == .missingData(algorithm: "DPO", member: .preferences))
    #expect(
      error(SFT()) { $0.world.contextTokens = 40 } == .tooLong(tokens: 40, context: 16))
    let scorer = model.withScalarHead(random: RandomSource(seed: 4))
    #expect(
      error(SFT()) { $0.start = scorer }
        == .wrongModel("SFT trains a policy and cannot start from a reward model"))
  }

  @Test("a number that is not finite stops the stage and is named with step and seed")
  func nonFinite() {
    var broken = model
    broken.parameters[0..<4096] = [Float](repeating: .infinity, count: 4096)
    let job = TrainingJob(start: broken, world: world(), seed: 9, steps: 1)
    do {
      _ = try job.run(SFT(), workers: .shared)
      Issue.record("the run went on")
    } catch {
      guard case .nonFinite(_, _, let seed) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(seed == 9)
    }
  }

  @Test("evaluation points lie evenly, with the first and the last")
  func evaluationPoints() {
    #expect(Evaluation().steps(of: 3).sorted() == [0, 1, 2, 3])
    let steps = Evaluation().steps(of: 300).sorted()
    #expect(steps.count == 21 && steps.first == 0 && steps.last == 300)
  }

  @Test("items of steps cover every epoch once and in another order")
  func epochs() {
    let random = RandomSource(seed: 1)
    let items = (1...4).flatMap { itemsOfStep($0, size: 5, count: 10, random: random) }
    #expect(items.prefix(10).sorted() == Array(0..<10))
    #expect(items.suffix(10).sorted() == Array(0..<10))
    #expect(Array(items.prefix(10)) != Array(items.suffix(10)))
    let parts = randomParts(of: 10, into: 4, random: random)
    #expect(parts.map(\.count).sorted() == [2, 2, 3, 3])
    #expect(parts.joined().sorted() == Array(0..<10))
  }
}
