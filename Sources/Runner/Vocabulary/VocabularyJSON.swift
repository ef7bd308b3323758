import Settings

extension CanonicalJSON {
  /// A vocabulary type for `exp vocabulary --json`.
  package init(_ type: TypeDeclaration) {
    self = [
      "name": .string(type.name),
      "family": .string(type.family.rawValue),
      "summary": .string(type.summary),
      "source": CanonicalJSON(type.source),
      "revision": .int(type.revision),
      "settings": .array(type.settings.map { CanonicalJSON($0) }),
      "presets": .object(
        type.presets.mapValues { .object($0.mapValues { CanonicalJSON($0) }) }),
    ]
  }

  private init(_ setting: SettingDeclaration) {
    var members: [String: CanonicalJSON] = [
      "name": .string(setting.name),
      "type": .string(setting.type.description),
      "default": setting.defaultValue.map { CanonicalJSON($0) } ?? .null,
      "help": .string(setting.help),
      "unit": CanonicalJSON(setting.unit),
      "aliases": .array(setting.aliases.map(CanonicalJSON.string)),
      "positional": .bool(setting.isPositional),
    ]
    if let range = setting.range {
      members["range"] = [.double(range.lowerBound), .double(range.upperBound)]
    }
    if case .choice(let choices) = setting.type.unwrapped {
      members["choices"] = .array(
        choices.map {
          [
            "name": .string($0.name), "help": .string($0.help),
            "arguments": .array($0.arguments.map { CanonicalJSON($0) }),
          ]
        })
    }
    self = .object(members)
  }
}
