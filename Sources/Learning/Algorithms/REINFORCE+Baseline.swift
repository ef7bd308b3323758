import Models
import Settings
import Tensors

/// What REINFORCE holds a reward against.
public enum Baseline: SettingChoice, Hashable {
  case none
  /// The mean rewards of earlier rollouts; `memory` is the weight of the past.
  case movingAverage(memory: Double)
  /// V(x) of a critic that reads the prompt.
  case learned

  public static var choices: [ChoiceDeclaration] {
    [
      .init("none", "Nothing."),
      .init(
        "movingAverage", "A moving average of the rollouts' mean rewards.",
        [
          .init(
            "memory", .double, default: .double(0.9), help: "Weight of the past at each step.",
            range: 0...0.9999)
        ]),
      .init("learned", "A critic's value of the prompt."),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .none: ("none", [])
    case .movingAverage(let memory): ("movingAverage", [.double(memory)])
    case .learned: ("learned", [])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch (name, arguments.first.flatMap { Double(settingValue: $0) }) {
    case ("none", nil): self = .none
    case ("movingAverage", let memory?): self = .movingAverage(memory: memory)
    case ("learned", nil): self = .learned
    default: return nil
    }
  }
}

extension REINFORCE {
  package func begin(_ training: inout Training) throws(TrainingError) -> CriticFreeMemory {
    var memory = CriticFreeMemory(
      controller: KLController(kl, episodes: training.steps * batch, batch: batch))
    guard baseline == .learned else { return memory }
    let start = training.learner.model.withScalarHead(random: training.random.split("critic"))
    memory.critic = Learner(start, criticOptimizer)
    return memory
  }

  /// Samples and scores, and lets a learned baseline judge the prompts before it learns from them.
  ///
  ///     L_V = ½·mean (V(x) − R)²
  package func sample(
    _ training: inout Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout {
    let rollout = try training.rollout(
      responses: batch, maximumTokens: sampling.responseTokens, temperature: sampling.temperature)
    let sample = try scored(rollout, training, &memory)
    guard var critic = memory.critic else { return sample }
    memory.critic = nil
    let packed = PackedResponses(rollout.sequences.map { ($0.prompt, []) })
    let (rewards, pace) = (sample.rewards, Pace(training))
    let update = try training.unwrap(
      Result { () throws(NonFinite) in
        try critic.update(
          on: packed.batch, packed.scores, done: pace.done, of: pace.total, workers: pace.workers
        ) { 0.5 * square($0 - rewards).mean() }
      }, of: "the baseline")
    training.costs.countTraining(critic.model, tokens: packed.batch.tokenCount)
    memory.critic = critic
    memory.baselines = update.outputs.values
    training.log("loss/value", update.loss)
    training.log(
      "critic/explained_variance",
      ExplainedVariance(returns: rewards, values: memory.baselines)?.centred)
    return sample
  }
}
