import Statistics

/// A chart of some runs: `Chart(x:y:of:title:)` and the other kinds.
public struct ChartRequest: Sendable, Hashable, Codable {
  /// A metric name, or `step`.
  public var x: String
  /// One or more metric names; several are drawn in one frame, told apart by dash.
  public var y: [String]
  public var stages: [Int]
  public var title: String?
  public var kind: Kind
  /// A form that is fitted to each seed's points and drawn over them.
  public var fit: FitForm?
  public var logX: Bool
  public var logY: Bool
  /// The stage around whose policy the exact frontier is drawn as well.
  public var exact: Int?

  public enum Kind: Sendable, Hashable, Codable {
    /// One line per stage with its interval over seeds.
    case lines
    /// A bar per stage: the last value with its interval.
    case bars
    /// How often a metric's values over steps and seeds fall into each of some bins.
    case histogram(bins: Int)
    /// Last values of stages on a grid, row by row.
    case heatMap(rows: [String], columns: [String])
    /// Lines through the last points of settings, by KL; each a list of stages.
    case frontiers([[Int]])
  }

  public init(
    x: String = "step", y: [String], stages: [Int], title: String? = nil, kind: Kind = .lines,
    fit: FitForm? = nil, logX: Bool = false, logY: Bool = false, exact: Int? = nil
  ) {
    self.x = x
    self.y = y
    self.stages = stages
    self.title = title
    self.kind = kind
    self.fit = fit
    self.logX = logX
    self.logY = logY
    self.exact = exact
  }
}
