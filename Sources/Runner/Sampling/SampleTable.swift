import Foundation
import Recording

/// Answers of a trained model beside those of its reference.
package struct SampleTable: Sendable {
  let prompt: String
  let name: String
  let answers: [Answer]
  let referenceName: String?
  let referenceAnswers: [Answer]

  /// The prompt, then each model's answers with what they earned.
  package var text: String {
    var text = "prompt: \(Self.printable(prompt))\n\n" + block(name, answers)
    if let referenceName { text += "\n" + block("\(referenceName) (reference)", referenceAnswers) }
    return text
  }

  private func block(_ title: String, _ answers: [Answer]) -> String {
    var text = title + "\n"
    for (index, answer) in answers.enumerated() {
      text += "  \(index + 1). \(Self.printable(answer.text))\n"
      let numbers = Self.numbers(answer)
      if !numbers.isEmpty { text += "     \(numbers)\n" }
    }
    return text + "  mean: \(Self.means(answers))\n"
  }

  /// The text with its lines indented and without characters that could write over a terminal.
  private static func printable(_ text: String) -> String {
    let lines = text.split(whereSeparator: \.isNewline).map { line in
      String(
        line.map { character in
          let isControl = character.unicodeScalars.contains {
            $0.properties.generalCategory == .control
          }
          return isControl ? "\u{FFFD}" : character
        }
      ).trimmingCharacters(in: .whitespaces)
    }
    return lines.joined(separator: "\n     ")
  }

  private static func numbers(_ answer: Answer) -> String {
    line(gold: answer.gold, proxy: answer.proxy, kl: answer.kl)
  }

  private static func means(_ answers: [Answer]) -> String {
    func mean(_ value: (Answer) -> Double?) -> Double? {
      let values = answers.compactMap(value)
      return values.isEmpty ? nil : values.reduce(0, +) / Double(values.count)
    }
    let text = line(gold: mean(\.gold), proxy: mean(\.proxy), kl: mean(\.kl))
    return text.isEmpty ? "no reward is known" : text
  }

  private static func line(gold: Double?, proxy: Double?, kl: Double?) -> String {
    [
      gold.map { "gold reward \(ProgressLine.fixed($0, 2))" },
      proxy.map { "proxy reward \(ProgressLine.fixed($0, 2))" },
      kl.map { "KL \(ProgressLine.fixed($0, 2)) nats" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  /// The same for programs.
  package var json: CanonicalJSON {
    [
      "prompt": .string(prompt),
      "models": .array(
        [(name, answers)].map(Self.json)
          + (referenceName.map { [Self.json(($0, referenceAnswers))] } ?? [])),
    ]
  }

  private static func json(_ model: (name: String, answers: [Answer])) -> CanonicalJSON {
    [
      "name": .string(model.name),
      "answers": .array(
        model.answers.map {
          [
            "text": .string($0.text), "gold": $0.gold.map(CanonicalJSON.double) ?? .null,
            "proxy": $0.proxy.map(CanonicalJSON.double) ?? .null,
            "kl": $0.kl.map(CanonicalJSON.double) ?? .null,
          ]
        }),
    ]
  }
}
