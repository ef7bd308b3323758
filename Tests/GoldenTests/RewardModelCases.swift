import Kernels
import Learning
import Models
import Tensors

/// The pairwise loss of reward models: TRL's trainer on tiny models, and the loss pair by pair.
struct RewardModelCases: GoldenKind {
  static let kinds = ["rm"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let content = try item.content.get()
    var found: [Mismatch] = []
    for name in content.keys.sorted() where content.optional(name)?.optional("input_ids") != nil {
      found += try checkModel(item.model("\(name)_rm"), name, content[name])
    }
    if let level = content.optional("function_level") { found += try checkFunctions(level) }
    return found
  }

  private func checkModel(
    _ model: LanguageModel, _ name: String, _ content: GoldenValue
  ) throws -> [Mismatch] {
    let mask = try content["attention_mask"].list.map { try $0.flags }
    let sequences = zip(try content["input_ids"].tokenRows, mask).map { row, mask in
      zip(row, mask).filter(\.1).map(\.0)
    }
    let count = sequences.count / 2
    let batch = PackedBatch(sequences)
    let learner = Learner(model, AdamW())
    let readout = Readout.values(at: batch.lastTokens)
    let scores = model.evaluate(
      batch, readout, workspace: learner.workspace, workers: .shared
    ).values
    let expected = try content.optional("scores_f64") ?? content["scores"]
    var found = differences("\(name): scores", scores, try expected.numbers, within: 2e-5)
    if let accuracy = content.optional("accuracy") {
      let own = pairAccuracy((0..<count).map { (scores[$0], scores[$0 + count]) })
      found += differences("\(name): accuracy", own, try accuracy.number, within: 1e-9)
    }
    for (index, entry) in try content["cases"].list.enumerated() {
      let margins =
        try entry.optional("margin")?.numbers ?? [Double](repeating: 0, count: count)
      let centring = try entry.optional("center_coef")?.number ?? 0
      let (loss, gradient) = try learner.gradient(on: batch, readout, workers: .shared) { scores in
        pairwiseLoss(
          chosen: scores.gather(Array(0..<count)),
          rejected: scores.gather(Array(count..<2 * count)), margins: margins, centring: centring)
      }
      let place = "\(name), case \(index)"
      found += differences("\(place): loss", loss, try entry["loss"].number, within: 1e-5)
      found += differences(
        "\(place): gradient norm", norm(model.layout.entries, gradient),
        try entry["grad_total_norm"].number, within: 1e-4)
      if let tensors = entry.optional("grad_norms") {
        found += try checkTensors(tensors, place, model, gradient)
      }
    }
    return found
  }

  /// The gradient's norm tensor by tensor.
  private func checkTensors(
    _ tensors: GoldenValue, _ place: String, _ model: LanguageModel, _ gradient: ParameterBuffer
  ) throws -> [Mismatch] {
    try tensors.keys.flatMap { tensor -> [Mismatch] in
      guard let entry = model.layout[tensor] else {
        return [Mismatch("\(place): the model has no tensor '\(tensor)'")]
      }
      return differences(
        "\(place): gradient of \(tensor)", norm([entry], gradient), try tensors[tensor].number,
        within: 1e-4)
    }
  }

  /// The recorded models have no bias in the head; it is left out.
  private func norm(_ entries: [ParameterLayout.Entry], _ gradient: ParameterBuffer) -> Double {
    entries.filter { $0.name != "score.bias" }.reduce(0.0) { sum, entry in
      gradient[entry.range].reduce(sum) { $0 + Double($1) * Double($1) }
    }.squareRoot()
  }

  private func checkFunctions(_ level: GoldenValue) throws -> [Mismatch] {
    let (chosen, rejected) = (try level["chosen"].numbers, try level["rejected"].numbers)
    var found: [Mismatch] = []
    for (key, margins) in [
      ("loss", chosen.map { _ in 0.0 }), ("loss_margin", try level.optional("margin")?.numbers),
    ] {
      guard let margins, let expected = level.optional(key) else { continue }
      var losses: [Double] = []
      var gradients: [Double] = []
      for index in chosen.indices {
        let tape = Tape()
        let input = tape.variable(chosen[index])
        let loss = pairwiseLoss(
          chosen: input, rejected: tape.constant([rejected[index]]), margins: [margins[index]],
          centring: 0)
        losses.append(loss.value)
        gradients += tape.gradients(of: loss, wrt: [input])[0]
      }
      found += differences(key, losses, try expected.numbers, within: 1e-9)
      if key == "loss", let expected = level.optional("grad_chosen") {
        found += differences("gradient", gradients, try expected.numbers, within: 1e-9)
      }
    }
    return found
  }
}
