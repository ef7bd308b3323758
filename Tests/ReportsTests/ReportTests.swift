import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings
import Statistics
import Testing

/// A report's files as texts.
struct WrittenReport {
  /// Files that are text.
  var files: [String: String] = [:]
  /// All files, those of other bytes too.
  var names: Set<String> = []
  /// Files with a digest.
  var digested: Set<String> = []
  var outcome: ReportOutcome

  /// Without a converter of formulas unless one is named, so that the bytes do not depend on it.
  init(_ input: ReportInput, gnuplot: String = "gnuplot", math: String = "no-such-program") throws {
    (files, names, digested, outcome) = try withTemporaryFolder { folder in
      let outcome = try ReportWriter(folder: folder, gnuplot: gnuplot, math: math).write(input)
      var files: [String: String] = [:]
      var names: Set<String> = []
      for case let name as String in FileManager.default.enumerator(atPath: folder.path) ?? .init()
      {
        names.insert(name)
        let file = folder.appending(path: name)
        if let text = try? String(contentsOf: file, encoding: .utf8) { files[name] = text }
      }
      let digested = Set(ReportDigests.files(in: folder) { _ in "" }.keys)
      return (files, names, digested, outcome)
    }
  }

  /// The sample, written once with charts and once without.
  static let drawn = Result { try WrittenReport(SampleReport.input) }
  static let plain = Result {
    try WrittenReport(SampleReport.input, gnuplot: "/nowhere/gnuplot")
  }

  var html: String { files["report.html"] ?? "" }
  var markdown: String { files["report.md"] ?? "" }
}

@Suite("A report is text that can be compared")
struct ReportSnapshotTests {
  @Test("report.md, report.html, run.json and provenance.json are as recorded")
  func snapshots() throws {
    // Without gnuplot the text does not depend on its version, and every fallback shows.
    let report = try WrittenReport.plain.get()
    for name in ["report.md", "report.html", "run.json", "provenance.json"] {
      expectSnapshot(report.files[name] ?? "", name)
    }
  }

  @Test("metrics.csv holds every value in a fixed order")
  func metrics() {
    var plan = SampleReport.plan(seeds: [2, 1])
    plan.stages = Array(plan.stages.prefix(2))
    plan.stages[0].name = "a, \"b\""
    var results = Results()
    for seed in [1, 2] {
      var record = StageRecord()
      record.record("reward/gold", 0.1 + Double(seed), at: 0)
      record.record("reward/gold", .nan, at: 10)
      record.record("kl/reference", -1e-17, at: 0)
      results[stage: 0, seed: seed] = record
    }
    expectSnapshot(MetricsFile.text(plan: plan, results: results), "metrics.csv")
  }

  @Test(
    "metrics.csv keeps a share of the longest series where there is too much", arguments: 4...60)
  func thinnedMetrics(limit: Int) {
    var plan = SampleReport.plan(seeds: [1])
    plan.stages = Array(plan.stages.prefix(1))
    var record = StageRecord()
    for step in 0..<50 { record.record("loss/train", Double(step), at: step) }
    for step in 0..<3 { record.record("reward/gold", Double(step), at: 10 * step) }
    var results = Results()
    results[stage: 0, seed: 1] = record
    let lines = MetricsFile.text(plan: plan, results: results, limit: limit)
      .split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    #expect(lines.count <= limit)
    let steps = lines.filter { $0[3] == "loss/train" }.compactMap { Int($0[2]) }
    #expect(steps.first == 0 && steps.last == 49)
    let gaps = zip(steps, steps.dropFirst()).map { $1 - $0 }.dropLast()
    #expect(Set(gaps).count <= 1, "\(steps)")
    if limit >= 6 { #expect(lines.count { $0[3] == "reward/gold" } == 3) }
    if limit >= 53 { #expect(lines.count == 53) }
  }
}

@Suite("What a report promises")
struct ReportTests {
  @Test("all files are there, and nothing half-written")
  func files() throws {
    let report = try WrittenReport.drawn.get()
    let names = report.files.keys.filter { !$0.hasPrefix("charts/") }.sorted()
    #expect(
      names == ["metrics.csv", "provenance.json", "report.html", "report.md", "run.json"])
    #expect(!report.files.keys.contains { $0.contains(".part") || $0.contains(".raw") })
    #expect(report.outcome.chartFailures.isEmpty)
    for match in report.markdown.matches(of: /!\[[^\n]*?\]\((charts\/[^)]*)\)/) {
      #expect(report.files[String(match.output.1)] != nil, "\(match.output.1)")
    }
  }

  @Test("every chart is there as script, drawing and picture, and the picture is not compared")
  func charts() throws {
    let report = try WrittenReport.drawn.get()
    let drawings = report.names.filter { $0.hasSuffix(".svg") }
    #expect(!drawings.isEmpty && report.outcome.missingPictures.isEmpty)
    for drawing in drawings {
      let stem = drawing.dropLast(3)
      #expect(report.names.contains(stem + "gp") && report.names.contains(stem + "png"))
    }
    let text: Set = ["metrics.csv", "report.md", "report.html"]
    #expect(report.digested == drawings.union(text))
  }

  @Test("equal results give equal bytes; a clock changes only what is between the markers")
  func bytes() throws {
    let first = try WrittenReport.drawn.get()
    let second = try WrittenReport(SampleReport.input)
    #expect(first.files == second.files)
    var later = SampleReport.input
    later.provenance.date = "2031-01-01T00:00:00Z"
    later.provenance.commit = nil
    later.provenance.isVerified = true
    later.provenance.wallSeconds = 1
    let third = try WrittenReport(later)
    #expect(first.html != third.html)
    for (name, text) in first.files where name != "provenance.json" {
      #expect(
        Provenance.removed(from: text) == Provenance.removed(from: third.files[name] ?? ""),
        "\(name)")
    }
  }

  @Test("an author cannot hide text from the comparison with the markers")
  func markers() throws {
    var input = SampleReport.input
    let text = "# T\n\n<!-- provenance:begin -->\n\nsecret 5\n\n<!-- provenance:end -->\n"
    input.document = Document.read(text, path: "x.md").0
    input.plan.outputs = []
    let report = try WrittenReport(input, gnuplot: "/nowhere/gnuplot")
    #expect(Provenance.removed(from: report.markdown).contains("secret 5"))
    #expect(Provenance.removed(from: report.html).contains("secret 5"))
  }

  @Test("one seed gives points, and no interval anywhere")
  func oneSeed() throws {
    let report = try WrittenReport(SampleReport.input(seeds: [1]), gnuplot: "/nowhere/gnuplot")
    let page = Provenance.removed(from: report.html)
    #expect(!page.contains("±"))
    #expect(page.contains("1 seed: points without intervals"))
    #expect(page.contains("One seed: points without interval."))
    #expect(report.outcome.judgements.allSatisfy { $0.verdict == .undecided })
  }

  @Test("every mean comes with interval and n")
  func means() throws {
    let report = try WrittenReport.drawn.get()
    #expect(report.html.contains("Mean over 3 seeds; the band is the 95\u{00A0}% interval"))
    #expect(report.html.contains("(n = 3 seeds)"))
    #expect(report.markdown.contains("(n = 3, Student's t, 95\u{00A0}% interval)"))
  }

  @Test("few held-out pairs are said to mean nothing, many get their interval")
  func accuracy() throws {
    let report = try WrittenReport.plain.get()
    #expect(report.markdown.contains("**The accuracy of** `dpos[0]` **is not informative:**"))
    #expect(report.markdown.contains("it rests on 24 held-out pairs"))
    #expect(!report.markdown.contains("The accuracy of **`reward`"))
    #expect(report.markdown.contains("above chance"))
  }

  @Test("what failed is shown at the top, and the rest is complete")
  func failures() throws {
    var input = SampleReport.input
    for seed in [1, 2, 3] { input.results[stage: 3, seed: seed] = nil }
    input.results[stage: 2, seed: 3] = nil
    input.failures = [
      StageFailure(stage: 3, seed: 1, message: "loss is not finite at step 12 <lower the rate>"),
      StageFailure(stage: 2, seed: 3, message: "the run was interrupted", wasSkipped: true),
    ]
    let report = try WrittenReport(input, gnuplot: "/nowhere/gnuplot")
    #expect(report.html.contains("This report is incomplete."))
    #expect(report.html.contains("&lt;lower the rate&gt;"))
    #expect(report.html.contains("No seed of this run has a result."))
    #expect(report.markdown.contains("`ppo` was not run for seed 3: the run was interrupted"))
    #expect(report.outcome.judgements[0].verdict == .undecided)
    #expect(report.files["run.json"]?.contains("loss is not finite") == true)
  }

  @Test("a missing gnuplot costs the pictures and nothing else")
  func withoutGnuplot() throws {
    let report = try WrittenReport.plain.get()
    #expect(!report.outcome.chartFailures.isEmpty)
    #expect(report.html.contains("apt-get install gnuplot-nox"))
    #expect(report.html.contains("Line chart: reward/gold (reward) against step (updates)."))
  }

  @Test("a folder that cannot be made is an error with a way out")
  func noFolder() {
    let writer = ReportWriter(folder: URL(filePath: "/proc/none/report"))
    let error = #expect(throws: ReportError.self) { try writer.write(SampleReport.input) }
    #expect(error?.description.contains("-o DIR") == true)
  }

  @Test("an experiment without stages is a report of its prose")
  func empty() throws {
    let input = ReportInput(
      document: Document.read("Just words.\n", path: "x.md").0, plan: Plan(), results: Results(),
      declarations: [])
    let report = try WrittenReport(input)
    #expect(report.html.contains("<p>Just words.</p>"))
    #expect(report.markdown.contains("**no claims**"))
  }

  @Test("charts of an earlier run are taken away")
  func oldCharts() throws {
    try withTemporaryFolder { folder in
      let writer = ReportWriter(folder: folder)
      try writer.write(SampleReport.input)
      var input = SampleReport.input
      input.plan.outputs = []
      try writer.write(input)
      let charts = try FileManager.default.contentsOfDirectory(
        atPath: folder.appending(path: "charts").path)
      #expect(!charts.contains("fig-learning.svg") && charts.contains("run-ppo-kl.svg"))
    }
  }
}
