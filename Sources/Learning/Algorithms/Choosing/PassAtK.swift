import Models
import Settings
import Tasks
import Tensors

/// pass@k and maj@k of a policy, for every k from one pool of answers.
///
/// Nothing is trained. With c right ones among n answers to a question,
///
///     pass@k = 1 − C(n − c, k)/C(n, k)        maj@k = P(the answer given most often among k is right)
///
/// pass@k says what the policy can find at all, pass@1 how likely it finds it, maj@k what a vote makes
/// of that. Step s of S stands for k^{s/S} answers, so that a run is a curve from 1 to k.
public struct PassAtK: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "pass@k and maj@k of a policy, from one pool of answers for every k; trains nothing."
  package static let source = Citation.arXiv(
    "2107.03374", "Evaluating Large Language Models Trained on Code", equation: "1")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, isMeasurement: true)

  @Setting("Answers at the end of the curve.", in: 1...65536)
  public var k = 64

  @Setting("Answers drawn to each held-out prompt, n; at least k.", in: 1...65536)
  public var pool = 128

  public init() {}

  public func validate() throws(SettingError) {
    if pool < k {
      throw .inconsistent("pool is \(pool) and k is \(k); the pool must have at least k answers")
    }
  }

  package var optimizer: AdamW { AdamW() }

  /// The pool of answers, prompt by prompt.
  package struct Memory: Sendable, Codable {
    /// What each response finally answers; shape `[prompts][pool]`.
    var answers: [[[Int32]]]
    var isRight: [[Bool]]
  }

  package func defaultSteps(on world: World) -> Int {
    var steps = 1
    while 1 << steps < k { steps += 1 }
    return steps
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory {
    guard let key = training.world.answers else {
      throw .unusableData(
        "PassAtK needs a task whose answers are right or wrong; use Sums() or Facts()")
    }
    let prompts = Array(training.world.prompts.heldOut.prefix(training.evaluation.prompts))
    guard !prompts.isEmpty else {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
    let repeated = prompts.flatMap { Array(repeating: $0, count: pool) }
    let responses = try training.answers(
      of: training.learner.model, to: repeated,
      RandomSource(seed: training.seed).split("pass at k")
    ).map(\.tokens)
    let rows = prompts.indices.map { Array(responses[$0 * pool..<($0 + 1) * pool]) }
    return Memory(
      answers: rows.map { $0.map(key.final) },
      isRight: zip(prompts, rows).map { prompt, row in row.map { key.isRight(prompt, $0) } })
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    record(&training, memory)
  }

  package func evaluate(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    record(&training, memory)
  }

  private func record(_ training: inout Training, _ memory: Memory) {
    let count = logarithmicallySpaced(k, at: training.step, of: training.steps)
    training.log("attempts/k", Double(count))
    let passes = memory.isRight.map { isRight in
      passAtK(count, right: isRight.count { $0 }, of: isRight.count)
    }
    training.log("attempts/pass", Moments(passes).mean)
    let votes = zip(memory.answers, memory.isRight).map {
      majorityAtK(count, answers: $0, isRight: $1)
    }
    training.log("attempts/majority", Moments(votes).mean)
  }
}

/// A count at a step: 1 at step 0, `last` at the last, even on a logarithmic scale between.
package func logarithmicallySpaced(_ last: Int, at step: Int, of steps: Int) -> Int {
  if step >= steps { return last }
  let share = Double(step) / Double(steps)
  return Int(Elementary.exp(share * Elementary.log(Double(last))).rounded())
}
