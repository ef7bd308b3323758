import Kernels
import Learning
import Models
import Tensors

/// TRL's GRPO and RLOO losses through a tiny model: loss, gradient norm, KL and clip shares.
struct GroupLossCases: GoldenKind {
  static let kinds = ["group_loss"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    let model = try item.model("gpt2_tiny")
    return try file.keys.filter { file.optional($0)?.optional("cases") != nil }.flatMap { name in
      let batch = try Batch(file[name])
      return try file[name]["cases"].list.enumerated().flatMap { index, golden in
        try batch.mismatches(golden, model, item.tolerance(or: 1e-4)).map {
          Mismatch("\(name)[\(index)]: \($0)")
        }
      }
    }
  }
}

/// Responses with what was recorded of them.
///
/// TRL passes no positions here: in GPT-2 the padding before a prompt counts, which an explicit
/// offset repeats.
private struct Batch {
  let packed: PackedBatch
  let selection: TokenSelection
  let old, reference, advantages: [Double]
  let maximumTokens: Int

  init(_ golden: GoldenValue) throws {
    let promptMasks = try golden["prompt_mask"].list.map { try $0.flags }
    let masks = try golden["completion_mask"].list.map { try $0.flags }
    func own<Element>(_ rows: [[Element]], _ masks: [[Bool]]) -> [[Element]] {
      zip(rows, masks).map { row, mask in zip(row, mask).filter(\.1).map(\.0) }
    }
    let prompts = own(try golden["prompt_ids"].tokenRows, promptMasks)
    let completions = own(try golden["completion_ids"].tokenRows, masks)
    packed = PackedBatch(
      zip(prompts, completions).map { $0 + $1 },
      positionOffsets: promptMasks.map { $0.filter { !$0 }.count })
    selection = packed.responses(after: prompts.map(\.count))
    old = own(try golden["old_per_token_logps"].rows, masks).flatMap { $0 }
    reference = own(try golden["ref_per_token_logps"].rows, masks).flatMap { $0 }
    advantages = spreadOverTokens(
      try golden["advantages"].numbers, offsets: selection.offsets)
    maximumTokens = masks.first?.count ?? 1
  }

  /// Our method for a TRL loss.
  private func loss(_ golden: GoldenValue) throws -> (PolicyTerms) -> Variable {
    let (below, above) = (
      try golden["epsilon_low"].number, try golden["epsilon_high"].number
    )
    switch (try golden["loss_type"].string, try golden["level"].string) {
    case ("rloo", _):
      var method = RLOO()
      method.clip = below
      return method.loss
    case ("grpo", "sequence"):
      var method = GSPO()
      (method.clipBelow, method.clipAbove) = (below, above)
      return method.loss
    case ("grpo", "token"):
      var method = GRPO()
      method.clip = below
      return method.loss
    case ("dr_grpo", "token"):
      var method = DrGRPO()
      method.clip = below
      return method.loss
    case ("dapo", "token"), ("bnpo", "token"):
      // On one device and one minibatch TRL's two token means are the same.
      var method = DAPO()
      (method.clipBelow, method.clipAbove) = (below, above)
      return method.loss
    case (let type, let level):
      throw GoldenError("\(golden.place): no method for '\(type)' of the level '\(level)'")
    }
  }

  func mismatches(
    _ golden: GoldenValue, _ model: LanguageModel, _ tolerance: Double
  ) throws -> [Mismatch] {
    let (loss, beta) = (try loss(golden), try golden["beta"].number)
    let penalty = KLPenalty.inLoss(beta, estimator: .k3, weighted: true)
    let readout = Readout.logProbabilities(of: selection.indices, entropies: true)
    var (divergences, new, entropies) = ([Double](), [Double](), [Double]())
    let (value, gradient) = try Learner(model, AdamW()).gradient(
      on: [Learner.Part(packed, readout)], workers: .shared
    ) { inputs in
      let tokens = inputs.logProbabilities
      (new, entropies) = (tokens.values, inputs.entropies.values)
      // TRL weighs its KL by the ratio, in the loss and in the metric.
      divergences = (KLEstimator.k3.costs(tokens, reference: reference) * exp(tokens - old)).values
      return loss(
        PolicyTerms(
          tokens, old: old, advantages: advantages, offsets: selection.offsets,
          maximumTokens: maximumTokens,
          penalty: penalty.costs(tokens, reference: reference, old: old)))
    }
    let squares = (0..<gradient.count).reduce(0.0) {
      $0 + Double(gradient[$1]) * Double(gradient[$1])
    }
    let metrics = try golden["metrics"]
    var result = try differences("loss", value, golden["loss"].number, within: tolerance / 10)
    result += try differences(
      "grad_total_norm", squares.squareRoot(), golden["grad_total_norm"].number, within: tolerance)
    result += try differences(
      "entropy", Moments(entropies).mean, metrics["entropy"].number, within: tolerance)
    if let kl = metrics.optional("kl"), try golden["trainer"].string == "grpo" {
      result += differences("kl", Moments(divergences).mean, try kl.number, within: tolerance)
    }
    if try golden["level"].string == "token" {
      let ratios = RatioStatistics(
        new: new, old: old, advantages: advantages,
        clip: ClipRange(
          below: try golden["epsilon_low"].number, above: try golden["epsilon_high"].number))
      result += try differences(
        "clip_ratio/region_mean", ratios.clipFraction,
        metrics["clip_ratio/region_mean"].number, within: tolerance)
    }
    return result
  }
}
