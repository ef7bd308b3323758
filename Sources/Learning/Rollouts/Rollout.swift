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
  /// Start of each response among the tokens, and their number at the end.
  package let offsets: [Int]

  /// Puts prompts, responses and what sampling knew together.
  package init(
    _ sequences: [PromptedResponse], logProbabilities: [Double], ended: [Bool],
    temperature: Double, maximumTokens: Int
  ) {
    self.sequences = sequences
    self.logProbabilities = logProbabilities
    self.ended = ended
    self.temperature = temperature
    self.maximumTokens = maximumTokens
    offsets = Learning.offsets(ofLengths: sequences.map(\.response.count))
  }

  /// The number of responses.
  package var count: Int { sequences.count }

  /// The number of response tokens.
  package var tokenCount: Int { logProbabilities.count }
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
    let prompts = items(responses, of: world.prompts.train)
    let limit = maximumTokens ?? world.responseTokens
    let stream = random.split("rollout").split(step)
    let generated = learner.model.generate(
      prompts,
      Sampling(maximumNewTokens: limit, endToken: world.endToken, temperature: temperature),
      workers: workers, random: { stream.split($0) })
    let rollout = Rollout(
      zip(prompts, generated).map { ($0, $1.tokens) },
      logProbabilities: generated.flatMap(\.logProbabilities),
      ended: generated.map(\.endedByEndToken), temperature: temperature, maximumTokens: limit)
    guard rollout.logProbabilities.allSatisfy(\.isFinite) else {
      throw nonFinite("a sampled token's log-probability")
    }
    count("count/response_tokens", rollout.tokenCount)
    return rollout
  }
}
