import Foundation
import Recording
import Reports

/// Compares a recorded run with its repetition and names the first difference.
struct RunComparison {
  let recorded: RecordedRun
  /// The recorded report's folder; nil when only `run.json` is there.
  let report: String?
  /// The store that the recorded run filled, if it is there.
  let store: String?
  let repeated: RecordedRun
  /// Where the repetition left `store` and `report`.
  let scratch: String

  /// The place of the first difference: stages in the order of the plan, then the files.
  func firstDifference() -> String? {
    let found = Dictionary(
      repeated.recipe.results.map { (Place($0), $0) }, uniquingKeysWith: { first, _ in first })
    for old in recorded.recipe.results {
      guard let new = found[Place(old)] else {
        return "\(old.stage), seed \(old.seed): it has no result now"
      }
      if let difference = difference(old, new) {
        return "\(old.stage), seed \(old.seed), \(difference)"
      }
    }
    if repeated.recipe.results.count != recorded.recipe.results.count {
      return "\(recorded.recipe.results.count) results were recorded, now there are "
        + "\(repeated.recipe.results.count)"
    }
    return differentVerdict() ?? differentFile()
  }

  private struct Place: Hashable {
    var stage: String
    var seed: Int

    init(_ result: ResultDigests) { (stage, seed) = (result.stage, result.seed) }
  }

  /// What differs in one result: as recorded, or as it lies in the store.
  private func difference(_ old: ResultDigests, _ new: ResultDigests) -> String? {
    let record = StoredResult.recordName
    for part in [record] + old.parts.keys.sorted().filter({ $0 != record })
    where old.parts[part] != new.parts[part] {
      return part == record
        ? value(old) ?? storedValue(old, new, isRecord: true) ?? "what was recorded"
        : "final parameters: \(part) has digest \(new.parts[part]?.prefix(12) ?? "none"), recorded "
          + "\(old.parts[part]?.prefix(12) ?? "none")"
    }
    for part in old.parts.keys.sorted() {
      guard let store, let bytes = object(old.parts[part], in: store) else { continue }
      guard Digest(of: bytes).hexadecimal != old.parts[part] else { continue }
      return (part == record ? storedValue(old, new, isRecord: true) : nil)
        ?? "\(part) is damaged in the store '\(store)'"
    }
    return nil
  }

  /// The first differing value of the stage in the report's own numbers.
  private func value(_ result: ResultDigests) -> String? {
    let wanted = "\(result.stage),\(result.seed),"
    func lines(_ folder: String) -> Data? {
      guard let data = FileManager.default.contents(atPath: folder + "/metrics.csv") else {
        return nil
      }
      let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
      return Data(lines.filter { $0.hasPrefix(wanted) }.joined(separator: "\n").utf8)
    }
    if let report, let old = lines(report), let new = lines(scratch + "/report"),
      let text = MetricsComparison.firstDifference(recorded: old, found: new)
    {
      return String(text.split(separator: ", ", maxSplits: 2).last ?? "")
    }
    let before = recorded.runs.first { $0.name == result.stage }?.last ?? [:]
    let after = repeated.runs.first { $0.name == result.stage }?.last ?? [:]
    for metric in before.keys.sorted() {
      let (old, new) = (
        before[metric]?.bySeed["\(result.seed)"], after[metric]?.bySeed["\(result.seed)"]
      )
      if old != new, let old {
        return "last step, \(metric): recorded \(old), now \(new.map { "\($0)" } ?? "nothing")"
      }
    }
    return nil
  }

  /// The first differing value between the record in the store and the repetition's.
  private func storedValue(_ old: ResultDigests, _ new: ResultDigests, isRecord: Bool) -> String? {
    guard let store, let before = object(old.parts[StoredResult.recordName], in: store),
      let after = object(new.parts[StoredResult.recordName], in: scratch + "/store")
    else { return nil }
    if let recorded = StoredResult.decoded(before), let found = StoredResult.decoded(after),
      let difference = RecordDifference(recorded, found)
    {
      return difference.text
    }
    let byte = zip(before, after).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    return "the stored record is damaged at byte \(byte ?? min(before.count, after.count))"
  }

  private func object(_ digest: String?, in store: String) -> Data? {
    digest.flatMap {
      FileManager.default.contents(atPath: "\(store)/objects/\($0.prefix(2))/\($0.dropFirst(2))")
    }
  }

  private func differentVerdict() -> String? {
    for (old, new) in zip(recorded.claims, repeated.claims) where old != new {
      return "claim '\(old.sentence)': recorded \(old.verdict), now \(new.verdict)"
    }
    return nil
  }

  /// The first file of the report that differs from what was recorded, or on the disk from that.
  private func differentFile() -> String? {
    let (old, new) = (recorded.recipe.files, repeated.recipe.files)
    let fresh = URL(fileURLWithPath: scratch + "/report")
    for name in Set(old.keys).union(new.keys).sorted(by: Self.before) {
      if let report, old[name] != nil {
        let place = URL(fileURLWithPath: report)
        guard let there = ReportDigests.content(of: name, in: place) else {
          return "\(name) is missing from the report"
        }
        if Digest(of: there).hexadecimal != new[name] {
          let now = ReportDigests.content(of: name, in: fresh) ?? Data()
          return Self.place(name, there, now)
        }
      }
      if old[name] != new[name] {
        return "\(name) has digest \(new[name]?.prefix(12) ?? "none"), recorded "
          + "\(old[name]?.prefix(12) ?? "none")"
      }
    }
    return nil
  }

  /// Numbers before pictures, pictures before pages.
  private static func before(_ left: String, _ right: String) -> Bool {
    func rank(_ name: String) -> Int {
      name == "metrics.csv" ? 0 : name.hasPrefix("charts/") ? 1 : 2
    }
    return (rank(left), left) < (rank(right), right)
  }

  private static func place(_ name: String, _ recorded: Data, _ found: Data) -> String {
    if name == "metrics.csv",
      let text = MetricsComparison.firstDifference(recorded: recorded, found: found)
    {
      return text
    }
    func lines(_ data: Data) -> [Substring] {
      String(decoding: data, as: UTF8.self).split(
        separator: "\n", omittingEmptySubsequences: false)
    }
    let line = zip(lines(recorded), lines(found)).enumerated()
      .first { $0.element.0 != $0.element.1 }?.offset
    return "\(name), \(line.map { "line \($0 + 1)" } ?? "its end") is not what comes out now"
  }
}
