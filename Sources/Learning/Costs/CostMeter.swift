import Models
import Synchronization

/// What a step costs, in counted quantities; seconds are nobody's business here.
package struct Costs: Sendable, Hashable {
  /// Responses that were sampled for training.
  package var responses = 0
  /// Answers that the reward model scored, or the task where there is no model.
  package var rewardQueries = 0
  /// Floating-point operations of all models: 2·N a token read or written, 6·N a token trained.
  package var operations = 0.0
}

/// Counts what is spent between two steps; whoever records a step takes the counts away.
///
/// Sums of whole numbers do not depend on the order in which threads add them. Measuring is not
/// counted.
package final class CostMeter: Sendable {
  private let costs = Mutex(Costs())

  /// Starts with nothing spent.
  package init() {}

  /// What was spent since the last call.
  package func take() -> Costs {
    costs.withLock { costs in
      defer { costs = Costs() }
      return costs
    }
  }

  /// Counts responses of a policy: every token of prompt and response goes through it once.
  package func countSampling(_ model: LanguageModel, prompts: [[Int32]], responses: [[Int32]]) {
    let tokens = prompts.reduce(0) { $0 + $1.count } + responses.reduce(0) { $0 + $1.count }
    costs.withLock {
      $0.responses += responses.count
      $0.operations += 2 * model.operationsPerToken * Double(tokens)
    }
  }

  /// Counts scores of a reward model; nil stands for the task's own reward, which costs no operation.
  package func countScoring(_ model: LanguageModel?, _ sequences: [PromptedResponse]) {
    let tokens = sequences.tokenCount
    costs.withLock {
      $0.rewardQueries += sequences.count
      $0.operations += 2 * (model?.operationsPerToken ?? 0) * Double(tokens)
    }
  }

  /// Counts sequences that a model only reads.
  package func countReading(_ model: LanguageModel, _ sequences: [PromptedResponse]) {
    let tokens = sequences.tokenCount
    costs.withLock { $0.operations += 2 * model.operationsPerToken * Double(tokens) }
  }

  /// Counts tokens that a model is trained on.
  package func countTraining(_ model: LanguageModel, tokens: Int) {
    costs.withLock { $0.operations += 6 * model.operationsPerToken * Double(tokens) }
  }
}

extension LanguageModel {
  /// Multiplications that a token costs on its way through: the weights of all matrices, N.
  ///
  /// Attention over the context is left out, as the rule 6·N·D does (Kaplan et al.,
  /// arXiv 2001.08361, section 2.1). A table costs nothing. An ensemble costs its members.
  var operationsPerToken: Double {
    guard case .transformer(let shape) = body else { return 0 }
    let head = self.head == .language ? shape.vocabulary * shape.width : shape.width
    return Double(1 + (ensemble?.others.count ?? 0)) * Double(shape.blockParameters + head)
  }
}

extension [PromptedResponse] {
  /// Tokens of prompts and responses.
  fileprivate var tokenCount: Int { reduce(0) { $0 + $1.prompt.count + $1.response.count } }
}
