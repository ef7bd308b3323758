/// One ingredient of a stage's key that is not what it was.
package struct Change: Sendable, Hashable {
  /// What kind of ingredient it is.
  package enum Kind: String, Sendable {
    case setting
    /// The bytes of a file that the task reads.
    case dataFile
    /// An earlier stage's result.
    case upstream
    /// The mathematics of a type.
    case revision
    /// Libraries, instructions, kernels.
    case fingerprint
    /// How stages are measured.
    case evaluation
  }

  package var kind: Kind
  package var name: String
  package var old: String
  package var new: String

  /// As a reason says it: `beta 0.1 → 0.2`.
  package var text: String {
    switch kind {
    case .upstream: "upstream stage \(name) changed"
    case .dataFile: "data file \(name) changed"
    case .revision: "revision of \(name) \(old) → \(new)"
    case .evaluation: "evaluation: \(name) \(old) → \(new)"
    case .setting, .fingerprint: "\(name) \(old) → \(new)"
    }
  }

  /// As `--json` prints it.
  package var json: CanonicalJSON {
    [
      "kind": .string(kind.rawValue), "name": .string(name), "old": .string(old),
      "new": .string(new),
    ]
  }
}
