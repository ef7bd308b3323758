import Settings
import Tensors

/// What a reward model's loss compares.
public enum Comparisons: String, SettingChoice, CaseIterable, Codable {
  case pairs
  case allPairs
  case best
  case order

  public static let choices: [ChoiceDeclaration] = [
    .init("pairs", "Each pair by itself, in any batch."),
    .init("allPairs", "All pairs of a ranked list in one batch, as InstructGPT does."),
    .init("best", "The best of a ranked list against all others, as OpenAI did in 2019."),
    .init("order", "The whole order of a ranked list, place by place (Plackett and Luce)."),
  ]
}

/// The reward model's loss on ranked lists, mean over the lists.
///
/// With scores r₁ … r_k of a list, the best first, margin m and centring c,
///
///     allPairs:  L = −(2/(k(k − 1)))·Σ_{i<j} log σ(r_i − r_j − m)  + centring of each pair
///     best:      L = −log( e^{r₁} / Σ_j e^{r_j} )
///     order:     L = −Σ_{i<k} log( e^{r_i} / Σ_{j≥i} e^{r_j} )
///
/// Sources: Ouyang et al., arXiv 2203.02155, equation 1; Ziegler et al., arXiv 1909.08593, equation 1;
/// Plackett 1975 and Luce 1959. The last two are centred by c·(Σ_i r_i)²; with two answers all
/// three are the pairwise loss.
///
/// - Parameters:
///   - scores: r of all lists, one after the other; shape `[answers]`.
///   - offsets: Start of each list, and the number of answers at the end.
///   - comparisons: What is compared; `.pairs` is `.allPairs`.
///   - margin: m.
///   - centring: c.
/// - Returns: The loss, one number.
package func rankingLoss(
  _ scores: Variable, offsets: [Int], _ comparisons: Comparisons, margin: Double = 0,
  centring: Double = 0
) -> Variable {
  let lists = zip(offsets, offsets.dropFirst()).map { $0..<$1 }
  let share = 1 / Double(max(lists.count, 1))
  var loss = scores.tape.constant([0])
  switch comparisons {
  case .pairs, .allPairs:
    for list in lists where list.count > 1 {
      let pairs = list.flatMap { better in (better + 1..<list.upperBound).map { (better, $0) } }
      loss =
        loss + share
        * pairwiseLoss(
          chosen: scores.gather(pairs.map(\.0)), rejected: scores.gather(pairs.map(\.1)),
          margins: [Double](repeating: margin, count: pairs.count), centring: centring)
    }
    return loss
  case .best, .order:
    for list in lists where list.count > 1 {
      let places = comparisons == .best ? list.prefix(1) : list.dropLast()
      for place in places {
        let others = scores.gather(Array(place..<list.upperBound)).logSumExp()
        loss = loss + share * (others - scores.gather([place]))
      }
    }
    guard centring > 0 else { return loss }
    return loss + centring * square(scores.segmentSums(offsets)).mean()
  }
}
