import Models
import Settings
import Tasks
import Tensors

/// Where a batch method's log comes from.
public enum LogSource: SettingChoice, Hashable {
  /// The task's own log.
  case recorded
  /// Answers of the reference to the training prompts, written down once before the first step.
  case sampled(perPrompt: Int)
  /// Both responses of every preference pair.
  case pairs(withoutBest: Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("recorded", "The task's log, such as that of Logged(\"file.jsonl\")."),
      .init(
        "sampled",
        "Answers of the reference to the training prompts, scored and written down once before the "
          + "first step; every method and every arm of a seed draws the same.",
        [
          .init(
            "perPrompt", .int, default: .int(4), help: "Answers to each prompt.", range: 1...4096,
            unit: "responses", aliases: ["num_generations", "n"])
        ]),
      .init(
        "pairs",
        "Both responses of every preference pair, scored by each member of the reward model; what "
          + "wrote them is unknown, so that a clone stands in for it.",
        [
          .init(
            "withoutBest", .double, default: .double(0),
            help: "Share of the responses, those of the highest score, that are left out.",
            range: 0...0.9)
        ]),
    ]
  }

  /// Whether the method has the log written itself.
  var isSampled: Bool {
    if case .sampled = self { true } else { false }
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .recorded: ("recorded", [])
    case .sampled(let count): ("sampled", [.int(count)])
    case .pairs(let share): ("pairs", [.double(share)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "recorded": self = .recorded
    case "sampled":
      guard arguments.count == 1, let count = Int(settingValue: arguments[0]) else { return nil }
      self = .sampled(perPrompt: count)
    case "pairs":
      guard arguments.count == 1, let share = Double(settingValue: arguments[0]) else { return nil }
      self = .pairs(withoutBest: share)
    default: return nil
    }
  }
}

extension Training {
  /// Puts the log that a method learns from into the world.
  ///
  /// - Throws: `TrainingError` when there is no log, or nothing that scores answers.
  package mutating func prepareLog(
    _ source: LogSource, for algorithm: String
  ) throws(TrainingError) {
    switch source {
    case .recorded:
      guard !world.log.train.isEmpty else { throw .missingLog(algorithm: algorithm) }
    case .sampled(let count):
      let stream = RandomSource(seed: seed).split("log")
      let heldOut = Array(world.prompts.heldOut.prefix(evaluation.prompts))
      world.log = Split(
        train: try collectLog(
          of: reference, world.prompts.train, perPrompt: count, stream.split("train"),
          for: algorithm),
        heldOut: try collectLog(
          of: reference, heldOut, perPrompt: count, stream.split("held out"), for: algorithm))
      self.count(
        "count/response_tokens",
        (world.log.train + world.log.heldOut).reduce(0) { $0 + $1.response.count })
    case .pairs(let share):
      guard !world.preferences.train.isEmpty else {
        throw .missingData(algorithm: algorithm, member: .preferences)
      }
      world.log = Split(
        train: try log(of: world.preferences.train, withoutBest: share, for: algorithm),
        heldOut: try log(of: world.preferences.heldOut, withoutBest: share, for: algorithm))
      // What is held out only measures.
      costs.countScoring(reward, world.preferences.train.sequences)
    }
  }

  /// Both responses of preference pairs with a score from each member of the reward model.
  ///
  /// - Parameters:
  ///   - pairs: Part of the task's pairs.
  ///   - share: Share of the responses that is left out, those of the highest mean score; among
  ///     equal ones the later.
  ///   - algorithm: For messages.
  /// - Throws: `TrainingError` when nothing scores answers, or a score is not finite.
  /// - Returns: The chosen and the rejected response of each pair one after the other.
  private func log(
    of pairs: [PreferencePair], withoutBest share: Double, for algorithm: String
  ) throws(TrainingError) -> [LoggedResponse] {
    let sequences: [PromptedResponse] = pairs.flatMap {
      [($0.prompt, $0.chosen), ($0.prompt, $0.rejected)]
    }
    var scores: [[Double]] = []
    for member in reward?.members ?? [] {
      scores.append(
        member.scores(of: sequences, workspace: learner.workspace, workers: workers))
    }
    if scores.isEmpty { scores = [try self.scores(of: sequences, for: algorithm)] }
    guard scores.joined().allSatisfy(\.isFinite) else { throw nonFinite("a score of an answer") }
    let records = sequences.indices.map { index in
      LoggedResponse(
        prompt: sequences[index].prompt, response: sequences[index].response,
        rewards: scores.map { $0[index] })
    }
    let dropped = Int((share * Double(records.count)).rounded())
    guard dropped > 0 else { return records }
    let order = records.indices.sorted {
      (records[$0].meanReward, $0) < (records[$1].meanReward, $1)
    }
    return order.dropLast(dropped).sorted().map { records[$0] }
  }

  /// Samples answers from a policy at temperature 1 and scores them: a log with its probabilities.
  ///
  /// - Parameters:
  ///   - policy: Who writes the log.
  ///   - prompts: What it answers.
  ///   - count: Answers to each prompt.
  ///   - stream: Split by answer.
  ///   - algorithm: For messages.
  /// - Throws: `TrainingError` when nothing scores answers, or a number is not finite.
  /// - Returns: The answers to each prompt one after the other.
  package func collectLog(
    of policy: LanguageModel, _ prompts: [[Int32]], perPrompt count: Int, _ stream: RandomSource,
    for algorithm: String
  ) throws(TrainingError) -> [LoggedResponse] {
    let repeated = prompts.flatMap { Array(repeating: $0, count: count) }
    let answers = try answers(of: policy, to: repeated, stream)
    let scores = try scored(
      zip(repeated, answers).map { ($0, $1.tokens) }, for: algorithm)
    return repeated.indices.map { index in
      LoggedResponse(
        prompt: repeated[index], response: answers[index].tokens, rewards: [scores[index]],
        tokenLogProbabilities: answers[index].logProbabilities)
    }
  }

  /// One answer of a policy to each prompt, at temperature 1.
  ///
  /// - Throws: `TrainingError` when a log-probability is not finite.
  package func answers(
    of policy: LanguageModel, to prompts: [[Int32]], _ stream: RandomSource
  ) throws(TrainingError) -> [Generated] {
    let answers = policy.generate(
      prompts, Sampling(maximumNewTokens: world.responseTokens, endToken: world.endToken),
      workers: workers, random: { stream.split($0) })
    guard answers.allSatisfy({ $0.logProbabilities.allSatisfy(\.isFinite) }) else {
      throw nonFinite("a sampled token's log-probability")
    }
    costs.countSampling(policy, prompts: prompts, responses: answers.map(\.tokens))
    return answers
  }

  /// Scores of answers by the reward model, else by the task's gold reward, and counts them.
  ///
  /// - Throws: `TrainingError` when there is neither, or a score is not finite.
  package func scored(
    _ sequences: [PromptedResponse], for algorithm: String
  ) throws(TrainingError) -> [Double] {
    let scores = try scores(of: sequences, for: algorithm)
    costs.countScoring(reward, sequences)
    return scores
  }

  private func scores(
    of sequences: [PromptedResponse], for algorithm: String
  ) throws(TrainingError) -> [Double] {
    let scores: [Double]
    if let reward {
      scores = reward.scores(of: sequences, workspace: learner.workspace, workers: workers)
    } else if let gold = world.gold {
      scores = sequences.map { gold($0.prompt, $0.response) }
    } else {
      throw .nothingScores(algorithm: algorithm)
    }
    guard scores.allSatisfy(\.isFinite) else { throw nonFinite("a score of an answer") }
    return scores
  }
}
