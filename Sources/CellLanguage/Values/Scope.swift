import Notebook

/// Names and their values; a name that is not here is looked up in the surrounding scope.
final class Scope {
  struct Binding {
    var value: Value
    var range: SourceRange
  }

  let parent: Scope?
  private(set) var bindings: [String: Binding] = [:]

  init(inside parent: Scope? = nil) { self.parent = parent }

  func find(_ name: String) -> Binding? { bindings[name] ?? parent?.find(name) }

  func define(_ name: String, _ value: Value, at range: SourceRange) {
    bindings[name] = Binding(value: value, range: range)
  }

  /// All names that can be seen from here, sorted.
  var visibleNames: [String] { (Array(bindings.keys) + (parent?.visibleNames ?? [])).sorted() }
}
