/// One setting, declared once: name, type, default, range, unit and meaning.
///
/// The checker, `exp vocabulary`, `docs/settings.md` and the report's table read this.
public struct SettingDeclaration: Sendable, Hashable {
  /// The label in a cell; `isPositional` settings are written without it.
  public var name: String
  public var type: SettingType
  /// The default; nil when the setting must be given.
  public var defaultValue: SettingValue?
  public var help: String
  /// Smallest and largest number allowed, both included.
  public var range: ClosedRange<Double>?
  public var unit: String?
  /// Names used elsewhere for the same thing (TRL's fields among them), for suggestions.
  public var aliases: [String]
  public var isPositional: Bool

  public init(
    _ name: String, _ type: SettingType, default defaultValue: SettingValue? = nil,
    help: String, range: ClosedRange<Double>? = nil, unit: String? = nil, aliases: [String] = [],
    isPositional: Bool = false
  ) {
    self.name = name
    self.type = type
    self.defaultValue = defaultValue
    self.help = help
    self.range = range
    self.unit = unit
    self.aliases = aliases
    self.isPositional = isPositional
  }
}

/// A vocabulary type as plain data: what a cell may write after its name.
public struct TypeDeclaration: Sendable, Hashable {
  public var name: String
  public var family: Family
  public var summary: String
  /// Paper and equation, where there is one.
  public var source: String?
  public var settings: [SettingDeclaration]
  /// Static members that stand for a whole value, such as `PPO.trl`: name to settings that differ.
  public var presets: [String: [String: SettingValue]]
  /// Changes whenever the same settings give other results; part of every stage key.
  public var revision: Int
  /// What may be combined with it in `Train`.
  public var traits: TypeTraits

  public init(
    name: String, family: Family, summary: String, source: String? = nil,
    settings: [SettingDeclaration], presets: [String: [String: SettingValue]] = [:],
    revision: Int = 1, traits: TypeTraits = TypeTraits()
  ) {
    self.name = name
    self.family = family
    self.summary = summary
    self.source = source
    self.settings = settings
    self.presets = presets
    self.revision = revision
    self.traits = traits
  }

  /// The configuration with every default filled in and nothing else given.
  public var defaults: Configuration {
    var values: [String: SettingValue] = [:]
    for setting in settings { values[setting.name] = setting.defaultValue ?? SettingValue.none }
    return Configuration(type: name, settings: values)
  }
}
