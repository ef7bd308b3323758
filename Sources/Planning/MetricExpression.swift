/// A number per seed, computed from what stages recorded: `ppo["reward/gold"].last - 1`.
public indirect enum MetricExpression: Sendable, Hashable, Codable {
  case constant(Double)
  /// One number out of one stage's series.
  case summary(stage: Int, metric: String, Summary)
  case binary(Operator, MetricExpression, MetricExpression)
  case negated(MetricExpression)

  public enum Operator: String, Sendable, Hashable, Codable {
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
  }

  /// How a series becomes one number.
  public enum Summary: Sendable, Hashable, Codable {
    case first
    case last
    case mean
    /// The largest value.
    case best
    case minimum
    /// Interpolated in √KL at the first upward crossing of this KL to the reference.
    case atKL(Double)
  }
}

/// A series of one stage, before it is summed up: the value of `ppo["reward/gold"]`.
public struct MetricReference: Sendable, Hashable, Codable {
  public var stage: Int
  public var metric: String

  public init(stage: Int, metric: String) {
    self.stage = stage
    self.metric = metric
  }
}

/// What a claim asserts about metrics over seeds.
public indirect enum Condition: Sendable, Hashable, Codable {
  /// left − right lies above zero (`>`), or below (`<`).
  case greater(MetricExpression, MetricExpression)
  case less(MetricExpression, MetricExpression)
  /// Each neighbour differs in the stated direction.
  case isIncreasing([MetricExpression])
  case isDecreasing([MetricExpression])
  case all([Condition])
}
