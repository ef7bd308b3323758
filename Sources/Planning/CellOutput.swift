import Settings

/// One thing that a cell shows below itself.
public struct CellOutput: Sendable, Hashable, Codable {
  /// Position of the cell among the document's swift cells, from 0.
  public var cell: Int
  public var content: Content
  public var place: SourcePlace

  public enum Content: Sendable, Hashable, Codable {
    case chart(ChartRequest)
    case table(TableRequest)
    case samples(SamplesRequest)
    case claim(ClaimRequest)
    case comparison(ComparisonRequest)
    case metric(MetricExpression)
    /// Any other value of a cell's last expression, printed.
    case value(String)
  }

  public init(cell: Int, content: Content, place: SourcePlace) {
    self.cell = cell
    self.content = content
    self.place = place
  }
}

/// `Table(of:metrics:)`: a row per stage, a column per metric's last value; `Table(cost:)`: what the
/// stages cost.
public struct TableRequest: Sendable, Hashable, Codable {
  public var stages: [Int]
  public var metrics: [String]
  public var title: String?
  /// Whether counted costs are shown in place of metrics, those of earlier stages included.
  public var isCost: Bool

  public init(
    stages: [Int], metrics: [String], title: String? = nil, isCost: Bool = false
  ) {
    self.stages = stages
    self.metrics = metrics
    self.title = title
    self.isCost = isCost
  }
}

/// `Samples(of:count:)`: prompts with the answers before and after.
public struct SamplesRequest: Sendable, Hashable, Codable {
  public var stage: Int
  public var count: Int

  public init(stage: Int, count: Int) {
    self.stage = stage
    self.count = count
  }
}

/// `Claim("sentence", condition, published:source:paired:)`.
public struct ClaimRequest: Sendable, Hashable, Codable {
  public var sentence: String
  public var condition: Condition
  public var published: String?
  public var source: String?
  /// Whether the seeds of both sides are compared one by one; otherwise by Welch's test.
  public var isPaired: Bool

  public init(
    sentence: String, condition: Condition, published: String? = nil, source: String? = nil,
    isPaired: Bool = true
  ) {
    self.sentence = sentence
    self.condition = condition
    self.published = published
    self.source = source
    self.isPaired = isPaired
  }
}

/// `Report("sentence", value, published:source:)`: measured beside published, no verdict.
public struct ComparisonRequest: Sendable, Hashable, Codable {
  public var sentence: String
  public var value: MetricExpression
  public var published: String?
  public var source: String?

  public init(
    sentence: String, value: MetricExpression, published: String? = nil, source: String? = nil
  ) {
    self.sentence = sentence
    self.value = value
    self.published = published
    self.source = source
  }
}
