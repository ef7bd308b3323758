import Foundation

/// A page of the documentation that is written from declarations, never by hand.
package struct GeneratedPage: Sendable, Hashable {
  /// File name below `docs`.
  package var name: String
  package var text: String

  /// Every generated page.
  package static var all: [GeneratedPage] {
    [
      GeneratedPage(
        name: "settings.md", text: VocabularyPage.settings(Catalog.declarations)),
      GeneratedPage(name: "metrics.md", text: VocabularyPage.metrics()),
    ]
  }

  /// Writes the page into a folder.
  ///
  /// - Throws: `InputError` when the folder is missing or cannot be written.
  package func write(to folder: String) throws {
    do {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    } catch {
      throw InputError("cannot write '\(folder)/\(name)': \(error.localizedDescription)")
    }
  }
}
