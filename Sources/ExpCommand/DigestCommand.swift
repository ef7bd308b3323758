import ArgumentParser
import Runner

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "Print one digest of everything in a report but its provenance.",
    discussion: "Two runs of an experiment are the same to the last byte when their digests are.")

  @Argument(help: "The report's folder.", completion: .directory)
  var report: String

  @Flag(help: "List every file with its digest, too.")
  var files = false

  func run() throws {
    let digest = try ReportDigest(folder: report)
    if files { StandardOutput.print(digest.lines, terminator: "") }
    StandardOutput.print(digest.hexadecimal + (files ? "  all" : ""))
  }
}
