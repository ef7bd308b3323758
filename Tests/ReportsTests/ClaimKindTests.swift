import Foundation
import Notebook
import Planning
import Recording
import Reports
import Settings
import Statistics
import Testing

@Suite("Every kind of claim in a report")
struct ClaimKindTests {
  private static let gold = MetricReference(stage: 2, metric: "reward/gold")

  private static func last(_ stage: Int, _ metric: String = "reward/gold") -> MetricExpression {
    .summary(stage: stage, metric: metric, .last)
  }

  private static let frontier = MetricExpression.frontier(
    FrontierReference(stages: [2, 4, 5], metric: "reward/gold"), kl: 2)

  private static let claims: [(String, Condition)] = [
    ("A comparison holds.", .greater(last(2), last(0))),
    ("A comparison does not hold.", .less(last(2), last(0))),
    ("A comparison stays open.", .greater(last(2), .constant(0.748))),
    ("A comparison, unpaired.", .greater(last(2), last(0))),
    ("An order holds.", .isIncreasing([last(0), last(5), last(2)])),
    ("Equal within a margin.", .within(last(4), .constant(0.7), margin: 0.1)),
    ("Not equal within a margin.", .within(last(2), last(0), margin: 0.01)),
    (
      "All of several.",
      .all([.greater(last(2), last(0)), .less(last(5, "kl/reference"), last(2, "kl/reference"))])
    ),
    ("One of several.", .some([.greater(last(0), last(2)), .greater(last(4), last(0))])),
    ("A maximum between two ends.", .hasInteriorMaximum([last(0), last(2), last(5)])),
    ("Rising and falling.", .risesAndFalls(gold)),
    (
      "A slope is positive.",
      .greater(
        .summary(stage: 2, metric: "reward/gold", .slope(against: "kl/reference")), .constant(0))
    ),
    (
      "One form fits better.",
      .fits(gold, against: "kl/reference", .squareRoot, betterThan: .linear)
    ),
    ("A frontier lies above.", .greater(frontier, last(0))),
    ("An exact frontier bounds one.", .isUnder(stage: 4, frontierAround: 0, margin: 1e-4)),
    ("An exact frontier is crossed.", .isUnder(stage: 5, frontierAround: 0, margin: 1e-4)),
    ("No exact frontier is there.", .isUnder(stage: 4, frontierAround: 2, margin: 1e-4)),
    (
      "The exact frontier lies above at two nats.",
      .greater(
        .exactFrontier(stage: 0, kl: 2), .summary(stage: 4, metric: "exact/gold", .atKL(2)))
    ),
    (
      "A distance is never reached.",
      .greater(.summary(stage: 2, metric: "reward/gold", .atKL(50)), last(0))
    ),
  ]

  @Test("nothing is judged at another scale than the document's")
  func otherScale() throws {
    var input = SampleReport.input
    #expect(input.plan.otherScale == nil)
    input.plan.parameters.append(
      Parameter(
        name: "scale", value: .string("full"), defaultValue: .string("full"),
        place: SourcePlace(line: 1, column: 1)))
    let whole = try WrittenReport(input, gnuplot: "/nowhere/gnuplot")
    #expect(whole.outcome.judgements.map(\.verdict) == [.holds, .holds, .undecided])
    input.plan.parameters[1].value = .string("smoke")
    let small = try WrittenReport(input, gnuplot: "/nowhere/gnuplot")
    for judgement in small.outcome.judgements {
      #expect(judgement.verdict == .undecided && judgement.adjusted == .undecided)
      #expect(judgement.parts.allSatisfy { $0.verdict == .undecided })
      #expect(
        judgement.notes.first
          == #"not judged: scale is "smoke", and the claim is made for "full""#)
    }
    #expect(small.markdown.contains(#"**3 claims, not judged: scale is "smoke"**"#))
    #expect(!small.html.contains("claims hold"))
  }

  /// The report of these claims up to the tables that other snapshots hold.
  private func report(seeds: [Int]) throws -> String {
    var input = SampleReport.input(seeds: seeds)
    input.document = Document.read("# Claims\n\n```swift hide\nClaims\n```\n", path: "c.md").0
    input.plan.inlineValues = [:]
    input.plan.outputs = Self.claims.map { sentence, condition in
      CellOutput(
        cell: 0,
        content: .claim(
          ClaimRequest(
            sentence: sentence, condition: condition, isPaired: !sentence.hasSuffix("unpaired."))),
        place: SourcePlace(line: 1, column: 1))
    }
    for seed in seeds { addExactValues(to: &input.results, seed) }
    let text = try WrittenReport(input, gnuplot: "/nowhere/gnuplot").markdown
    let end = try #require(text.range(of: "\n## Held-out accuracy"))
    return String(text[..<end.lowerBound]) + "\n"
  }

  /// A frontier from 0.1 to 1.1, one arm below it and one that crosses it at its end.
  private func addExactValues(to results: inout Results, _ seed: Int) {
    results[stage: 0, seed: seed]?.frontier = ExactFrontier(points: [
      .init(kl: 0, gold: 0.1 + 0.01 * Double(seed), slope: 0.7),
      .init(kl: 1, gold: 0.7, slope: 0.5),
      .init(kl: 9, gold: 1.1, slope: 0),
    ])
    for (stage, share) in [(4, 0.8), (5, 1.3)] {
      for step in [0, 100, 200, 300] {
        let kl = Double(step) / 100 + 0.01 * Double(seed * step) / 300
        let gold = 0.1 + share * 0.33 * kl
        results[stage: stage, seed: seed]?.record("exact/kl", kl, at: step)
        results[stage: stage, seed: seed]?.record("exact/gold", gold, at: step)
      }
    }
  }

  @Test("one seed, three and ten", arguments: [1, 3, 10])
  func snapshot(_ seeds: Int) throws {
    expectSnapshot(try report(seeds: Array(1...seeds)), "claims-\(seeds).md")
  }
}
