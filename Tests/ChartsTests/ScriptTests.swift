import Charts
import Foundation
import Planning
import Recording
import Synchronization
import Testing

@Suite("A chart is plain text before it is a picture")
struct ScriptTests {
  @Test("every kind of chart has the recorded script", arguments: SampleCharts.names)
  func script(_ name: String) {
    let chart = SampleCharts.named(name)
    expectSnapshot(GnuplotScript(chart).text, "\(chart.name).gp")
  }

  @Test("every kind of chart has the recorded words and table", arguments: SampleCharts.names)
  func words(_ name: String) {
    let chart = SampleCharts.named(name)
    let table = chart.table
    let rows = ([table.columns] + table.rows).map { $0.joined(separator: " | ") }
    let text =
      [chart.title, chart.alternativeText, chart.seedsSentence] + chart.notes + rows
      + [table.note]
    expectSnapshot(text.joined(separator: "\n") + "\n", "\(chart.name).txt")
  }

  @Test("a name with quotes, markup and line feeds stays a name")
  func hostileNames() throws {
    let names = ["it's <b>", "$(rm) `ls` \"x\"", "a\nplot sin(x)", "100 % \\n {/Bold _^@&~}"]
    let plan = SampleRuns.plan(names, seeds: [1, 2, 3])
    let results = SampleRuns.results(plan, metrics: ["reward/gold"])
    let chart = ChartBuilder(plan: plan, results: results).chart(
      ChartRequest(y: ["reward/gold"], stages: [0, 1, 2, 3], title: "a\nsystem('x')"),
      name: "hostile")
    let script = GnuplotScript(chart).text
    #expect(script.contains("'it''s <b>'"))
    #expect(!script.contains("\nplot sin(x)"))
    #expect(!script.contains("\nsystem"))
    let svg = try withTemporaryFolder { try ChartRenderer(folder: $0).draw(chart).svg }
    #expect(svg.contains("it&#39;s &lt;b&gt;") || svg.contains("it's &lt;b&gt;"))
    #expect(svg.contains("100 % \\n {/Bold _^@&amp;~}"))
    #expect(!svg.contains("<b>"))
  }
}

@Suite("Drawing")
struct RendererTests {
  @Test("the same chart gives the same bytes; script and picture stay beside the drawing")
  func sameBytes() throws {
    try withTemporaryFolder { folder in
      let renderer = ChartRenderer(folder: folder)
      let first = try renderer.draw(SampleCharts.frontier)
      let second = try renderer.draw(SampleCharts.frontier)
      #expect(first == second && first.missingPicture == nil)
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["frontier.gp", "frontier.png", "frontier.svg"])
      let picture = try Array(Data(contentsOf: folder.appending(path: "frontier.png")).prefix(20))
      // The width in the header: one and a half times the drawing's.
      #expect(picture.suffix(4) == [0, 0, 3, 192])
      let script = try String(
        contentsOf: folder.appending(path: "frontier.gp"), encoding: .utf8)
      #expect(script == GnuplotScript(SampleCharts.frontier).text)
    }
  }

  @Test(
    "a drawing says what it shows, follows the page's colours and shares a page",
    arguments: SampleCharts.names)
  func finished(_ name: String) throws {
    let chart = SampleCharts.named(name)
    let svg = try withTemporaryFolder { try ChartRenderer(folder: $0).draw(chart).svg }
    #expect(svg.hasPrefix("<svg "))
    #expect(svg.contains("role=\"img\""))
    #expect(svg.contains("<title id=\"\(chart.name)-title\">\(chart.title)</title>"))
    #expect(svg.contains("prefers-color-scheme:dark"))
    #expect(!svg.contains("rgb("))
    #expect(!svg.contains("gnuplot_"))
    #expect(!svg.contains("xlink"))
    for id in svg.matches(of: /id="([^"]*)"/) {
      #expect(id.output.1.hasPrefix("\(chart.name)-"))
    }
    for reference in svg.matches(of: /href="#([^"]*)"/) {
      #expect(svg.contains("id=\"\(reference.output.1)\""), "\(reference.output.1) is missing")
    }
    // Every colour on the page has a dark counterpart.
    for color in svg.matches(of: /(?:stroke|fill|color)="(#\w{6})"/) {
      let rule = "\"\(color.output.1)\"]"
      #expect(color.output.1 == "#FFFFFF" || Palette.styleSheet.contains(rule))
    }
  }

  @Test("a missing gnuplot is an error with its cure")
  func missing() throws {
    try withTemporaryFolder { folder in
      let renderer = ChartRenderer(folder: folder, program: "/nowhere/gnuplot")
      let error = #expect(throws: ChartError.self) { try renderer.draw(SampleCharts.reward) }
      #expect(error?.description.contains("apt-get install gnuplot-nox") == true)
      #expect(error?.description.contains("No such file") == true)
    }
  }

  @Test("a gnuplot that fails leaves the script and no picture")
  func failing() throws {
    try withTemporaryFolder { folder in
      let renderer = ChartRenderer(folder: folder, program: "false")
      let error = #expect(throws: ChartError.self) { try renderer.draw(SampleCharts.reward) }
      #expect(error == .gnuplotFailed(script: "reward.gp", status: 1, message: ""))
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      #expect(files == ["reward.gp"])
    }
  }

  @Test("a gnuplot without the terminal for pictures costs the picture alone, and says so")
  func noPicture() throws {
    try withTemporaryFolder { folder in
      try Data().write(to: folder.appending(path: "reward.png"))
      let whole = try ChartRenderer(folder: folder).draw(SampleCharts.reward)
      let programs = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Fixtures/programs")
      for (program, reason) in [
        ("gnuplot-without-pictures", "no terminal pngcairo"),
        ("gnuplot-that-breaks", "status 139 on reward.gp: oh"),
      ] {
        let drawing = try ChartRenderer(
          folder: folder, program: programs.appending(path: program).path
        ).draw(SampleCharts.reward)
        #expect(drawing.svg == whole.svg)
        #expect(drawing.missingPicture?.contains(reason) == true, "\(drawing.missingPicture ?? "")")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(files == ["reward.gp", "reward.svg"])
      }
    }
  }

  @Test("what was drawn before is put in place without gnuplot")
  func shelf() throws {
    try withTemporaryFolder { folder in
      let shelf = MemoryShelf()
      let first = try ChartRenderer(folder: folder, drawings: shelf).draw(SampleCharts.reward)
      let picture = try Data(contentsOf: folder.appending(path: "reward.png"))
      try FileManager.default.removeItem(at: folder.appending(path: "reward.png"))
      let second = try ChartRenderer(
        folder: folder, program: "/nowhere/gnuplot", drawings: shelf
      ).draw(SampleCharts.reward)
      #expect(first == second)
      #expect(try Data(contentsOf: folder.appending(path: "reward.png")) == picture)
    }
  }

  @Test("a folder that cannot be written is an error, not a crash")
  func unwritable() {
    let renderer = ChartRenderer(folder: URL(filePath: "/nowhere/at/all"))
    let error = #expect(throws: ChartError.self) { try renderer.draw(SampleCharts.reward) }
    #expect(error?.description.contains("cannot write") == true)
  }
}

/// Drawings in memory.
private final class MemoryShelf: DrawingShelf {
  private let drawings = Mutex<[String: Data]>([:])

  func drawing(of source: String) -> Data? { drawings.withLock { $0[source] } }

  func keep(_ drawing: Data, of source: String) { drawings.withLock { $0[source] = drawing } }
}
