import Models
import Settings
import Tensors

/// A walk along a line: a small Markov decision process whose values are known exactly.
///
/// A response is a fixed number of actions (stay, left, right) from the left end. The near end pays
/// a little at every step, the far end pays more to those who get there. The gold reward is the
/// expected sum of rewards of the actions, so that with a slip it is exact too.
public struct Chain: WorldMaker {
  public static let family = Family.task
  public static let summary =
    "A walk along a line of states: a tabular decision process with exact values and advantages."
  public static let sourceLine: String? =
    "Strehl and Littman 2008, Journal of Computer and System Sciences 74(8), RiverSwim"

  @Setting("States of the line.", in: 2...64)
  public var states = 4

  @Setting("Steps of a walk, one token each.", in: 1...16, unit: "tokens")
  public var responseTokens = 6

  @Setting("Probability that a step to a side goes to the other side.", in: 0...0.5)
  public var slip = 0.1

  @Setting("Reward of a step that ends at the near end.", in: -10...10, unit: "reward")
  public var nearReward = 0.2

  @Setting("Reward of a step that ends at the far end.", in: -10...10, unit: "reward")
  public var farReward = 1.0

  @Setting("Random walks, to imitate.", in: 1...65536)
  public var demonstrations = 1024

  @Setting("Labelled pairs of random walks to train on.", in: 1...65536)
  public var preferences = 1024

  @Setting("Temperature of the labels: at 0 the better walk is always preferred.", in: 0...100)
  public var labelTemperature = 1.0

  public init() {}

  /// The decision process itself, with its exact values.
  package var process: ChainProcess {
    var pays = [Double](repeating: 0, count: states)
    pays[0] = nearReward
    pays[states - 1] = farReward
    return ChainProcess(
      states: states, steps: responseTokens, slip: slip, pays: pays, start: 0)
  }

  package func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World {
    let (random, process, steps) = (
      RandomSource(seed: seed).split("Chain"), process, responseTokens
    )
    // The walker stands at the start: the prompt is "stay".
    let prompt: [Int32] = [0]
    func walk(_ random: inout RandomSource) -> [Int32] {
      (0..<steps).map { _ in Int32(random.integer(below: ChainProcess.actions)) }
    }
    func gold(_ response: [Int32]) -> Double { process.expectedReturn(of: response.map(Int.init)) }
    func walks(_ count: Int, _ random: RandomSource) -> [Demonstration] {
      (0..<count).map { index in
        var stream = random.split(index)
        return Demonstration(prompt: prompt, response: walk(&stream))
      }
    }
    func pairs(_ count: Int, _ random: RandomSource) -> [PreferencePair] {
      (0..<count).map { index in
        var stream = random.split(index)
        let first = walk(&stream)
        var second = first
        while second == first { second = walk(&stream) }
        let isFirst = prefersFirst(
          gold(first), gold(second), temperature: labelTemperature, &stream)
        return PreferencePair(
          prompt: prompt, chosen: isFirst ? first : second, rejected: isFirst ? second : first)
      }
    }
    return World(
      tokenizer: SymbolTokenizer(["stay", "left", "right"]), responseTokens: steps,
      contextTokens: 1 + steps,
      prompts: Split(
        train: Array(repeating: prompt, count: 256), heldOut: Array(repeating: prompt, count: 256)),
      demonstrations: Split(
        train: walks(demonstrations, random.split("demonstrations")),
        heldOut: walks(256, random.split("held-out demonstrations"))),
      preferences: Split(
        train: pairs(preferences, random.split("preferences")),
        heldOut: pairs(256, random.split("held-out preferences"))),
      gold: { process.expectedReturn(of: $1.map(Int.init)) },
      rater: Rater(
        strength: { process.expectedReturn(of: $1.map(Int.init)) },
        labels: LabelRule(temperature: labelTemperature, noise: 0)),
      facts: [Fact("data/states", Double(states), "States of the line.")])
  }
}
