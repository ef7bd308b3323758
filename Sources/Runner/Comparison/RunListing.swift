import Foundation

/// `exp show`: the runs of a store, or the stages of one run side by side.
package struct RunListing: Sendable {
  /// Metrics that are shown when none are named.
  static let usualMetrics = [
    "reward/gold", "reward/proxy", "kl/reference", "loss/heldout", "preference/accuracy",
    "reward_model/accuracy",
  ]

  private let selection: RunSelection

  /// Opens a store to look at.
  ///
  /// - Throws: `InputError` when there is no store, `StoreError` when it cannot be read.
  package init(storeFolder: String) throws {
    selection = try RunSelection(try Store.existing(storeFolder))
  }

  /// One row per run, oldest first; of one experiment when its file is named.
  ///
  /// - Throws: `InputError` when the file cannot be read.
  package func runs(of file: String?, limit: Int) throws(InputError) -> ComparisonTable {
    let experiment: String? =
      if let file { selection.store.name(of: try ExperimentFile(path: file)) } else { nil }
    let runs = selection.runs.filter { experiment == nil || $0.experiment == experiment }
    return ComparisonTable(
      columns: [
        "run", "began", "experiment", "state", "seconds", "computed", "reused", "claims held",
        "commit",
      ],
      rows: runs.suffix(limit).map { run in
        let held = run.claims.values.count { $0 == "holds" }
        return [
          .text(run.id), .text(run.began), .text(run.experiment), .text(run.state.rawValue),
          .number((run.seconds * 10).rounded() / 10),
          .number(Double(run.stages.count { $0.state == .computed })),
          .number(Double(run.stages.count { $0.state == .reused })),
          run.claims.isEmpty ? .none : .text("\(held) of \(run.claims.count)"),
          run.commit.map {
            .text(String($0.prefix(12)) + (run.isTreeClean == false ? ", changed" : ""))
          } ?? .none,
        ]
      })
  }

  /// One row per stage × seed of a run: what it came from, its settings that differ, its last values.
  ///
  /// - Throws: `InputError` for an unknown run or metric, `StoreError`.
  package func stages(of name: String, metrics wanted: [String]) throws -> ComparisonTable {
    let run = try selection.run(named: name)
    let stages = try run.stages.map { ($0, try selection.store.indexedStage($0.key)) }
    let recorded = Set(stages.flatMap { $0.1.map { Array($0.metrics.keys) } ?? [] })
    for metric in wanted where !recorded.contains(metric) {
      throw InputError(
        "no stage of the run recorded '\(metric)'; recorded were "
          + recorded.sorted().joined(separator: ", "))
    }
    let metrics = wanted.isEmpty ? Self.usualMetrics.filter(recorded.contains) : wanted
    let settings = stages.map { $0.1.map { StageSettings($0).values } ?? [:] }
    // What only one algorithm has is no difference between stages.
    let names = Set(settings.flatMap(\.keys)).sorted().filter { name in
      Set(settings.compactMap { $0[name] }).count > 1
    }
    let rows = zip(stages, settings).map { stage, values -> [ComparisonTable.Cell] in
      let (entry, indexed) = stage
      return [.text(entry.name), .number(Double(entry.seed)), .text(entry.state.rawValue)]
        + names.map { values[$0].map(ComparisonTable.Cell.text) ?? .none }
        + [entry.seconds.map { .number(($0 * 10).rounded() / 10) } ?? .none]
        + metrics.map { (indexed?.metrics[$0]?.value).map(ComparisonTable.Cell.number) ?? .none }
        + [entry.failure.map(ComparisonTable.Cell.text) ?? .none]
    }
    // A run that lacks a result says so, also where it lacks all of them.
    let isWhole = run.stages.allSatisfy { $0.state != .missing }
    let hasFailed = run.stages.contains { $0.failure != nil }
    return ComparisonTable(
      columns: ["stage", "seed", "state"] + names + ["seconds"] + metrics + ["failure"], rows: rows
    ).onlyWhatDiffers(
      keeping: Set(
        ["stage", "seed"] + metrics + (isWhole ? [] : ["state"]) + (hasFailed ? ["failure"] : [])))
  }
}

extension Store {
  /// Opens a store that is there.
  ///
  /// - Throws: `InputError` when there is none, `StoreError` when it cannot be opened.
  /// - Returns: The store.
  package static func existing(_ folder: String, isAlone: Bool = false) throws -> Store {
    guard FileManager.default.fileExists(atPath: folder + "/stages") else {
      throw InputError(
        "there is no store in '\(folder)'; run an experiment first, or name its store with --store")
    }
    return try Store(root: folder, isAlone: isAlone)
  }
}
