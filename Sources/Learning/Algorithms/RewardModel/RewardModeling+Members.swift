import Models
import Settings
import Tasks
import Tensors

/// The further reward models of an ensemble; the first is the stage's trained model.
package struct Members: Sendable, Codable {
  var others: [Learner] = []
}

/// What one update of a reward model needs.
struct ScoreBatch {
  var packed: PackedResponses
  /// Places of the better and the worse answer among the batch's sequences.
  var pairs: [(better: Int, worse: Int)]
  var loss: (_ scores: Variable) -> Variable
}

extension RewardModeling {
  /// Finds data that the settings ask for and the task does not have.
  func checkData(of world: World) throws(TrainingError) {
    if comparisons != .pairs, world.rankings.train.isEmpty {
      throw .missingRankings(algorithm: Self.typeName)
    }
    if normalization == .bias, world.demonstrations.train.isEmpty {
      throw .missingData(algorithm: Self.typeName, member: .demonstrations)
    }
    if normalization == .gainAndBias, world.prompts.train.isEmpty {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
  }

  /// The stream that a member draws its head and its order from; that of the first is the stage's.
  func random(ofMember member: Int, _ training: Training) -> RandomSource {
    member == 0 ? training.random : training.random.split("member").split(member)
  }

  /// Puts the members' parameters beside the trained model's.
  func gather(_ training: inout Training, _ members: Members) {
    guard !members.others.isEmpty else { return }
    training.learner.model.ensemble = ScoreEnsemble(
      others: members.others.map(\.model.parameters), combination: combination)
  }

  /// A member's batch of the step in progress.
  func batch(ofMember member: Int, _ training: Training) -> ScoreBatch {
    func items<Item>(of all: [Item]) -> [Item] {
      itemsOfStep(
        training.step, size: batch, count: all.count, random: random(ofMember: member, training)
      ).map { all[$0] }
    }
    let world = training.world
    return comparisons == .pairs
      ? batch(of: items(of: world.preferences.train))
      : batch(of: items(of: world.rankings.train))
  }

  private func batch(of pairs: [PreferencePair]) -> ScoreBatch {
    let margins = [Double](repeating: margin, count: pairs.count)
    return ScoreBatch(
      packed: PackedResponses(pairs.sequences), pairs: pairs.indices.map { ($0, $0 + pairs.count) }
    ) { [centring] scores in
      pairwiseLoss(
        chosen: scores.gather(Array(pairs.indices)),
        rejected: scores.gather(pairs.indices.map { $0 + pairs.count }),
        margins: margins, centring: centring)
    }
  }

  private func batch(of lists: [RankedAnswers]) -> ScoreBatch {
    let offsets = offsets(ofLengths: lists.map(\.answers.count))
    return ScoreBatch(
      packed: PackedResponses(lists.flatMap { list in list.answers.map { (list.prompt, $0) } }),
      pairs: zip(offsets, offsets.dropFirst()).flatMap { start, end in
        (start..<end).flatMap { better in (better + 1..<end).map { (better, $0) } }
      }
    ) { [comparisons, margin, centring] scores in
      rankingLoss(scores, offsets: offsets, comparisons, margin: margin, centring: centring)
    }
  }
}
