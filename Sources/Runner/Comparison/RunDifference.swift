/// `exp diff`: what differs between two runs, and nothing else.
package struct RunDifference: Sendable {
  /// The runs that are compared.
  package let names: [String]
  /// A row per difference.
  package let table: ComparisonTable

  /// Compares two runs of a store.
  ///
  /// - Parameters:
  ///   - first: An earlier run, as `exp show` lists it, or an experiment's file.
  ///   - second: A later one.
  ///   - storeFolder: The store.
  ///   - metrics: Metrics to compare; empty means all.
  /// - Throws: `InputError` for an unknown run, `StoreError`.
  package init(
    _ first: String, _ second: String, storeFolder: String, metrics: [String] = []
  ) throws {
    let selection = try RunSelection(try Store.existing(storeFolder))
    let (old, new) = (try selection.run(named: first), try selection.run(named: second))
    names = [old.id, new.id]
    var rows: [[ComparisonTable.Cell]] = []
    func add(
      _ stage: String, _ seed: Int?, _ what: String, _ before: ComparisonTable.Cell,
      _ after: ComparisonTable.Cell
    ) {
      guard before != after else { return }
      var change = ComparisonTable.Cell.none
      if case .number(let old) = before, case .number(let new) = after {
        change = .number(new - old)
      }
      rows.append(
        [
          .text(stage), seed.map { .number(Double($0)) } ?? .none, .text(what), before, after,
          change,
        ])
    }
    for name in Set(old.parameters.keys).union(new.parameters.keys).sorted() {
      add(
        "parameters", nil, name, old.parameters[name].map { .text($0) } ?? .none,
        new.parameters[name].map { .text($0) } ?? .none)
    }
    for place in Self.places(old, new) {
      let before = old.stages.first { Place($0) == place }
      let after = new.stages.first { Place($0) == place }
      guard let before, let after else {
        add(
          place.name, place.seed, "stage", .text(before == nil ? "absent" : "present"),
          .text(after == nil ? "absent" : "present"))
        continue
      }
      guard before.key != after.key else { continue }
      let left = try selection.store.indexedStage(before.key)
      let right = try selection.store.indexedStage(after.key)
      for change in Self.changes(left, right) {
        add(place.name, place.seed, change.name, .text(change.old), .text(change.new))
      }
      for metric in Self.metrics(left, right) where metrics.isEmpty || metrics.contains(metric) {
        add(
          place.name, place.seed, metric,
          (left?.metrics[metric]?.value).map { .number($0) } ?? .none,
          (right?.metrics[metric]?.value).map { .number($0) } ?? .none)
      }
    }
    for claim in Set(old.claims.keys).union(new.claims.keys).sorted() {
      add(
        "claims", nil, claim, old.claims[claim].map { .text($0) } ?? .none,
        new.claims[claim].map { .text($0) } ?? .none)
    }
    table = ComparisonTable(
      columns: ["stage", "seed", "what", old.id, new.id, "difference"], rows: rows)
  }

  private struct Place: Hashable {
    var name: String
    var seed: Int

    init(_ stage: RunStage) { (name, seed) = (stage.name, stage.seed) }
  }

  /// Stages × seeds of both runs, in the order of the first, then of the second.
  private static func places(_ old: RunEntry, _ new: RunEntry) -> [Place] {
    var seen: Set<Place> = []
    return (old.stages + new.stages).map(Place.init).filter { seen.insert($0).inserted }
  }

  private static func changes(_ left: IndexedStage?, _ right: IndexedStage?) -> [Change] {
    guard let left, let right, let old = CanonicalJSON(parsing: left.ingredients),
      let new = CanonicalJSON(parsing: right.ingredients)
    else { return [] }
    return KeyComparison(old, new).changes
  }

  private static func metrics(_ left: IndexedStage?, _ right: IndexedStage?) -> [String] {
    Set(left.map { Array($0.metrics.keys) } ?? [])
      .union(right.map { Array($0.metrics.keys) } ?? []).sorted()
  }
}
