import Kernels
import Models
import Tasks
import Tensors

/// Answers of several policies to the same prompt, to be ranked.
///
/// Answer j of a prompt is written by policy j mod n, so that a list of k answers
/// has about k/n of each.
package struct CandidateAnswers: Sendable {
  var writers: [LanguageModel]
  /// Answers to each prompt, k.
  var ranked: Int
  /// Temperature at which they are written.
  var temperature: Double

  package init(of writers: [LanguageModel], ranked: Int, temperature: Double = 1) {
    self.writers = writers
    self.ranked = ranked
    self.temperature = temperature
  }

  /// The answers to prompts; those of one prompt stand together.
  ///
  /// - Throws: `TrainingError.unusableData` when a writer is no policy or its numbers are not finite.
  /// - Returns: Shape `[prompts][k]`.
  func drawn(
    to prompts: [[Int32]], in world: World, _ stream: RandomSource, workers: Workers
  ) throws(TrainingError) -> [[[Int32]]] {
    var lists = prompts.map { _ in [[Int32]](repeating: [], count: ranked) }
    let sampling = Sampling(
      maximumNewTokens: world.responseTokens, endToken: world.endToken, temperature: temperature)
    for (number, writer) in writers.enumerated() {
      guard writer.head == .language else {
        throw .wrongModel("candidatesFrom: takes policies; a reward model writes no answers")
      }
      let places = stride(from: number, to: ranked, by: writers.count)
      let asked = prompts.indices.flatMap { prompt in places.map { (prompt, $0) } }
      let answers = writer.generate(
        asked.map { prompts[$0.0] }, sampling, workers: workers,
        random: { stream.split(asked[$0].0).split(asked[$0].1) })
      for (place, answer) in zip(asked, answers) {
        guard answer.logProbabilities.allSatisfy(\.isFinite) else {
          throw .unusableData(
            "a policy behind candidatesFrom: gives probabilities that are not finite; "
              + "lower the learning rate of the run that trained it")
        }
        lists[place.0][place.1] = answer.tokens
      }
    }
    return lists
  }
}

extension World {
  /// The same world with its preferences made of policies' answers.
  ///
  /// There are about as many pairs as before: their number sets how many prompts are answered, from
  /// the first on and again from the start. Answers that were given twice count once, and prompts
  /// with one answer only make no list.
  ///
  /// - Parameters:
  ///   - candidates: Who answers, and how many answers are ranked.
  ///   - seed: The stage's; equal for all stages that ask for the same answers.
  ///   - workers: Threads that may help; they change no bit.
  /// - Throws: `TrainingError` when nobody can rank the answers, or all of them are the same.
  /// - Returns: The world with new rankings, and all their pairs as preferences.
  package func ranking(
    _ candidates: CandidateAnswers, seed: UInt64, workers: Workers
  ) throws(TrainingError) -> World {
    guard let rater else {
      throw .unusableData(
        "the task cannot rank new answers; leave out candidatesFrom:, or use a made-up task")
    }
    let random = RandomSource(seed: seed).split("candidates")
    func lists(
      _ prompts: [[Int32]], pairs: Int, _ stream: RandomSource
    ) throws(TrainingError) -> [RankedAnswers] {
      guard !prompts.isEmpty, pairs > 0 else { return [] }
      let count = RankedAnswers.lists(of: candidates.ranked, forPairs: pairs)
      let asked = (0..<count).map { prompts[$0 % prompts.count] }
      let answers = try candidates.drawn(
        to: asked, in: self, stream.split("answers"), workers: workers)
      return asked.indices.compactMap { index in
        var (own, labels) = (answers[index], stream.split("labels").split(index))
        var seen: Set<[Int32]> = []
        own.removeAll { !seen.insert($0).inserted }
        return own.count > 1 ? rater.ranked(own, to: asked[index], &labels) : nil
      }
    }
    var world = self
    world.rankings = Split(
      train: try lists(prompts.train, pairs: preferences.train.count, random.split("train")),
      heldOut: try lists(
        prompts.heldOut, pairs: preferences.heldOut.count, random.split("held out")))
    world.preferences = Split(
      train: world.rankings.train.flatMap(\.pairs),
      heldOut: world.rankings.heldOut.flatMap(\.pairs))
    guard !world.preferences.train.isEmpty else {
      throw .unusableData(
        "the policies behind candidatesFrom: give the same answer to every prompt; "
          + "there is nothing to rank")
    }
    world.stateCandidates()
    return world
  }

  /// Puts what the new pairs are like in place of what the old ones were.
  private mutating func stateCandidates() {
    facts.removeAll { ["data/pairs", "data/label_agreement"].contains($0.name) }
    facts.append(
      Fact(
        "data/pairs", Double(preferences.train.count),
        "Labelled pairs of the policies' answers for training."))
    guard let gold else { return }
    let agreeing = preferences.train.count {
      gold($0.prompt, $0.chosen) > gold($0.prompt, $0.rejected)
    }
    let answers = rankings.train.flatMap { list in list.answers.map { gold(list.prompt, $0) } }
    facts += [
      Fact(
        "data/label_agreement",
        Double(agreeing) / Double(preferences.train.count),
        "Share of training labels that prefer the response of higher gold reward."),
      Fact(
        "data/gold_candidates", answers.reduce(0, +) / Double(answers.count),
        "Mean gold reward of the ranked answers."),
    ]
  }
}
