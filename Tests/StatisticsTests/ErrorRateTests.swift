import Dispatch
import Foundation
import Statistics
import Testing

/// Simulated experiments at the border of an assertion: how often seeds speak falsely.
@Suite("Error rates of verdicts, by simulation")
struct ErrorRateTests {
  /// Simulated experiments behind every figure.
  static let experiments = 20_000
  static let counts = [3, 5, 8, 10]

  @Test(
    "at the border, false 'holds' and false 'does not hold' are each at most 3 %",
    arguments: VerdictKind.allCases)
  func border(_ kind: VerdictKind) {
    for noise in [Noise.normal, .heavy] {
      for count in Self.counts {
        guard let rates = ErrorRates.all[.init(kind: kind, noise: noise, seeds: count)] else {
          Issue.record("no rates")
          continue
        }
        #expect(rates.falseHolds <= 0.03, "\(kind.rawValue), \(noise.rawValue), n = \(count)")
        #expect(rates.falseFails <= 0.03, "\(kind.rawValue), \(noise.rawValue), n = \(count)")
      }
    }
  }

  @Test("a paired effect of two deviations is seen with five seeds")
  func power() {
    #expect(ErrorRates.power(effect: 2, seeds: 5) >= 0.85)
  }

  @Test("docs/statistics.md prints what the simulation gives")
  func page() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/statistics.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    let begin = "<!-- simulated:begin -->\n"
    let end = "<!-- simulated:end -->"
    let start = try #require(text.range(of: begin))
    let stop = try #require(text.range(of: end))
    let wanted = ErrorRates.table
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      let new = text[..<start.upperBound] + wanted + text[stop.lowerBound...]
      try Data(new.utf8).write(to: file)
      Issue.record("recorded docs/statistics.md")
      return
    }
    #expect(String(text[start.upperBound..<stop.lowerBound]) == wanted)
  }
}

/// How values scatter around their mean.
enum Noise: String, CaseIterable {
  case normal
  case heavy = "t₃"
  case skewed = "lognormal"
  case collapse = "20 % of seeds collapse"

  /// As a heading.
  var title: String {
    switch self {
    case .normal: "Normal data"
    case .heavy: "t₃ data"
    case .skewed: "Lognormal data"
    case .collapse: "20 % of seeds collapse"
    }
  }

  func draw(_ stream: inout SplitMix) -> Double {
    switch self {
    case .normal: return Self.gauss(&stream)
    case .heavy:
      let z = Self.gauss(&stream)
      var square = 0.0
      for _ in 0..<3 { square += pow(Self.gauss(&stream), 2) }
      return z / (square / 3).squareRoot()
    case .skewed: return exp(0.5) - exp(Self.gauss(&stream))
    case .collapse:
      let z = Self.gauss(&stream)
      return (stream.uniform() < 0.2 ? z - 10 : z) + 2
    }
  }

  private static func gauss(_ stream: inout SplitMix) -> Double {
    (-2 * log(stream.uniform())).squareRoot() * cos(2 * .pi * stream.uniform())
  }
}

/// A kind of assertion, with the two points of its border at which errors are most frequent.
enum VerdictKind: String, CaseIterable, Sendable {
  case paired = "comparison, paired"
  case unpaired = "comparison, unpaired (Welch)"
  case ordering = "ordering of three arms, monotone"
  case some = "one of three arms"
  case equivalence = "equivalence, unchanged"
  case peak = "interior maximum of five places"
  case fit = "fit against fit"

  enum Side { case holds, fails }

  /// Whether errors to both sides are most frequent at the same point.
  var hasOneBorder: Bool { [.paired, .unpaired, .equivalence, .fit].contains(self) }

  /// The evidence of one simulated experiment in which the assertion is just not true, or just true.
  func evidence(_ side: Side, _ noise: Noise, seeds: Int, _ stream: inout SplitMix) -> Evidence {
    func arm(_ shift: Double = 0) -> [Double] {
      (0..<seeds).map { _ in shift + noise.draw(&stream) }
    }
    func above(_ values: [Double]) -> Evidence {
      MeanTest(of: values).map { .above(0, $0) } ?? .none
    }
    func minus(_ a: [Double], _ b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
    let far = 100.0
    switch self {
    case .paired: return above(arm())
    case .unpaired: return MeanTest(arm(), minus: arm()).map { .above(0, $0) } ?? .none
    case .ordering:
      // Just not true: two arms are equal, the third far above. Just true: all are equal.
      let arms = [arm(), arm(), arm(side == .holds ? far : 0)]
      return .all([above(minus(arms[1], arms[0])), above(minus(arms[2], arms[1]))])
    case .some:
      // Just not true: all equal to the base. Just true: one equal, the others far below.
      let base = arm()
      return .some(
        (0..<3).map { above(minus(arm(side == .fails && $0 > 0 ? -far : 0), base)) })
    case .equivalence: return MeanTest(of: arm(2)).map { .within(2, $0) } ?? .none
    case .peak:
      // Just not true: level with the start, far above the end. Just true: a level curve.
      let heights = [0, 0, 0, 0, side == .holds ? -far : 0]
      let curves = (0..<seeds).map { _ in heights.map { $0 + noise.draw(&stream) } }
      guard let peak = InteriorPeak(of: curves) else { return .none }
      return .all([peak.evidence(peak.rises), peak.evidence(peak.falls)])
    case .fit:
      // Pure noise: neither form is nearer.
      let x = [1.0, 2, 3, 4, 5, 6, 7, 8]
      return above(
        (0..<seeds).map { _ in
          let y = x.map { _ in noise.draw(&stream) }
          guard let first = Fit(.linear, x: x, y: y), let second = Fit(.logarithmic, x: x, y: y)
          else { return 0 }
          return log(first.residualSum / second.residualSum)
        })
    }
  }
}

/// Shares of simulated experiments.
struct ErrorRates: Sendable {
  var falseHolds: Double
  var falseFails: Double

  struct Key: Hashable {
    var kind: VerdictKind
    var noise: Noise
    var seeds: Int
  }

  /// All of them, simulated once, on as many cores as there are.
  static let all: [Key: ErrorRates] = {
    let keys = Noise.allCases.flatMap { noise in
      VerdictKind.allCases.flatMap { kind in
        ErrorRateTests.counts.map { Key(kind: kind, noise: noise, seeds: $0) }
      }
    }
    nonisolated(unsafe) var found: [Key: ErrorRates] = [:]
    let lock = NSLock()
    DispatchQueue.concurrentPerform(iterations: keys.count) { index in
      let rates = ErrorRates(keys[index])
      lock.withLock { found[keys[index]] = rates }
    }
    return found
  }()

  private init(_ key: Key) {
    func counts(_ side: VerdictKind.Side) -> (holds: Double, fails: Double) {
      var stream = SplitMix(state: UInt64(key.seeds) << 8)
      var counts = (holds: 0.0, fails: 0.0)
      for _ in 0..<ErrorRateTests.experiments {
        switch key.kind.evidence(side, key.noise, seeds: key.seeds, &stream).verdict {
        case .holds: counts.holds += 1
        case .doesNotHold: counts.fails += 1
        case .undecided: break
        }
      }
      return counts
    }
    let first = counts(.holds)
    falseHolds = first.holds / Double(ErrorRateTests.experiments)
    let second = key.kind.hasOneBorder ? first : counts(.fails)
    falseFails = second.fails / Double(ErrorRateTests.experiments)
  }

  /// Share of experiments that see a paired effect, in deviations of the difference.
  static func power(effect: Double, seeds: Int) -> Double {
    var stream = SplitMix(state: 7)
    var count = 0
    for _ in 0..<ErrorRateTests.experiments {
      let values = (0..<seeds).map { _ in effect + Noise.normal.draw(&stream) }
      if let test = MeanTest(of: values), Evidence.above(0, test).verdict == .holds { count += 1 }
    }
    return Double(count) / Double(ErrorRateTests.experiments)
  }

  static var table: String {
    var text = ""
    for noise in Noise.allCases {
      text += "\n### \(noise.title)\n\n"
      text +=
        "| verdict on | \(ErrorRateTests.counts.map { "n = \($0)" }.joined(separator: " | ")) |\n"
      text += "|---|" + ErrorRateTests.counts.map { _ in "---|" }.joined() + "\n"
      for kind in VerdictKind.allCases {
        let cells = ErrorRateTests.counts.map { count in
          guard let rates = all[Key(kind: kind, noise: noise, seeds: count)] else { return "" }
          return "\(percent(rates.falseHolds)) / \(percent(rates.falseFails))"
        }
        text += "| \(kind.rawValue) | \(cells.joined(separator: " | ")) |\n"
      }
    }
    text += "\n### Power\n\nShare of experiments in which a paired effect *holds*, normal data.\n\n"
    text +=
      "| effect, deviations | "
      + ErrorRateTests.counts.map { "n = \($0)" }.joined(separator: " | ") + " |\n"
    text += "|---|" + ErrorRateTests.counts.map { _ in "---|" }.joined() + "\n"
    for effect in [1.0, 2, 3] {
      let cells = ErrorRateTests.counts.map { percent(power(effect: effect, seeds: $0)) }
      text += "| \(Int(effect)) | \(cells.joined(separator: " | ")) |\n"
    }
    return text + "\n"
  }

  private static func percent(_ share: Double) -> String {
    NumberText.fixed(100 * share, decimals: 1)
  }
}
