import Models
import Settings
import Tensors
import Testing

@testable import Tasks

@Suite("Bandit")
struct BanditTests {
  private func preset(_ name: String) throws -> Bandit {
    let settings = try #require(Bandit.presets[name])
    return try Bandit(Configuration(type: "Bandit", settings: settings))
  }

  @Test("Tajwar's reference earns what the published bandit earns")
  func tajwar() throws {
    // Expected reward of the reference, computed apart from the library's own arctangent.
    for (name, expected) in [
      ("tajwar", 0.03904584698888491), ("tajwarAligned", 0.3771919347753813),
    ] {
      let bandit = try preset(name)
      let probabilities = bandit.referenceProbabilities
      let value = zip(probabilities, bandit.rewards).reduce(0) { $0 + $1.0 * $1.1 }
      #expect(abs(probabilities.reduce(0, +) - 1) < 1e-12)
      #expect(abs(value - expected) < 1e-10, "\(name): \(value)")
    }
  }

  @Test("IPO's data sets are as listed, whatever the seed")
  func ipo() throws {
    let total = try preset("ipoTotalOrder").makeWorld(seed: 3)
    #expect(
      total.preferences.train.map { [$0.chosen, $0.rejected] } == [
        [[0], [1]], [[1], [2]], [[0], [2]],
      ])
    let never = try preset("ipoNeverWins").makeWorld(seed: 3)
    #expect(never.preferences.train.allSatisfy { $0.chosen != [2] })
  }

  @Test("sampled pairs compare two arms and follow the Bradley–Terry model")
  func labels() throws {
    var bandit = Bandit()
    bandit.arms = 2
    bandit.reward = .listed([0, 1.5])
    bandit.preferences = 20_000
    let world = try bandit.makeWorld(seed: 1)
    #expect(world.preferences.train.allSatisfy { $0.chosen != $0.rejected })
    let share = Double(world.preferences.train.count { $0.chosen == [1] }) / 20_000
    #expect(abs(share - Elementary.sigmoid(1.5)) < 0.015)
    #expect(try world.allResponses() == [[0], [1]])
    #expect(world.gold?([0], [1]) == 1.5)
  }

  @Test("lists of the wrong length and pairs of unknown arms are refused")
  func validation() {
    for settings: [String: SettingValue] in [
      ["arms": .int(3), "reward": BanditReward.listed([1]).settingValue],
      ["arms": .int(2), "reference": BanditReference.listed([0, 0]).settingValue],
      ["arms": .int(2), "pairs": BanditPairs.listed([[0, 2]]).settingValue],
      ["arms": .int(2), "pairs": BanditPairs.listed([[1, 1]]).settingValue],
    ] {
      #expect(throws: SettingError.self) {
        try Bandit(Configuration(type: "Bandit", settings: settings))
      }
    }
  }

  @Test("the index rules choose by mean, mean plus width and mean minus width")
  func indexRules() {
    var often = LoggedArm()
    for _ in 0..<100 { often.add(0.5) }
    var seldom = LoggedArm()
    seldom.add(0.6)
    let log = [often, seldom, LoggedArm()]
    let width = (2 * Elementary.log(3 / 0.1)).squareRoot()
    let pessimistic = BatchIndexRule.pessimistic.indices(of: log, failure: 0.1)
    #expect(abs(pessimistic[0] - (0.5 - width / 10)) < 1e-12)
    #expect(abs(pessimistic[1] - (0.6 - width)) < 1e-12)
    #expect(BatchIndexRule.greedy.choice(from: log) == 1)
    #expect(BatchIndexRule.pessimistic.choice(from: log) == 0)
    #expect(BatchIndexRule.optimistic.choice(from: log) == 2)
    #expect(BatchIndexRule.greedy.choice(from: []) == nil)
  }

  @Test("pessimism wins on data from a good policy and loses on data from a bad one")
  func pessimism() {
    func regrets(best: Bool) -> [BatchIndexRule: Double] {
      var sums: [BatchIndexRule: Double] = [:]
      for trial in 0..<200 {
        var random = RandomSource(seed: 7).split(trial)
        let means = (0..<100).map { _ in random.uniform() }
        let order = means.indices.sorted { means[$0] > means[$1] }
        let favourite = best ? order[0] : order[99]
        let log = (0..<200).map { _ -> (arm: Int, reward: Double) in
          let arm = random.bernoulli(0.7) ? favourite : random.integer(below: 100)
          return (arm, means[arm] + random.normal())
        }
        let summary = LoggedArm.summary(of: log, arms: 100)
        for rule in BatchIndexRule.allCases {
          guard let choice = rule.choice(from: summary) else { continue }
          sums[rule, default: 0] += (means[order[0]] - means[choice]) / 200
        }
      }
      return sums
    }
    let (good, bad) = (regrets(best: true), regrets(best: false))
    let rules = (good[.pessimistic] ?? 1, good[.greedy] ?? 0, good[.optimistic] ?? 0)
    #expect(rules.0 < 0.05 && rules.0 < rules.1 && rules.0 < rules.2)
    #expect((bad[.pessimistic] ?? 0) > (bad[.greedy] ?? 1))
  }
}
