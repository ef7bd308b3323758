import Learning
import Tensors

/// Estimators of the KL, and the KL of whole distributions.
struct KLCases: GoldenKind {
  static let kinds = ["kl", "kl_estimators", "kl_penalty"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    switch item.kind {
    case "kl_estimators":
      let inputs = try file["inputs"]
      return try estimators(
        inputs["logprobs"].numbers, inputs["ref_logprobs"].numbers, item.tolerance(or: 1e-4)
      ) { try file["expected"][$0].numbers }
    case "kl_penalty": return try penalty(file, item.tolerance(or: 1e-3))
    default:
      let tolerance = item.tolerance(or: 1e-9)
      return try estimators(
        file["logprobs"].rows.flatMap { $0 }, file["ref_logprobs"].rows.flatMap { $0 }, tolerance
      ) { try file[$0].rows.flatMap { $0 } } + distributions(file, tolerance)
    }
  }

  private func estimators(
    _ own: [Double], _ reference: [Double], _ tolerance: Double,
    expected: (String) throws -> [Double]
  ) throws -> [Mismatch] {
    try KLEstimator.allCases.flatMap { estimator in
      let tape = Tape()
      let onTape = estimator.costs(tape.variable(own), reference: reference).values
      let name = estimator.rawValue
      return try differences(
        name, zip(own, reference).map { estimator($0 - $1) }, expected(name), within: tolerance)
        + differences("\(name) in the loss", onTape, expected(name), within: tolerance)
    }
  }

  private func penalty(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let (inputs, expected) = (try golden["inputs"], try golden["expected"])
    let tape = Tape()
    let own = tape.variable(try inputs["logprobs"].numbers)
    let reference = try inputs["ref_logprobs"].numbers
    let penalty = KLPenalty.inLoss(
      try inputs["beta"].number, estimator: .k3, weighted: false)
    return try differences(
      "per_token", KLEstimator.k3.costs(own, reference: reference).values,
      expected["per_token"].numbers, within: tolerance)
      + differences(
        "loss", penalty.costs(own, reference: reference, old: own.values)?.mean().value ?? 0,
        expected["loss"].number, within: tolerance)
  }

  private func distributions(_ file: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let size = try file["logits_p"].rows.first?.count ?? 1
    func logs(_ name: String) throws -> [[Double]] {
      try file[name].rows.map { logSoftmaxRows($0, vocabulary: size) }
    }
    let (p, q) = (try logs("logits_p"), try logs("logits_q"))
    let entropies = p.map { row in -row.reduce(0) { $0 + Elementary.exp($1) * $1 } }
    return try differences(
      "kl_p_q", zip(p, q).map { meanDivergence($0, from: $1, vocabulary: size) },
      file["kl_p_q"].numbers, within: tolerance)
      + differences(
        "kl_q_p", zip(p, q).map { meanDivergence($1, from: $0, vocabulary: size) },
        file["kl_q_p"].numbers, within: tolerance)
      + differences("entropy_p", entropies, file["entropy_p"].numbers, within: tolerance)
      + differences(
        "log_softmax_p", p.flatMap { $0 }, file["log_softmax_p"].rows.flatMap { $0 },
        within: tolerance)
  }
}
