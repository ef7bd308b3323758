import ArgumentParser
import Runner

struct VocabularyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vocabulary", abstract: "List what cells can say, or one type's settings.")

  @Argument(help: "A type such as PPO.", completion: .list(Vocabulary.names))
  var name: String?

  @Flag(help: "Print JSON.")
  var json = false

  func run() throws {
    let vocabulary = try Vocabulary(of: name)
    StandardOutput.print(json ? vocabulary.json.pretty : vocabulary.text, terminator: "")
  }
}
