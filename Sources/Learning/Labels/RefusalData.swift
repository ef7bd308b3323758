import Models
import Tasks
import Tensors

extension Training {
  /// Replaces the world's pairs and demonstrations by those that teach when to refuse.
  ///
  /// For a known question a right answer of the model's own is better than a refusal; for an unknown
  /// one the refusal is better than a wrong answer of its own. The reference is asked, so that every
  /// method of a seed gets the same data; the better answers are the demonstrations.
  ///
  /// - Parameters:
  ///   - algorithm: For messages.
  ///   - samples: Answers drawn to each question.
  ///   - threshold: Share of right answers from which on a question is known.
  /// - Throws: `TrainingError` when the task has no questions or no refusal, or there is no pair.
  package mutating func makeRefusalData(
    for algorithm: String, samples: Int, threshold: Double
  ) throws(TrainingError) {
    guard let key = world.answers, let refusal = key.refusal else {
      throw .unusableData(
        "\(algorithm) needs a task whose prompts are questions and which has a refusal; use Facts()"
      )
    }
    let stream = RandomSource(seed: seed).split("refusal data")
    func pairs(_ questions: [[Int32]], _ stream: RandomSource) -> [PreferencePair] {
      let knowledge = Knowledge(
        of: reference, questions, key, samples: samples, threshold: threshold, world,
        random: stream, workers: workers)
      return questions.indices.compactMap { index in
        let isKnown = knowledge.isKnown[index]
        let wanted = isKnown ? AnswerVerdict.right : .wrong
        guard let place = knowledge.verdicts[index].firstIndex(of: wanted) else { return nil }
        let own = knowledge.answers[index][place]
        return PreferencePair(
          prompt: questions[index], chosen: isKnown ? own : refusal,
          rejected: isKnown ? refusal : own)
      }
    }
    let heldOut = Array(world.prompts.heldOut.prefix(evaluation.prompts))
    world.preferences = Split(
      train: pairs(world.prompts.train, stream.split("train")),
      heldOut: pairs(heldOut, stream.split("held out")))
    guard !world.preferences.train.isEmpty else {
      throw .unusableData(
        "the model neither knows a question nor answers one wrongly: there is no pair to make")
    }
    func better(_ pairs: [PreferencePair]) -> [Demonstration] {
      pairs.map { Demonstration(prompt: $0.prompt, response: $0.chosen) }
    }
    world.demonstrations = Split(
      train: better(world.preferences.train), heldOut: better(world.preferences.heldOut))
    let known = world.preferences.train.filter { $0.rejected == refusal }.count
    log("refusal/known_share", Double(known) / Double(world.preferences.train.count))
  }
}
