import CellLanguage
import Foundation
import Notebook
import Planning
import Settings
import Tasks

/// An experiment that has been read, with everything that was found in it; nothing has run.
package struct Experiment: Sendable {
  package let file: ExperimentFile
  package let document: Document
  /// Errors and warnings in the order of the document.
  package let diagnostics: [Diagnostic]
  /// What is wrong with the command line's own words.
  package let commandLineErrors: [String]
  /// What to train and show; nil when anything is wrong.
  package let plan: Plan?
  /// Decides which data files may be read.
  package let dataPaths: DataPaths
  /// Values of parameters by name, as the user gave them.
  package let parameters: [String: String]

  /// Reads and plans an experiment.
  ///
  /// - Throws: `InputError` when the file itself cannot be read.
  package init(_ request: ExperimentRequest) throws(InputError) {
    self.init(request, file: try ExperimentFile(path: request.path))
  }

  /// Plans an experiment whose file has been read.
  package init(_ request: ExperimentRequest, file: ExperimentFile) {
    self.file = file
    parameters = request.parameters
    let (document, found) = Document.read(file.bytes, path: file.path)
    self.document = document
    let planner = CellPlanner(
      vocabulary: Catalog.declarations, validate: { Catalog.mistake(in: $0) },
      exactObstacle: { ExactValues.obstacle(in: $0) })
    let planned = planner.plan(document, overrides: request.parameters, seeds: request.seeds)
    commandLineErrors = planned.commandLineErrors
    dataPaths = DataPaths(
      folder: file.folder, given: planned.commandLineTexts, allowed: request.allowedPaths)
    let (plan, mistakes) = Self.resolve(planned.plan, document.source, dataPaths)
    let all = (found + planned.diagnostics + mistakes).inDocumentOrder
    diagnostics = all
    self.plan = all.hasErrors || !planned.commandLineErrors.isEmpty ? nil : plan
  }

  /// Completes every configuration and finds paths that lead where they must not.
  private static func resolve(
    _ plan: Plan?, _ source: SourceText, _ paths: DataPaths
  ) -> (Plan?, [Diagnostic]) {
    guard var plan else { return (nil, []) }
    var diagnostics: [Diagnostic] = []
    for index in plan.stages.indices {
      let place = source.range(ofLine: plan.stages[index].place.line)
      do {
        plan.stages[index].algorithm = try Catalog.resolved(plan.stages[index].algorithm)
        plan.stages[index].data.task = try Catalog.resolved(plan.stages[index].data.task)
        if case .model(let configuration) = plan.stages[index].start {
          plan.stages[index].start = .model(try Catalog.resolved(configuration))
        }
        for file in try Catalog.task(plan.stages[index].data.task).inputFiles {
          if case .outside(let path)? = mistake(file, paths) {
            diagnostics.append(
              .error(.init(DataPathError.outside(path).description), at: place))
          }
        }
      } catch {
        diagnostics.append(.error(.init("\(error)"), at: place))
      }
    }
    return (plan, diagnostics)
  }

  private static func mistake(_ file: String, _ paths: DataPaths) -> DataPathError? {
    do throws(DataPathError) {
      _ = try paths.resolve(file)
      return nil
    } catch {
      return error
    }
  }

  /// Everything that was found, as people read it.
  package var report: String {
    diagnostics.rendered(in: document.source)
      + commandLineErrors.map { "error: \($0)\n" }.joined()
  }

  /// The plan of a document without errors.
  ///
  /// - Throws: `DocumentError` with everything that is wrong.
  package func validPlan() throws(DocumentError) -> Plan {
    guard let plan else { throw DocumentError(report: report) }
    return plan
  }
}

/// A document or command line that cannot be run; ends with exit code 2.
package struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The diagnostics as they are printed.
  package var report: String

  package var description: String { report }
}
