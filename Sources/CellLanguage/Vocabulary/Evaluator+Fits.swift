import Notebook
import Planning
import Statistics

extension Evaluator {
  /// `run["kl/reference"].atBest(of: "reward/gold")`: the value at the step where another metric is best.
  func atBest(
    _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: "atBest", noun: "argument", range: nameRange)
    let given = match(arguments, to: [.labelled("of", aliases: ["metric"])], of: owner)
    guard let argument = given["of"], let other = axis(argument, of: series.stage) else {
      return .failed
    }
    return .metric(.summary(stage: series.stage, metric: series.metric, .atBest(of: other)))
  }

  /// `series.coefficient(0, of: .bestOfN, against: "kl/reference")` and `series.rSquared(of:against:)`.
  func fitted(
    _ name: String, _ series: MetricReference, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: name, noun: "argument", range: nameRange)
    let isCoefficient = name == "coefficient"
    let given = match(
      arguments,
      to: (isCoefficient ? [.positional("index")] : []) + [
        .labelled("of", aliases: ["form", "fit"]),
        .labelled("against", isRequired: false, aliases: ["x"]),
      ], of: owner)
    let form = given["of"].flatMap { fitForm($0) }
    var against: String?
    if let argument = given["against"] {
      against = axis(argument, of: series.stage)
      guard against != nil else { return .failed }
    }
    guard let form else { return .failed }
    guard isCoefficient else {
      return .metric(
        .summary(stage: series.stage, metric: series.metric, .rSquared(form, against: against)))
    }
    guard let argument = given["index"],
      case .int(let index) = evaluate(argument.value, as: .int, named: "the coefficient")
    else { return .failed }
    guard (0..<form.coefficientCount).contains(index) else {
      return failure(.noCoefficient(index, form), at: argument.value.range)
    }
    return .metric(
      .summary(
        stage: series.stage, metric: series.metric, .coefficient(index, form, against: against)))
  }
}

extension Diagnostic.Message {
  fileprivate static func noCoefficient(_ index: Int, _ form: FitForm) -> Self {
    "\(form.equation) has the coefficients 0 ... \(form.coefficientCount - 1); there is no \(index)"
  }
}
