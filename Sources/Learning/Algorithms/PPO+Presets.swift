import Settings

extension PPO {
  /// The choices of well-known programs, where they are PPO's own.
  ///
  /// Learning rates, batch sizes and lengths belong to the size of model and task and stay ours; so
  /// do two networks where OpenAI's 2019 policy and critic share one. A response without end-of-text
  /// gets the score −1 where the original replaces it.
  public static let presets: [String: [String: SettingValue]] = [
    // lm-human-preferences, Ziegler et al., arXiv 1909.08593.
    "openAI2019": [
      "temperature": .double(0.7), "minibatches": .int(1), "whitensRewards": .bool(true),
      "kl": KLPenalty.adaptive(target: 6, initial: 0.2, horizon: 10_000).settingValue,
      "missingEOSPenalty": .double(0), "missingEOSScore": .double(-1),
      "critic": CriticStart.policy.settingValue,
      "optimizer": optimizer(3e-4), "criticOptimizer": optimizer(1e-3),
    ],
    // The TL;DR reproduction of Huang et al., arXiv 2403.17031.
    "tldr2024": [
      "temperature": .double(0.7), "minibatches": .int(1),
      "scorePosition": ScorePosition.afterEOS.settingValue,
      "kl": KLPenalty.fixed(0.05).settingValue,
      "missingEOSPenalty": .double(0), "missingEOSScore": .double(-1),
      "optimizer": optimizer(3e-4, epsilon: 1e-5),
      "criticOptimizer": optimizer(1e-3, epsilon: 1e-5),
    ],
    // trl.experimental.ppo.
    "trl": [
      "temperature": .double(0.7), "scorePosition": .choice("afterEOS", []),
      "kl": KLPenalty.fixed(0.05).settingValue, "minibatches": .int(1),
      "missingEOSPenalty": .double(0),
    ],
    // MOSS-RLHF's PPO-max, Zheng et al., arXiv 2307.04964; top-p and repetition penalty left out, since
    // with them the recorded probabilities are not those of sampling.
    "mossPPOMax": [
      "temperature": .double(0.8), "epochs": .int(1),
      "kl": KLPenalty.fixed(0.02).settingValue,
      "scoreScaling": ScoreScaling.standard.settingValue, "scoreClip": .double(10),
      "missingEOSPenalty": .double(0), "valueCoefficient": .double(1),
      "pretraining": .double(0.1),
      "optimizer": optimizer(3e-4, beta2: 0.95), "criticOptimizer": optimizer(1e-3, beta2: 0.95),
    ],
  ]

  /// Adam without gradient clipping, as these programs use it.
  private static func optimizer(
    _ rate: Double, epsilon: Double = 1e-8, beta2: Double = 0.999
  ) -> SettingValue {
    var optimizer = AdamW(learningRate: rate)
    (optimizer.epsilon, optimizer.beta2, optimizer.maximumGradientNorm) = (epsilon, beta2, nil)
    return optimizer.settingValue
  }

  /// The settings of sampling, as PPO's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<RolloutSettings, Value>) -> Value {
    get { sampling[keyPath: path] }
    set { sampling[keyPath: path] = newValue }
  }

  /// The settings of scores, as PPO's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<ScoreSettings, Value>) -> Value {
    get { scoring[keyPath: path] }
    set { scoring[keyPath: path] = newValue }
  }

  /// The settings of rewards, advantages and critic, as PPO's own.
  public subscript<Value>(dynamicMember path: WritableKeyPath<CriticSettings, Value>) -> Value {
    get { criticism[keyPath: path] }
    set { criticism[keyPath: path] = newValue }
  }
}
