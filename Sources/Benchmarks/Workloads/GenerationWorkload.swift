import Kernels
import Models
import Tasks
import Tensors

/// Responses of full length to every prompt.
struct GenerationWorkload: Workload {
  private let policy: LanguageModel
  private let prompts: [[Int32]]
  private let new: Int
  private let workers: Workers
  private var calls = 0

  init(_ job: BenchmarkJob, _ workers: Workers) {
    let world = SyntheticWorld.make(for: job.work, vocabulary: job.size.vocabulary)
    (prompts, new) = (world.prompts.train, world.responseTokens)
    policy = job.policy()
    self.workers = workers
  }

  mutating func step() { generate(new) }

  /// The prompts are what one new token costs; the rest is decoding.
  mutating func phases(steps: Int) -> [Phase] {
    var clock = PhaseClock()
    for _ in 0..<steps {
      let begin = ContinuousClock.now
      generate(1)
      let prefill = ContinuousClock.now - begin
      generate(new)
      let all = ContinuousClock.now - begin - prefill
      clock.add("prompts", prefill)
      clock.add("decoding", max(.zero, all - prefill))
    }
    return clock.phases
  }

  private mutating func generate(_ count: Int) {
    calls += 1
    let random = RandomSource(seed: 1).split("sampling").split(calls)
    let responses = policy.generate(
      prompts, Sampling(maximumNewTokens: count, endToken: nil), workers: workers,
      random: { random.split($0) })
    precondition(
      responses.allSatisfy { $0.tokens.count == count }, "a response is shorter than the others")
  }
}
