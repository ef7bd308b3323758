import Foundation
import Testing

@Suite("The layout holds")
struct LayoutTests {
  @Test("a target imports only targets above it in the manifest")
  func importsRunUpwards() throws {
    let order = try SourceTree.targetsInOrder()
    #expect(order.count > 15)
    for file in SourceTree.files(under: "Sources", extensions: ["swift"]) {
      let path = SourceTree.relativePath(of: file)
      let target = path.split(separator: "/")[1]
      let place = try #require(order.firstIndex(of: String(target)), "\(path): no such target")
      for line in try SourceTree.text(of: file).split(separator: "\n") {
        guard let match = line.firstMatch(of: /^\s*(?:@\w+ )*(?:\w+ )?import (?:\w+ )?(\w+)/),
          let imported = order.firstIndex(of: String(match.output.1))
        else { continue }
        #expect(imported < place, "\(path) imports \(match.output.1), which stands below it")
      }
    }
  }

  @Test("each door to a system library has one importing target")
  func doorsHaveOneImporter() throws {
    for door in [
      "COpenBLAS", "CMarkdown", "CGnuplot", "CKernels", "CZlib", "COpenSSL", "CAllocations",
      "SwiftSyntax", "Yams", "GRDB",
    ] {
      var importers: Set<String> = []
      for file in SourceTree.files(under: "Sources", extensions: ["swift"]) {
        let text = try SourceTree.text(of: file)
        guard text.contains("import \(door)\n") else { continue }
        importers.insert(String(SourceTree.relativePath(of: file).split(separator: "/")[1]))
      }
      #expect(importers.count == 1, "\(door) is imported by \(importers.sorted())")
    }
  }

  @Test("source files are short: at most 400 lines each, half of them at most 100")
  func filesAreShort() throws {
    let files = SourceTree.files(under: "Sources", extensions: ["swift", "c", "cpp", "h"])
    var lengths: [Int] = []
    for file in files {
      let length = try SourceTree.text(of: file).split(
        separator: "\n", omittingEmptySubsequences: false
      ).count
      lengths.append(length)
      #expect(length <= 401, "\(SourceTree.relativePath(of: file)) has \(length) lines")
    }
    let median = lengths.sorted()[lengths.count / 2]
    #expect(median <= 101, "half of the files have more than \(median) lines")
  }

  @Test("no drawer is called Utilities, Helpers, Common or Core")
  func namesSayWhatIsInside() {
    for file in SourceTree.files(under: "Sources", extensions: ["swift", "c", "cpp", "h"]) {
      let path = SourceTree.relativePath(of: file)
      let names = path.split(separator: "/").map { $0.split(separator: ".")[0] }
      for drawer in ["Utilities", "Utils", "Helpers", "Common", "Core", "Misc"] {
        #expect(!names.contains(Substring(drawer)), "\(path) is named after no idea")
      }
    }
  }

  @Test("the repository speaks of no machine of its makers")
  func noForeignPaths() throws {
    let extensions: Set = ["swift", "c", "cpp", "h", "md", "json", "csv", "html", "svg"]
    for folder in ["Sources", "docs", "experiments", "reports"] {
      for file in SourceTree.files(under: folder, extensions: extensions) {
        // A local store is not part of the repository.
        if SourceTree.relativePath(of: file).contains("/.exp/") { continue }
        let text = try SourceTree.text(of: file)
        let namesPlace = text.contains(/\/(?:work|home|root|tmp)\/\w/)
        #expect(
          !namesPlace, "\(SourceTree.relativePath(of: file)) names a path of one machine")
      }
    }
  }
}
