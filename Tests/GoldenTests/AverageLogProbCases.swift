import Learning
import Tensors

/// The mean log-probability of a response's tokens; labels of −100 do not count.
struct AverageLogProbCases: GoldenKind {
  static let kinds = ["average_log_prob"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let content = try item.content.get()
    let inputs = try content["inputs"]
    // A position's log-probability is that of the next one's label, which may not count.
    let means = try zip(inputs["token_logps"].rows, inputs["labels"].list).map { tokens, labels in
      let counted = zip(tokens, try labels.integers.dropFirst()).filter { $0.1 != -100 }.map(\.0)
      return Tape().variable(counted).segmentMeans([0, counted.count]).value
    }
    return differences(
      "average", means, try content["expected"]["average"].numbers,
      within: item.tolerance(or: 1e-6))
  }
}
