import Settings

/// A small vocabulary with every kind of setting, so that these tests stand on their own.
enum TestVocabulary {
  static let all = [transformer, reviews, preferences, sft, rewardModeling, ppo, dpo, adamW]

  static let transformer = TypeDeclaration(
    name: "Transformer", family: .model, summary: "A model.",
    settings: [
      .init("layers", .int, default: .int(2), help: "Blocks.", range: 1...48),
      .init("width", .int, default: .int(64), help: "Channels.", range: 8...4096),
      .init("dropout", .double, default: .double(0), help: "Share.", range: 0...0.9),
    ])

  static let reviews = TypeDeclaration(
    name: "Reviews", family: .task, summary: "A task.",
    settings: [.init("prompts", .int, default: .int(512), help: "Number.", range: 1...1_000_000)])

  static let preferences = TypeDeclaration(
    name: "Preferences", family: .task, summary: "A file.",
    settings: [
      .init("path", .string, default: .string(""), help: "The file.", isPositional: true),
      .init("columns", .array(.string), default: .array([]), help: "Names."),
    ], traits: TypeTraits(offers: [.demonstrations, .preferences], ranksAnswers: false))

  static let adamW = TypeDeclaration(
    name: "AdamW", family: .optimizer, summary: "An optimizer.",
    settings: [
      .init(
        "learningRate", .double, default: .double(1e-3), help: "Rate.", range: 1e-8...1,
        aliases: ["lr", "learning_rate"])
    ])

  private static let optimizer = SettingDeclaration(
    "optimizer", .family(.optimizer), default: .configuration(adamW.defaults), help: "Optimizer.")

  static let sft = TypeDeclaration(
    name: "SFT", family: .algorithm, summary: "Fine-tuning.",
    settings: [
      .init("epochs", .int, default: .int(1), help: "Passes.", range: 1...100), optimizer,
    ], traits: TypeTraits(trainsOn: .demonstrations, usesReference: false))

  static let rewardModeling = TypeDeclaration(
    name: "RewardModeling", family: .algorithm, summary: "A reward model.",
    settings: [.init("epochs", .int, default: .int(1), help: "Passes.", range: 1...100)],
    traits: TypeTraits(trainsOn: .preferences, usesReference: false, product: .rewardModel))

  static let dpo = TypeDeclaration(
    name: "DPO", family: .algorithm, summary: "Direct preference optimization.",
    settings: [
      .init("beta", .double, default: .double(0.1), help: "Strength.", range: 0.001...10),
      .init("labelSmoothing", .double, default: .double(0), help: "Share.", range: 0...0.5),
      optimizer,
    ], traits: TypeTraits(trainsOn: .preferences))

  static let ppo = TypeDeclaration(
    name: "PPO", family: .algorithm, summary: "Proximal policy optimization.",
    settings: [
      .init(
        "clipRange", .double, default: .double(0.2), help: "Clip.", range: 0.01...0.9,
        aliases: ["cliprange", "clip"]),
      .init(
        "kl",
        .choice([
          .init("none", "No penalty."),
          .init(
            "fixed", "Fixed.",
            [
              .init(
                "coefficient", .double, help: "β.", range: 0...10, aliases: ["kl_coef"],
                isPositional: true)
            ]),
          .init(
            "adaptive", "Adaptive.",
            [
              .init("target", .double, help: "Nats.", range: 0.01...1000),
              .init("horizon", .int, default: .int(10_000), help: "Steps."),
            ]),
        ]), default: .choice("fixed", [.init(nil, .double(0.05))]), help: "Penalty.",
        aliases: ["kl_coef"]),
      .init(
        "valueClip", .optional(.double), default: .double(0.2), help: "Clip.", range: 0.01...10),
      .init("whitensRewards", .bool, default: .bool(false), help: "Whitening."),
      .init(
        "lambda", .double, default: .double(0.95), help: "GAE.", range: 0...1, aliases: ["lam"]),
      optimizer,
    ], presets: ["trl": ["whitensRewards": .bool(true)], "openAI2019": [:]],
    traits: TypeTraits(trainsOn: .prompts, needsReward: true))
}
