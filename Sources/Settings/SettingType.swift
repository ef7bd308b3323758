/// What kind of value a setting or an argument takes.
public indirect enum SettingType: Sendable, Hashable {
  case bool
  case int
  case double
  case string
  /// One of several named choices, each with arguments of its own: `.fixed(0.05)`.
  case choice([ChoiceDeclaration])
  /// A vocabulary value of a family: `AdamW(…)` for `.optimizer`.
  case family(Family)
  case array(SettingType)
  case optional(SettingType)
}

/// The families of the vocabulary.
public enum Family: String, Sendable, Hashable, Codable, CaseIterable {
  /// `Transformer`: a policy before training.
  case model
  /// `Reviews`, `Preferences("file")`: prompts, demonstrations, preferences, perhaps a gold reward.
  case task
  /// `PPO`, `DPO`, `SFT`, `RewardModeling`.
  case algorithm
  /// `AdamW`.
  case optimizer
  /// `BPE`: how text becomes tokens.
  case tokenizer
}

/// One choice of a setting: its name, its arguments and what it means.
public struct ChoiceDeclaration: Sendable, Hashable {
  public var name: String
  public var help: String
  public var arguments: [SettingDeclaration]

  public init(_ name: String, _ help: String, _ arguments: [SettingDeclaration] = []) {
    self.name = name
    self.help = help
    self.arguments = arguments
  }
}

extension SettingType: CustomStringConvertible {
  /// The type as Swift spells it, for messages and pages.
  public var description: String {
    switch self {
    case .bool: "Bool"
    case .int: "Int"
    case .double: "Double"
    case .string: "String"
    case .choice(let choices): choices.map { ".\($0.name)" }.joined(separator: " | ")
    case .family(let family): family.rawValue
    case .array(let element): "[\(element)]"
    case .optional(let wrapped): "\(wrapped)?"
    }
  }
}
