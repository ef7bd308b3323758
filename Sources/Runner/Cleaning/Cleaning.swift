import Foundation

/// `exp clean`: decides what of a store can go, and removes it.
package struct Cleaning: Sendable {
  /// One thing that goes.
  package struct Item: Sendable, Hashable {
    package var what: String
    package var bytes: Int
    var paths: [String]
  }

  package let items: [Item]
  private let store: Store

  /// Looks at a store; nobody else may use it meanwhile.
  ///
  /// - Throws: `InputError` when there is no store, `StoreError` when another process uses it.
  package init(storeFolder: String, options: CleaningOptions, now: Date = Date()) throws {
    let store = try Store.existing(storeFolder, isAlone: true)
    self.store = store
    guard store.isWritable else {
      throw InputError("the store '\(storeFolder)' can only be read; make it writable")
    }
    var items: [Item] = []
    let runs = store.runIdentifiers().compactMap { store.runEntry($0) }
    let results = StoredFiles(store, runs: runs)
    let gone = Self.removable(results, runs, options, store, now)
    for stage in results.stages where gone.contains(stage.key) {
      items.append(
        Item(
          what: "result \(stage.key.prefix(12)) \(stage.label)", bytes: stage.size,
          paths: [stage.path]))
    }
    if let age = options.age {
      for run in runs where now.timeIntervalSince(results.time(of: run)) > age {
        let path = store.runPath(run.id)
        items.append(Item(what: "run \(run.id)", bytes: StoredFiles.size(of: path), paths: [path]))
      }
    }
    let kept = Set(
      results.stages.filter { !gone.contains($0.key) }.flatMap(\.objects))
    for object in results.objects.sorted(by: { $0.key < $1.key }) where !kept.contains(object.key) {
      items.append(
        Item(
          what: "object \(object.key.prefix(12))", bytes: object.value,
          paths: [results.path(of: object.key)]))
    }
    items += Self.leftovers(store, options, now, gone)
    self.items = items
  }

  /// Bytes that would be free.
  package var bytes: Int { items.map(\.bytes).reduce(0, +) }

  /// What goes, a line each, and the sum.
  package func text(isDryRun: Bool) -> String {
    items.map { "\($0.what)  \(Self.sizeText($0.bytes))\n" }.joined()
      + "\(items.count) thing\(items.count == 1 ? "" : "s"), \(Self.sizeText(bytes)) "
      + (isDryRun ? "would be removed\n" : "removed\n")
  }

  /// Removes everything, results before the objects that they consist of.
  ///
  /// - Throws: `StoreError` when a file cannot be removed.
  package func remove() throws(StoreError) {
    for path in items.flatMap(\.paths) {
      do { try FileManager.default.removeItem(atPath: path) } catch {
        throw StoreError("cannot remove", path, error)
      }
    }
    try store.refreshIndex()
  }

  /// Keys of the results that the options let go.
  private static func removable(
    _ files: StoredFiles, _ runs: [RunEntry], _ options: CleaningOptions, _ store: Store,
    _ now: Date
  ) -> Set<String> {
    var gone: Set<String> = []
    if let age = options.age {
      for stage in files.stages where now.timeIntervalSince(stage.lastUse) > age {
        gone.insert(stage.key)
      }
    }
    if options.removesUnreachable {
      let reached = reachable(runs, store)
      for stage in files.stages where !reached.contains(stage.key) { gone.insert(stage.key) }
    }
    if let limit = options.size {
      var total = files.stages.filter { !gone.contains($0.key) }.map(\.size).reduce(0, +)
      for stage in files.stages.sorted(by: { $0.lastUse < $1.lastUse })
      where total > limit && !gone.contains(stage.key) {
        gone.insert(stage.key)
        total -= stage.size
      }
    }
    return gone
  }

  /// Keys that the last run of every experiment used whose file is still there.
  private static func reachable(_ runs: [RunEntry], _ store: Store) -> Set<String> {
    let parent = URL(fileURLWithPath: store.root).deletingLastPathComponent().path
    var last: [String: RunEntry] = [:]
    for run in runs where run.state != .running || last[run.experiment] == nil {
      last[run.experiment] = run
    }
    return Set(
      last.values.filter { run in
        let path = run.experiment.hasPrefix("/") ? run.experiment : parent + "/" + run.experiment
        return FileManager.default.fileExists(atPath: path)
      }.flatMap { $0.stages.map(\.key) })
  }

  /// Checkpoints of finished or old stages, and what was set aside.
  private static func leftovers(
    _ store: Store, _ options: CleaningOptions, _ now: Date, _ gone: Set<String>
  ) -> [Item] {
    var items: [Item] = []
    let finished = Set(store.stageKeys())
    for name in store.names(in: "checkpoints").sorted() {
      let path = store.root + "/checkpoints/" + name
      let age = now.timeIntervalSince(StoredFiles.date(of: path))
      guard finished.contains(name) || options.age.map({ age > $0 }) == true else { continue }
      items.append(
        Item(
          what: "checkpoints \(name.prefix(12))", bytes: StoredFiles.sizeOfFolder(path),
          paths: [path]))
    }
    for (folder, kind) in [("charts", "chart"), ("reports", "note on a report")] {
      for name in store.names(in: folder).sorted() {
        let path = "\(store.root)/\(folder)/\(name)"
        let age = now.timeIntervalSince(StoredFiles.date(of: path))
        guard options.size != nil || options.age.map({ age > $0 }) == true else { continue }
        items.append(
          Item(
            what: "\(kind) \(name.prefix(12))", bytes: StoredFiles.size(of: path), paths: [path]))
      }
    }
    guard options.removesDamaged else { return items }
    for folder in ["damaged", "failed"] {
      for name in store.names(in: folder).sorted() {
        let path = "\(store.root)/\(folder)/\(name)"
        items.append(
          Item(
            what: "\(folder) \(name.prefix(40))", bytes: StoredFiles.sizeOfFolder(path),
            paths: [path]))
      }
    }
    return items
  }

  /// `1.4 GiB`, `12.0 MiB`, `3.1 KiB`, `17 B`.
  static func sizeText(_ bytes: Int) -> String {
    for (unit, size) in [("GiB", 1 << 30), ("MiB", 1 << 20), ("KiB", 1 << 10)] where bytes >= size {
      return "\(ProgressLine.fixed(Double(bytes) / Double(size), 1)) \(unit)"
    }
    return "\(bytes) B"
  }
}
