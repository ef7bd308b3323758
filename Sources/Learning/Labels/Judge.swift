import Kernels
import Models
import Tasks
import Tensors

/// Two answers to one prompt that wait for a label.
package struct AnswerPair: Sendable, Hashable, Codable {
  package var prompt: [Int32]
  package var first: [Int32]
  package var second: [Int32]

  /// Puts a pair together; the order means nothing.
  package init(prompt: [Int32], first: [Int32], second: [Int32]) {
    (self.prompt, self.first, self.second) = (prompt, first, second)
  }

  /// The pair with its answers in the other order.
  package var swapped: AnswerPair { AnswerPair(prompt: prompt, first: second, second: first) }

  /// What a judge reads: the prompt, then both answers, the first one ended by the end token.
  package func reading(endToken: Int32) -> PromptedResponse {
    let end = first.last == endToken ? [] : [endToken]
    return (prompt, first + end + second)
  }
}

/// How likely a labeller takes the first answer of each pair to be the better one.
package struct PairJudgement: Sendable, Hashable {
  /// P(first better) with the answers in the order of the pair; shape `[pairs]`.
  package let forward: [Double]
  /// P(first better) with the answers in the other order; shape `[pairs]`.
  package let backward: [Double]

  /// Takes the probabilities of both orders.
  package init(forward: [Double], backward: [Double]) {
    (self.forward, self.backward) = (forward, backward)
  }

  /// The mean of both orders: what position alone decides cancels.
  package var both: [Double] { zip(forward, backward).map { 0.5 * ($0 + $1) } }

  /// Agreement with gold of a labeller that is asked once, the mean over both orders.
  ///
  /// - Parameter margins: Gold of the first answer minus gold of the second; shape `[pairs]`.
  /// - Returns: nil when gold orders no pair.
  package func accuracyAskedOnce(margins: [Double]) -> Double? {
    labelAccuracy(forward + backward, margins: margins + margins)
  }

  /// Share of pairs on which the verdict turns when the answers change places.
  package var positionBias: Double {
    let turned = zip(forward, backward).filter { ($0 - 0.5) * ($1 - 0.5) < 0 }.count
    return Double(turned) / Double(max(forward.count, 1))
  }
}

/// How a labeller looks at a pair.
package enum LabellerView: Sendable, Hashable {
  /// It reads both answers at once and is asked in both orders.
  case pairs
  /// It scores each answer by itself; the order cannot matter.
  case scores
}

extension LanguageModel {
  /// Asks a labeller which answer of each pair is better, in both orders.
  ///
  ///     P(first) = ½·[ σ(s(x, y₁, y₂)) + 1 − σ(s(x, y₂, y₁)) ]
  ///
  /// Source: Lee et al., RLAIF, arXiv 2309.00267, section 3.1, on position bias.
  package func judge(
    _ pairs: [AnswerPair], _ view: LabellerView, endToken: Int32, workspace: Workspace,
    workers: Workers
  ) -> PairJudgement {
    switch view {
    case .pairs:
      let readings =
        pairs.map { $0.reading(endToken: endToken) }
        + pairs.map { $0.swapped.reading(endToken: endToken) }
      let scores = scores(of: readings, workspace: workspace, workers: workers)
      return PairJudgement(
        forward: scores.prefix(pairs.count).map { Elementary.sigmoid($0) },
        backward: scores.suffix(pairs.count).map { Elementary.sigmoid(-$0) })
    case .scores:
      let singles = pairs.map { ($0.prompt, $0.first) } + pairs.map { ($0.prompt, $0.second) }
      let scores = scores(of: singles, workspace: workspace, workers: workers)
      let differences = pairs.indices.map {
        Elementary.sigmoid(scores[$0] - scores[$0 + pairs.count])
      }
      return PairJudgement(forward: differences, backward: differences)
    }
  }
}

/// Share of pairs whose label agrees with gold; pairs of equal gold are left out, undecided count half.
///
/// - Parameters:
///   - labels: P(first better); shape `[pairs]`.
///   - margins: Gold of the first answer minus gold of the second; shape `[pairs]`.
/// - Returns: nil when gold orders no pair.
package func labelAccuracy(_ labels: [Double], margins: [Double]) -> Double? {
  let ordered = zip(labels, margins).filter { $0.1 != 0 }
  guard !ordered.isEmpty else { return nil }
  return pairAccuracy(
    ordered.map { label, margin in margin > 0 ? (label, 1 - label) : (1 - label, label) })
}
