/// A value that a setting can take, as plain data: what a cell wrote, checked, or what a default is.
///
/// It is hashable and codable because resolved settings are part of every stage's key.
public indirect enum SettingValue: Sendable, Hashable, Codable {
  case none
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case array([SettingValue])
  /// A choice such as `.adaptive(target: 6)`; its arguments are complete and in declared order.
  case choice(String, [SettingArgument])
  /// A nested configuration such as `AdamW(learningRate: 1e-3)`.
  case configuration(Configuration)
}

/// One argument of a choice; `label` is nil for an unlabelled argument.
public struct SettingArgument: Sendable, Hashable, Codable {
  public var label: String?
  public var value: SettingValue

  public init(_ label: String?, _ value: SettingValue) {
    self.label = label
    self.value = value
  }
}

/// A vocabulary value with all its settings resolved: `PPO(clip: 0.1)` with its defaults filled in.
public struct Configuration: Sendable, Hashable, Codable {
  /// Name of the vocabulary type, for example `PPO`.
  public var type: String
  /// Every setting by name, defaults included.
  public var settings: [String: SettingValue]

  public init(type: String, settings: [String: SettingValue]) {
    self.type = type
    self.settings = settings
  }
}

extension SettingValue: CustomStringConvertible {
  /// The value as it would be written in a cell.
  public var description: String {
    switch self {
    case .none: "nil"
    case .bool(let value): String(value)
    case .int(let value): String(value)
    case .double(let value): String(value)
    case .string(let value): "\"\(value)\""
    case .array(let values): "[\(values.map(\.description).joined(separator: ", "))]"
    case .choice(let name, let arguments):
      arguments.isEmpty
        ? ".\(name)"
        : ".\(name)(\(arguments.map(\.description).joined(separator: ", ")))"
    case .configuration(let configuration): configuration.description
    }
  }
}

extension SettingArgument: CustomStringConvertible {
  public var description: String { label.map { "\($0): \(value)" } ?? value.description }
}

extension Configuration: CustomStringConvertible {
  public var description: String {
    let written = settings.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
    return "\(type)(\(written.joined(separator: ", ")))"
  }
}
