import ArgumentParser

/// The `exp` program.
@main
struct ExpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exp", abstract: "A laboratory for preference learning in Markdown files.")
}
