import Models
import Settings
import Tasks
import Tensors

/// Where a reward model's scores are put, by a gain and a bias of its head.
public enum ScoreNormalization: String, SettingChoice, CaseIterable, Codable {
  case none
  case bias
  case gainAndBias

  public static let choices: [ChoiceDeclaration] = [
    .init("none", "Scores as they were learned."),
    .init("bias", "Mean 0 on demonstrations, set after training (Stiennon et al. 2020)."),
    .init(
      "gainAndBias",
      "Mean 0 and deviation 1 on the start model's answers, before and after training "
        + "(Ziegler et al. 2019)."),
  ]
}

extension LanguageModel {
  /// Replaces the score r by gain·r + bias, inside the head.
  mutating func rescaleScores(gain: Double, bias: Double) {
    guard let weight = self["score.weight"], let offset = self["score.bias"] else { return }
    self["score.weight"] = weight.map { Float(Double($0) * gain) }
    self["score.bias"] = offset.map { Float(Double($0) * gain + bias) }
  }
}

extension RewardModeling {
  /// Prompts or demonstrations that normalisation looks at, at most.
  private static let examples = 256

  /// Gives the models' scores their place.
  ///
  ///     gain = 1/σ,  bias = −gain·μ        with mean μ and deviation σ of the scores on the examples
  ///
  /// - Parameters:
  ///   - training: Its trained model is the first reward model.
  ///   - members: The others; each is normalised by itself.
  ///   - isDone: Whether training is done; a bias alone is not set before.
  func normalize(_ training: inout Training, _ members: inout Members, isDone: Bool) {
    let sequences: [PromptedResponse]
    switch normalization {
    case .none: return
    case .bias:
      guard isDone else { return }
      sequences = training.world.demonstrations.train.prefix(Self.examples)
        .map { ($0.prompt, $0.response) }
    case .gainAndBias: sequences = samples(training)
    }
    let (workspace, workers) = (training.learner.workspace, training.workers)
    func normalize(_ model: inout LanguageModel) {
      let single = model.members[0]
      let scores = Moments(single.scores(of: sequences, workspace: workspace, workers: workers))
      let deviation = scores.populationVariance.squareRoot()
      guard scores.mean.isFinite, deviation.isFinite else { return }
      let gain = normalization == .gainAndBias && deviation > 0 ? 1 / deviation : 1
      model.rescaleScores(gain: gain, bias: -gain * scores.mean)
    }
    normalize(&training.learner.model)
    for index in members.others.indices { normalize(&members.others[index].model) }
  }

  /// Answers of the model that training started from, the same before and after training.
  private func samples(_ training: Training) -> [PromptedResponse] {
    let prompts = Array(training.world.prompts.train.prefix(Self.examples))
    let stream = training.random.split("normalization")
    let answers = training.reference.generate(
      prompts,
      Sampling(
        maximumNewTokens: training.world.responseTokens, endToken: training.world.endToken),
      workers: training.workers, random: { stream.split($0) })
    return zip(prompts, answers).map { ($0, $1.tokens) }
  }
}
