/// Share of pairs whose first number is larger; ties count half.
///
/// - Returns: 0.5 for an empty list: nothing was learned about any order.
package func pairAccuracy(_ pairs: [(chosen: Double, rejected: Double)]) -> Double {
  guard !pairs.isEmpty else { return 0.5 }
  var wins = 0.0
  for pair in pairs {
    if pair.chosen > pair.rejected {
      wins += 1
    } else if pair.chosen == pair.rejected {
      wins += 0.5
    }
  }
  return wins / Double(pairs.count)
}

/// Accuracy of preferring the longer answer: what a reward model must beat.
///
/// - Parameter lengths: Tokens of the chosen and of the rejected answer, one entry a pair.
/// - Returns: A share; ties count half.
package func lengthBaselineAccuracy(_ lengths: [(chosen: Int, rejected: Int)]) -> Double {
  pairAccuracy(lengths.map { (Double($0.chosen), Double($0.rejected)) })
}
