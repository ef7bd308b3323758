import Models

extension MemoryForecast {
  /// A supervised stage whose examples have one length.
  package static func fineTuning(
    _ shape: TransformerShape, batch: Int, prompt: Int, response: Int
  ) -> MemoryForecast {
    var forecast = MemoryForecast()
    forecast.addLearner("policy", shape)
    forecast.add(
      "activations", shape,
      passes: [PassSize(sequences: batch, tokens: prompt + response, places: response, keeps: true)]
    )
    return forecast
  }

  /// A stage on pairs whose answers have one length, held near a reference.
  package static func preferences(
    _ shape: TransformerShape, pairs: Int, prompt: Int, response: Int
  ) -> MemoryForecast {
    var forecast = MemoryForecast()
    forecast.addLearner("policy", shape)
    forecast.add("reference", of: shape)
    forecast.add(
      "activations", shape,
      passes: [true, false].map {
        PassSize(sequences: 2 * pairs, tokens: prompt + response, places: response, keeps: $0)
      })
    return forecast
  }

  /// A stage with four models, whose responses all have the greatest length.
  package static func actorCritic(
    _ shape: TransformerShape, batch: Int, minibatches: Int, prompt: Int, response: Int,
    threads: Int
  ) -> MemoryForecast {
    var forecast = MemoryForecast()
    forecast.addLearner("policy", shape)
    forecast.addLearner("critic", shape, head: .scalar)
    forecast.add("reference", of: shape)
    forecast.add("reward model", of: shape, head: .scalar)
    let tokens = prompt + response
    for (name, head) in [("policy", ModelHead.language), ("critic", .scalar)] {
      // Scoring goes over the rollout in parts of bounded size.
      let scored = min(batch, max(1, 8192 / tokens))
      forecast.add(
        "activations of the \(name)", shape,
        passes: [
          PassSize(
            sequences: (batch + minibatches - 1) / minibatches, tokens: tokens, places: response,
            head: head, keeps: true),
          PassSize(sequences: scored, tokens: tokens, places: response, head: head, keeps: false),
        ],
        // Responses are drawn in the policy's workspace.
        rollout: head == .scalar
          ? nil
          : RolloutSize(
            prompts: batch, promptTokens: prompt, newTokens: response, threads: threads))
    }
    return forecast
  }

  /// Drawing responses from a policy, all to the greatest length.
  package static func generation(
    _ shape: TransformerShape, prompts: Int, prompt: Int, new: Int, threads: Int
  ) -> MemoryForecast {
    var forecast = MemoryForecast()
    forecast.add("policy", of: shape)
    forecast.add(
      "decoding", shape, passes: [],
      rollout: RolloutSize(
        prompts: prompts, promptTokens: prompt, newTokens: new, threads: threads))
    return forecast
  }

  /// Adds parameters, gradient and two moments.
  private mutating func addLearner(
    _ name: String, _ shape: TransformerShape, head: ModelHead = .language
  ) {
    add("\(name): parameters, gradient, two moments", copies: 4, of: shape, head: head)
  }
}
