import Models
import Recording
import Settings
import Tasks
import Tensors

/// How a labeller looks at a pair of answers.
public enum Labeller: String, SettingChoice, CaseIterable, Codable {
  case judge
  case scores

  public static let choices: [ChoiceDeclaration] = [
    .init("judge", "Reads both answers at once: a stage of JudgeModeling."),
    .init("scores", "Scores each answer by itself: a stage of RewardModeling."),
  ]
}

extension RLAIF {
  /// Draws two answers to each prompt, has them judged, and records how good the labels are.
  ///
  /// Prompts are gone through again and again until there are enough pairs; equal answers are dropped.
  func judgedPairs(
    by writer: LanguageModel, _ training: inout Training
  ) throws(TrainingError) -> Memory {
    guard let model = training.reward else { throw .missingRewardModel(algorithm: Self.typeName) }
    let all = training.world.prompts.train
    let prompts = (0..<pairs).map { all[$0 % all.count] }
    let stream = RandomSource(seed: training.seed).split("answers to label")
    let answers = try training.answers(of: writer, to: prompts + prompts, stream)
    let drawn = prompts.indices.map { index in
      AnswerPair(
        prompt: prompts[index], first: answers[index].tokens,
        second: answers[index + pairs].tokens)
    }.filter { $0.first != $0.second }
    guard !drawn.isEmpty else {
      throw .unusableData(
        "the policy gave the same answer twice to every prompt: there is nothing to judge")
    }
    let view = labeller == .judge ? LabellerView.pairs : .scores
    let longest = drawn.map { $0.prompt.count + $0.first.count + $0.second.count + 1 }.max() ?? 0
    if view == .pairs, longest > model.context {
      throw .tooLong(tokens: longest, context: model.context)
    }
    let verdict = model.judge(
      drawn, view, endToken: training.world.endToken, workspace: training.learner.workspace,
      workers: training.workers)
    let labels = asksBothOrders ? verdict.both : verdict.forward
    guard labels.allSatisfy(\.isFinite) else { throw training.nonFinite("a label") }

    training.count("count/response_tokens", answers.reduce(0) { $0 + $1.tokens.count })
    training.log("labeller/position_bias", verdict.positionBias)
    if verdict.positionBias > 0.3 {
      training.find(
        .warning,
        "on \(number(verdict.positionBias)) of the pairs the labeller's verdict turns when the "
          + "answers change places",
        advice: "give rewardedBy: a stage of JudgeModeling, train it longer, or set "
          + "labeller: .scores")
    }
    if let gold = training.world.gold {
      let margins = drawn.map { gold($0.prompt, $0.first) - gold($0.prompt, $0.second) }
      training.log("labeller/accuracy_gold", labelAccuracy(labels, margins: margins))
      training.log(
        "labeller/accuracy_gold_one_order", verdict.accuracyAskedOnce(margins: margins))
    }
    let verdicts = labels.map { $0 > 0.5 ? 1 : $0 < 0.5 ? 0 : 0.5 }
    return Memory(pairs: drawn, labels: usesProbabilities ? labels : verdicts)
  }
}
