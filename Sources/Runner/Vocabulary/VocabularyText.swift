import Foundation
import Settings

/// The vocabulary as text for a terminal: `exp vocabulary [NAME]`.
package enum VocabularyText {
  /// Every type by family, one line each.
  package static func overview(_ declarations: [TypeDeclaration]) -> String {
    let width = declarations.map(\.name.count).max() ?? 0
    var text = ""
    for family in Family.allCases {
      let members = declarations.filter { $0.family == family }
      guard !members.isEmpty else { continue }
      text += "\(VocabularyPage.title(of: family))\n"
      for type in members {
        let name = type.name.padding(toLength: width, withPad: " ", startingAt: 0)
        text += "  \(name)  \(type.summary)\n"
      }
      text += "\n"
    }
    return text + "exp vocabulary NAME shows a type's settings.\n"
  }

  /// One type with its settings: default, range, unit, meaning, other names.
  package static func details(_ type: TypeDeclaration) -> String {
    var text = "\(type.name)  (\(type.family.rawValue))\n  \(type.summary)\n"
    if let source = type.source { text += "  Source: \(source)\n" }
    if let combination = VocabularyPage.combination(type) { text += "  \(combination)\n" }
    text += "\n"
    if type.settings.isEmpty { text += "It has no settings.\n" }
    for setting in type.settings { text += details(setting, indent: 2) + "\n" }
    for (name, values) in type.presets.sorted(by: { $0.key < $1.key }) {
      let list = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.brief)" }
      text += "  .\(name)  stands for \(list.joined(separator: ", "))\n"
    }
    return text
  }

  private static func details(_ setting: SettingDeclaration, indent: Int) -> String {
    let pad = String(repeating: " ", count: indent)
    let label = setting.isPositional ? "_ \(setting.name)" : setting.name
    var text = "\(pad)\(label): \(setting.type.description)"
    if let value = setting.defaultValue, !setting.isPositional { text += " = \(value.brief)" }
    text += "\n\(pad)    \(setting.help)\n"
    var notes: [String] = []
    if let range = setting.range { notes.append("in \(range.settingDescription)") }
    if let unit = setting.unit { notes.append("unit: \(unit)") }
    if !setting.aliases.isEmpty {
      notes.append("elsewhere: \(setting.aliases.joined(separator: ", "))")
    }
    if !notes.isEmpty { text += "\(pad)    \(notes.joined(separator: "; "))\n" }
    if case .choice(let choices) = setting.type.unwrapped {
      for choice in choices {
        text += "\(pad)    \(VocabularyPage.signature(of: choice))  \(choice.help)\n"
      }
    }
    return text
  }
}
