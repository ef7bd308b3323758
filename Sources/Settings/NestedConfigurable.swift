/// A configurable type that can itself be the value of a setting: `optimizer: AdamW(…)`.
public protocol NestedConfigurable: Configurable, SettingConvertible {}

extension NestedConfigurable {
  public static var settingType: SettingType { .family(family) }
  public var settingValue: SettingValue { .configuration(configuration) }

  public init?(settingValue: SettingValue) {
    guard case .configuration(let configuration) = settingValue,
      configuration.type == Self.typeName, let value = try? Self(configuration)
    else { return nil }
    self = value
  }
}
