import Models

/// What the report says about a file of preferences.
struct PreferenceFacts {
  var records: Int
  var empty: Int
  var identical: Int
  var fitted: [PairFitting.Fitted]
  var pairs: Split<PreferencePair>
  var vocabulary: Int
  var trainingBytes: Int
  var trainingTokens: Int

  var list: [Fact] {
    let all = pairs.train + pairs.heldOut
    let cutAlike = fitted.filter { $0.pair == nil }.count
    return [
      Fact("data/records", Double(records), "Records in the file."),
      Fact("data/pairs", Double(pairs.train.count), "Pairs for training."),
      Fact("data/heldout_pairs", Double(pairs.heldOut.count), "Pairs kept for evaluation."),
      Fact(
        "data/identical", Double(identical + cutAlike),
        "Pairs dropped because both answers are the same, as written or after being cut."),
      Fact("data/empty", Double(empty), "Pairs dropped because an answer is empty."),
      Fact(
        "data/cut_prompts", count(\.cutsPrompt),
        "Pairs whose prompt lost its beginning to fit the context."),
      Fact(
        "data/cut_answers", count(\.cutsAnswer),
        "Pairs with an answer that lost its end because it alone exceeds the context."),
      Fact(
        "data/prompt_length", mean(all.map(\.prompt.count)), "Mean tokens of a prompt, as used."),
      Fact("data/chosen_length", mean(all.map(\.chosen.count)), "Mean tokens of a chosen answer."),
      Fact(
        "data/rejected_length", mean(all.map(\.rejected.count)),
        "Mean tokens of a rejected answer."),
      Fact(
        "baseline/length_accuracy", lengthAccuracy(pairs.heldOut),
        "Share of held-out pairs whose chosen answer is the longer one; ties count one half."),
      Fact("data/vocabulary", Double(vocabulary), "Tokens of the vocabulary."),
      Fact(
        "data/bytes_per_token", Double(trainingBytes) / Double(max(trainingTokens, 1)),
        "Bytes of training text that one token stands for, on average."),
    ]
  }

  private func count(_ property: KeyPath<PairFitting.Fitted, Bool>) -> Double {
    Double(fitted.filter { $0[keyPath: property] }.count)
  }

  private func mean(_ values: [Int]) -> Double {
    Double(values.reduce(0, +)) / Double(max(values.count, 1))
  }

  private func lengthAccuracy(_ pairs: [PreferencePair]) -> Double {
    let scores = pairs.map { pair in
      pair.chosen.count > pair.rejected.count
        ? 1.0 : pair.chosen.count == pair.rejected.count ? 0.5 : 0
    }
    return scores.reduce(0, +) / Double(max(scores.count, 1))
  }
}
