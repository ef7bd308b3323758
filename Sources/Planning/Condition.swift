import Statistics

/// What a claim asserts about metrics over seeds.
public indirect enum Condition: Sendable, Hashable, Codable {
  /// left − right lies above zero (`>`), or below (`<`).
  case greater(MetricExpression, MetricExpression)
  case less(MetricExpression, MetricExpression)
  /// The difference lies within the margin of zero: equivalence, or agreement with a number.
  case within(MetricExpression, MetricExpression, margin: Double)
  /// Each neighbour differs in the stated direction.
  case isIncreasing([MetricExpression])
  case isDecreasing([MetricExpression])
  /// One of the inner values lies above the first and above the last.
  case hasInteriorMaximum([MetricExpression])
  /// The same over the steps of one run.
  case risesAndFalls(MetricReference)
  /// One form fits the points of each seed better than another.
  case fits(MetricReference, against: String?, FitForm, betterThan: FitForm)
  /// At every step that was measured the stage lies at most the margin above the exact frontier.
  case isUnder(stage: Int, frontierAround: Int, margin: Double)
  case all([Condition])
  /// One of them at least.
  case some([Condition])
}
