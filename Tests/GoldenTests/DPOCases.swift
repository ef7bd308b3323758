import Kernels
import Learning
import Models
import Tasks
import Tensors

/// Losses on preference pairs: TRL's trainer on a tiny model, and its functions pair by pair.
struct DPOCases: GoldenKind {
  static let kinds = ["dpo"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let content = try item.content.get()
    if let inputs = content.optional("inputs") { return try checkPeer(item, inputs, content) }
    return try checkTrainer(item, content)
      + (content.optional("function_level").map(checkFunctions) ?? [])
  }

  // MARK: Losses, gradients and metrics on a model.

  private func checkTrainer(_ item: GoldenCase, _ content: GoldenValue) throws -> [Mismatch] {
    let policy = try item.model(content.optional("policy")?.string ?? "gpt2_tiny")
    let reference = try item.weights("ppo_e2e_ref.safetensors", like: policy)
    let pairs = try content["rows"].list.map { row in
      PreferencePair(
        prompt: try row["prompt_ids"].tokens, chosen: try row["chosen_ids"].tokens,
        rejected: try row["rejected_ids"].tokens)
    }
    let packed = PackedResponses(pairs.sequences)
    let learner = Learner(policy, AdamW())
    func sums(_ model: LanguageModel) -> [Double] {
      sumsPerResponse(
        model.logProbabilities(
          of: pairs.sequences, workspace: learner.workspace, workers: .shared),
        offsets: packed.offsets)
    }
    let (own, frozen) = (sums(policy), sums(reference))
    var found = differences("batch", try rows(content, pairs), exactly: pairs.rows)
    found += differences("policy", own, try content["policy_logps"].numbers, within: 2e-5)
    found += differences("reference", frozen, try content["ref_logps"].numbers, within: 2e-5)
    let entropies = policy.evaluate(
      packed.batch, .logProbabilities(of: packed.tokens.indices, entropies: true),
      workspace: learner.workspace, workers: .shared
    ).entropies

    for entry in try content["cases"].list {
      let method = try method(entry)
      let name = try "\(entry["loss_type"].string), β = \(method.beta)"
      let (loss, gradient) = try learner.gradient(
        on: packed.batch, packed.logProbabilities(), workers: .shared
      ) { tokens in
        let sums = tokens.segmentSums(packed.offsets)
        return method.loss(
          PairTerms(pairs, sums: sums, reference: frozen), tokens: tokens, offsets: packed.offsets)
      }
      found += differences("loss of \(name)", loss, try entry["loss"].number, within: 1e-5)
      found += differences(
        "gradient norm of \(name)", gradient.norm, try entry["grad_total_norm"].number,
        within: 1e-4)
      if let metrics = entry.optional("metrics") {
        // TRL's rewards are β times the sums, whatever the loss is.
        let rewards = zip(own, frozen).map { method.beta * ($0 - $1) }
        found += try checkMetrics(metrics, name, rewards, own, Moments(entropies).mean)
      }
    }
    return found
  }

  /// The unpadded rows of the recorded batch.
  private func rows(_ content: GoldenValue, _ pairs: [PreferencePair]) throws -> [[Int32]] {
    guard let batch = content.optional("batch") else { return pairs.rows }
    let mask = try batch["attention_mask"].list.map { try $0.flags }
    return zip(try batch["input_ids"].tokenRows, mask).map { row, mask in
      zip(row, mask).filter(\.1).map(\.0)
    }
  }

  private func checkMetrics(
    _ metrics: GoldenValue, _ name: String, _ rewards: [Double], _ sums: [Double],
    _ entropy: Double
  ) throws -> [Mismatch] {
    let count = rewards.count / 2
    let (chosen, rejected) = (Array(rewards.prefix(count)), Array(rewards.suffix(count)))
    let own = [
      "rewards/chosen": Moments(chosen).mean, "rewards/rejected": Moments(rejected).mean,
      "rewards/margins": Moments(zip(chosen, rejected).map { $0 - $1 }).mean,
      "rewards/accuracies": pairAccuracy(zip(chosen, rejected).map { ($0, $1) }),
      "logps/chosen": Moments(Array(sums.prefix(count))).mean,
      "logps/rejected": Moments(Array(sums.suffix(count))).mean, "entropy": entropy,
    ]
    return try own.keys.sorted().flatMap { key -> [Mismatch] in
      guard let expected = metrics.optional(key), let value = own[key] else { return [] }
      return differences("\(key) of \(name)", value, try expected.number, within: 2e-5)
    }
  }

  // MARK: Losses pair by pair, in double precision.

  private func checkFunctions(_ level: GoldenValue) throws -> [Mismatch] {
    let terms = try PairNumbers(level)
    return try level["cases"].list.flatMap { entry -> [Mismatch] in
      let beta = try entry["beta"].number
      return try entry.keys.filter { $0 != "beta" }.flatMap { key -> [Mismatch] in
        let expected = try entry[key].numbers
        return differences(
          "\(key), β = \(beta)", try terms.values(of: key, beta: beta), expected, within: 1e-9)
      }
    }
  }

  // MARK: Cases of other libraries.

  private func checkPeer(
    _ item: GoldenCase, _ inputs: GoldenValue, _ content: GoldenValue
  ) throws -> [Mismatch] {
    let expected = try content["expected"]
    let tolerance = item.tolerance(or: 1e-4)
    guard inputs.optional("policy_chosen_logps") != nil else {
      // Policy and reference are equal.
      let loss = DPO().loss(PairNumbers.equal.terms(0))
      return differences("loss", loss.value, try expected["loss"].number, within: tolerance)
    }
    var method = DPO()
    method.beta = try inputs["beta"].number
    method.labelSmoothing = try inputs.optional("label_smoothing")?.number ?? 0
    let terms = try PairNumbers(peer: inputs)
    let losses = terms.losses(of: method)
    var found: [Mismatch] = []
    if let all = expected.optional("losses") {
      found += differences("losses", losses, try all.numbers, within: tolerance)
    }
    if let mean = expected.optional("loss") {
      found += differences("loss", Moments(losses).mean, try mean.number, within: tolerance)
    }
    return found
  }
}

extension [PreferencePair] {
  /// Prompt with answer, chosen ones first.
  fileprivate var rows: [[Int32]] { sequences.map { $0.prompt + $0.response } }
}
