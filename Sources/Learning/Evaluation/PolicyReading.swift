import Kernels
import Models
import Recording
import Tasks
import Tensors

/// What was measured on one policy's answers to the held-out prompts.
package struct PolicyReading: Sendable {
  /// Metrics of the dictionary, by name.
  package var metrics: [(name: String, value: Double)] = []
  /// The answers, in the order of the prompts.
  package var answers: [Answer] = []
  /// The answer to the first prompt token by token.
  package var tokens: [TokenTable.Row] = []
  /// Standard errors of `reward/gold`, `reward/proxy` and `kl/k1`, for the watchdog.
  package var goldError: Double?
  package var proxyError: Double?
  package var k1Error: Double?

  /// Starts with nothing measured.
  package init() {}

  package subscript(name: String) -> Double? { metrics.first { $0.name == name }?.value }
}

/// Measures policies on the same held-out prompts with the same random numbers, whoever trained them.
package struct PolicyEvaluator: Sendable {
  /// Held-out prompts, in the order of the task.
  package let prompts: [[Int32]]
  package let world: World
  package let reference: LanguageModel?
  package let reward: LanguageModel?
  /// Answers to each prompt for pass@k.
  let attempts: Int
  let random: RandomSource
  private let workspace = Workspace()

  /// Prepares the measurements of a stage.
  ///
  /// - Parameters:
  ///   - world: The task's data.
  ///   - count: Held-out prompts to use; all, when there are fewer.
  ///   - reference: What KL is measured against; nil measures none.
  ///   - reward: Scores the answers as `reward/proxy`; nil scores none.
  ///   - seed: The run's seed; every stage of the seed draws the same.
  ///   - attempts: Further answers to each prompt, for pass@k where answers are right or wrong.
  package init(
    _ world: World, count: Int, reference: LanguageModel?, reward: LanguageModel?, seed: UInt64,
    attempts: Int = 0
  ) {
    self.world = world
    self.reference = reference
    self.reward = reward
    self.attempts = attempts
    prompts = Array(world.prompts.heldOut.prefix(count))
    random = RandomSource(seed: seed).split("evaluation")
  }

  /// Samples an answer to every prompt at temperature 1 and measures it.
  ///
  /// - Parameters:
  ///   - policy: The policy to read.
  ///   - rivals: Answers to compare with, from `rivalAnswers`; nil compares with none.
  ///   - workers: Threads that may help; they change no bit.
  /// - Returns: The measurements in a fixed order.
  package func read(
    _ policy: LanguageModel, against rivals: RivalAnswers? = nil, workers: Workers
  ) -> PolicyReading {
    var reading = PolicyReading()
    guard !prompts.isEmpty else { return reading }
    let answers = sampled(policy, workers)
    let sequences = zip(prompts, answers).map { (prompt: $0, response: $1.tokens) }
    let lengths = answers.map(\.tokens.count)

    reading.answers = answers.map {
      Answer(text: world.tokenizer.decode($0.tokens))
    }
    readGold(answers, into: &reading)
    readProxy(sequences, workers, into: &reading)
    readDivergence(policy, sequences, workers, into: &reading)
    reading.metrics.append(("response/length", Moments(lengths.map(Double.init)).mean))
    reading.metrics.append(
      ("response/eos_rate", Moments(answers.map { $0.endedByEndToken ? 1 : 0 }).mean))
    readWins(answers, over: rivals, into: &reading)
    readRefusals(
      answers, of: policy, isKnown: rivals?.isKnown, workers: workers, into: &reading)
    readVerdicts(policy, answers, workers: workers, into: &reading)
    return reading
  }

  /// One answer to each prompt at temperature 1; other attempts draw other numbers.
  func sampled(
    _ policy: LanguageModel, _ workers: Workers, attempt: Int? = nil
  ) -> [Generated] {
    let stream = attempt.map { random.split("attempts").split($0) } ?? random
    return policy.generate(
      prompts, Sampling(maximumNewTokens: world.responseTokens, endToken: world.endToken),
      workers: workers, random: { stream.split($0) })
  }

  private func readGold(_ answers: [Generated], into reading: inout PolicyReading) {
    guard let gold = world.gold else { return }
    let rewards = zip(prompts, answers).map { gold($0, $1.tokens) }
    for index in rewards.indices { reading.answers[index].gold = rewards[index] }
    let moments = Moments(rewards)
    reading.metrics.append(("reward/gold", moments.mean))
    reading.goldError = moments.standardError
  }

  private func readProxy(
    _ sequences: [PromptedResponse], _ workers: Workers, into reading: inout PolicyReading
  ) {
    guard let reward else { return }
    let scores = reward.scores(of: sequences, workspace: workspace, workers: workers)
    for index in scores.indices { reading.answers[index].proxy = scores[index] }
    let moments = Moments(scores)
    reading.metrics.append(("reward/proxy", moments.mean))
    reading.proxyError = moments.standardError
  }

  /// KL over the full vocabulary with its estimators, and the entropy; the entropy alone when there
  /// is no reference.
  private func readDivergence(
    _ policy: LanguageModel, _ sequences: [PromptedResponse], _ workers: Workers,
    into reading: inout PolicyReading
  ) {
    guard let reference else {
      let entropies = inParts(sequences) { part in
        policy.evaluate(
          part.batch, .logProbabilities(of: part.tokens.indices, entropies: true),
          workspace: workspace, workers: workers
        ).entropies
      }
      reading.metrics.append(("policy/entropy", Moments(entropies).mean))
      return
    }
    let tokens = inParts(sequences) { part in
      let part = exactKL(
        of: policy, from: reference, on: part.batch, targets: part.tokens.indices,
        workspace: workspace, workers: workers)
      return part.divergences.indices.map { index in
        (
          kl: part.divergences[index], entropy: part.entropies[index],
          logProbability: part.logProbabilities[index],
          logRatio: part.logProbabilities[index] - part.referenceLogProbabilities[index]
        )
      }
    }
    let offsets = offsets(ofLengths: sequences.map(\.response.count))
    reading.tokens = TokenTable.rows(
      sequences[0].prompt, sequences[0].response, world.tokenizer)
    for (index, token) in tokens[..<offsets[1]].enumerated() {
      let row = sequences[0].prompt.count + index
      reading.tokens[row].logProbability = token.logProbability
      reading.tokens[row].reference = token.logProbability - token.logRatio
      reading.tokens[row].kl = token.kl
    }
    let perResponse = sumsPerResponse(tokens.map(\.kl), offsets: offsets)
    for index in perResponse.indices { reading.answers[index].kl = perResponse[index] }
    let moments = Moments(perResponse)
    reading.metrics.append(("kl/reference", moments.mean))
    reading.metrics.append(("kl/reference_error", moments.standardError))
    for estimator in KLEstimator.allCases {
      let estimates = Moments(
        sumsPerResponse(tokens.map { estimator($0.logRatio) }, offsets: offsets))
      reading.metrics.append(("kl/\(estimator.rawValue)", estimates.mean))
      if estimator == .k1 { reading.k1Error = estimates.standardError }
    }
    reading.metrics.append(("policy/entropy", Moments(tokens.map(\.entropy)).mean))
  }
}
