import Foundation
import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

@testable import Runner

/// Whether a stage that is stopped between any two steps, written down and read back ends in the same
/// bits as one that is left alone.
@Suite("A stage goes on as if nothing had happened")
struct ResumeTests {
  private static let seed = Result { try MethodSeed(untrained: 5) }
  private static let steps = 5

  /// Methods whose memory depends on settings.
  private static let variants: [Configuration] = [
    Configuration(type: "RewardModeling", settings: ["members": .int(3)]),
    Configuration(type: "REINFORCE", settings: ["baseline": .choice("learned", [])]),
    Configuration(
      type: "PPO",
      settings: [
        "kl": KLPenalty.adaptive(target: 0.5, initial: 0.1, horizon: 20).settingValue,
        "updatePenalty": UpdatePenalty.adaptive(target: 0.01, initial: 0.5).settingValue,
      ]),
    Configuration(
      type: "BPO",
      settings: [
        "log": LogSource.sampled(perPrompt: 4).settingValue,
        "behaviour": BehaviourSource.clone.settingValue, "checkEvery": .int(1),
        "stop": BatchStop.effectiveSampleSize(0.97).settingValue,
      ]),
    Configuration(type: "OnlineDPO", settings: ["updatesPerRound": .int(3)]),
    Configuration(type: "ReST", settings: ["updates": .int(2), "improvements": .int(2)]),
  ]

  @Test("with every method", arguments: MethodTests.trials)
  func everyMethod(_ trial: MethodTrial) throws {
    try check(trial, trial.configuration(isControl: false))
  }

  @Test("with what only some settings remember", arguments: variants)
  func variant(_ configuration: Configuration) throws {
    let trial = try #require(MethodTests.trials.first { $0.name == configuration.type })
    try check(trial, configuration)
  }

  private func check(_ trial: MethodTrial, _ configuration: Configuration) throws {
    let method = try Catalog.algorithm(configuration)
    var job = try trial.job(Self.seed.get(), isControl: false)
    (job.steps, job.evaluation.points, job.evaluation.prompts) = (Self.steps, 3, 4)
    (job.evaluation.examples, job.evaluation.attempts) = (8, 2)
    let undisturbed = try job.run(method, workers: .shared)

    var session = try TrainingSession(method, job, workers: .shared)
    while !session.isFinished {
      session = try TrainingSession(
        method, job, from: session.checkpoint().copied, workers: .shared)
      try session.advance()
    }
    try expectEqual(session.outcome, undisturbed, "\(configuration)")
    let last = try session.checkpoint()
    for model in [job.start, job.reference, job.reward].compactMap({ $0 }) {
      #expect(
        !last.buffers.contains { $0.sharesStorage(with: model.parameters) },
        "a model that the stage was given is in the checkpoint")
    }
  }

  private func expectEqual(
    _ left: TrainingOutcome, _ right: TrainingOutcome, _ comment: Comment
  ) throws {
    #expect(left.model.parameters == right.model.parameters, comment)
    #expect(left.model.ensemble?.others == right.model.ensemble?.others, comment)
    #expect(try json(left.record) == json(right.record), comment)
    #expect(left.world.preferences == right.world.preferences, comment)
    #expect(left.world.demonstrations == right.world.demonstrations, comment)
    #expect(left.world.log == right.world.log, comment)
  }

  private func json(_ record: StageRecord) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(record), as: UTF8.self)
  }

  @Test("after an interruption, and after a checkpoint that cannot be understood")
  func driver() throws {
    let trial = try #require(MethodTests.trials.first { $0.name == "DPO" })
    let method = try Catalog.algorithm(Configuration(type: "DPO", settings: [:]))
    var job = try trial.job(Self.seed.get(), isControl: false)
    job.steps = 6
    let undisturbed = try job.run(method, workers: .shared)

    let keeper = MemoryKeeper()
    #expect(throws: TrainingError.cancelled) {
      _ = try job.run(
        method, workers: .shared, keeper: keeper, progress: { keeper.last = $0.step },
        isCancelled: { keeper.last == 4 })
    }
    #expect(keeper.checkpoint?.step == 4)
    var steps: [Int] = []
    let resumed = try job.run(
      method, workers: .shared, keeper: keeper, progress: { steps.append($0.step) })
    #expect(steps == [5, 6])
    try expectEqual(resumed, undisturbed, "resumed")

    keeper.checkpoint = TrainingCheckpoint(step: 4, state: Data("{}".utf8), buffers: [])
    let again = try job.run(method, workers: .shared, keeper: keeper)
    #expect(keeper.refused == 1)
    try expectEqual(again, undisturbed, "started again")
  }

  @Test("numbers come back bit by bit")
  func numbers() throws {
    let floats: [Float] = [
      0, -0.0, .leastNonzeroMagnitude, -.leastNormalMagnitude, .infinity, .nan, 1 / 3, .pi,
      .greatestFiniteMagnitude,
    ]
    var buffer = ParameterBuffer(count: floats.count)
    buffer[0..<floats.count] = floats
    #expect(ParameterBuffer(bytes: buffer.bytes) == buffer)
    #expect(ParameterBuffer(bytes: Data([1, 2, 3])) == nil)

    var moments = RunningMoments()
    moments.add([1 / 3, -0.0, 1e-310, 4.9e100, .pi])
    let copy = try JSONDecoder().decode(
      RunningMoments.self, from: JSONEncoder().encode(moments))
    #expect(copy.deviation.bitPattern == moments.deviation.bitPattern)
    let doubles: [Double] = [-0.0, 5e-324, 1 / 3, 0.1 + 0.2, 1e23, -2.2250738585072014e-308]
    for number in doubles {
      let copy = try JSONDecoder().decode([Double].self, from: JSONEncoder().encode([number]))
      #expect(copy[0].bitPattern == number.bitPattern, "\(number)")
    }
  }
}

extension TrainingCheckpoint {
  /// The checkpoint as another process would read it.
  fileprivate var copied: TrainingCheckpoint {
    TrainingCheckpoint(
      step: step, state: state, buffers: buffers.compactMap { ParameterBuffer(bytes: $0.bytes) })
  }
}

/// Keeps the checkpoint of an interruption in memory.
private final class MemoryKeeper: CheckpointKeeper {
  var checkpoint: TrainingCheckpoint?
  var last = 0
  var refused = 0

  func newest() -> TrainingCheckpoint? { checkpoint }

  func refuse(_ checkpoint: TrainingCheckpoint, because reason: String) {
    refused += 1
    self.checkpoint = nil
  }

  func pause(_ session: TrainingSession, isStopping: Bool) {
    if isStopping { checkpoint = try? session.checkpoint() }
  }
}
