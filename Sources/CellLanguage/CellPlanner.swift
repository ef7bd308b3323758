import Notebook
import Planning
import Settings

/// Reads the cells of a document and builds its plan: the language of cells meets the vocabulary.
///
/// Nothing is trained and nothing outside of the document is looked at; evaluation is bounded in
/// steps, depth and memory, so a stranger's document can be planned without care.
package struct CellPlanner: Sendable {
  /// The types that a cell may write.
  package var vocabulary: [TypeDeclaration]
  /// Checks what ranges cannot say (one setting against another); nil when all is well.
  package var validate: @Sendable (Configuration) -> SettingError?
  /// What keeps a task from having exact values; nil when it has them.
  package var exactObstacle: @Sendable (Configuration) -> String?

  /// Makes a planner for a vocabulary.
  ///
  /// - Parameters:
  ///   - vocabulary: The types that a cell may write.
  ///   - validate: Checks a complete configuration, usually by building the value.
  ///   - exactObstacle: Says of a task what keeps it from having exact values, as the end of a
  ///     sentence that begins with the task.
  package init(
    vocabulary: [TypeDeclaration],
    validate: @escaping @Sendable (Configuration) -> SettingError? = { _ in nil },
    exactObstacle: @escaping @Sendable (Configuration) -> String? = { _ in nil }
  ) {
    self.vocabulary = vocabulary
    self.validate = validate
    self.exactObstacle = exactObstacle
  }

  /// Plans a document.
  ///
  /// - Parameters:
  ///   - document: As read; its own diagnostics are not repeated.
  ///   - overrides: Values of parameters by name, as text from the command line.
  ///   - seeds: Seeds from the command line; nil takes the document's, or seed 1.
  /// - Returns: The plan, or what is wrong.
  package func plan(
    _ document: Document, overrides: [String: String] = [:], seeds: [Int]? = nil
  ) -> PlannedDocument {
    let planner = self
    return withLargeStack { planner.planned(document, overrides: overrides, seeds: seeds) }
  }

  private func planned(
    _ document: Document, overrides: [String: String], seeds: [Int]?
  ) -> PlannedDocument {
    let evaluator = Evaluator(document: document, planner: self)
    var overrides = Overrides(texts: overrides)
    var cells: [(cell: Cell, statements: [Statement])] = []
    for cell in document.cells where !cell.isSkipped {
      var reader = SyntaxReader(cell: cell)
      cells.append((cell, reader.statements()))
      evaluator.diagnostics += reader.diagnostics
    }
    for case .binding(let pattern, _, _) in cells.flatMap(\.statements) {
      for (name, range) in pattern.names where evaluator.laterNames[name] == nil {
        evaluator.laterNames[name] = range
      }
    }
    for (cell, statements) in cells { evaluator.run(statements, of: cell, overrides: &overrides) }
    let inlineValues = evaluator.readProse()
    evaluator.reportUnused(&overrides)
    evaluator.nameRemainingRuns()

    var planned = PlannedDocument()
    planned.diagnostics = evaluator.diagnostics.inDocumentOrder
    planned.commandLineErrors = overrides.errors
    planned.commandLineTexts = overrides.trusted
    if !planned.diagnostics.hasErrors && overrides.errors.isEmpty {
      planned.plan = Plan(
        stages: evaluator.stages, outputs: evaluator.outputs, parameters: evaluator.parameters,
        seeds: seeds ?? document.frontMatter.seeds ?? [1])
      planned.plan?.inlineValues = inlineValues
    }
    return planned
  }
}

/// What planning a document gave.
package struct PlannedDocument: Sendable, Hashable {
  /// The plan; nil when anything is wrong.
  package var plan: Plan?
  /// What was found in the cells, in the order of the document.
  package var diagnostics: [Diagnostic] = []
  /// What is wrong with the overrides themselves, as sentences without a place in the document.
  package var commandLineErrors: [String] = []
  /// Texts that came from the command line: paths among them are trusted, others are not.
  package var commandLineTexts: Set<String> = []

  package init() {}
}
