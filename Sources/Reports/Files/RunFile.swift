import Charts
import Foundation
import Notebook
import Planning
import Recording
import Statistics

/// `run.json`: the experiment and its outcome for programs; nothing in it depends on a clock.
struct RunFile: Encodable {
  var format = 1
  var title: String?
  var seeds: [Int]
  var fingerprint: [ReportField]
  var plan: Plan
  var runs: [Run]
  var claims: [Claim]
  var failures: [StageFailure]
  var recipe: RunRecipe?

  /// Last values, facts and findings of one run.
  struct Run: Encodable {
    var name: String
    var seeds: [Int]
    /// By metric: mean and interval of the last values over seeds, and the values.
    var last: [String: Last]
    var facts: [String: [Fact]]
    var findings: [String: [Finding]]
  }

  /// The last values of a metric.
  struct Last: Encodable {
    var mean: Interval?
    var bySeed: [String: Double]
  }

  /// A judged claim.
  struct Claim: Encodable {
    var sentence: String
    var verdict: Verdict
    /// The verdict and its p-value, adjusted for all claims of the file by Holm's method.
    var adjusted: Verdict
    var adjustedP: Double
    var parts: [Part]
    var notes: [String]

    /// One tested difference.
    struct Part: Encodable {
      var difference: String
      var asserted: String
      var interval: Interval?
      var unit: String
      var verdict: Verdict
    }
  }

  /// - Parameters:
  ///   - input: What the report is made from.
  ///   - judgements: Its claims.
  ///   - files: Digests of the report's other files.
  init(_ input: ReportInput, _ judgements: [Judgement], files: [String: String] = [:]) {
    recipe = input.recipe
    recipe?.files = files
    title = input.document.title
    seeds = input.plan.seeds
    fingerprint = input.fingerprint
    plan = input.plan
    failures = input.failures
    runs = input.plan.stages.map { Self.run($0, input) }
    claims = judgements.map { judgement in
      Claim(
        sentence: judgement.claim.sentence, verdict: judgement.verdict,
        adjusted: judgement.adjusted, adjustedP: judgement.adjustedP,
        parts: judgement.parts.map {
          Claim.Part(
            difference: $0.text, asserted: $0.asserted.text, interval: $0.interval,
            unit: $0.unit, verdict: $0.verdict)
        }, notes: judgement.notes)
    }
  }

  private static func run(_ stage: Stage, _ input: ReportInput) -> Run {
    let seeds = input.plan.seedsRun(by: stage.index)
    let numbers = MetricNumbers(plan: input.plan, results: input.results)
    var run = Run(name: stage.name, seeds: seeds, last: [:], facts: [:], findings: [:])
    for metric in numbers.recorded(by: stage.index) {
      run.last[metric] = Last(mean: numbers.last(metric, stage: stage.index), bySeed: [:])
    }
    for seed in seeds {
      guard let record = input.results[stage: stage.index, seed: seed] else { continue }
      for (metric, series) in record.series {
        run.last[metric]?.bySeed["\(seed)"] = series.last
      }
      run.facts["\(seed)"] = record.facts
      if !record.findings.isEmpty { run.findings["\(seed)"] = record.findings }
    }
    return run
  }
}

/// JSON as every file of a report is written: sorted keys, so that equal values are equal bytes.
enum ReportJSON {
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
  }
}
