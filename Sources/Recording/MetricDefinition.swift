/// One row of the metric dictionary.
public struct MetricDefinition: Sendable, Hashable {
  /// `group/name`.
  public var name: String
  /// For example `nats per response`.
  public var unit: String
  /// What is computed, over what.
  public var definition: String
  /// Where healthy runs lie, in words; empty when there is no such band.
  public var healthyBand: String
  /// What TRL calls it, where it logs the same quantity.
  public var trlName: String?

  public init(
    _ name: String, unit: String, _ definition: String, healthy: String = "", trl: String? = nil
  ) {
    self.name = name
    self.unit = unit
    self.definition = definition
    healthyBand = healthy
    trlName = trl
  }
}
