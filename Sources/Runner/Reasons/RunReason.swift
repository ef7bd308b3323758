/// Why a stage is computed and not reused.
package enum RunReason: Sendable, Hashable {
  /// Nothing like it has a result.
  case new
  /// It has results for other seeds only.
  case newSeed(Int)
  /// It differs from what ran last.
  case changed([Change])
  /// Its stored result could not be trusted.
  case damaged
  /// The user asked for it: the option's name.
  case asked(String)
  /// It had a result, which is no longer in the store.
  case gone
  /// It was begun before and did not end.
  case unfinished

  /// As the plan and the run's log say it.
  package var text: String {
    switch self {
    case .new: "no earlier result"
    case .newSeed(let seed): "seed \(seed) is new"
    case .changed(let changes): changes.map(\.text).joined(separator: "; ")
    case .damaged: "its stored result was damaged"
    case .asked(let option): "asked for with \(option)"
    case .gone: "its stored result is gone"
    case .unfinished: "it did not end when it last ran"
    }
  }

  /// As `--json` prints it.
  package var json: CanonicalJSON {
    let name =
      switch self {
      case .new: "new"
      case .newSeed: "newSeed"
      case .changed: "changed"
      case .damaged: "damaged"
      case .asked: "asked"
      case .gone: "gone"
      case .unfinished: "unfinished"
      }
    guard case .changed(let changes) = self else {
      return ["reason": .string(name), "text": .string(text)]
    }
    return [
      "reason": .string(name), "text": .string(text), "changes": .array(changes.map(\.json)),
    ]
  }
}
