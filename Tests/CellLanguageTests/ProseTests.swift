import CellLanguage
import Notebook
import Planning
import Testing

@Suite struct ProseTests {
  private func planned(_ prose: String) -> (Document, PlannedDocument) {
    let text = """
      ```swift
      \(setup)
      ```

      ```swift name=learning
      Chart(y: "reward/gold", of: sft)
      ```

      \(prose)
      """
    let (document, _) = Document.read(text, path: "t.md")
    return (document, plannedDocument(document))
  }

  @Test("Inline values are planned by the text of their expression")
  func values() throws {
    let (document, planned) = planned(
      "It earns `{swift} sft[\"reward/gold\"].last` in `{swift} 1 + 1` steps; see @fig-learning.")
    let plan = try #require(
      planned.plan, "\(planned.diagnostics.rendered(in: document.source))")
    #expect(
      plan.inlineValues == [
        #"sft["reward/gold"].last"#: .metric(
          .summary(stage: 0, metric: "reward/gold", .last)), "1 + 1": .value("2"),
      ])
    #expect(plan.outputs.count == 1)
  }

  @Test(
    "What cannot stand in a sentence is reported where it stands",
    arguments: [
      ("A `{swift} zebra`.", "zebra", "there is no 'zebra' here"),
      ("A `{swift} let a = 1`.", "`{swift} let a = 1`", "an inline value is one expression"),
      (
        "A `{swift} Train(sft, with: SFT(), on: task.demonstrations)`.",
        "Train(sft, with: SFT(), on: task.demonstrations)",
        "an inline value trains nothing; name the run in a cell"
      ),
      ("A `{swift} sft`.", "sft", "a Run cannot stand in a sentence"),
      (
        "See @fig-lerning.", "fig-lerning",
        "no cell shows 'fig-lerning'; it takes its name from the cell: ```swift name=lerning"
      ),
    ])
  func wrong(prose: String, place: String, message: String) throws {
    let (document, planned) = planned(prose)
    let diagnostic = try #require(planned.diagnostics.first)
    #expect(diagnostic.message.description == message)
    #expect(document.source[diagnostic.range] == place)
  }
}
