import Foundation
import Runner
import Settings
import Testing

@Suite("The generated pages of the documentation")
struct GeneratedPageTests {
  @Test("are what the declarations say; otherwise run 'make docs' and commit")
  func pagesAreFresh() throws {
    let docs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs")
    for page in GeneratedPage.all {
      let written = try? String(contentsOf: docs.appending(path: page.name), encoding: .utf8)
      let isFresh = written == page.text
      #expect(isFresh, "docs/\(page.name) is stale: run '\(VocabularyPage.command)' and commit it")
    }
  }

  @Test(
    "the index of experiments is what the files and their reports say; 'make docs' writes it",
    .enabled(if: ReplacedReports.names.isEmpty, "a report is of a later run than the last commit"))
  func indexIsFresh() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(path: "experiments/README.md").path
    let index = try ExperimentIndex(folder: root.appending(path: "experiments").path, page: page)
    let isFresh = try String(contentsOfFile: page, encoding: .utf8) == index.text
    #expect(
      isFresh, "experiments/README.md is stale: run '\(VocabularyPage.command)' and commit it")
  }

  @Test("list every setting and every metric")
  func pagesAreComplete() {
    let settings = GeneratedPage.all[0].text
    for type in Catalog.declarations {
      #expect(settings.contains("### \(type.name)\n"))
      for setting in type.settings { #expect(settings.contains("| `\(setting.name)`")) }
    }
    #expect(GeneratedPage.all[1].text.contains("| `kl/reference` | nats per response |"))
  }
}
