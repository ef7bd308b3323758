import Foundation

/// What was measured of one job.
package struct JobReport: Sendable, Hashable, Codable {
  package var job: String
  package var batch: String
  /// Units a second, over the windows.
  package var median, min, max: Double
  package var unit: String
  package var threads: Int
  package var stepsPerWindow: Int
  /// Algorithmic operations of one step.
  package var flops: Double
  /// Units that one step is worth.
  package var unitsPerStep: Int
  /// Operations a second as a share of the machine's ceiling; nil until the ceiling is known.
  package var fractionOfCeiling: Double?
  package var peakMib, predictedMib: Double
  /// Calls of the allocator; nil where they cannot be counted.
  package var allocationsPerStep: Double?
  package var allocatedKibPerStep: Double?
  /// Cores that other programs kept busy meanwhile.
  package var foreignCores: Double?
  package var phases: [Phase]

  /// Algorithmic operations a second.
  package var operationsPerSecond: Double { median / Double(unitsPerStep) * flops }

  /// The same report with its share of a ceiling.
  package func compared(with ceilings: Ceilings?) -> JobReport {
    var report = self
    report.fractionOfCeiling = ceilings.map { operationsPerSecond / $0.operationsPerSecond }
    return report
  }
}

/// Everything that one call measured; its JSON is the machine-readable output.
package struct BenchmarkReport: Sendable, Codable {
  package var ceilings: Ceilings?
  package var jobs: [JobReport]
  package var scaling: [ScalingReport]

  package init(ceilings: Ceilings?, jobs: [JobReport], scaling: [ScalingReport] = []) {
    self.ceilings = ceilings
    self.jobs = jobs
    self.scaling = scaling
  }

  /// The report as one JSON object.
  package func json() throws -> String { try encoded(self, isPretty: true) }
}

/// What was measured of one row of the scaling table.
package struct ScalingReport: Sendable, Hashable, Codable {
  package var axis, value: String
  /// Measured units a second over those that the first row of the axis and the operations of both
  /// predict; 1 where cost grows as the arithmetic says.
  package var againstArithmetic: Double
  package var report: JobReport

  package init(_ row: ScalingRow, _ report: JobReport, first: JobReport) {
    (axis, value, self.report) = (row.axis, row.value, report)
    againstArithmetic = report.operationsPerSecond / first.operationsPerSecond
  }
}

/// A value as JSON with names in snake case.
package func encoded(_ value: some Encodable, isPretty: Bool = false) throws -> String {
  let encoder = JSONEncoder()
  encoder.keyEncodingStrategy = .convertToSnakeCase
  encoder.outputFormatting = isPretty ? [.prettyPrinted, .sortedKeys] : [.sortedKeys]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}

/// A value from the JSON that `encoded` writes.
package func decoded<Value: Decodable>(_ text: String) throws -> Value {
  let decoder = JSONDecoder()
  decoder.keyDecodingStrategy = .convertFromSnakeCase
  return try decoder.decode(Value.self, from: Data(text.utf8))
}
