import Models
import Recording
import Settings
import Tasks
import Tensors

/// Best of n: draw n answers and give the one that the reward model likes best.
///
/// Nothing is trained.
///
///     E[gold of the best of n] = Σ_i C(i − 1, n − 1)/C(N, n)·gold_(i)        answers by rising proxy
///
/// From one pool of N answers to each held-out prompt comes an estimate for every n at once, without
/// bias. Step s of S stands for n^{s/S} answers, so that a run is a curve from 1 to n. The distance to
/// the policy is exact where all answers can be enumerated, otherwise its upper bound
/// log n − (n − 1)/n.
public struct BestOfN: Algorithm {
  public static let family = Family.algorithm
  public static let summary =
    "The best of n answers by the reward model, estimated for all n from one pool; trains nothing."
  package static let source = Citation(
    work: "WebGPT: Browser-assisted Question-answering with Human Feedback, arXiv 2112.09332",
    place: "appendix I")
  public static var sourceLine: String? { source.description }
  public static let traits = TypeTraits(trainsOn: .prompts, acceptsReward: true)
  /// 2: records verdicts and refusals of the best answer. 3: exact values where answers can be listed.
  public static let revision = 3

  @Setting("Answers to choose from at the end of the curve.", in: 1...65536, aliases: ["best_of"])
  public var n = 16

  @Setting("Answers drawn to each held-out prompt, N; at least n.", in: 1...65536)
  public var pool = 64

  public init() {}

  public func validate() throws(SettingError) {
    if pool < n {
      throw .inconsistent("pool is \(pool) and n is \(n); the pool must have at least n answers")
    }
  }

  package var optimizer: AdamW { AdamW() }

  /// Scores of a pool of answers: one list for each prompt.
  package struct Memory: Sendable, Codable {
    var proxies: [[Double]]
    var golds: [[Double]]?
    /// What each answer is worth; nil where answers are neither right nor wrong.
    var verdicts: [[AnswerVerdict]]?
    /// Whether the reference knows each question; nil where the task has no refusal.
    var isKnown: [Bool]?
    var candidates: Candidates?
  }

  package func defaultSteps(on world: World) -> Int {
    var steps = 1
    while 1 << steps < n { steps += 1 }
    return steps
  }

  package func begin(_ training: inout Training) throws(TrainingError) -> Memory {
    let prompts = Array(training.world.prompts.heldOut.prefix(training.evaluation.prompts))
    guard !prompts.isEmpty else {
      throw .missingData(algorithm: Self.typeName, member: .prompts)
    }
    // Asking for every answer is measuring; the pool alone is what the method costs.
    let candidates = try candidates(training)
    _ = training.costs.take()
    let repeated = prompts.flatMap { Array(repeating: $0, count: pool) }
    let answers = try training.answers(
      of: training.learner.model, to: repeated,
      RandomSource(seed: training.seed).split("best of n"))
    let sequences = zip(repeated, answers).map { (prompt: $0, response: $1.tokens) }
    let scores = try training.scored(sequences, for: Self.typeName)
    let golds = training.world.gold.map { gold in
      sequences.map { gold($0.prompt, $0.response) }
    }
    func rows(_ values: [Double]) -> [[Double]] {
      prompts.indices.map { Array(values[$0 * pool..<($0 + 1) * pool]) }
    }
    if candidates == nil {
      training.find(
        .note,
        "kl/reference of this stage is the upper bound log n − (n − 1)/n of the best of n answers, "
          + "not a measurement",
        advice: "read it as the largest distance that the stage can have from its policy")
    }
    var memory = Memory(proxies: rows(scores), golds: golds.map(rows), candidates: candidates)
    judge(prompts, answers.map(\.tokens), training, &memory)
    return memory
  }

  package func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError) {
    record(&training, memory)
  }

  /// The policy itself is measured at every point; its numbers are replaced by those of its best.
  package func evaluate(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {
    record(&training, memory)
  }

  private func record(_ training: inout Training, _ memory: Memory) {
    let n = logarithmicallySpaced(self.n, at: training.step, of: training.steps)
    let bound = bestOfDivergenceBound(n)
    training.log("best_of_n/n", Double(n))
    training.log("best_of_n/kl_bound", bound)
    training.log("kl/reference", memory.candidates?.divergence(n) ?? bound)
    if let exact = training.exact, let candidates = memory.candidates {
      for (name, value) in exact.read(candidates.chosen(n)) { training.log(name, value) }
    }
    // What else was measured is the policy's, not its best answer's.
    for name in training.record.series.keys
    where name != "kl/reference"
      && ["kl/", "win_rate/", "answers/pass"].contains(where: name.hasPrefix)
    {
      training.record.series[name] = nil
    }
    func mean(_ values: [[Double]]) -> Moments {
      Moments(
        zip(memory.proxies, values).map { bestOfPool(n, proxies: $0, values: $1) })
    }
    if training.reward != nil { training.log("reward/proxy", mean(memory.proxies).mean) }
    if let golds = memory.golds { training.log("reward/gold", mean(golds).mean) }
    if let point = training.world.bestOfEndless?(n) {
      training.log("best_of_n/endless_gold", point.gold)
      training.log("best_of_n/endless_proxy", point.proxy)
    }
    recordVerdicts(n, &training, memory)
  }
}
