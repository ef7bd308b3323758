import Models
import Settings
import Tensors

/// How the parts of a made-up world are drawn; `WorldSizes` says how many of each.
protocol WorldRecipe: Sendable {
  /// Draws a prompt.
  func prompt(_ random: inout RandomSource) -> [Int32]

  /// Draws an answer to imitate, its end token included.
  func demonstration(to prompt: [Int32], _ random: inout RandomSource) -> [Int32]

  /// Draws the two different answers of a pair, in random order.
  func candidates(
    to prompt: [Int32], _ random: inout RandomSource
  ) -> (first: [Int32], second: [Int32])

  /// The exact reward of a response as sampled: with its end token if the policy wrote it.
  func gold(prompt: [Int32], response: [Int32]) -> Double

  /// What the labeller of the pairs sees in a response; the gold reward unless stated otherwise.
  func labelled(prompt: [Int32], response: [Int32]) -> Double
}

extension WorldRecipe {
  func labelled(prompt: [Int32], response: [Int32]) -> Double {
    gold(prompt: prompt, response: response)
  }

  /// The labeller of the pairs, for other answers.
  func rater(_ labels: LabelRule) -> Rater {
    Rater(strength: { labelled(prompt: $0, response: $1) }, labels: labels)
  }

  /// Draws a pair and its label.
  func pair(
    to prompt: [Int32], _ labels: LabelRule, _ random: inout RandomSource
  ) -> PreferencePair {
    let (first, second) = candidates(to: prompt, &random)
    let margin =
      labelled(prompt: prompt, response: first) - labelled(prompt: prompt, response: second)
    return labels.prefersFirst(margin: margin, &random)
      ? PreferencePair(prompt: prompt, chosen: first, rejected: second)
      : PreferencePair(prompt: prompt, chosen: second, rejected: first)
  }
}

/// How much of everything a made-up world has, and how its pairs are labelled.
struct WorldSizes: Sendable {
  var prompts: Int
  var heldOutPrompts: Int
  var demonstrations: Int
  var preferences: Int
  var heldOutPreferences: Int
  var labels: LabelRule

  /// Draws the parts: prompts all different, and the held-out ones in no training data.
  ///
  /// Every part has a stream of its own, and every item in it: a larger part begins with the smaller.
  ///
  /// - Parameters:
  ///   - recipe: How one item is drawn; it has more prompts than are asked for.
  ///   - random: The stream of task and seed.
  /// - Returns: The parts.
  func draw(_ recipe: some WorldRecipe, _ random: RandomSource) -> WorldParts {
    let prompts = differentPrompts(recipe, random.split("prompts"))
    let hidden = Set(prompts.heldOut)
    func visible(_ stream: inout RandomSource) -> [Int32] {
      while true {
        let prompt = recipe.prompt(&stream)
        if !hidden.contains(prompt) { return prompt }
      }
    }
    return WorldParts(
      prompts: prompts,
      demonstrations: Split(
        train: items(demonstrations, random.split("demonstrations")) { stream in
          let prompt = visible(&stream)
          return Demonstration(
            prompt: prompt, response: recipe.demonstration(to: prompt, &stream))
        },
        heldOut: items(heldOutPrompts, random.split("held-out demonstrations")) { index, stream in
          let prompt = prompts.heldOut[index]
          return Demonstration(
            prompt: prompt, response: recipe.demonstration(to: prompt, &stream))
        }),
      preferences: Split(
        train: items(preferences, random.split("preferences")) { stream in
          recipe.pair(to: visible(&stream), labels, &stream)
        },
        heldOut: items(heldOutPreferences, random.split("held-out preferences")) { stream in
          recipe.pair(to: stream.element(of: prompts.heldOut), labels, &stream)
        }))
  }

  private func differentPrompts(
    _ recipe: some WorldRecipe, _ random: RandomSource
  ) -> Split<[Int32]> {
    var random = random
    var seen: Set<[Int32]> = []
    var all: [[Int32]] = []
    while all.count < prompts + heldOutPrompts {
      let prompt = recipe.prompt(&random)
      if seen.insert(prompt).inserted { all.append(prompt) }
    }
    return Split(
      train: Array(all.dropFirst(heldOutPrompts)), heldOut: Array(all[..<heldOutPrompts]))
  }
}

/// The drawn parts of a world.
struct WorldParts: Sendable {
  var prompts: Split<[Int32]>
  var demonstrations: Split<Demonstration>
  var preferences: Split<PreferencePair>

  /// What every made-up world states of its data.
  ///
  /// - Parameters:
  ///   - vocabulary: Number of tokens.
  ///   - gold: The exact reward.
  /// - Returns: Sizes, mean gold, and how far labels agree with gold.
  func facts(
    vocabulary: Int, gold: (_ prompt: [Int32], _ response: [Int32]) -> Double
  ) -> [Fact] {
    let rewards = demonstrations.train.map { gold($0.prompt, $0.response) }
    let pairs = preferences.train
    let agreeing = pairs.filter { gold($0.prompt, $0.chosen) > gold($0.prompt, $0.rejected) }
    return [
      Fact("data/vocabulary", Double(vocabulary), "Tokens, special ones included."),
      Fact("data/demonstrations", Double(rewards.count), "Answers to imitate."),
      Fact("data/pairs", Double(pairs.count), "Labelled pairs for training."),
      Fact(
        "data/gold_demonstrations", rewards.reduce(0, +) / Double(max(rewards.count, 1)),
        "Mean gold reward of the demonstrations."),
      Fact(
        "data/label_agreement", Double(agreeing.count) / Double(max(pairs.count, 1)),
        "Share of training labels that prefer the response of higher gold reward."),
    ]
  }
}

/// Draws `count` values, each from a stream of its own.
func items<Value>(
  _ count: Int, _ random: RandomSource, _ value: (inout RandomSource) -> Value
) -> [Value] {
  items(count, random) { _, stream in value(&stream) }
}

/// Draws `count` values by their number, each from a stream of its own.
func items<Value>(
  _ count: Int, _ random: RandomSource, _ value: (Int, inout RandomSource) -> Value
) -> [Value] {
  (0..<count).map { index in
    var stream = random.split(index)
    return value(index, &stream)
  }
}

/// Says which prompts a task cannot have, before it looks for them.
///
/// - Throws: `SettingError.inconsistent` when fewer than a tenth of the prompts would be left over.
func checkPrompts(_ asked: Int, of available: Double, _ remedy: String) throws(SettingError) {
  guard Double(asked) > 0.9 * available else { return }
  throw .inconsistent(
    "prompts and heldOutPrompts are \(asked) together, and there are only \(Int(available)) "
      + "different prompts; ask for at most \(Int(0.9 * available)), or \(remedy)")
}
