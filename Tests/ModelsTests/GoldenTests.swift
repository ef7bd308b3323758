import Kernels
import Tensors
import Testing

@testable import Models

@Suite("Recorded numbers of GPT-2")
struct GoldenTests {
  let model: LanguageModel
  let io: Safetensors
  let numbers: Golden.Numbers

  init() throws {
    model = try Golden.model("gpt2_tiny")
    io = try Golden.tensors("gpt2_tiny_io")
    numbers = try Golden.numbers()
  }

  @Test("Log-probabilities and entropies agree")
  func logProbabilities() throws {
    let batch = PackedBatch(try io.rows("input_ids"))
    let outputs = model.evaluate(
      batch, .logProbabilities(of: TestModels.allTargets(batch), entropies: true),
      workspace: Workspace(), workers: .shared)
    let expected = try io.doubles("logprobs_f64")
    #expect(outputs.logProbabilities.count == expected.count)
    #expect(largestDifference(outputs.logProbabilities, expected) < 2e-5)
    // The recorded entropies include the last position of each row, which predicts nothing here.
    let entropies = try io.doubles("entropy").enumerated().filter { $0.offset % 16 != 15 }
    #expect(largestDifference(outputs.entropies, entropies.map(\.element)) < 2e-5)
  }

  @Test("All logits agree, at every position of the context too")
  func logits() throws {
    let rows = try io.rows("input_ids")
    let expected = try io.doubles("logits_f64")
    for (index, row) in rows.enumerated() {
      let trace = DoubleTransformer.Trace(
        DoubleTransformer(model), PackedBatch([row]), sequence: 0)
      let hidden = model.finalHiddenStates(PackedBatch([row]))
      #expect(largestDifference(hidden, trace.final.values) < 2e-5)
      let logits = model.logits(hidden)
      #expect(largestDifference(logits, Array(expected[index * 8192..<(index + 1) * 8192])) < 2e-5)
    }
    let hidden = model.finalHiddenStates(PackedBatch(try io.rows("long_ids")))
    let last = model.logits(Array(hidden.suffix(model.shape.width)))
    #expect(largestDifference(last, try io.doubles("long_last_logits_f64")) < 2e-5)
  }

  @Test("Hidden states agree after the last normalisation")
  func hiddenStates() throws {
    let hidden = model.finalHiddenStates(PackedBatch(try io.rows("input_ids")))
    #expect(largestDifference(hidden, try io.doubles("hidden_final_norm")) < 2e-5)
  }

  @Test("Packing gives what right and left padding give")
  func padding() throws {
    let (right, left) = (try io.rows("input_ids_right"), try io.rows("input_ids_left"))
    let expected = (try io.doubles("logits_right"), try io.doubles("logits_left"))
    let sequences = zip(right, numbers.lens).map { Array($0.prefix($1)) }
    #expect(zip(left, numbers.lens).map { Array($0.suffix($1)) } == sequences)
    let logits = model.logits(model.finalHiddenStates(PackedBatch(sequences)))
    let size = model.vocabulary
    var start = 0
    for (row, length) in numbers.lens.enumerated() {
      let own = Array(logits[start * size..<(start + length) * size])
      let first = row * 16 * size
      #expect(largestDifference(own, Array(expected.0[first..<first + length * size])) < 2e-5)
      let leftFirst = first + (16 - length) * size
      #expect(
        largestDifference(own, Array(expected.1[leftFirst..<leftFirst + length * size])) < 2e-5)
      start += length
    }
  }

  /// The batch, readout and gradient of the recorded SFT loss: the mean over labelled tokens.
  private func sft() throws -> (PackedBatch, Readout, OutputGradients) {
    let (tokens, labels) = (try io.rows("input_ids_right"), try io.rows("labels"))
    let batch = PackedBatch(zip(tokens, numbers.lens).map { Array($0.prefix($1)) })
    let ranges = (0..<batch.count).map { row in
      let range = batch.range(of: row)
      let first = labels[row].firstIndex { $0 != -100 } ?? range.count
      return range.dropFirst(first)
    }
    let targets = ranges.flatMap { Array($0) }
    let weights = OutputGradients(
      logProbabilities: Array(repeating: -1 / Double(targets.count), count: targets.count))
    return (batch, .logProbabilities(of: targets), weights)
  }

  @Test("The SFT loss and its full gradient agree")
  func gradient() throws {
    let (batch, readout, weights) = try sft()
    let outputs = model.evaluate(batch, readout, workspace: Workspace(), workers: .shared)
    #expect(abs(TestModels.loss(weights, outputs) - numbers.sft_loss_f64) < 1e-5)
    let gradient = model.gradient(batch, readout, weights)
    let expected = try Golden.tensors("gpt2_tiny_grads")
    for entry in model.layout.entries {
      let own = gradient[entry.range].map(Double.init)
      let norm = numbers.grad_norms_f64[entry.name] ?? .nan
      #expect(abs(dot(own, own).squareRoot() - norm) <= 1e-4 * norm, "\(entry.name)")
      #expect(relativeDistance(own, try expected.doubles(entry.name)) < 1e-4, "\(entry.name)")
    }
  }

  @Test("Three steps of AdamW agree")
  func adamW() throws {
    let (batch, readout, weights) = try sft()
    let settings = numbers.adamw
    var model = model
    var (gradient, first, second) = (
      model.zeroGradients(), model.zeroGradients(), model.zeroGradients()
    )
    let workspace = Workspace()
    for step in 1...3 {
      gradient.fill(0)
      let pass = model.forward(batch, readout, workspace: workspace, workers: .shared)
      let loss = TestModels.loss(weights, pass.outputs)
      #expect(abs(loss - numbers.adamw_losses_f64[step - 1]) < 2e-5)
      pass.backward(weights, into: &gradient, workers: .shared)
      let count = gradient.count
      let norm = gradient.withPointer { sumOfSquares($0, count) }.squareRoot()
      let expectedNorm = numbers.adamw_grad_norms_f64[step - 1]
      #expect(abs(norm - expectedNorm) <= 1e-4 * expectedNorm)
      let update = AdamWStep(
        rate: settings.lr, beta1: settings.betas[0], beta2: settings.betas[1],
        epsilon: settings.eps, weightDecay: settings.weight_decay,
        correction1: 1 - power(settings.betas[0], step),
        correction2: 1 - power(settings.betas[1], step),
        gradientScale: min(1, settings.clip / (norm + 1e-6)))
      model.parameters.withMutablePointer { parameters in
        gradient.withPointer { gradient in
          first.withMutablePointer { first in
            second.withMutablePointer { second in
              adamWUpdate(parameters, gradient, first, second, count, update)
            }
          }
        }
      }
      for entry in model.layout.entries {
        let own = model.parameters[entry.range].map(Double.init)
        let norm = numbers.adamw_param_norms_f64[step - 1][entry.name] ?? .nan
        #expect(abs(dot(own, own).squareRoot() - norm) <= 1e-4 * norm, "\(entry.name)")
        if step == 1 { try expectFirstStep(own, entry, settings.lr) }
      }
    }
  }

  /// Compares parameters after one step; where a gradient is 0 but for rounding (the biases of keys),
  /// the step of ±rate hangs on its sign.
  private func expectFirstStep(
    _ own: [Double], _ entry: ParameterLayout.Entry, _ rate: Double
  ) throws {
    let expected = try Golden.tensors("gpt2_tiny_adamw1").doubles(entry.name)
    let gradient = try Golden.tensors("gpt2_tiny_grads").doubles(entry.name)
    for index in own.indices {
      let tolerance = abs(gradient[index]) < 1e-6 ? 2.1 * rate : 2e-5
      #expect(abs(own[index] - expected[index]) <= tolerance, "\(entry.name) \(index)")
    }
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  @Test("Greedy decoding gives the recorded tokens")
  func greedy() throws {
    let sampling = Sampling(maximumNewTokens: 20, endToken: nil, temperature: 0)
    let full = try io.rows("input_ids")
    let ragged = zip(try io.rows("input_ids_right"), numbers.lens).map { Array($0.prefix($1)) }
    for (prompts, expected) in [(full, numbers.greedy_full), (ragged, numbers.greedy_left)] {
      let responses = model.generate(prompts, sampling, workers: .shared) {
        RandomSource(seed: 1).split($0)
      }
      #expect(responses.map(\.tokens) == expected)
    }
  }

  @Test("The reward model's scores agree")
  func scores() throws {
    let critic = try Golden.model("gpt2_tiny_rm")
    #expect(critic.head == .scalar)
    let batch = PackedBatch(
      zip(try io.rows("input_ids_right"), numbers.lens).map { Array($0.prefix($1)) })
    let outputs = critic.evaluate(
      batch, .values(at: batch.lastTokens), workspace: Workspace(), workers: .shared)
    #expect(largestDifference(outputs.values, try io.doubles("rm_scores_right_f64")) < 2e-5)
  }
}

extension LanguageModel {
  /// Rows after the last normalisation, through a scalar head that picks one column at a time.
  func finalHiddenStates(_ batch: PackedBatch) -> [Double] {
    var probe = withScalarHead(random: RandomSource(seed: 1))
    var rows = [Double](repeating: 0, count: batch.tokenCount * shape.width)
    for column in 0..<shape.width {
      probe["score.weight"] = (0..<shape.width).map { $0 == column ? 1 : 0 }
      let values = probe.evaluate(
        batch, .values(at: Array(0..<batch.tokenCount)), workspace: Workspace(), workers: .shared
      ).values
      for (row, value) in values.enumerated() { rows[row * shape.width + column] = value }
    }
    return rows
  }

  /// Hidden rows times the tied head, in double precision.
  func logits(_ hidden: [Double]) -> [Double] {
    let d = shape.width
    let head = (self["transformer.wte.weight"] ?? []).map(Double.init)
    return stride(from: 0, to: hidden.count, by: d).flatMap { row in
      (0..<vocabulary).map { token in
        (0..<d).reduce(0) { $0 + hidden[row + $1] * head[token * d + $1] }
      }
    }
  }
}
