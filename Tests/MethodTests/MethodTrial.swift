import Kernels
import Learning
import Models
import Settings
import Tasks
import Tensors

/// How a method is tried: on which data, from which models, judged by what.
///
/// All of it follows from what the method declares, so that a new one is tried without being named
/// here.
struct MethodTrial: Sendable {
  let name: String
  let traits: TypeTraits
  /// Whether it has a penalty for answers without an end.
  let paysForEnds: Bool

  init(_ declaration: TypeDeclaration) {
    (name, traits) = (declaration.name, declaration.traits)
    paysForEnds = declaration.settings.contains { $0.name == "missingEOSPenalty" }
  }

  /// The number that the method must raise on what it has not seen.
  var metric: String {
    switch (traits.product, traits.trainsOn) {
    case (.rewardModel, _): asksQuestions ? "refusal/pair_accuracy" : "reward_model/accuracy_gold"
    case (.policy, .demonstrations): "loss/heldout"
    case (.policy, .preferences): "preference/accuracy"
    case (.policy, _): asksQuestions ? "refusal/truthful" : "reward/proxy"
    }
  }

  /// How far the metric must move, on average over the seeds.
  var margin: Double {
    switch metric {
    case "loss/heldout": 0.5
    case "preference/accuracy": 0.005
    case "refusal/truthful": 0.02
    // Three standard errors above one half: over 2,048 pairs, and over 128 questions.
    case "reward_model/accuracy_gold": 0.033
    case "refusal/pair_accuracy": 0.134
    default: 0.1
    }
  }

  /// Without a reward there is nothing to be learned from prompts but what the model knows.
  private var asksQuestions: Bool {
    traits.trainsOn == .prompts && !traits.needsReward && !traits.acceptsReward
  }

  private var asksLabeller: Bool {
    traits.trainsOn == .prompts && traits.product == .rewardModel && traits.needsReward
  }

  /// Whether there is a label or a reward that can be taken away.
  ///
  /// A model that is shown answers has none; and what a model knows cannot be shuffled.
  var hasControl: Bool { traits.trainsOn != .demonstrations && !asksQuestions }

  var steps: Int? {
    switch traits.trainsOn {
    case .demonstrations: 120
    case .preferences, .log: 120
    default: traits.product == .rewardModel ? 100 : 40
    }
  }

  /// The method as a user writes it who sets nothing.
  ///
  /// Methods with a log have one of eight answers to each prompt. The control of a method that pays
  /// for answers without an end pays nothing for them: that, too, is a reward to learn from.
  func configuration(isControl: Bool) -> Configuration {
    var settings: [String: SettingValue] = [:]
    if traits.trainsOn == .log {
      settings["log"] = .choice("sampled", [SettingArgument("perPrompt", .int(8))])
    }
    if isControl, paysForEnds { settings["missingEOSPenalty"] = .double(0) }
    return Configuration(type: name, settings: settings)
  }

  /// The run of one seed; the control has coins for labels, or nothing for a reward.
  func run(_ method: any Algorithm, _ seed: MethodSeed, isControl: Bool) throws -> TrainingOutcome {
    try job(seed, isControl: isControl).run(method, workers: Workers(count: 1))
  }

  /// What is run.
  func job(_ seed: MethodSeed, isControl: Bool) throws -> TrainingJob {
    // What counts right answers needs questions; the other measurements need all responses.
    let countsAnswers = name == PassAtK.typeName
    if traits.isMeasurement, !countsAnswers { return try measurement(seed) }
    var job = TrainingJob(
      start: seed.sft, reference: seed.sft, world: seed.reviews, seed: seed.seed, steps: steps,
      evaluation: MethodSeed.evaluation)
    if traits.trainsOn == .demonstrations {
      job.start = LanguageModel(
        seed.transformer, vocabulary: seed.sft.vocabulary, random: .init(seed: seed.seed))
      job.reference = nil
    } else if asksQuestions || countsAnswers {
      (job.start, job.reference, job.world) = (seed.factsSFT, seed.factsSFT, seed.facts)
    } else if asksLabeller {
      job.reward = try isControl ? seed.shuffledJudge() : seed.judge
    } else if traits.trainsOn == .preferences {
      if isControl { job.world = seed.shuffledReviews }
    } else {
      job.reward = isControl ? seed.zeroReward : seed.reward
    }
    return job
  }

  /// Two tables whose responses can be enumerated.
  private func measurement(_ seed: MethodSeed) throws -> TrainingJob {
    var chain = Chain()
    (chain.states, chain.responseTokens) = (3, 3)
    let tables = try [0.5, 0.8].map { deviation in
      try LanguageModel(
        Tabular(context: 4, initialDeviation: deviation), vocabulary: 3,
        random: .init(seed: seed.seed))
    }
    return TrainingJob(
      start: tables[1], reference: tables[0], world: try chain.makeWorld(seed: seed.seed),
      seed: seed.seed, steps: steps, evaluation: MethodSeed.evaluation)
  }
}
