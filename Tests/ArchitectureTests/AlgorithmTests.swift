import Foundation
import Runner
import Settings
import Testing

@Suite("An algorithm's name finds its files")
struct AlgorithmTests {
  @Test("every algorithm of the catalog has a source file, a test and a page")
  func namesFindFiles() throws {
    let sources = names(under: "Sources/Learning", extensions: ["swift"])
    let tests = names(under: "Tests", extensions: ["swift"])
    let pages = names(under: "docs/algorithms", extensions: ["md"])
    let algorithms = Catalog.declarations.filter { $0.family == .algorithm }
    #expect(algorithms.count >= 4)
    for algorithm in algorithms {
      #expect(sources.contains(algorithm.name), "no Sources/…/\(algorithm.name).swift")
      #expect(tests.contains("\(algorithm.name)Tests"), "no \(algorithm.name)Tests.swift")
      #expect(
        pages.contains(algorithm.name.lowercased()),
        "no docs/algorithms/\(algorithm.name.lowercased()).md")
    }
  }

  @Test("every algorithm's page links an experiment whose text uses it")
  func pagesLinkExperiments() throws {
    for algorithm in Catalog.declarations where algorithm.family == .algorithm {
      let page = SourceTree.root.appending(
        path: "docs/algorithms/\(algorithm.name.lowercased()).md")
      let text = try SourceTree.text(of: page)
      let linked = text.matches(of: /experiments\/([\w-]+\.md)/).map { String($0.output.1) }
      let uses = try linked.contains { name in
        let file = SourceTree.root.appending(path: "experiments/\(name)")
        return try SourceTree.text(of: file).contains("\(algorithm.name)(")
      }
      #expect(uses, "docs/algorithms/\(algorithm.name.lowercased()).md links no such experiment")
    }
  }

  private func names(under folder: String, extensions: Set<String>) -> Set<String> {
    Set(
      SourceTree.files(under: folder, extensions: extensions).map {
        $0.deletingPathExtension().lastPathComponent
      })
  }
}
