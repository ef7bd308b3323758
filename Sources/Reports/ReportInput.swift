import Foundation
import Notebook
import Planning
import Settings

/// Everything that a report is made from, as plain values.
package struct ReportInput: Sendable {
  package var document: Document
  package var plan: Plan
  package var results: Results
  /// The vocabulary, for units and meanings of settings.
  package var declarations: [TypeDeclaration]
  /// Stages that did not finish; the report is complete all the same.
  package var failures: [StageFailure]
  /// What decides the last bits of a result: library versions, instruction set, kernel revision.
  package var fingerprint: [ReportField]
  /// What the run can be repeated from, and what must come out; nil leaves it out of `run.json`.
  package var recipe: RunRecipe?
  package var provenance: Provenance

  package init(
    document: Document, plan: Plan, results: Results, declarations: [TypeDeclaration],
    failures: [StageFailure] = [], fingerprint: [ReportField] = [],
    provenance: Provenance = Provenance()
  ) {
    self.document = document
    self.plan = plan
    self.results = results
    self.declarations = declarations
    self.failures = failures
    self.fingerprint = fingerprint
    self.provenance = provenance
  }
}

/// A named text.
package struct ReportField: Sendable, Hashable, Codable {
  package var name: String
  package var value: String

  package init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// A stage that has no result for a seed, and why.
package struct StageFailure: Sendable, Hashable, Codable {
  /// Index in the plan.
  package var stage: Int
  package var seed: Int
  /// The error, with place and way out.
  package var message: String
  /// True when it never began, because something before it failed or the run was interrupted.
  package var wasSkipped: Bool

  package init(stage: Int, seed: Int, message: String, wasSkipped: Bool = false) {
    self.stage = stage
    self.seed = seed
    self.message = message
    self.wasSkipped = wasSkipped
  }
}
