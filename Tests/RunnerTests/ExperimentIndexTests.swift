import Foundation
import Runner
import Testing

@Suite("The index of experiments")
struct ExperimentIndexTests {
  private static let cell = "```swift\nlet a = 1\n```\n"

  /// A report with as much as the index reads.
  private func report(
    on document: String, verdicts: [String], parameters: [String: String] = [:],
    failures: Int = 0, seeds: Int = 5, wall: Double, stages: [(seconds: Double, wasReused: Bool)],
    to name: String, in folder: TemporaryFolder
  ) throws {
    let run: [String: Any] = [
      "seeds": Array(1...seeds), "claims": verdicts.map { ["verdict": $0] },
      "failures": Array(
        repeating: ["stage": 0, "seed": 1, "message": "none", "wasSkipped": false] as [String: Any],
        count: failures),
      "recipe": ["document": document, "parameters": parameters],
    ]
    let provenance: [String: Any] = [
      "command": "", "version": "", "date": "", "wallSeconds": wall, "inputs": [String](),
      "chartFailures": [String](), "machine": [["name": "stages at once", "value": "2"]],
      "stages": stages.map {
        ["stage": "a", "seed": 1, "seconds": $0.seconds, "wasReused": $0.wasReused, "phases": ""]
          as [String: Any]
      },
    ]
    for (file, value) in [("run.json", run), ("provenance.json", provenance)] {
      let data = try JSONSerialization.data(withJSONObject: value)
      try folder.write(
        String(decoding: data, as: UTF8.self), to: "reports/\(name)/\(file)")
    }
  }

  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let first = """
      ---
      question: Does a | b?
      paper: [Ann 2023 (arXiv:2310.12036), Bob 2024]
      ---
      \(Self.cell)
      """
    try folder.write(first, to: "experiments/first.md")
    try report(
      on: first, verdicts: ["holds", "holds", "does not hold", "undecided"], wall: 130,
      stages: [(100, false)], to: "first", in: folder)
    try folder.write("# Second\n\n\(Self.cell)\nEdited.\n", to: "experiments/second.md")
    try report(
      on: "# Second\n\n\(Self.cell)", verdicts: [], parameters: ["quick": "true"], failures: 1,
      seeds: 3, wall: 2, stages: [(30, true), (60, false)], to: "second", in: folder)
    try folder.write("# Third\n\n\(Self.cell)", to: "experiments/third.md")
    try folder.write("No cells.\n", to: "experiments/notes.md")
    return folder
  }

  @Test("says what is asked, held and spent, and what has no report")
  func page() throws {
    let folder = try folder()
    let experiments = folder.path + "/experiments"
    let index = try ExperimentIndex(folder: experiments, page: experiments + "/README.md")
    let rows = index.text.split(separator: "\n").filter { !$0.hasPrefix("<!--") }
    #expect(
      rows.map(String.init) == [
        "# Experiments",
        "| experiment | question | paper | claims held | seeds | time |",
        "|---|---|---|---|---:|---:|",
        "| [first](first.md) · [report](../reports/first/report.md) | Does a \\| b? | "
          + "Ann 2023 ([arXiv:2310.12036](https://arxiv.org/abs/2310.12036)); Bob 2024 | "
          + "2 of 4, 1 does not hold, 1 undecided | 5 | 2 min |",
        "| [second](second.md) · [report](../reports/second/report.md), with `quick=true`; "
          + "*changed since its report* | Second |  | no claims; incomplete | 3 | ≈ 60 s |",
        "2 reports: 2 of 4, 1 does not hold, 1 undecided; 3 min together.",
        "A claim is held when the whole 95 % interval lies on the side that it asserts. Time is "
          + "that of the run which wrote the report, on",
        "the machine that the report names; with ≈ it is summed up from the stages, some of which "
          + "were computed by an earlier run.",
        "## Without a report here",
        "- [third](third.md): Third",
      ])
  }

  @Test("leaves a page alone that somebody wrote, and names a damaged report")
  func mistakes() throws {
    let folder = try folder()
    let experiments = folder.path + "/experiments"
    let page = experiments + "/README.md"
    try ExperimentIndex(folder: experiments, page: page).write(to: page)
    try ExperimentIndex(folder: experiments, page: page).write(to: page)
    try folder.write("# Mine\n", to: "experiments/README.md")
    #expect(throws: InputError.self) {
      try ExperimentIndex(folder: experiments, page: page).write(to: page)
    }
    #expect(try String(contentsOfFile: page, encoding: .utf8) == "# Mine\n")
    try folder.write("{", to: "reports/first/run.json")
    let mistake = #expect(throws: InputError.self) {
      try ExperimentIndex(folder: experiments, page: page)
    }
    #expect(mistake?.message.contains("reports/first/run.json") == true)
    for nothing in ["reports", "none"] {
      #expect(throws: InputError.self) {
        try ExperimentIndex(folder: folder.path + "/" + nothing, page: page)
      }
    }
  }
}
