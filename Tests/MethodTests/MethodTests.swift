import Foundation
import Learning
import Recording
import Settings
import Testing

@testable import Runner

/// Whether every method learns what it is for, and nothing where there is nothing to learn.
///
/// Takes minutes: `make test-learning`. The tests of each method have a shorter run.
@Suite(
  "Every method learns", .enabled(if: ProcessInfo.processInfo.environment["EXP_METHODS"] != nil))
struct MethodTests {
  static let trials = Catalog.declarations
    .filter { $0.family == .algorithm }
    .map { MethodTrial(name: $0.name, traits: $0.traits) }

  @Test("from the better, and not from noise", arguments: trials)
  func learns(_ trial: MethodTrial) throws {
    let seeds = try MethodSeed.all.get()
    let method = try Catalog.algorithm(trial.configuration)
    let runs = try seeds.map { try trial.run(method, $0, isControl: false) }
    let learned = try runs.map { try trial.gain(in: $0) }
    var line = "\(trial.name): \(trial.metric) \(text(learned))"
    for name in ["reward/gold", "kl/reference"] where runs[0].record.series[name] != nil {
      line += ", \(name) \(text(runs.map { change(of: name, in: $0) }))"
    }
    #expect(learned.allSatisfy { $0 > trial.margin }, "\(line)")
    if trial.hasControl {
      let controls = try seeds.map {
        try trial.gain(in: trial.run(method, $0, isControl: true), isControl: true)
      }
      line += "; control \(text(controls))"
      #expect(!controls.allSatisfy { $0 > trial.margin }, "\(line)")
    }
    print("method \(line)")
  }

  private func change(of name: String, in run: TrainingOutcome) -> Double {
    guard let values = run.record.series[name]?.values, let first = values.first,
      let last = values.last
    else { return .nan }
    return last - first
  }

  private func text(_ values: [Double]) -> String {
    values.map { String(format: "%+.2f", $0) }.joined(separator: " ")
  }
}

extension MethodTrial: CustomTestStringConvertible {
  var testDescription: String { name }

  /// How far the judged number rose, or where a reward model's accuracy ended.
  ///
  /// A reward that is always 0 cannot rise: what was learned without one is seen in gold.
  func gain(in run: TrainingOutcome, isControl: Bool = false) throws -> Double {
    let metric = isControl && metric == "reward/proxy" ? "reward/gold" : metric
    let values = try #require(run.record.series[metric], "\(name) records no \(metric)").values
    let (first, last) = (try #require(values.first), try #require(values.last))
    switch traits.product {
    case .rewardModel: return last
    case .policy: return metric == "loss/heldout" ? first - last : last - first
    }
  }
}
