import Notebook
import Planning
import Recording
import Settings
import Statistics

extension Evaluator {
  /// Methods of metrics, series and frontiers beside their summaries.
  static let metricMethods = ["isEqual"]
  static let seriesMethods = [
    "at", "slope", "isUnchanged", "fits", "atBest", "coefficient", "rSquared",
  ]

  /// `metric.isEqual(to: 1, within: 0.1)`.
  func metricMethod(
    _ name: String, _ metric: MetricExpression, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    guard name == "isEqual" else {
      return unknownMember(name, of: .metric(metric), nameRange: nameRange)
    }
    let owner = CallOwner(name: name, noun: "argument", range: nameRange)
    let given = match(
      arguments, to: [.labelled("to"), .labelled("within", aliases: ["margin", "tolerance"])],
      of: owner)
    guard let to = given["to"] else { return .failed }
    let value = evaluate(to.value, expected: .double)
    if case .series(let series) = value { return seriesAsNumber(series, at: to.value.range) }
    guard let margin = margin(given["within"]), !value.isFailed else { return .failed }
    guard let other = value.metricExpression else {
      return failure(.needsNumber("to", value.type), at: to.value.range)
    }
    return .condition(.within(metric, other, margin: margin))
  }

  /// `[a, b, c].areEqual(within: 0.1)`: every pair of them.
  func areEqual(
    _ values: [Value], _ arguments: [Argument], base: Expression, nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: "areEqual", noun: "argument", range: nameRange)
    let given = match(
      arguments, to: [.labelled("within", aliases: ["margin", "tolerance"])], of: owner)
    guard let margin = margin(given["within"]) else { return .failed }
    let metrics = values.compactMap(\.metricExpression)
    guard metrics.count >= 2 else { return valueFailure(.comparisonNeedsTwo, at: base.range) }
    let pairs = metrics.indices.flatMap { first in
      metrics.indices.dropFirst(first + 1).map {
        Condition.within(metrics[first], metrics[$0], margin: margin)
      }
    }
    return .condition(pairs.count == 1 ? pairs[0] : .all(pairs))
  }

  /// A margin: a positive number.
  func margin(_ argument: Argument?) -> Double? {
    guard let argument,
      case .double(let margin) = evaluate(argument.value, as: .double, named: "the margin")
    else { return nil }
    guard margin > 0, margin.isFinite else {
      _ = valueFailure(.badMargin(margin), at: argument.value.range)
      return nil
    }
    return margin
  }

  /// `series.isUnchanged(within: 0.1)`: the last value against the first.
  func isUnchanged(
    _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: "isUnchanged", noun: "argument", range: nameRange)
    let given = match(
      arguments, to: [.labelled("within", aliases: ["margin", "tolerance"])], of: owner)
    guard let margin = margin(given["within"]) else { return .failed }
    let ends = [MetricExpression.Summary.last, .first].map {
      MetricExpression.summary(stage: series.stage, metric: series.metric, $0)
    }
    return .condition(.within(ends[0], ends[1], margin: margin))
  }

  /// `series.slope(against: "kl/reference")`.
  func slope(
    _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: "slope", noun: "argument", range: nameRange)
    let given = match(arguments, to: [.labelled("against", aliases: ["x", "over"])], of: owner)
    guard let argument = given["against"],
      let against = axis(argument, of: series.stage)
    else { return .failed }
    return .metric(
      .summary(stage: series.stage, metric: series.metric, .slope(against: against)))
  }

  /// `series.fits(.linear, betterThan: .squareRoot, against: "kl/reference")`.
  func fits(
    _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: "fits", noun: "argument", range: nameRange)
    let given = match(
      arguments,
      to: [
        .positional("form"), .labelled("betterThan", aliases: ["than", "over"]),
        .labelled("against", isRequired: false, aliases: ["x"]),
      ], of: owner)
    let form = given["form"].flatMap { fitForm($0) }
    let other = given["betterThan"].flatMap { fitForm($0) }
    var against: String?
    if let argument = given["against"] {
      against = axis(argument, of: series.stage)
      guard against != nil else { return .failed }
    }
    guard let form, let other, let second = given["betterThan"] else { return .failed }
    guard form.coefficientCount == other.coefficientCount else {
      return failure(.unequalForms(form, other), at: second.value.range)
    }
    guard form != other else { return failure(.sameForm, at: second.value.range) }
    return .condition(.fits(series, against: against, form, betterThan: other))
  }

  /// `.linear` and the like.
  func fitForm(_ argument: Argument) -> FitForm? {
    let choices = FitForm.allCases.map { ChoiceDeclaration($0.rawValue, $0.equation) }
    guard case .choice(let name, _) = evaluate(argument.value, as: .choice(choices), named: "fit")
    else { return nil }
    return FitForm(rawValue: name)
  }

  /// The name of a metric that the stage can record.
  func axis(_ argument: Argument, of stage: Int) -> String? {
    guard case .string(let name) = evaluate(argument.value, as: .string, named: "against"),
      isMetric(name, at: argument.value), isRecorded(name, by: stage, at: argument.value)
    else { return nil }
    return name
  }

  /// Whether a run of this kind can record the metric at all; reports it if not.
  func isRecorded(_ name: String, by stage: Int, at expression: Expression) -> Bool {
    let group = name.split(separator: "/").first.map(String.init) ?? name
    let isPolicy = product(of: stage) == .policy
    let isWrong = isPolicy ? group == "reward_model" : Self.policyGroups.contains(group)
    if isWrong { report(.neverRecorded(name, isPolicy: isPolicy), at: expression.range) }
    if isWrong || group != "exact" { return !isWrong }
    return hasExactValues(stage, "'\(name)'", at: expression.range)
  }

  /// Groups of metrics that only a model which writes answers can have.
  private static let policyGroups: Set<String> = [
    "reward", "kl", "advantage", "critic", "policy", "response", "win_rate", "trust_region",
    "exact",
  ]

  /// `Frontier(of: runs, y: "reward/gold")`.
  func frontier(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "Frontier", noun: "argument", range: nameRange)
    let given = match(
      arguments,
      to: [
        .labelled("of", aliases: ["runs", "stages"]),
        .labelled("y", isRequired: false, aliases: ["metric"]),
      ], of: owner)
    var metric = "reward/gold"
    if let argument = given["y"] {
      guard case .string(let name) = evaluate(argument.value, as: .string, named: "y"),
        isMetric(name, at: argument.value)
      else { return .failed }
      metric = name
    }
    guard let argument = given["of"], let stages = runs(argument.value, named: "of") else {
      return .failed
    }
    guard stages.count >= 2 else {
      return valueFailure(.frontierNeedsTwo, at: argument.value.range)
    }
    guard
      stages.allSatisfy({ stage in
        [metric, FrontierReference.distance(of: metric)].allSatisfy {
          isRecorded($0, by: stage, at: argument.value)
        }
      })
    else { return .failed }
    return .frontier(FrontierReference(stages: stages, metric: metric))
  }

  /// `frontier.at(kl: 5)`.
  func frontierMethod(
    _ name: String, _ frontier: FrontierReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    guard name == "at" else {
      return unknownMember(name, of: .frontier(frontier), nameRange: nameRange)
    }
    return distance(arguments, nameRange: nameRange).map { .metric(.frontier(frontier, kl: $0)) }
      ?? .failed
  }

  /// The argument of `.at(kl: 5)`.
  func distance(_ arguments: [Argument], nameRange: SourceRange) -> Double? {
    let owner = CallOwner(name: "at", noun: "argument", range: nameRange)
    let given = match(arguments, to: [.labelled("kl", aliases: ["KL"])], of: owner)
    guard let argument = given["kl"],
      case .double(let distance) = evaluate(argument.value, as: .double, named: "kl")
    else { return nil }
    guard distance >= 0, distance.isFinite else {
      _ = valueFailure(.negativeKL(distance), at: argument.value.range)
      return nil
    }
    return distance
  }
}

extension Condition {
  /// One of the two at least, as one list.
  func or(_ other: Condition) -> Condition {
    var parts: [Condition] = []
    for condition in [self, other] {
      if case .some(let inner) = condition { parts += inner } else { parts.append(condition) }
    }
    return .some(parts)
  }
}

extension Diagnostic.Message {
  fileprivate static func needsNumber(_ name: String, _ type: ValueType) -> Self {
    "\(name): takes a metric's number or a Double; this is \(type.withArticle)"
  }

  fileprivate static let comparisonNeedsTwo: Self = "a comparison needs at least two elements"

  fileprivate static func badMargin(_ margin: Double) -> Self {
    "the margin is \(margin); it must be a positive number, in the metric's unit"
  }

  fileprivate static func unequalForms(_ form: FitForm, _ other: FitForm) -> Self {
    """
    .\(form.rawValue) has \(form.coefficientCount) coefficients and .\(other.rawValue) has \
    \(other.coefficientCount); residuals compare only forms with equally many
    """
  }

  fileprivate static let sameForm: Self = "both forms are the same"

  fileprivate static func neverRecorded(_ name: String, isPolicy: Bool) -> Self {
    isPolicy
      ? "'\(name)' is a metric of reward models; this run trains a policy"
      : "'\(name)' is a metric of policies; this run trains a reward model"
  }

  fileprivate static let frontierNeedsTwo: Self = "a frontier goes through at least two runs"

  fileprivate static func negativeKL(_ distance: Double) -> Self {
    "kl is \(distance); a distance is not negative"
  }
}
