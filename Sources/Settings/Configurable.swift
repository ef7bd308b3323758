/// A type that a cell can write: its `@Setting` properties are its arguments.
public protocol Configurable: Sendable {
  /// The name in cells; the Swift type's name unless stated otherwise.
  static var typeName: String { get }
  static var family: Family { get }
  /// One sentence for `exp vocabulary`.
  static var summary: String { get }
  /// Paper and equation as one line, where there is one.
  static var sourceLine: String? { get }
  /// Static members that stand for a whole value: name to the settings that differ from the default.
  static var presets: [String: [String: SettingValue]] { get }
  /// Raise it whenever the same settings give other results.
  static var revision: Int { get }
  /// What may be combined with it in `Train`: the data an algorithm needs, what a task offers.
  static var traits: TypeTraits { get }
  /// The value with every setting at its default.
  init()
  /// Checks what ranges cannot say (one setting against another).
  func validate() throws(SettingError)
}

extension Configurable {
  public static var typeName: String { String(describing: Self.self) }
  public static var sourceLine: String? { nil }
  public static var presets: [String: [String: SettingValue]] { [:] }
  public static var revision: Int { 1 }
  public static var traits: TypeTraits { TypeTraits() }
  public func validate() throws(SettingError) {}

  /// The declaration of this type, read off a default instance.
  public static var declaration: TypeDeclaration {
    TypeDeclaration(
      name: typeName, family: family, summary: summary, source: sourceLine,
      settings: Self().namedSettings.map(\.declaration), presets: presets, revision: revision,
      traits: traits)
  }

  /// The settings as plain data, defaults included.
  public var configuration: Configuration {
    var values: [String: SettingValue] = [:]
    for setting in namedSettings { values[setting.declaration.name] = setting.value }
    return Configuration(type: Self.typeName, settings: values)
  }

  /// Builds a value from a configuration; settings that it leaves out keep their default.
  ///
  /// - Throws: `SettingError` for an unknown setting, a wrong type, or a number out of range.
  public init(_ configuration: Configuration) throws(SettingError) {
    self.init()
    let named = namedSettings
    for (name, value) in configuration.settings.sorted(by: { $0.key < $1.key }) {
      guard let setting = named.first(where: { $0.declaration.name == name }) else {
        throw .unknownSetting(type: Self.typeName, setting: name)
      }
      try setting.declaration.check(value)
      do { try setting.assign(value) } catch {
        throw .wrongType(
          setting: name, expected: setting.declaration.type.description, found: "\(value)")
      }
    }
    try validate()
  }

  private var namedSettings: [NamedSetting] { settings(of: self) }
}

/// The settings of a value, those of its groups in their place.
private func settings(of value: Any) -> [NamedSetting] {
  Mirror(reflecting: value).children.flatMap { label, child in
    if let group = child as? any SettingGroup { return settings(of: group) }
    guard let setting = child as? any AnySetting, let label else { return [] }
    var declaration = setting.declaration
    declaration.name = label.hasPrefix("_") ? String(label.dropFirst()) : label
    return [
      NamedSetting(
        declaration: declaration, value: setting.settingValue,
        assign: { value throws(SettingError) in try setting.assign(value) })
    ]
  }
}

/// A setting with the property's name, read off an instance by reflection.
private struct NamedSetting {
  var declaration: SettingDeclaration
  var value: SettingValue
  var assign: (SettingValue) throws(SettingError) -> Void
}
