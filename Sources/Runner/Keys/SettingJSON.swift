import Settings

extension CanonicalJSON {
  /// A setting's value, as `--json` outputs print it.
  package init(_ value: SettingValue) {
    switch value {
    case .none: self = .null
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .int(value)
    case .double(let value): self = .double(value)
    case .string(let value): self = .string(value)
    case .array(let values): self = .array(values.map { CanonicalJSON($0) })
    case .choice(let name, let arguments):
      self = [
        "choice": .string(name),
        "arguments": .array(
          arguments.map { ["label": CanonicalJSON($0.label), "value": CanonicalJSON($0.value)] }),
      ]
    case .configuration(let configuration): self = CanonicalJSON(configuration)
    }
  }

  /// A configuration with its type's name and every setting.
  package init(_ configuration: Configuration) {
    self = [
      "type": .string(configuration.type),
      "settings": .object(configuration.settings.mapValues { CanonicalJSON($0) }),
    ]
  }
}
