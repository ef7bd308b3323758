import Notebook
import Planning
import Settings

extension Evaluator {
  /// Functions that stand alone.
  static let functions = [
    "Array", "Bool", "Double", "Int", "String", "abs", "max", "min", "stride", "zip",
  ]

  /// The forms that make stages and outputs.
  static let forms = [
    "Train", "Chart", "Table", "Samples", "Claim", "Report", "Frontier",
    "ExactFrontier",
  ]

  /// The value that a name stands for.
  func value(of name: String, at range: SourceRange) -> Value {
    if let binding = scope.find(name) { return binding.value }
    if types[name] != nil || Self.forms.contains(name) || Self.functions.contains(name) {
      return failure(.needsParentheses(name), at: range)
    }
    return undefined(name, at: range)
  }

  /// Reports a name that nothing defines.
  func undefined(_ name: String, at range: SourceRange) -> Value {
    if let later = laterNames[name] {
      let note = Diagnostic.Note(.definedHere(name), at: later)
      report(.usedTooEarly(name), at: range, notes: [note])
      return .failed
    }
    if let remedy = Self.remedies[name] { return failure(.absent(name, remedy), at: range) }
    let candidates =
      scope.visibleNames + Self.forms + types.keys.sorted() + Self.functions
    let near = closest(to: name, in: candidates)
    let isType = name.first?.isUppercase ?? false
    return failure(
      isType ? .unknownType(name) : .undefined(name), at: range,
      fixIt: near.map { .didYouMean($0, replacing: range) })
  }

  /// Names that hands try, and what cells have in their place.
  private static let remedies = [
    "print": "a cell shows its last expression",
    "pow": "multiply",
    "sqrt": "write value.squareRoot()",
    "Date": "a cell has no clock",
    "random": "a cell has no randomness; seeds are in the front matter",
  ]
}

extension Diagnostic.Message {
  fileprivate static func undefined(_ name: String) -> Self { "there is no '\(name)' here" }

  fileprivate static func unknownType(_ name: String) -> Self {
    "the vocabulary has no '\(name)'; 'exp vocabulary' lists it"
  }

  fileprivate static func usedTooEarly(_ name: String) -> Self {
    "'\(name)' is used before it is defined"
  }

  fileprivate static func definedHere(_ name: String) -> Self { "'\(name)' is defined here" }

  fileprivate static func absent(_ name: String, _ remedy: String) -> Self {
    "cells have no '\(name)'; \(remedy)"
  }

  fileprivate static func needsParentheses(_ name: String) -> Self {
    "'\(name)' must be called: \(name)(…)"
  }
}
