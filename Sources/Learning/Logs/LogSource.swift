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
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .recorded: ("recorded", [])
    case .sampled(let count): ("sampled", [.int(count)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "recorded": self = .recorded
    case "sampled":
      guard arguments.count == 1, let count = Int(settingValue: arguments[0]) else { return nil }
      self = .sampled(perPrompt: count)
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
    }
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

  /// Scores of answers by the reward model, else by the task's gold reward.
  ///
  /// - Throws: `TrainingError` when there is neither, or a score is not finite.
  package func scored(
    _ sequences: [PromptedResponse], for algorithm: String
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
    costs.countScoring(reward, sequences)
    return scores
  }
}
