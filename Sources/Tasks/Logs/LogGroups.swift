/// The responses to one prompt of a log.
extension Array where Element == LoggedResponse {
  /// Indices of the responses to each prompt, prompts in the order of their first response.
  package var groups: [[Int]] {
    var groups: [[Int]] = []
    var places: [[Int32]: Int] = [:]
    for (index, record) in enumerated() {
      if let place = places[record.prompt] {
        groups[place].append(index)
      } else {
        places[record.prompt] = groups.count
        groups.append([index])
      }
    }
    return groups
  }

  /// The index of the response of highest mean reward to each prompt; the first among equals.
  package var bestOfEach: [Int] {
    groups.compactMap { group in
      group.max { (self[$0].meanReward, $1) < (self[$1].meanReward, $0) }
    }
  }

  /// The best response to each prompt, to imitate.
  var best: [Demonstration] {
    bestOfEach.map { Demonstration(prompt: self[$0].prompt, response: self[$0].response) }
  }

  /// The best and the worst response to each prompt whose responses were rewarded differently.
  var pairs: [PreferencePair] {
    groups.compactMap { group in
      guard let best = group.max(by: { self[$0].meanReward < self[$1].meanReward }),
        let worst = group.min(by: { self[$0].meanReward < self[$1].meanReward }),
        self[best].meanReward > self[worst].meanReward,
        self[best].response != self[worst].response
      else { return nil }
      return PreferencePair(
        prompt: self[best].prompt, chosen: self[best].response, rejected: self[worst].response)
    }
  }
}

/// What the report says about a log.
func logFacts(_ log: Split<LoggedResponse>, records: Int, blank: Int) -> [Fact] {
  let all = log.train
  let count = Double(max(all.count, 1))
  func share(_ has: (LoggedResponse) -> Bool) -> Double { Double(all.filter(has).count) / count }
  return [
    Fact("data/records", Double(records), "Records in the file."),
    Fact("data/empty", Double(blank), "Records dropped because the response is empty."),
    Fact("data/logged", Double(all.count), "Logged responses for training."),
    Fact("data/heldout_logged", Double(log.heldOut.count), "Logged responses for evaluation."),
    Fact("data/logged_prompts", Double(all.groups.count), "Different prompts for training."),
    Fact(
      "data/logged_reward", all.reduce(0) { $0 + $1.meanReward } / count,
      "Mean reward of the training log: what the policy that wrote it earned."),
    Fact(
      "data/ensemble", Double(all.first?.rewards.count ?? 0), "Rewards of each response."),
    Fact(
      "data/logged_probabilities", share { $0.logProbability != nil },
      "Share of the training log whose log-probability is recorded."),
    Fact(
      "data/logged_token_probabilities", share { $0.tokenLogProbabilities != nil },
      "Share of the training log with one recorded log-probability for each of our tokens."),
  ]
}
