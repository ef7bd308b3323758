import Planning
import Settings
import Statistics

/// What the FLOP of a cost table count and what they leave out, as far as the configuration tells.
struct CostNote {
  let plan: Plan

  /// The sentences below a table.
  ///
  /// - Parameter stages: Every stage that the table counts.
  /// - Returns: Two sentences.
  func text(of stages: [Int]) -> String {
    let known = stages.filter(plan.stages.indices.contains)
    var omitted = ["attention over the context" + attention(known)]
    let products = known.compactMap { stage -> Int? in
      let algorithm = plan.stages[stage].algorithm
      guard algorithm.type == "TRPO" else { return nil }
      return algorithm.settings["conjugateGradientSteps"]?.whole
    }
    if let most = products.max() {
      omitted.append("TRPO's products with the Fisher matrix (\(most) a step)")
    }
    if known.contains(where: { plan.stages[$0].algorithm.type == "RLAIF" }) {
      omitted.append("the judge's reading of the pairs that it labels")
    }
    omitted.append("all measuring")
    return "FLOP: 2·N for a token that is read or written, 6·N for one that is trained on, N the "
      + "weights of a model's matrices. Not counted: \(omitted.joined(separator: "; "))."
  }

  /// How much attention adds at most, where all models are fresh ones of GPT-2's style.
  ///
  /// A token at place t costs 4·t·w in each block for its scores and sums, beside 2·(4 + 2m)·w² for
  /// the block's matrices, m the hidden layer's multiple of the width w. The mean place in a full
  /// context of T is (T + 1)/2; training multiplies both alike.
  private func attention(_ stages: [Int]) -> String {
    var most = 0.0
    for stage in stages {
      guard case .model(let model)? = root(of: stage) else { return "" }
      if model.type == "Tabular" { continue }
      guard model.type == "Transformer", case .choice("gpt2", _)? = model.settings["style"],
        let width = model.settings["width"]?.whole, let ratio = model.settings["mlpRatio"]?.whole,
        let context = model.settings["context"]?.whole, width > 0, ratio > 0
      else { return "" }
      most = max(most, Double(context + 1) / (Double(4 + 2 * ratio) * Double(width)))
    }
    guard most > 0 else { return "" }
    return ", at most \(NumberText.significant(100 * most, digits: 1))\u{00A0}% more"
  }

  /// What a stage's model was before any training.
  private func root(of stage: Int) -> Stage.Start? {
    var start = plan.stages[stage].start
    for _ in plan.stages {
      guard case .stage(let earlier) = start, plan.stages.indices.contains(earlier) else { break }
      start = plan.stages[earlier].start
    }
    return start
  }
}

extension SettingValue {
  fileprivate var whole: Int? {
    if case .int(let value) = self { return value }
    return nil
  }
}
