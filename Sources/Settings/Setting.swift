/// Declares a setting beside its default: `@Setting("help", in: 0.01...1) var beta = 0.1`.
///
/// A type that has such properties and conforms to `Configurable` can be written in a cell.
/// Copies of a configured value are independent.
@propertyWrapper
public struct Setting<Value: SettingConvertible>: Sendable {
  private var storage: SettingStorage<Value>
  let declaration: SettingDeclaration

  /// Declares a setting with its default.
  ///
  /// - Parameters:
  ///   - wrappedValue: The default.
  ///   - help: One sentence: what the setting does.
  ///   - range: Smallest and largest number allowed, both included.
  ///   - unit: For example `nats`, `tokens`, `steps`.
  ///   - aliases: Other tools' names for it, TRL's first.
  ///   - positional: Whether a cell writes it without a label.
  public init(
    wrappedValue: Value, _ help: String, in range: ClosedRange<Double>? = nil,
    unit: String? = nil, aliases: [String] = [], positional: Bool = false
  ) {
    storage = SettingStorage(wrappedValue)
    declaration = SettingDeclaration(
      "", Value.settingType, default: wrappedValue.settingValue, help: help, range: range,
      unit: unit, aliases: aliases, isPositional: positional)
  }

  public var wrappedValue: Value {
    get { storage.value }
    set { storage = SettingStorage(newValue) }
  }
}

/// Holds one setting's value; written once, while a configuration is being decoded.
final class SettingStorage<Value: SettingConvertible>: @unchecked Sendable {
  fileprivate(set) var value: Value

  init(_ value: Value) { self.value = value }
}

/// A setting seen without its value's type.
protocol AnySetting {
  var declaration: SettingDeclaration { get }
  var settingValue: SettingValue { get }
  /// Overwrites the value in place; only for an instance that nobody else holds yet.
  func assign(_ value: SettingValue) throws(SettingError)
}

extension Setting: AnySetting {
  var settingValue: SettingValue { wrappedValue.settingValue }

  func assign(_ value: SettingValue) throws(SettingError) {
    guard let converted = Value(settingValue: value) else {
      throw .wrongType(setting: "", expected: Value.settingType.description, found: "\(value)")
    }
    storage.value = converted
  }
}
