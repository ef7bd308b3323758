import Foundation
import Notebook
import Planning
import Reports
import Testing

@Suite("Links of the prose")
struct RelativeLinkTests {
  private func report(_ base: String?) throws -> WrittenReport {
    let text = """
      # T

      See [tuning](tuning/dpo.md#grid "Grid"), [task](../docs/task.md), [here](#t), [there](https://x.org/a/b),
      [root](/a), ![picture](figures/a.png) and [named]. `[no](tuning/link.md)`.

      [named]: notes/a.md
      """
    var input = ReportInput(
      document: Document.read(text, path: "x.md").0, plan: Plan(), results: Results(),
      declarations: [])
    input.recipe = RunRecipe(
      name: "x", document: text, parameters: [:], seeds: [1], inputs: [], results: [])
    input.recipe?.linkBase = base
    return try WrittenReport(input)
  }

  @Test("lead from the report where they lead from the experiment")
  func moved() throws {
    let report = try report("../../experiments")
    for link in [
      "[tuning](../../experiments/tuning/dpo.md#grid \"Grid\")", "[task](../../docs/task.md)",
      "[here](#t)", "[there](https://x.org/a/b)", "[root](/a)",
      "![picture](../../experiments/figures/a.png)", "`[no](tuning/link.md)`",
      "[named]: ../../experiments/notes/a.md",
    ] {
      #expect(report.markdown.contains(link), "\(link)")
    }
    for address in [
      "../../experiments/tuning/dpo.md#grid", "../../docs/task.md", "https://x.org/a/b", "/a",
      "../../experiments/figures/a.png", "../../experiments/notes/a.md",
    ] {
      #expect(report.html.contains("<a href=\"\(address)\""), "\(address)")
    }
  }

  @Test("stand as they are where the way is not known")
  func unmoved() throws {
    let report = try report(nil)
    #expect(report.markdown.contains("[tuning](tuning/dpo.md#grid \"Grid\")"))
    #expect(report.html.contains("<a href=\"tuning/dpo.md#grid\""))
  }
}
