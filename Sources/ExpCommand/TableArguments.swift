import ArgumentParser
import Foundation
import Runner

/// How a table is printed, and from which store.
struct TableArguments: ParsableArguments {
  @Flag(help: "Print a Markdown table.")
  var md = false

  @Flag(help: "Print CSV, with all digits.")
  var csv = false

  @Flag(help: "Print JSON, with all digits.")
  var json = false

  @Option(help: ArgumentHelp("Significant digits of numbers.", valueName: "digits"))
  var precision: Int?

  @Option(
    name: .customLong("sort-by"),
    help: ArgumentHelp("Order the rows by this column.", valueName: "column"))
  var column: String?

  @Option(
    help: ArgumentHelp(
      "Folder of the store; by default .exp beside the named experiment, here, or in experiments/.",
      valueName: "folder"))
  var store: String?

  func validate() throws {
    if [md, csv, json].count(where: { $0 }) > 1 {
      throw ValidationError("--md, --csv and --json exclude each other")
    }
    if let precision, !(1...17).contains(precision) {
      throw ValidationError("--precision is \(precision); it must lie in 1 ... 17")
    }
  }

  /// The store that is meant.
  func storeFolder(beside names: [String]) -> String {
    if let store { return store }
    if let file = names.first(where: { $0.hasSuffix(".md") }) {
      return URL(fileURLWithPath: file).resolvingSymlinksInPath().deletingLastPathComponent().path
        + "/.exp"
    }
    return Self.usualStore
  }

  /// The store of this folder, or of its experiments.
  static var usualStore: String {
    [".exp", "experiments/.exp"].first {
      FileManager.default.fileExists(atPath: $0 + "/stages")
    } ?? ".exp"
  }

  /// Prints a table as asked.
  ///
  /// - Throws: `InputError` for an unknown column.
  func print(_ table: ComparisonTable) throws {
    let sorted = try column.map { column throws(InputError) in try table.sorted(by: column) }
    let form: ComparisonTable.Form = md ? .markdown : csv ? .csv : json ? .json : .text
    StandardOutput.print((sorted ?? table).printed(as: form, precision: precision), terminator: "")
  }
}
