/// What is wrong with a file of a model, and the way out.
package struct CheckpointError: Error, Sendable, Hashable, CustomStringConvertible {
  package var path: String
  package var cause: String
  package var cure: String

  package init(_ path: String, _ cause: String, cure: String) {
    self.path = path
    self.cause = cause
    self.cure = cure
  }

  package var description: String { "\(path): \(cause); \(cure)" }
}
