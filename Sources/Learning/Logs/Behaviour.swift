import Models
import Settings
import Tasks
import Tensors

/// What μ, the policy that wrote the log, is taken to be.
public enum BehaviourSource: String, SettingChoice, CaseIterable, Codable {
  case recorded
  case clone
  case reference

  public static let choices: [ChoiceDeclaration] = [
    .init("recorded", "The recorded log-probabilities; a clone where the log has none."),
    .init("clone", "A copy of the reference, fitted to the log by cross-entropy."),
    .init("reference", "The reference itself: right only if it wrote the log."),
  ]
}

/// A log with everything that a batch method reads off it.
package struct LogTerms: Sendable, Codable {
  package let records: [LoggedResponse]
  /// r̲ = mean − λ·deviation; shape `[records]`.
  package let rewards: [Double]
  /// b(x), from logged rewards alone; shape `[records]`.
  package let baselines: [Double]
  /// log μ(y|x), nats; shape `[records]`.
  package let behaviour: [Double]
  /// log μ of each token; nil when only the sums are known; shape `[tokens]`.
  package let behaviourTokens: [Double]?
  /// Start of each response, and the number of tokens at the end.
  package let offsets: [Int]

  /// r̲ − b(x); shape `[records]`.
  package var advantages: [Double] { zip(rewards, baselines).map { $0 - $1 } }

  /// Prompts with responses.
  package var sequences: [PromptedResponse] { records.map { ($0.prompt, $0.response) } }

  /// Puts rewards and baselines beside the records.
  ///
  /// - Parameters:
  ///   - records: Part of a log.
  ///   - pessimism: λ.
  ///   - baseline: b(x).
  ///   - tokens: log μ of each token by a model; nil takes what was recorded.
  ///   - keepsSums: Whether recorded sums are taken where all are there, the model's tokens or not.
  package init(
    _ records: [LoggedResponse], pessimism: Double, baseline: LogBaseline, tokens: [Double]? = nil,
    keepsSums: Bool = true
  ) {
    self.records = records
    rewards = records.map { $0.pessimisticReward(pessimism) }
    baselines = baseline(rewards, groups: records.groups)
    offsets = Learning.offsets(ofLengths: records.map(\.response.count))
    let recorded = records.compactMap(\.tokenLogProbabilities)
    behaviourTokens = tokens ?? (recorded.count == records.count ? recorded.flatMap { $0 } : nil)
    let sums = records.compactMap(\.logProbability)
    if let tokens, !keepsSums || sums.count < records.count {
      behaviour = sumsPerResponse(tokens, offsets: offsets)
    } else {
      behaviour = records.map { $0.logProbability ?? 0 }
    }
  }
}

/// The policy that wrote a log, as far as it is known, with both parts of the log.
package struct Behaviour: Sendable, Codable {
  /// A model of μ; nil when the recorded numbers are enough.
  package let model: LanguageModel?
  package let train, heldOut: LogTerms
}

/// What a batch method asks of a log and of the policy that wrote it.
package struct BehaviourRequest: Sendable {
  package var source: BehaviourSource
  package var log: LogSource
  package var pessimism: Double
  package var baseline: LogBaseline
  /// Whether log μ of answers that are not in the log is needed.
  package var needsModel: Bool
  /// Whether log μ of single tokens is needed.
  package var needsTokens: Bool
  package var cloneEpochs: Double
  package var cloneOptimizer: AdamW
}

extension Training {
  /// Reads the world's log, and finds or fits μ.
  ///
  /// - Throws: `TrainingError` when a number is not finite.
  package mutating func behaviour(
    _ request: BehaviourRequest
  ) throws(TrainingError) -> Behaviour {
    let (train, heldOut) = (world.log.train, world.log.heldOut)
    let hasTokens = (train + heldOut).allSatisfy { $0.tokenLogProbabilities != nil }
    let hasSums = (train + heldOut).allSatisfy { $0.logProbability != nil }
    let takesRecorded =
      request.source == .recorded && (hasTokens || (hasSums && !request.needsTokens))
    var referenceWroteIt = request.source == .reference
    if case .sampled = request.log { referenceWroteIt = true }
    var model: LanguageModel?
    if request.needsModel || !takesRecorded {
      model = referenceWroteIt ? reference : try clone(of: request)
    }
    func terms(_ records: [LoggedResponse]) -> LogTerms {
      let tokens = takesRecorded ? nil : model.map { logProbabilities($0, of: records.sequences) }
      return LogTerms(
        records, pessimism: request.pessimism, baseline: request.baseline, tokens: tokens,
        keepsSums: request.source == .recorded)
    }
    return Behaviour(model: model, train: terms(train), heldOut: terms(heldOut))
  }

  /// A copy of the reference, fitted to the log by cross-entropy.
  private mutating func clone(
    of request: BehaviourRequest
  ) throws(TrainingError) -> LanguageModel {
    let (records, batch) = (world.log.train, 32)
    let stream = random.split("behaviour clone")
    let updates = stepsCovering(records.count, epochs: request.cloneEpochs, batch: batch)
    var learner = Learner(reference, request.cloneOptimizer)
    for done in 0..<updates {
      let items = itemsOfStep(done + 1, size: batch, count: records.count, random: stream)
      let packed = PackedResponses(items.map { (records[$0].prompt, records[$0].response) })
      do {
        _ = try learner.update(
          on: packed.batch, packed.logProbabilities(), done: done, of: updates, workers: workers
        ) { -$0.mean() }
      } catch { throw nonFinite("the behaviour clone: \(error.tensor)") }
      countTrained(packed.batch.tokenCount)
    }
    let heldOut = world.log.heldOut.isEmpty ? records : world.log.heldOut
    log("behaviour/loss", -Moments(logProbabilities(learner.model, of: heldOut.sequences)).mean)
    return learner.model
  }
}

extension Array where Element == LoggedResponse {
  /// Prompts with responses.
  package var sequences: [PromptedResponse] { map { ($0.prompt, $0.response) } }

  /// Tokens of each response.
  var lengths: [Int] { map(\.response.count) }
}
