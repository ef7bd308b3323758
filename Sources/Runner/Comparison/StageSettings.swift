/// The settings of a stored stage as flat names and texts, read off what its key was made of.
struct StageSettings {
  private(set) var values: [String: String] = [:]

  init(_ stage: IndexedStage) {
    guard let ingredients = CanonicalJSON(parsing: stage.ingredients) else { return }
    add("algorithm", ingredients["algorithm"])
    add("model", ingredients["start"]?["model"])
    add("task", ingredients["data"]?["task"])
    values["steps"] = ingredients["steps"]?.number.map(String.init)
  }

  private mutating func add(_ name: String, _ configuration: CanonicalJSON?) {
    guard let configuration, let type = configuration["type"]?.text else { return }
    values[name] = type
    guard case .object(let settings)? = configuration["settings"] else { return }
    for (setting, value) in settings {
      if value["type"] != nil, value["settings"] != nil {
        add("\(name).\(setting)", value)
      } else {
        values["\(name).\(setting)"] = KeyComparison.brief(value)
      }
    }
  }
}
