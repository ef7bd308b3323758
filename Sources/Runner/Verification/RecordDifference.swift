import Recording

/// The first value in which two records of a stage differ.
struct RecordDifference: Hashable {
  var metric: String
  var step: Int
  var recorded: Double?
  var found: Double?

  /// Compares series step by step; nil when all are equal.
  init?(_ recorded: StageRecord, _ found: StageRecord) {
    var first: RecordDifference?
    for metric in Set(recorded.series.keys).union(found.series.keys).sorted() {
      let (old, new) = (recorded.series[metric], found.series[metric])
      guard let difference = RecordDifference(metric, old, new) else { continue }
      if first.map({ difference.step < $0.step }) ?? true { first = difference }
    }
    guard let first else { return nil }
    self = first
  }

  private init?(_ metric: String, _ old: Series?, _ new: Series?) {
    func values(_ series: Series?) -> [Int: Double] {
      guard let series else { return [:] }
      return Dictionary(zip(series.steps, series.values)) { $1 }
    }
    let (before, after) = (values(old), values(new))
    let steps = Set(before.keys).union(after.keys).sorted()
    guard let step = steps.first(where: { before[$0]?.bitPattern != after[$0]?.bitPattern }) else {
      return nil
    }
    self.metric = metric
    self.step = step
    (recorded, found) = (before[step], after[step])
  }

  var text: String {
    func value(_ number: Double?) -> String { number.map { "\($0)" } ?? "nothing" }
    return "step \(step), \(metric): recorded \(value(recorded)), now \(value(found))"
  }
}
