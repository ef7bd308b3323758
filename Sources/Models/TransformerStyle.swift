import Settings

/// What the blocks of a transformer compute.
public enum TransformerStyle: SettingChoice, Hashable {
  case gpt2
  /// `keyValueHeads` nil gives every head its own keys and values.
  case llama(keyValueHeads: Int?, ropeBase: Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("gpt2", "Learned positions, layer normalisation, GELU, biases."),
      .init(
        "llama", "Rotary positions, RMS normalisation, SwiGLU, grouped queries, no biases.",
        [
          SettingDeclaration(
            "keyValueHeads", .optional(.int), default: SettingValue.none,
            help: "Heads of keys and values, each for a group of heads; nil means one a head.",
            range: 1...128, aliases: ["num_key_value_heads"]),
          SettingDeclaration(
            "ropeBase", .double, default: .double(10_000),
            help: "Base θ of the frequencies of rotary positions.", range: 1...1e9,
            aliases: ["rope_theta"]),
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .gpt2: ("gpt2", [])
    case .llama(let heads, let base): ("llama", [heads.settingValue, .double(base)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch (name, arguments.count) {
    case ("gpt2", 0): self = .gpt2
    case ("llama", 2):
      guard let heads = Int?(settingValue: arguments[0]),
        let base = Double(settingValue: arguments[1])
      else { return nil }
      self = .llama(keyValueHeads: heads, ropeBase: base)
    default: return nil
    }
  }
}
