/// How a command ends: the exit codes of `exp`.
package enum ExitStatus: Int32, Sendable {
  /// Everything ran and every claim held.
  case success = 0
  /// A stage failed, or something essential is missing.
  case stageFailed = 1
  /// The document or the command line is wrong.
  case wrongInput = 2
  /// Everything ran and a claim did not hold.
  case claimFailed = 3
  /// A verification found a difference.
  case differs = 5
  /// A verification cannot repeat the recorded numerics on this machine.
  case otherNumerics = 6
  /// The user interrupted.
  case interrupted = 130
}

/// A mistake on the command line or around the document, with its way out; ends with exit code 2.
package struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  package var message: String

  package init(_ message: String) { self.message = message }

  package var description: String { message }
}
