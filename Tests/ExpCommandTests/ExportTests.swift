import Foundation
import Testing

@Suite("Exporting a report")
struct ExportTests {
  /// A report as a run leaves it, without a run.
  private func program() throws -> Program {
    let program = try Program()
    try program.write("# Mine\n", to: "mine.md")
    let charts = program.folder.appending(path: "reports/mine/charts")
    try FileManager.default.createDirectory(at: charts, withIntermediateDirectories: true)
    try program.write("<!DOCTYPE html><title>Mine</title>", to: "reports/mine/report.html")
    try program.write(
      "# Mine\n\n![A line](charts/fig-a.svg)\n", to: "reports/mine/report.md")
    try program.write("stage,seed\n", to: "reports/mine/metrics.csv")
    try program.write("<svg/>", to: "reports/mine/charts/fig-a.svg")
    return program
  }

  /// A Chromium that writes the words it was started with into the file that it is asked for.
  private func browser(_ program: Program, _ script: String) throws -> [String: String] {
    try program.write("#!/bin/sh\n\(script)\n", to: "bin-chromium")
    let folder = program.folder.appending(path: "bin")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let place = folder.appending(path: "chromium")
    try FileManager.default.moveItem(at: program.folder.appending(path: "bin-chromium"), to: place)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: place.path)
    return ["PATH": "\(folder.path):/usr/bin:/bin"]
  }

  @Test("html and csv are the report's files, md takes its charts along")
  func files() throws {
    let program = try program()
    defer { program.remove() }
    let page = try program.run("export", "mine.md", "--to", "html")
    #expect(page.status == 0 && page.output == "mine.html\n", "\(page.errors)")
    #expect(try program.text(of: "mine.html") == program.text(of: "reports/mine/report.html"))
    let table = try program.run("export", "reports/mine", "--to", "csv", "-o", "numbers.csv")
    #expect(table.output == "numbers.csv\n")
    #expect(try program.text(of: "numbers.csv") == "stage,seed\n")
    let text = try program.run("export", "mine.md", "--to", "md", "-o", "out.md")
    #expect(text.status == 0, "\(text.errors)")
    #expect(try program.text(of: "out.md").contains("![A line](out-charts/fig-a.svg)"))
    #expect(try program.text(of: "out-charts/fig-a.svg") == "<svg/>")
  }

  @Test("pdf is what Chromium prints of the page")
  func pdf() throws {
    let program = try program()
    defer { program.remove() }
    let environment = try browser(
      program,
      #"for word in "$@"; do case "$word" in --print-to-pdf=*) out="${word#*=}";; file:*) page="$word";; "#
        + #"esac; done; echo "%PDF-1.4 $page" > "$out""#)
    let outcome = try program.run("export", "mine.md", "--to", "pdf", environment: environment)
    #expect(outcome.status == 0 && outcome.output == "mine.pdf\n", "\(outcome.errors)")
    let pdf = try program.text(of: "mine.pdf")
    #expect(pdf.hasPrefix("%PDF-1.4 file:///") && pdf.contains("reports/mine/report.html"))
  }

  @Test("a Chromium that is missing or prints nothing is an error with a way out")
  func noBrowser() throws {
    let program = try program()
    defer { program.remove() }
    let missing = try program.run(
      "export", "mine.md", "--to", "pdf", environment: ["PATH": "/nowhere"])
    #expect(missing.status == 1)
    #expect(missing.errors == "error: PDF needs Chromium: sudo apt-get install -y chromium\n")
    let environment = try browser(program, "echo 'no display' >&2; exit 3")
    let failed = try program.run("export", "mine.md", "--to", "pdf", environment: environment)
    #expect(failed.status == 1 && failed.errors.contains("printed no PDF: no display"))
    #expect(
      !FileManager.default.fileExists(atPath: program.folder.appending(path: "mine.pdf").path))
  }

  @Test("png draws the report's scripts as pictures")
  func pictures() throws {
    let program = try program()
    defer { program.remove() }
    try program.write(
      "set terminal svg size 64,40 fixed noenhanced font 'sans-serif,13'\nplot x notitle\n",
      to: "reports/mine/charts/fig-a.gp")
    let outcome = try program.run("export", "mine.md", "--to", "png")
    #expect(outcome.status == 0 && outcome.output == "mine-charts\n", "\(outcome.errors)")
    let picture = program.folder.appending(path: "mine-charts/fig-a.png")
    let header = try Array(Data(contentsOf: picture).prefix(24))
    // Width and height in the header: twice the script's.
    #expect(header[19] == 128 && header[23] == 80)
    try program.write("set terminal svg\nnonsense\n", to: "reports/mine/charts/fig-a.gp")
    let failed = try program.run("export", "mine.md", "--to", "png")
    #expect(failed.status == 1 && failed.errors.contains("gnuplot drew no picture"))
  }

  @Test("no report, an old report and a strange format are said")
  func mistakes() throws {
    let program = try program()
    defer { program.remove() }
    try program.write("# Other\n", to: "other.md")
    let none = try program.run("export", "other.md", "--to", "html")
    #expect(none.status == 2 && none.errors.contains("run it first: exp run other.md"))
    let strange = try program.run("export", "mine.md", "--to", "docx")
    #expect(strange.status == 2 && strange.errors.contains("'docx'"))
    let future: [FileAttributeKey: Any] = [.modificationDate: Date().addingTimeInterval(60)]
    try FileManager.default.setAttributes(
      future, ofItemAtPath: program.folder.appending(path: "mine.md").path)
    let old = try program.run("export", "mine.md", "--to", "html")
    #expect(old.status == 0 && old.errors.contains("the report is older than 'mine.md'"))
  }
}
