import Recording
import Settings

/// The generated pages of the documentation.
package enum VocabularyPage {
  /// How to write the pages again, for the test that finds them stale.
  package static let command = "make docs"

  /// `docs/settings.md`: every type with every setting.
  package static func settings(_ declarations: [TypeDeclaration]) -> String {
    var text = """
      # Settings

      Everything that a cell can write, generated from the declarations by `\(command)`. In the terminal:
      `exp vocabulary NAME`. The column *elsewhere* gives other tools' names, TRL's first.

      """
    for family in Family.allCases {
      let members = declarations.filter { $0.family == family }
      guard !members.isEmpty else { continue }
      text += "\n## \(title(of: family))\n"
      for type in members { text += "\n" + section(type) }
    }
    return text
  }

  /// `docs/metrics.md`: the metric dictionary.
  package static func metrics(_ metrics: [MetricDefinition] = MetricDictionary.all) -> String {
    var text = """
      # Metrics

      Everything that a run records, generated from the metric dictionary by `\(command)`. `run["group/name"]`
      is the series of a metric over the steps. KL is in nats, over the full vocabulary unless a row says otherwise.

      """
    var group = ""
    for metric in metrics {
      let next = String(metric.name.prefix { $0 != "/" })
      if next != group {
        group = next
        text +=
          "\n## \(group)\n\n| metric | unit | definition | healthy | TRL |\n|---|---|---|---|---|\n"
      }
      let cells = [
        "`\(metric.name)`", metric.unit, metric.definition, metric.healthyBand,
        metric.trlName.map { "`\($0)`" } ?? "",
      ]
      text += "| \(cells.map(escaped).joined(separator: " | ")) |\n"
    }
    return text
  }

  private static func section(_ type: TypeDeclaration) -> String {
    var text = "### \(type.name)\n\n\(type.summary)"
    if let source = type.source { text += " Source: \(source)." }
    text += "\n"
    if let combination = combination(type) { text += "\n\(combination)\n" }
    if type.settings.isEmpty { return text + "\nIt has no settings.\n" }
    text += "\n| setting | type | default | range | unit | meaning | elsewhere |\n"
    text += "|---|---|---|---|---|---|---|\n"
    for setting in type.settings { text += row(setting) }
    for setting in type.settings {
      guard case .choice(let choices) = setting.type.unwrapped else { continue }
      text += "\nChoices of `\(setting.name)`:\n\n"
      for choice in choices { text += "- `\(signature(of: choice))`: \(choice.help)\n" }
    }
    if !type.presets.isEmpty { text += "\nPresets:\n\n" }
    for (name, values) in type.presets.sorted(by: { $0.key < $1.key }) {
      let list = values.sorted { $0.key < $1.key }.map { "`\($0.key): \($0.value.brief)`" }
      text += "- `\(type.name).\(name)`: \(list.joined(separator: ", "))\n"
    }
    return text
  }

  private static func row(_ setting: SettingDeclaration) -> String {
    let cells = [
      "`\(setting.name)`" + (setting.isPositional ? " (no label)" : ""),
      shortType(setting.type),
      setting.isPositional ? "" : setting.defaultValue.map { "`\($0.brief)`" } ?? "",
      setting.range?.settingDescription ?? "", setting.unit ?? "", setting.help,
      setting.aliases.map { "`\($0)`" }.joined(separator: ", "),
    ]
    return "| \(cells.map(escaped).joined(separator: " | ")) |\n"
  }

  private static func shortType(_ type: SettingType) -> String {
    if case .choice = type.unwrapped { return "choice" }
    return "`\(type)`"
  }

  /// `.adaptive(target: Double = 6)`.
  static func signature(of choice: ChoiceDeclaration) -> String {
    guard !choice.arguments.isEmpty else { return ".\(choice.name)" }
    let arguments = choice.arguments.map { argument in
      let label = argument.isPositional ? "" : "\(argument.name): "
      let value = argument.defaultValue.map { " = \($0)" } ?? ""
      let range = argument.range.map { " in \($0.settingDescription)" } ?? ""
      return "\(label)\(argument.type)\(value)\(range)"
    }
    return ".\(choice.name)(\(arguments.joined(separator: ", ")))"
  }

  /// What an algorithm trains on and needs, or what data a task has; nil for other families.
  static func combination(_ type: TypeDeclaration) -> String? {
    let traits = type.traits
    switch type.family {
    case .algorithm:
      var parts = ["Trains on `\(traits.trainsOn?.rawValue ?? "any data")`"]
      if traits.needsReward {
        parts.append("needs `rewardedBy:`")
      } else if traits.acceptsReward {
        parts.append("takes `rewardedBy:`")
      }
      parts.append(
        traits.product == .rewardModel ? "leaves a reward model" : "leaves a policy")
      return parts.joined(separator: ", ") + "."
    case .task:
      return "Offers \(traits.offers.map { "`\($0.rawValue)`" }.joined(separator: ", "))."
    default: return nil
    }
  }

  static func title(of family: Family) -> String {
    switch family {
    case .model: "Models"
    case .task: "Tasks"
    case .algorithm: "Algorithms"
    case .optimizer: "Optimizers"
    case .tokenizer: "Tokenizers"
    }
  }

  private static func escaped(_ cell: String) -> String {
    cell.replacing("|", with: "\\|").replacing("\n", with: " ")
  }
}
