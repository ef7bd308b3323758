/// A Swift type that a setting can have.
public protocol SettingConvertible: Sendable {
  static var settingType: SettingType { get }
  var settingValue: SettingValue { get }
  /// Converts a checked value; nil when it is of another type.
  init?(settingValue: SettingValue)
}

extension Bool: SettingConvertible {
  public static var settingType: SettingType { .bool }
  public var settingValue: SettingValue { .bool(self) }
  public init?(settingValue: SettingValue) {
    guard case .bool(let value) = settingValue else { return nil }
    self = value
  }
}

extension Int: SettingConvertible {
  public static var settingType: SettingType { .int }
  public var settingValue: SettingValue { .int(self) }
  public init?(settingValue: SettingValue) {
    guard case .int(let value) = settingValue else { return nil }
    self = value
  }
}

extension Double: SettingConvertible {
  public static var settingType: SettingType { .double }
  public var settingValue: SettingValue { .double(self) }
  /// An integer literal is a `Double` where a `Double` is wanted, as in Swift.
  public init?(settingValue: SettingValue) {
    switch settingValue {
    case .double(let value): self = value
    case .int(let value): self = Double(value)
    default: return nil
    }
  }
}

extension String: SettingConvertible {
  public static var settingType: SettingType { .string }
  public var settingValue: SettingValue { .string(self) }
  public init?(settingValue: SettingValue) {
    guard case .string(let value) = settingValue else { return nil }
    self = value
  }
}

extension Optional: SettingConvertible where Wrapped: SettingConvertible {
  public static var settingType: SettingType { .optional(Wrapped.settingType) }
  public var settingValue: SettingValue { self?.settingValue ?? .none }
  public init?(settingValue: SettingValue) {
    if case .none = settingValue {
      self = nil
      return
    }
    guard let value = Wrapped(settingValue: settingValue) else { return nil }
    self = value
  }
}

extension Array: SettingConvertible where Element: SettingConvertible {
  public static var settingType: SettingType { .array(Element.settingType) }
  public var settingValue: SettingValue { .array(map(\.settingValue)) }
  public init?(settingValue: SettingValue) {
    guard case .array(let values) = settingValue else { return nil }
    let converted = values.compactMap { Element(settingValue: $0) }
    guard converted.count == values.count else { return nil }
    self = converted
  }
}

/// A setting with named choices, as an enumeration: `.fixed(0.05)`, `.adaptive(target: 6)`.
///
/// The conforming type lists its choices once; `init?(choice:_:)` receives the complete arguments in
/// declared order, already checked against types and ranges.
public protocol SettingChoice: SettingConvertible {
  static var choices: [ChoiceDeclaration] { get }
  var choice: (name: String, arguments: [SettingValue]) { get }
  init?(choice name: String, _ arguments: [SettingValue])
}

extension SettingChoice {
  public static var settingType: SettingType { .choice(choices) }

  public var settingValue: SettingValue {
    let (name, values) = choice
    let declared = Self.choices.first { $0.name == name }?.arguments ?? []
    return .choice(
      name, zip(declared, values).map { .init($0.isPositional ? nil : $0.name, $1) })
  }

  public init?(settingValue: SettingValue) {
    guard case .choice(let name, let arguments) = settingValue else { return nil }
    self.init(choice: name, arguments.map(\.value))
  }
}

extension SettingChoice where Self: RawRepresentable & CaseIterable, RawValue == String {
  public var choice: (name: String, arguments: [SettingValue]) { (rawValue, []) }

  public init?(choice name: String, _ arguments: [SettingValue]) { self.init(rawValue: name) }
}
