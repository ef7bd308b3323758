import Notebook
import Planning
import Recording

extension Evaluator {
  /// `run["reward/gold"]`.
  func metric(named name: String, of stage: Int, at expression: Expression) -> Value {
    guard isMetric(name, at: expression), isRecorded(name, by: stage, at: expression) else {
      return .failed
    }
    return .series(MetricReference(stage: stage, metric: name))
  }

  /// Whether the dictionary has the metric; reports it with a suggestion if not.
  func isMetric(_ name: String, at expression: Expression) -> Bool {
    if MetricDictionary[name] != nil { return true }
    let near = Self.metric(near: name)
    var fixIt: FixIt?
    if let near {
      fixIt = FixIt(
        "did you mean '\(near)'?", replacing: expression.range, with: near.debugDescription)
      if case .string = expression {} else { fixIt?.replacement = text(of: expression.range) }
    }
    report(.unknownMetric(name), at: expression.range, fixIt: fixIt)
    return false
  }

  /// The metric that a wrong name most likely means; TRL's names count.
  private static func metric(near name: String) -> String? {
    let all = MetricDictionary.all
    if let same = all.first(where: { $0.trlName?.lowercased() == name.lowercased() }) {
      return same.name
    }
    if let near = closest(to: name, in: all.map(\.name)) { return near }
    let lastWords = all.filter { $0.name.split(separator: "/").last.map(String.init) == name }
    if let first = lastWords.first { return first.name }
    let names = all.filter { $0.trlName != nil }
    guard let alias = closest(to: name, in: names.compactMap(\.trlName)) else { return nil }
    return names.first { $0.trlName == alias }?.name
  }

  /// `series.last` and the like.
  func summary(_ name: String, of series: MetricReference, nameRange: SourceRange) -> Value {
    if let summary = Self.summaries[name] {
      return .metric(.summary(stage: series.stage, metric: series.metric, summary))
    }
    if name == "isIncreasing" || name == "isDecreasing" {
      let ends = [MetricExpression.Summary.first, .last].map {
        MetricExpression.summary(stage: series.stage, metric: series.metric, $0)
      }
      return .condition(name == "isIncreasing" ? .isIncreasing(ends) : .isDecreasing(ends))
    }
    if name == "slope" {
      return .metric(.summary(stage: series.stage, metric: series.metric, .slope(against: nil)))
    }
    if name == "hasInteriorMaximum" { return .condition(.risesAndFalls(series)) }
    if name == "at" { return failure(.atNeedsKL, at: nameRange) }
    let near =
      Self.summaryAliases[name.lowercased()]
      ?? closest(to: name, in: Self.summaries.keys.sorted() + Self.seriesConditions)
    return failure(
      .noSummary(name), at: nameRange,
      fixIt: near.map { .didYouMean($0, replacing: nameRange) })
  }

  private static let summaries: [String: MetricExpression.Summary] = [
    "first": .first, "last": .last, "mean": .mean, "best": .best, "minimum": .minimum,
  ]

  private static let seriesConditions =
    ["isIncreasing", "isDecreasing", "hasInteriorMaximum"] + seriesMethods

  private static let summaryAliases = [
    "max": "best", "maximum": "best", "min": "minimum", "average": "mean", "avg": "mean",
    "final": "last", "end": "last", "value": "last", "start": "first",
  ]

  /// `series.at(kl: 5)`.
  func seriesMethod(
    _ name: String, _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    switch name {
    case "at":
      return distance(arguments, nameRange: nameRange).map {
        .metric(.summary(stage: series.stage, metric: series.metric, .atKL($0)))
      } ?? .failed
    case "slope": return slope(series, arguments, nameRange: nameRange)
    case "isUnchanged": return isUnchanged(series, arguments, nameRange: nameRange)
    case "fits": return fits(series, arguments, nameRange: nameRange)
    case "atBest": return atBest(series, arguments, nameRange: nameRange)
    case "coefficient", "rSquared":
      return fitted(name, series, arguments, nameRange: nameRange)
    default:
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      if Self.summaries[name] != nil, arguments.isEmpty {
        return failure(.summaryTakesNothing(name), at: nameRange)
      }
      return summary(name, of: series, nameRange: nameRange)
    }
  }

  /// Reports a series where one number is needed.
  func seriesAsNumber(_ series: MetricReference, at range: SourceRange) -> Value {
    let end = SourceRange(range.upper, range.upper)
    return failure(
      .seriesIsMany(series.metric), at: range,
      fixIt: FixIt("take its last value", replacing: end, with: ".last"))
  }

  /// `[a, b].isDecreasing` of metrics.
  func order(
    _ name: String, of values: [Value], element: ValueType, base: Expression,
    nameRange: SourceRange
  ) -> Value {
    guard element == .metric else {
      if element == .series, case .series(let series)? = values.first {
        return failure(.orderOfSeries(series.metric), at: base.range)
      }
      return failure(.orderOfMetrics(element), at: nameRange)
    }
    let metrics = values.compactMap(\.metricExpression)
    if name == "hasInteriorMaximum" {
      guard metrics.count >= 3 else { return valueFailure(.peakNeedsThree, at: base.range) }
      return .condition(.hasInteriorMaximum(metrics))
    }
    guard values.count >= 2 else { return valueFailure(.orderNeedsTwo, at: base.range) }
    return .condition(name == "isIncreasing" ? .isIncreasing(metrics) : .isDecreasing(metrics))
  }
}

extension Diagnostic.Message {
  fileprivate static func unknownMetric(_ name: String) -> Self { "there is no metric '\(name)'" }

  fileprivate static func noSummary(_ name: String) -> Self {
    "a metric over steps has no '\(name)'; it has .first, .last, .mean, .best, .minimum, .slope, .at(kl:)"
  }

  fileprivate static let atNeedsKL: Self = "'at' needs a distance: .at(kl: 5)"

  fileprivate static func summaryTakesNothing(_ name: String) -> Self {
    "'\(name)' is written without parentheses"
  }

  fileprivate static func seriesIsMany(_ metric: String) -> Self {
    "'\(metric)' has a value at every step; one number is needed, such as .last or .mean"
  }

  fileprivate static func orderOfSeries(_ metric: String) -> Self {
    "'\(metric)' has a value at every step; compare one number of each run, such as .last"
  }

  fileprivate static func orderOfMetrics(_ type: ValueType) -> Self {
    "only metrics of runs are increasing or decreasing; these elements are of type \(type)"
  }

  fileprivate static let orderNeedsTwo: Self = "an order needs at least two elements"

  fileprivate static let peakNeedsThree: Self =
    "a maximum between two ends needs at least three elements"
}
