import Notebook
import Planning
import Settings

/// Evaluates the statements of a document's cells and collects stages and outputs.
///
/// Evaluation never stops at a mistake: what failed becomes `Value.failed`, which nothing reports
/// again, and the next statement is read.
final class Evaluator {
  let document: Document
  let planner: CellPlanner
  let types: [String: TypeDeclaration]
  var diagnostics: [Diagnostic] = []
  var stages: [Stage] = []
  var outputs: [CellOutput] = []
  var parameters: [Parameter] = []
  /// Where names are looked up: the document's scope, or that of the closure being called.
  var scope = Scope()
  /// Names that some later cell defines, with the place.
  var laterNames: [String: SourceRange] = [:]
  /// What keeps tasks from having exact values, as far as it was asked.
  var exactObstacles: [Configuration: String?] = [:]
  /// The cell being evaluated.
  var cell = 0

  /// Steps, nested evaluations and elements made so far, against the limits.
  private var steps = 0
  private var depth = 0
  private var elements = 0
  /// Whether a limit was reached; nothing is evaluated any more.
  private(set) var isHalted = false
  /// How many branches deep we are in what a condition did not choose.
  var unchosenBranches = 0
  /// How often an Int stood where a Double was needed.
  var intsForDoubles = 0

  static let stepLimit = 1_000_000
  static let depthLimit = 512
  static let elementLimit = 2_000_000
  static let stageLimit = 1000

  init(document: Document, planner: CellPlanner) {
    self.document = document
    self.planner = planner
    types = Dictionary(planner.vocabulary.map { ($0.name, $0) }) { first, _ in first }
  }

  /// Reports something that is wrong whatever the values are.
  func report(
    _ message: Diagnostic.Message, at range: SourceRange, fixIt: FixIt? = nil,
    notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(.error(message, at: range, fixIt: fixIt, notes: notes))
  }

  /// Reports something and gives the value that stands for it.
  func failure(
    _ message: Diagnostic.Message, at range: SourceRange, fixIt: FixIt? = nil
  ) -> Value {
    report(message, at: range, fixIt: fixIt)
    return .failed
  }

  /// Reports something that is wrong with these values; a branch that was not chosen may contain
  /// it, since a condition may guard against it.
  func valueFailure(_ message: Diagnostic.Message, at range: SourceRange) -> Value {
    if unchosenBranches == 0 { report(message, at: range) }
    return .failed
  }

  /// Counts one step at one more level of depth; false when a limit is reached.
  func enter(at range: SourceRange) -> Bool {
    if isHalted { return false }
    steps += 1
    depth += 1
    if steps > Self.stepLimit { halt(.tooManySteps, at: range) }
    if depth > Self.depthLimit { halt(.tooDeep, at: range) }
    if isHalted { depth -= 1 }
    return !isHalted
  }

  func leave() { depth -= 1 }

  /// Counts elements or characters that a value takes; false when the limit is reached.
  func charge(_ count: Int, at range: SourceRange) -> Bool {
    if isHalted { return false }
    elements += max(0, min(count, Self.elementLimit + 1))
    if elements > Self.elementLimit { halt(.tooLarge, at: range) }
    return !isHalted
  }

  private func halt(_ message: Diagnostic.Message, at range: SourceRange) {
    isHalted = true
    report(message, at: range)
  }

  /// What evaluating an expression may change, apart from diagnostics.
  struct Checkpoint {
    var stages: [Stage]
    var outputs: [CellOutput]
    var diagnostics: [Diagnostic]
  }

  var checkpoint: Checkpoint {
    Checkpoint(stages: stages, outputs: outputs, diagnostics: diagnostics)
  }

  /// Goes back; diagnostics stay unless told otherwise.
  func restore(_ checkpoint: Checkpoint, diagnosticsToo: Bool) {
    stages = checkpoint.stages
    outputs = checkpoint.outputs
    if diagnosticsToo && !isHalted { diagnostics = checkpoint.diagnostics }
  }

  /// Evaluates what a condition did not choose, for its mistakes and its type only.
  func unchosenType(of expression: Expression, expected: ValueType?) -> ValueType {
    let before = checkpoint
    unchosenBranches += 1
    let type = evaluate(expression, expected: expected).type
    unchosenBranches -= 1
    restore(before, diagnosticsToo: false)
    return type
  }

  /// The document's text of a place.
  func text(of range: SourceRange) -> String { document.source[range] }

  func place(_ range: SourceRange) -> SourcePlace {
    let location = document.source.location(of: range.lower)
    return SourcePlace(line: location.line, column: location.column)
  }
}

extension Diagnostic.Message {
  fileprivate static let tooManySteps: Self =
    "evaluation stops here: the cells take more than \(Evaluator.stepLimit) steps"

  fileprivate static let tooDeep: Self =
    "evaluation stops here: calls are nested more than \(Evaluator.depthLimit) deep"

  fileprivate static let tooLarge: Self =
    "evaluation stops here: the cells make more than \(Evaluator.elementLimit) elements"
}
