import Settings
import Tasks
import Tensors

/// What a loss on pairs is made of.
///
/// All shapes are `[pairs]`; log-probabilities are nats, summed over the answer's tokens.
package struct PairTerms {
  /// log π(y⁺|x) and log π(y⁻|x), on the tape.
  package let chosen, rejected: Variable
  /// log ρ(y⁺|x) and log ρ(y⁻|x); zeros for a method without a reference.
  package let referenceChosen, referenceRejected: [Double]
  /// Tokens of y⁺ and y⁻.
  package let chosenLengths, rejectedLengths: [Double]
  /// What implicit rewards are compared with: KTO's β·z, BCO's δ; else 0.
  package var anchor = 0.0

  /// Puts the terms of a batch together.
  package init(
    chosen: Variable, rejected: Variable, referenceChosen: [Double], referenceRejected: [Double],
    chosenLengths: [Double], rejectedLengths: [Double], anchor: Double = 0
  ) {
    (self.chosen, self.rejected) = (chosen, rejected)
    (self.referenceChosen, self.referenceRejected) = (referenceChosen, referenceRejected)
    (self.chosenLengths, self.rejectedLengths) = (chosenLengths, rejectedLengths)
    self.anchor = anchor
  }

  /// Takes the terms from sums of the policy: those of all chosen answers, then of the rejected ones.
  package init(
    _ pairs: [PreferencePair], sums: Variable, reference: [Double], anchor: Double = 0
  ) {
    let count = pairs.count
    self.init(
      chosen: sums.gather(Array(0..<count)), rejected: sums.gather(Array(count..<2 * count)),
      referenceChosen: Array(reference.prefix(count)),
      referenceRejected: Array(reference.suffix(count)),
      chosenLengths: pairs.map { Double($0.chosen.count) },
      rejectedLengths: pairs.map { Double($0.rejected.count) }, anchor: anchor)
  }

  /// log π/ρ of the chosen answers.
  package var chosenLogRatio: Variable { chosen - referenceChosen }
  /// log π/ρ of the rejected answers.
  package var rejectedLogRatio: Variable { rejected - referenceRejected }

  /// log π/ρ of the chosen answers, as a sum or as a mean over their tokens.
  package func chosenLogRatio(_ scale: ResponseScale) -> Variable {
    scale == .sum ? chosenLogRatio : chosenLogRatio / chosenLengths
  }

  /// log π/ρ of the rejected answers, as a sum or as a mean over their tokens.
  package func rejectedLogRatio(_ scale: ResponseScale) -> Variable {
    scale == .sum ? rejectedLogRatio : rejectedLogRatio / rejectedLengths
  }

  /// Mean log-probability of a token of each chosen and of each rejected answer.
  package var means: (chosen: Variable, rejected: Variable) {
    (chosen / chosenLengths, rejected / rejectedLengths)
  }

  /// Cross-entropy of the chosen answers, nats per token over the batch's chosen tokens.
  package var chosenCrossEntropy: Variable {
    -chosen.sum() / max(chosenLengths.reduce(0, +), 1)
  }
}

/// Whether an answer counts by the sum or by the mean of its tokens' log-probabilities.
public enum ResponseScale: String, SettingChoice, CaseIterable, Codable {
  case sum
  case perToken

  public static let choices: [ChoiceDeclaration] = [
    .init("sum", "The log-probability of the whole answer."),
    .init("perToken", "Divided by the answer's length: a long answer weighs no more than a short."),
  ]
}
