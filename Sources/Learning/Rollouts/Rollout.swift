import Models
import Tasks
import Tensors

/// Responses sampled from a policy, with what sampling knew of them.
package struct Rollout: Sendable {
  package let sequences: [PromptedResponse]
  /// Log-probability of each response token under the policy that sampled it, at the sampling
  /// temperature, nats; shape `[tokens]`.
  package let logProbabilities: [Double]
  /// Whether each response ended with end-of-text; shape `[responses]`.
  package let ended: [Bool]
  /// Logits were divided by it.
  package let temperature: Double
  /// Longest response that was allowed, in tokens.
  package let maximumTokens: Int
  /// Responses to each prompt: as many that stand together share one.
  package let responsesPerPrompt: Int
  /// Start of each response among the tokens, and their number at the end.
  package let offsets: [Int]

  /// Puts prompts, responses and what sampling knew together.
  package init(
    _ sequences: [PromptedResponse], logProbabilities: [Double], ended: [Bool],
    temperature: Double, maximumTokens: Int, responsesPerPrompt: Int = 1
  ) {
    precondition(
      responsesPerPrompt >= 1 && sequences.count.isMultiple(of: responsesPerPrompt),
      "\(sequences.count) responses do not come in groups of \(responsesPerPrompt)")
    self.sequences = sequences
    self.logProbabilities = logProbabilities
    self.ended = ended
    self.temperature = temperature
    self.maximumTokens = maximumTokens
    self.responsesPerPrompt = responsesPerPrompt
    offsets = Learning.offsets(ofLengths: sequences.map(\.response.count))
  }

  /// The number of responses.
  package var count: Int { sequences.count }

  /// The number of response tokens.
  package var tokenCount: Int { logProbabilities.count }

  /// Start of each prompt's responses among the responses, and their number at the end.
  package var groupOffsets: [Int] { Array(stride(from: 0, through: count, by: responsesPerPrompt)) }
}

extension Training {
  /// Samples a response to each of the step's prompts from the trained policy.
  ///
  /// - Parameters:
  ///   - responses: How many.
  ///   - maximumTokens: Longest response; nil leaves it to the task.
  ///   - temperature: Logits are divided by it.
  /// - Throws: `TrainingError` when a log-probability is not finite.
  /// - Returns: Responses with what sampling knew.
  package mutating func rollout(
    responses: Int, maximumTokens: Int?, temperature: Double
  ) throws(TrainingError) -> Rollout {
    try rollout(
      prompts: responses, responsesPerPrompt: 1, maximumTokens: maximumTokens,
      temperature: temperature)
  }

  /// Samples several responses to each of the step's prompts from the trained policy.
  ///
  /// The responses to one prompt stand together, and each has a random stream of its own. A further
  /// attempt of the same step draws prompts at random, beside the order that the steps go through.
  ///
  /// - Parameters:
  ///   - prompts: How many prompts.
  ///   - responsesPerPrompt: Responses to each of them, k.
  ///   - maximumTokens: Longest response; nil leaves it to the task.
  ///   - temperature: Logits are divided by it.
  ///   - attempt: 0 for the step's prompts, 1 and on for more of them.
  /// - Throws: `TrainingError` when a log-probability is not finite.
  /// - Returns: prompts·k responses with what sampling knew.
  package mutating func rollout(
    prompts: Int, responsesPerPrompt: Int, maximumTokens: Int?, temperature: Double,
    attempt: Int = 0
  ) throws(TrainingError) -> Rollout {
    let (chosen, stream) = attempted(prompts, attempt)
    let repeated = chosen.flatMap { Array(repeating: $0, count: responsesPerPrompt) }
    let limit = maximumTokens ?? world.responseTokens
    let generated = learner.model.generate(
      repeated,
      Sampling(maximumNewTokens: limit, endToken: world.endToken, temperature: temperature),
      workers: workers, workspace: learner.workspace, random: { stream.split($0) })
    // Where no token ends a response its length does, and nothing is missing.
    let endsAtLength = world.endToken < 0
    let rollout = Rollout(
      zip(repeated, generated).map { ($0, $1.tokens) },
      logProbabilities: generated.flatMap(\.logProbabilities),
      ended: generated.map { $0.endedByEndToken || endsAtLength }, temperature: temperature,
      maximumTokens: limit, responsesPerPrompt: responsesPerPrompt)
    guard rollout.logProbabilities.allSatisfy(\.isFinite) else {
      throw nonFinite("a sampled token's log-probability")
    }
    count("count/response_tokens", rollout.tokenCount)
    costs.countSampling(
      learner.model, prompts: repeated, responses: rollout.sequences.map(\.response))
    return rollout
  }

  /// The prompts of an attempt, and the stream of its responses.
  private func attempted(_ prompts: Int, _ attempt: Int) -> ([[Int32]], RandomSource) {
    let stream = random.split("rollout").split(step)
    guard attempt > 0 else { return (items(prompts, of: world.prompts.train), stream) }
    let own = random.split("another rollout").split(step).split(attempt)
    var choice = own.split("prompts")
    return ((0..<prompts).map { _ in choice.element(of: world.prompts.train) }, own)
  }
}
