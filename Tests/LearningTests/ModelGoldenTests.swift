import Foundation
import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Losses on models against recorded numbers")
struct ModelGoldenTests {
  @Test("DPO's losses, implicit rewards and gradient norms agree with TRL's trainer")
  func dpo() throws {
    let file = try Golden.file("dpo.json")
    let policy = try TinyModels.folder("gpt2_tiny")
    let reference = try TinyModels.weights("ppo_e2e_ref.safetensors", like: policy)
    let pairs = try file["rows"].list.map { row in
      PreferencePair(
        prompt: try row["prompt_ids"].tokens, chosen: try row["chosen_ids"].tokens,
        rejected: try row["rejected_ids"].tokens)
    }
    let packed = PackedResponses(pairs.sequences)
    let learner = Learner(policy, AdamW())
    let frozen = sumsPerResponse(
      reference.logProbabilities(
        of: pairs.sequences, workspace: learner.workspace, workers: .shared),
      offsets: packed.offsets)
    expectClose(frozen, try file["ref_logps"].numbers, within: 2e-5, "reference")

    for item in try file["cases"].list where try item["loss_type"].string == "sigmoid" {
      var method = DPO()
      method.beta = try item["beta"].number
      let (loss, gradient) = try learner.gradient(
        on: packed.batch, packed.logProbabilities(), workers: .shared
      ) { tokens in
        let sums = tokens.segmentSums(packed.offsets)
        return method.loss(
          PairTerms(
            chosen: sums.gather([0, 1, 2, 3]), rejected: sums.gather([4, 5, 6, 7]),
            referenceChosen: Array(frozen[..<4]), referenceRejected: Array(frozen[4...]),
            chosenLengths: pairs.map { Double($0.chosen.count) },
            rejectedLengths: pairs.map { Double($0.rejected.count) }))
      }
      expectClose(loss, try item["loss"].number, within: 1e-5, "loss, β = \(method.beta)")
      expectClose(
        norm(of: gradient), try item["grad_total_norm"].number, within: 1e-4,
        "gradient norm, β = \(method.beta)")
    }
  }

  @Test("DPO and cDPO agree pair by pair in double precision")
  func dpoFunction() throws {
    let level = try Golden.file("dpo.json")["function_level"]
    for item in try level["cases"].list {
      for (key, smoothing) in [("sigmoid", 0.0), ("cdpo_ls0_1", 0.1)] {
        var method = DPO()
        (method.beta, method.labelSmoothing) = (try item["beta"].number, smoothing)
        let expected = try item[key].numbers
        for pair in expected.indices {
          func one(_ name: String) throws -> [Double] { [try level[name].numbers[pair]] }
          let tape = Tape()
          let chosen = tape.variable(try one("policy_chosen"))
          let loss = method.loss(
            PairTerms(
              chosen: chosen, rejected: tape.variable(try one("policy_rejected")),
              referenceChosen: try one("ref_chosen"), referenceRejected: try one("ref_rejected"),
              chosenLengths: try one("chosen_len"), rejectedLengths: try one("rejected_len")))
          expectClose(loss.value, expected[pair], within: 1e-9, "\(key), pair \(pair)")
          if key == "sigmoid" {
            expectClose(
              tape.gradients(of: loss, wrt: [chosen])[0],
              [try item["grad_sigmoid_wrt_policy_chosen"].numbers[pair]], within: 1e-9,
              "gradient, pair \(pair)")
          }
        }
      }
    }
  }

  @Test("reward-model scores, losses and gradient norms agree with TRL's trainer")
  func rewardModel() throws {
    let file = try Golden.file("rm.json")["gpt2_tiny"]
    let model = try TinyModels.folder("gpt2_tiny_rm")
    let mask = try file["attention_mask"].list.map { try $0.integers }
    let sequences = zip(try file["input_ids"].list.map { try $0.tokens }, mask).map { row, mask in
      zip(row, mask).filter { $0.1 == 1 }.map(\.0)
    }
    let batch = PackedBatch(sequences)
    let learner = Learner(model, AdamW())
    let readout = Readout.values(at: batch.lastTokens)
    let scores = model.evaluate(
      batch, readout, workspace: learner.workspace, workers: .shared
    ).values
    expectClose(scores, try file["scores_f64"].numbers, within: 2e-5, "scores")

    for item in try file["cases"].list {
      let margin = try item["margin"].isNull ? [0, 0, 0, 0] : item["margin"].numbers
      let coefficient = try item["center_coef"].isNull ? 0 : item["center_coef"].number
      let (loss, gradient) = try learner.gradient(on: batch, readout, workers: .shared) { scores in
        pairwiseLoss(
          chosen: scores.gather([0, 1, 2, 3]), rejected: scores.gather([4, 5, 6, 7]),
          margins: margin, centring: coefficient)
      }
      expectClose(loss, try item["loss"].number, within: 1e-5, "loss")
      let found = norms(of: gradient, in: model)
      for tensor in try item["grad_norms"].keys {
        expectClose(
          try #require(found[tensor]), try item["grad_norms"][tensor].number, within: 1e-4, tensor)
      }
    }
    let level = try Golden.file("rm.json")["function_level"]
    let tape = Tape()
    let chosen = try level["chosen"].numbers
    for (index, value) in chosen.enumerated() {
      let input = tape.variable([value])
      let loss = pairwiseLoss(
        chosen: input, rejected: tape.constant([try level["rejected"].numbers[index]]),
        margins: [0], centring: 0)
      expectClose(loss.value, try level["loss"].numbers[index], within: 1e-9, "pair \(index)")
      expectClose(
        tape.gradients(of: loss, wrt: [input])[0], [try level["grad_chosen"].numbers[index]],
        within: 1e-9, "gradient of pair \(index)")
    }
  }

  @Test("three AdamW steps agree: losses, gradient norms, parameters")
  func adamW() throws {
    let file = try Golden.file("gpt2_tiny.json")
    let model = try TinyModels.folder("gpt2_tiny")
    let io = try Safetensors(path: Golden.folder.appending(path: "gpt2_tiny_io.safetensors").path)
    let ids = try io.integers("input_ids_right")
    let lengths = [16, 11, 7]
    let sequences: [PromptedResponse] = lengths.enumerated().map { row, length in
      let tokens = ids[row * 16..<row * 16 + length].map { Int32($0) }
      return (Array(tokens[..<4]), Array(tokens[4...]))
    }
    let packed = PackedResponses(sequences)
    var settings = AdamW(learningRate: 1e-3, schedule: .constant(warmUp: 0))
    (settings.beta2, settings.weightDecay, settings.decaysEverything) = (0.95, 0.1, true)
    var learner = Learner(model, settings)
    let losses = try file["adamw_losses_f64"].numbers
    let gradientNorms = try file["adamw_grad_norms_f64"].numbers
    for step in 0..<3 {
      let update = try learner.update(
        on: packed.batch, packed.logProbabilities(), done: step, of: 3, workers: .shared
      ) { -$0.mean() }
      expectClose(update.loss, losses[step], within: 1e-5, "loss \(step)")
      expectClose(update.gradientNorm, gradientNorms[step], within: 1e-4, "norm \(step)")
      if step == 0 {
        let after = try TinyModels.weights("gpt2_tiny_adamw1.safetensors", like: model)
        let gradients = try TinyModels.weights("gpt2_tiny_grads.safetensors", like: model)
        for entry in model.layout.entries {
          // Where the gradient is rounding alone, Adam's first step is its sign times the rate.
          let known = entry.range.filter { abs(gradients.parameters[$0]) > 1e-5 }
          expectClose(
            known.map { Double(learner.model.parameters[$0]) },
            known.map { Double(after.parameters[$0]) }, within: 2e-5, entry.name)
        }
      }
    }
  }
}
