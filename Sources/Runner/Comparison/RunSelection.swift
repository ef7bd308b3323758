import Foundation

/// Finds the runs that a command line names.
struct RunSelection {
  let store: Store
  /// All runs, oldest first.
  let runs: [RunEntry]

  init(_ store: Store) throws(StoreError) {
    self.store = store
    if store.isWritable { try store.refreshIndex() }
    runs = try store.indexedRuns()
  }

  /// The run of a name: `last`, `last~2` (two before it), an identifier or its beginning or end,
  /// or an experiment's file, which stands for its last run.
  ///
  /// - Throws: `InputError` when there is none, or several.
  func run(named name: String) throws(InputError) -> RunEntry {
    guard !runs.isEmpty else {
      throw InputError("the store '\(store.root)' has no runs yet; run an experiment first")
    }
    if name == "last" || name.hasPrefix("last~") {
      let back = name == "last" ? 0 : Int(name.dropFirst("last~".count)) ?? -1
      guard back >= 0, back < runs.count else {
        throw InputError("there is no run '\(name)'; the store has \(runs.count)")
      }
      return runs[runs.count - 1 - back]
    }
    if name.hasSuffix(".md") {
      let file = try ExperimentFile(path: name)
      guard let run = runs.last(where: { $0.experiment == store.name(of: file) }) else {
        throw InputError("'\(name)' has no run in the store '\(store.root)'; run it first")
      }
      return run
    }
    let matching = runs.filter { $0.id.hasPrefix(name) || $0.id.hasSuffix(name) }
    guard let run = matching.first, !name.isEmpty else {
      throw InputError("there is no run '\(name)'; 'exp show' lists the runs")
    }
    guard matching.count == 1 else {
      throw InputError(
        "'\(name)' names \(matching.count) runs: "
          + matching.prefix(5).map(\.id).joined(separator: ", "))
    }
    return run
  }
}
