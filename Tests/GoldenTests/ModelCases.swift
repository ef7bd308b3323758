import Kernels
import Learning
import Models
import Tensors

/// Tiny models of Hugging Face: what they compute, their gradients, training, decoding, scores.
struct ModelCases: GoldenKind {
  static let kinds = ["gpt2_tiny", "llama_tiny", "llama3_tiny"]

  func check(_ case: GoldenCase) throws -> [Mismatch] {
    let recorded = try ModelRecord(`case`)
    return try hiddenStates(recorded) + probabilities(recorded) + padding(recorded)
      + gradient(recorded) + training(recorded) + decoding(recorded) + scores(recorded)
  }

  private func hiddenStates(_ record: ModelRecord) throws -> [Mismatch] {
    let batch = PackedBatch(try record.rows("input_ids"))
    let states = record.model.hiddenStates(batch)
    let long = record.model.logits(PackedBatch(try record.rows("long_ids")))
    let pairs: [(String, [Float])] = [
      ("hidden_embed", states.embeddings), ("hidden_block0", states.blocks[0]),
      ("hidden_final_norm", states.final), ("logits_f64", record.model.logits(batch)),
      ("long_last_logits_f64", long.suffix(record.model.vocabulary)),
    ]
    return try pairs.flatMap { name, values in
      differences(
        name, values.map(Double.init), try record.tensors.doubles(name), absolutely: 2e-5)
    }
  }

  private func probabilities(_ record: ModelRecord) throws -> [Mismatch] {
    let rows = try record.rows("input_ids")
    let batch = PackedBatch(rows)
    let outputs = record.model.evaluate(
      batch,
      .logProbabilities(
        of: batch.responses(after: rows.map { _ in 1 }).indices, entropies: true),
      workspace: Workspace(), workers: .shared)
    // The recorded entropies include the last position of each row, which predicts nothing here.
    let last = (rows.first?.count ?? 1) - 1
    let entropies = try record.tensors.doubles("entropy").enumerated().filter {
      $0.offset % (last + 1) != last
    }
    return differences(
      "log-probabilities", outputs.logProbabilities, try record.tensors.doubles("logprobs_f64"),
      absolutely: 2e-5)
      + differences("entropies", outputs.entropies, entropies.map(\.element), absolutely: 2e-5)
  }

  /// Packed sequences give what the same ones give when they are padded on either side.
  private func padding(_ record: ModelRecord) throws -> [Mismatch] {
    let logits = record.model.logits(PackedBatch(record.sequences)).map(Double.init)
    let (right, left) = (
      try record.tensors.doubles("logits_right"), try record.tensors.doubles("logits_left")
    )
    let width = right.count / record.sequences.count / record.model.vocabulary
    var mismatches: [Mismatch] = []
    var start = 0
    for (row, sequence) in record.sequences.enumerated() {
      let count = sequence.count * record.model.vocabulary
      let own = Array(logits[start..<start + count])
      start += count
      let first = row * width * record.model.vocabulary
      let end = first + width * record.model.vocabulary
      mismatches += differences(
        "logits of row \(row) padded right", own, Array(right[first..<first + count]),
        absolutely: 2e-5)
      mismatches += differences(
        "logits of row \(row) padded left", own, Array(left[end - count..<end]), absolutely: 2e-5)
    }
    return mismatches
  }

  private func gradient(_ record: ModelRecord) throws -> [Mismatch] {
    let (batch, readout) = try record.supervised()
    let (loss, gradient) = try Learner(record.model, AdamW())
      .gradient(on: batch, readout, workers: .shared) { -$0.mean() }
    var mismatches = differences(
      "SFT loss", loss, try record.json["sft_loss_f64"].number, within: 1e-5)
    let norms = try record.json["grad_norms_f64"]
    mismatches += differences(
      "names of gradients", Set(record.model.layout.entries.map(\.name)), exactly: Set(norms.keys))
    var total = 0.0
    for entry in record.model.layout.entries {
      let own = gradient[entry.range].map(Double.init)
      total += own.reduce(0) { $0 + $1 * $1 }
      let expected = try norms[entry.name].number
      mismatches += differences(
        "gradient norm of \(entry.name)", norm(own) / expected, 1, absolutely: 1e-4)
      if let full = record.gradients {
        let expected = try full.doubles(entry.name)
        mismatches += differences(
          "distance to the gradient of \(entry.name)",
          norm(zip(own, expected).map { $0 - $1 }) / norm(expected), 0, absolutely: 1e-4)
      }
    }
    return mismatches
      + differences(
        "gradient norm", total.squareRoot() / (try record.json["grad_total_norm_f64"].number), 1,
        absolutely: 1e-4)
  }

  private func training(_ record: ModelRecord) throws -> [Mismatch] {
    let json = record.json
    guard let recorded = json.optional("adamw") else { return [] }
    var settings = AdamW(
      learningRate: try recorded["lr"].number, schedule: .constant(warmUp: 0))
    let betas = try recorded["betas"].numbers
    (settings.beta1, settings.beta2) = (betas[0], betas[1])
    settings.epsilon = try recorded["eps"].number
    settings.weightDecay = try recorded["weight_decay"].number
    settings.decaysEverything = true
    settings.maximumGradientNorm = try recorded["clip"].number
    let (batch, readout) = try record.supervised()
    var learner = Learner(record.model, settings)
    var mismatches: [Mismatch] = []
    let norms = try json["adamw_param_norms_f64"].list
    for step in norms.indices {
      let update = try learner.update(
        on: batch, readout, done: step, of: norms.count, workers: .shared
      ) { -$0.mean() }
      mismatches += differences(
        "loss before AdamW step \(step + 1)", update.loss,
        try json["adamw_losses_f64"].numbers[step], within: 1e-5)
      mismatches += differences(
        "gradient norm of AdamW step \(step + 1)",
        update.gradientNorm / (try json["adamw_grad_norms_f64"].numbers[step]), 1,
        absolutely: 1e-4)
      for entry in learner.model.layout.entries {
        let own = learner.model.parameters[entry.range].map(Double.init)
        mismatches += differences(
          "norm of \(entry.name) after AdamW step \(step + 1)",
          norm(own) / (try norms[step][entry.name].number), 1, absolutely: 1e-4)
        if step == 0 { mismatches += try firstStep(own, entry.name, record) }
      }
    }
    return mismatches
  }

  /// Parameters after one step, where the gradient is more than rounding: elsewhere Adam's first
  /// step is the rate times the sign of that rounding.
  private func firstStep(
    _ own: [Double], _ name: String, _ record: ModelRecord
  ) throws -> [Mismatch] {
    guard let gradients = record.gradients, let after = record.afterFirstStep else { return [] }
    let gradient = try gradients.doubles(name)
    let expected = try after.doubles(name)
    let known = own.indices.filter { abs(gradient[$0]) > 1e-5 }
    return differences(
      "\(name) after AdamW step 1", known.map { own[$0] }, known.map { expected[$0] },
      absolutely: 2e-5)
  }

  private func decoding(_ record: ModelRecord) throws -> [Mismatch] {
    try [("greedy_full", try record.rows("input_ids")), ("greedy_left", record.sequences)]
      .flatMap { name, prompts in
        let expected = try record.json[name].tokenRows
        let sampling = Sampling(
          maximumNewTokens: expected[0].count, endToken: nil, temperature: 0)
        let found = record.model.generate(prompts, sampling, workers: .shared) {
          RandomSource(seed: 1).split($0)
        }
        return differences(name, found.map(\.tokens), exactly: expected)
      }
  }

  private func scores(_ record: ModelRecord) throws -> [Mismatch] {
    guard let rewardModel = record.rewardModel else { return [] }
    let batch = PackedBatch(record.sequences)
    let outputs = rewardModel.evaluate(
      batch, .values(at: batch.lastTokens), workspace: Workspace(), workers: .shared)
    return differences(
      "scores", outputs.values, try record.tensors.doubles("rm_scores_right_f64"),
      absolutely: 2e-5)
  }

  private func norm(_ values: [Double]) -> Double {
    values.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}

/// A model's JSON with the tensors and folders beside it.
private struct ModelRecord {
  let json: GoldenValue
  let model: LanguageModel
  let rewardModel: LanguageModel?
  /// Inputs and what the model makes of them.
  let tensors: Safetensors
  let gradients: Safetensors?
  let afterFirstStep: Safetensors?
  /// The rows of `input_ids_right` without their padding.
  let sequences: [[Int32]]

  init(_ item: GoldenCase) throws {
    let json = try item.content.get()
    let name = try json.optional("model")?.string ?? item.kind
    self.json = json
    model = try item.model(name)
    tensors = try Safetensors(path: item.path(name + "_io.safetensors"))
    rewardModel = item.has(name + "_rm", beside: name) ? try item.model(name + "_rm") : nil
    func optional(_ part: String) throws -> Safetensors? {
      let file = "\(name)_\(part).safetensors"
      return item.has(file, beside: name) ? try Safetensors(path: item.path(file)) : nil
    }
    gradients = try optional("grads")
    afterFirstStep = try optional("adamw1")
    sequences = zip(try Self.rows("input_ids_right", tensors), try json["lens"].integers)
      .map { Array($0.prefix($1)) }
  }

  func rows(_ name: String) throws -> [[Int32]] { try Self.rows(name, tensors) }

  private static func rows(_ name: String, _ tensors: Safetensors) throws -> [[Int32]] {
    let columns = max(tensors.tensors[name]?.shape.last ?? 1, 1)
    let values = try tensors.integers(name).map(Int32.init)
    return stride(from: 0, to: values.count, by: columns).map {
      Array(values[$0..<$0 + columns])
    }
  }

  /// The batch and the targets of the recorded SFT loss, the mean over labelled tokens.
  func supervised() throws -> (PackedBatch, Readout) {
    let batch = PackedBatch(sequences)
    let labels = try rows("labels")
    let targets = (0..<batch.count).flatMap { row in
      let range = batch.range(of: row)
      return range.filter { labels[row][$0 - range.lowerBound] != -100 }
    }
    return (batch, .logProbabilities(of: targets))
  }
}
