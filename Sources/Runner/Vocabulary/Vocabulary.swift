import Notebook
import Settings

/// What `exp vocabulary` shows: every type, or one with its settings.
package struct Vocabulary: Sendable {
  private let type: TypeDeclaration?

  /// The names of all types, in the order of the catalog.
  package static var names: [String] { Catalog.declarations.map(\.name) }

  /// Looks a type up; nil shows them all.
  ///
  /// - Throws: `InputError` with a suggestion when there is no such type.
  package init(of name: String?) throws(InputError) {
    guard let name else {
      type = nil
      return
    }
    guard let found = Catalog.declarations.first(where: { $0.name == name }) else {
      let near = closest(to: name, in: Self.names).map { "; did you mean '\($0)'?" }
      throw InputError(
        "there is no type '\(name)'" + (near ?? "; 'exp vocabulary' lists them all"))
    }
    type = found
  }

  package var text: String {
    type.map(VocabularyText.details) ?? VocabularyText.overview(Catalog.declarations)
  }

  package var json: CanonicalJSON {
    type.map { CanonicalJSON($0) } ?? .array(Catalog.declarations.map { CanonicalJSON($0) })
  }
}
