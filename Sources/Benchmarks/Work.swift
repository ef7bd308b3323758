/// What one step of a job does, in counts.
package enum Work: Sendable, Hashable {
  /// An update on sequences in which `tokens` tokens are read and as many predicted.
  case fineTuning(sequences: Int, tokens: Int)
  /// A DPO update on pairs of sequences of `tokens` tokens, prompt included; the reference is run too.
  case preferences(pairs: Int, prompt: Int, tokens: Int)
  /// A PPO iteration with four models.
  case ppo(batch: Int, prompt: Int, response: Int, epochs: Int, minibatches: Int)
  /// One response to each prompt, to the full length.
  case generation(batch: Int, prompt: Int, new: Int)

  /// The batch as the table shows it.
  package var batch: String {
    switch self {
    case .fineTuning(let sequences, let tokens): "\(sequences)×\(tokens)"
    case .preferences(let pairs, _, let tokens): "\(pairs)×2×\(tokens)"
    case .ppo(let batch, let prompt, let response, _, _): "\(batch)×(\(prompt)+\(response))"
    case .generation(let batch, let prompt, let new): "\(batch)×(\(prompt)+\(new))"
    }
  }

  /// What is counted by the second.
  package var unit: String {
    switch self {
    case .fineTuning: "tokens/s"
    case .preferences: "steps/s"
    case .ppo: "response tokens/s"
    case .generation: "new tokens/s"
    }
  }

  /// Units that one step is worth.
  package var unitsPerStep: Int {
    switch self {
    case .fineTuning(let sequences, let tokens): sequences * tokens
    case .preferences: 1
    case .ppo(let batch, _, let response, _, _): batch * response
    case .generation(let batch, _, let new): batch * new
    }
  }
}
