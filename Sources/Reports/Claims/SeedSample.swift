import Foundation
import Planning
import Recording
import Statistics

/// The values of a tested difference, one per seed.
struct SeedSample {
  var test: MeanTest?
  /// Differences by seed; empty where the two sides are not paired.
  var differences: [Double]
  var seeds: [Int]
  /// Both sides where both vary with the seed.
  var sides: (left: [Double], right: [Double])?
  /// What the seeds say, where that is not the t-test's p-value alone.
  var evidence: Evidence?
  /// What is shown instead of the test's mean and interval.
  var interval: Interval?

  /// "One seed differs", beside a *holds*.
  var remarks: [String] {
    guard let index = differingValue(in: differences), seeds.indices.contains(index) else {
      return []
    }
    return [
      "one seed differs (seed \(seeds[index]) by more than 5 median absolute deviations); "
        + "use ten or more"
    ]
  }

  /// Robust figures of ten or more seeds.
  var further: String {
    let count = differences.count
    guard count >= ManySeeds.smallestCount else { return "" }
    let differences = differences
    let mean = ManySeeds.interquartileMean(differences)
    let bounds = ManySeeds.bootstrap(count: count) { draw in
      ManySeeds.interquartileMean(draw.map { differences[$0] })
    }
    var parts = ["interquartile mean \(Self.text(mean, bounds))"]
    if let sides {
      let share = ManySeeds.probabilityOfImprovement(sides.left, over: sides.right)
      let bounds = ManySeeds.bootstrap(count: count) { draw in
        ManySeeds.probabilityOfImprovement(
          draw.map { sides.left[$0] }, over: draw.map { sides.right[$0] })
      }
      parts.append("probability of improvement \(Self.text(share, bounds))")
    }
    if let p = signFlipTest(differences) {
      parts.append("sign-flip permutation p = \(NumberText.significant(p, digits: 2))")
    }
    return parts.joined(separator: "; ") + " (95\u{00A0}% bootstrap over \(count) seeds)"
  }

  private static func text(_ value: Double, _ bounds: (lower: Double, upper: Double)) -> String {
    func text(_ number: Double) -> String { NumberText.significant(number) }
    return "\(text(value)) [\(text(bounds.lower)), \(text(bounds.upper))]"
  }
}

extension Evaluator {
  /// The values of a difference over the seeds that vary it.
  func sample(_ comparison: Comparison, isPaired: Bool) throws(MissingValue) -> SeedSample {
    let seeds = seeds(of: comparison.stages)
    switch comparison.quantity {
    case .difference(let left, let right):
      let hasTwoSides = !left.stages.isEmpty && !right.stages.isEmpty
      let all = try values(.binary(.subtract, left, right), seeds: seeds)
      let sides =
        hasTwoSides ? (try values(left, seeds: seeds), try values(right, seeds: seeds)) : nil
      if let sides, !isPaired, seeds.count > 1 {
        return SeedSample(
          test: MeanTest(sides.0, minus: sides.1), differences: [], seeds: seeds, sides: nil)
      }
      return sample(
        all, seeds, method: hasTwoSides ? "Student's t, paired by seed" : "Student's t",
        sides: sides)
    case .peak(let values, let end):
      var curves: [[Double]] = []
      for seed in seeds {
        var curve: [Double] = []
        for value in values { curve.append(try self.value(value, seed: seed)) }
        curves.append(curve)
      }
      return try peak(curves, end, seeds)
    case .peakOverSteps(let series, let end):
      return try peak(try curves(series, seeds: seeds), end, seeds)
    case .residuals(let series, let against, let form, let other):
      var ratios: [Double] = []
      for seed in seeds {
        ratios.append(try residualRatio(series, against, form, other, seed: seed))
      }
      return sample(ratios, seeds, method: "Student's t")
    case .belowFrontier(let stage, let center):
      guard case .everywhere(let margin) = comparison.asserted else { throw MissingValue.notFinite }
      return try distanceBelowFrontier(stage, around: center, margin: margin, seeds: seeds)
    }
  }

  private func sample(
    _ values: [Double], _ seeds: [Int], method: String,
    sides: (left: [Double], right: [Double])? = nil
  ) -> SeedSample {
    SeedSample(
      test: MeanTest(of: values, method: method), differences: values, seeds: seeds, sides: sides)
  }

  private func peak(
    _ curves: [[Double]], _ end: Comparison.PeakEnd, _ seeds: [Int]
  ) throws(MissingValue) -> SeedSample {
    guard let peak = InteriorPeak(of: curves) else {
      throw MissingValue(
        description: curves.count < 2
          ? "the place of a peak is chosen on the other seeds, and there are none"
          : "a peak between two ends needs three places or more")
    }
    let differences = end == .start ? peak.rises : peak.falls
    var sample = sample(
      differences, seeds, method: "Student's t, peak chosen on the other seeds")
    sample.evidence = peak.evidence(differences)
    return sample
  }

  /// The values at the first, the last and up to eight steps between that all seeds recorded.
  private func curves(
    _ series: MetricReference, seeds: [Int]
  ) throws(MissingValue) -> [[Double]] {
    var tables: [[Int: Double]] = []
    for seed in seeds {
      let found = try self.series(series.metric, stage: series.stage, seed: seed)
      tables.append(Dictionary(zip(found.steps, found.values), uniquingKeysWith: { $1 }))
    }
    guard let first = tables.first else { return [] }
    let all = first.keys.sorted().filter { step in tables.allSatisfy { $0[step] != nil } }
    let count = min(all.count, 10)
    let steps = (0..<count).map { all[count == 1 ? 0 : $0 * (all.count - 1) / (count - 1)] }
    return tables.map { table in steps.compactMap { table[$0] } }
  }

  /// ln(RSS of one form ∕ RSS of the other) of one seed's points.
  private func residualRatio(
    _ series: MetricReference, _ against: String?, _ form: FitForm, _ other: FitForm, seed: Int
  ) throws(MissingValue) -> Double {
    let points = try points(series, against: against, seed: seed).filter {
      form.isDefined(at: $0.x) && other.isDefined(at: $0.x)
    }
    let x = points.map(\.x)
    let y = points.map(\.y)
    let whose = "seed \(seed) of \(series.text(in: plan))"
    guard points.count > max(form.coefficientCount, other.coefficientCount),
      let first = Fit(form, x: x, y: y), let second = Fit(other, x: x, y: y)
    else {
      throw MissingValue(
        description: "\(whose) has \(points.count) points, too few or too close to fit")
    }
    guard first.residualSum > 0, second.residualSum > 0 else {
      throw MissingValue(description: "\(whose) is fitted without any residual")
    }
    return log(first.residualSum / second.residualSum)
  }
}
