import Foundation
import Testing

@Suite("Mistakes of the command line and the document end with 2 and a way out")
struct MistakeTests {
  private func mistake(
    _ arguments: String..., says wanted: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    try FileManager.default.createDirectory(
      at: program.folder.appending(path: "folder"), withIntermediateDirectories: true)
    try Data([0x23, 0xFF, 0x0A]).write(to: program.folder.appending(path: "latin.md"))
    try program.write("", to: "empty.md")
    try program.write(
      TinyExperiment.text.replacing("DPO(batch", with: "DPO(betta: 1, batch"), to: "wrong.md")
    let outcome = try program.start(arguments).outcome()
    #expect(outcome.status == 2, "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(
      outcome.errors.contains(wanted), "\(outcome.errors)\(outcome.output)",
      sourceLocation: sourceLocation)
  }

  @Test("the file: missing, a folder, not UTF-8, empty")
  func files() throws {
    try mistake("run", "none.md", says: "there is no file 'none.md'")
    try mistake("run", "folder", says: "is a folder")
    try mistake("run", "latin.md", says: "latin.md:1:2: error: byte 0xFF is not UTF-8")
    try mistake("run", "empty.md", says: "the document is empty")
  }

  @Test("the document: an unknown setting, with place and suggestion")
  func document() throws {
    try mistake("run", "wrong.md", says: "wrong.md:20:")
    try mistake("params", "wrong.md", says: "did you mean 'beta'?")
  }

  @Test("the command line: options, parameters, seeds, names")
  func commandLine() throws {
    try mistake("run", says: "Missing expected argument")
    try mistake("run", "tiny.md", "--bogus", says: "Unknown option '--bogus'")
    try mistake("run", "tiny.md", "-j", "0", says: "-j is 0")
    try mistake("run", "tiny.md", "-p", "updates", says: "is not of the form -p name=value")
    try mistake("run", "tiny.md", "-p", "update=3", says: "updates")
    try mistake("run", "tiny.md", "-p", "updates=many", says: "updates")
    try mistake("run", "tiny.md", "--seeds", "none", says: "names no seeds")
    try mistake("run", "tiny.md", "-f", "none.yaml", says: "no readable parameter file")
    try mistake("vocabulary", "Dpo", says: "did you mean 'DPO'?")
    try mistake("sample", "tiny.md", "pppo", says: "did you mean 'ppo'?")
    try mistake("sample", "tiny.md", "reward", says: "is a reward model")
    try mistake("bogus", says: "bogus")
  }
}
