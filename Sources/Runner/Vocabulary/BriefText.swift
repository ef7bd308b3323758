import Settings

extension SettingValue {
  /// The value as a person would write it: of nested configurations only what differs from their
  /// defaults.
  package var brief: String {
    switch self {
    case .configuration(let configuration): configuration.brief
    case .array(let values): "[\(values.map(\.brief).joined(separator: ", "))]"
    default: description
    }
  }
}

extension Configuration {
  /// The configuration with the settings that differ from their defaults.
  package var brief: String {
    let defaults = Catalog.declarations.first { $0.name == type }?.defaults.settings ?? [:]
    let given = settings.filter { defaults[$0.key] != $0.value }.sorted { $0.key < $1.key }
    return "\(type)(\(given.map { "\($0.key): \($0.value.brief)" }.joined(separator: ", ")))"
  }
}
