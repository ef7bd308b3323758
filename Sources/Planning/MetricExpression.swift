import Statistics

/// A number per seed, computed from what stages recorded: `ppo["reward/gold"].last - 1`.
public indirect enum MetricExpression: Sendable, Hashable, Codable {
  case constant(Double)
  /// One number out of one stage's series.
  case summary(stage: Int, metric: String, Summary)
  /// The height of a frontier at a KL divergence from the reference.
  case frontier(FrontierReference, kl: Double)
  /// The highest gold reward that any policy has at a KL divergence from a stage's policy.
  case exactFrontier(stage: Int, kl: Double)
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
    /// Least-squares slope over steps, or over another metric.
    case slope(against: String?)
    /// The value at the step where another metric of the run is largest.
    case atBest(of: String)
    /// A coefficient of a least-squares fit, from 0 in the order of the form's equation.
    case coefficient(Int, FitForm, against: String?)
    /// 1 − RSS/TSS of a least-squares fit, TSS around the mean.
    case rSquared(FitForm, against: String?)
  }
}

/// `Frontier(of: runs, y: "reward/gold")`: the last points of several settings, by KL.
public struct FrontierReference: Sendable, Hashable, Codable {
  public var stages: [Int]
  public var metric: String

  /// What is on the horizontal axis: the KL that was measured as its reward was.
  public var distance: String { Self.distance(of: metric) }

  /// The KL divergence that belongs to a metric: exact beside exact, sampled beside sampled.
  public static func distance(of metric: String) -> String {
    metric.hasPrefix("exact/") ? "exact/kl" : "kl/reference"
  }

  public init(stages: [Int], metric: String) {
    self.stages = stages
    self.metric = metric
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
