import Kernels
import Learning
import Models
import Recording
import Settings
import Tasks
import Tensors
import Testing

@Suite("Batch policy optimization")
struct BPOTests {
  // Two responses of 2 tokens and 1: −½·[2·(0.5·−1 + 0.25·−2) − 1·(3·−0.5)] = −½·(−2 + 1.5).
  @Test("the reward term by hand, and its gradient")
  func rewardTerm() {
    let loss = batchPolicyLoss(
      Tape().variable([-1.0, -2, -0.5]), weights: [0.5, 0.25, 3], advantages: [2, -1],
      offsets: [0, 2, 3])
    expectClose(loss.value, 0.25, within: 1e-15, "loss")
    expectGradient(
      of: {
        batchPolicyLoss(
          $0, weights: [0.5, 0.25, 3], advantages: [2, -1], offsets: [0, 2, 3])
      }, at: [-1, -2, -0.5], "reward term")
    expectGradient(
      of: { loggedPrefixDivergence($0, behaviour: [-1.5, -1.8, -0.9], responses: 2) },
      at: [-1, -2, -0.5], "logged prefixes")
    let same = loggedPrefixDivergence(
      Tape().variable([-1.0, -2]), behaviour: [-1, -2], responses: 1)
    #expect(same.value == 0)
  }

  // ℓ = (1, 2) and (3): G = (3, 2), (3). At position 0 each is held against the other, at position 1
  // the first is alone: factors (0, 2), (0), so L = ½·2·log π(y₁₂).
  @Test("the sampled KL pays every token for what follows, against the other samples")
  func sampledTerm() {
    let tape = Tape()
    let tokens = tape.variable([-1.0, -0.5, -2])
    let loss = sampledDivergenceLoss(tokens, behaviour: [-2, -2.5, -5], offsets: [0, 2, 3])
    expectClose(
      tape.gradients(of: loss, wrt: [tokens])[0], [0, 1, 0], within: 1e-15, "factors")
  }

  /// Log-probabilities of a softmax table on the tape.
  private func table(_ logits: Variable) -> Variable { logits - logits.logSumExp() }

  @Test("the sampled KL's gradient is unbiased within four standard errors")
  func sampledTermIsUnbiased() {
    let logits = [0.3, -0.4, 0.9]
    let behaviour = [-1.5, -0.7, -1.2]
    let tape = Tape()
    let input = tape.variable(logits)
    let own = table(input)
    let exact = tape.gradients(of: (exp(own) * (own - behaviour)).sum(), wrt: [input])[0]
    let policy = own.values.map { Elementary.exp($0) }
    var stream = RandomSource(seed: 8)
    var draws: [[Double]] = [[], [], []]
    for _ in 0..<20_000 {
      let actions = (0..<4).map { _ in stream.index(weightedBy: policy) }
      let tape = Tape()
      let input = tape.variable(logits)
      let loss = sampledDivergenceLoss(
        table(input).gather(actions), behaviour: actions.map { behaviour[$0] },
        offsets: Array(0...4))
      for (index, value) in tape.gradients(of: loss, wrt: [input])[0].enumerated() {
        draws[index].append(value)
      }
    }
    for (index, draw) in draws.enumerated() {
      let moments = Moments(draw)
      #expect(abs(moments.mean - exact[index]) < 4 * moments.standardError, "coordinate \(index)")
    }
  }

  @Test("with full coverage and no cap the optimum is μ·e^{r̲/β}/Z")
  func exactOptimum() {
    let counts = [40, 30, 20, 10]
    let actions = counts.indices.flatMap { Array(repeating: $0, count: counts[$0]) }
    let behaviour = counts.map { Elementary.log(Double($0) / 100) }
    let rewards = [0.0, 1, -0.5, 2]
    let beta = 0.7
    var logits = behaviour
    let offsets = Array(0...actions.count)
    for step in 0..<4000 {
      let tape = Tape()
      let input = tape.variable(logits)
      let own = table(input).gather(actions)
      let ratios = zip(own.values, actions).map { $0 - behaviour[$1] }
      let weights = OffPolicyWeights.sequence(1e9)(
        logRatios: ratios, sums: ratios, offsets: offsets, selfNormalises: true
      ).weights
      let logged = actions.map { behaviour[$0] }
      let loss =
        batchPolicyLoss(
          own, weights: weights, advantages: actions.map { rewards[$0] - 0.3 }, offsets: offsets)
        + beta * loggedPrefixDivergence(own, behaviour: logged, responses: actions.count)
      let gradient = tape.gradients(of: loss, wrt: [input])[0]
      let rate = step < 2000 ? 0.5 : 0.1
      for index in logits.indices { logits[index] -= rate * gradient[index] }
    }
    let found = table(Tape().variable(logits)).values.map { Elementary.exp($0) }
    let tilted = counts.indices.map {
      Elementary.exp(behaviour[$0] + rewards[$0] / beta)
    }
    let total = tilted.reduce(0, +)
    let distance = zip(found, tilted).reduce(0) { $0 + 0.5 * Swift.abs($1.0 - $1.1 / total) }
    #expect(distance < 1e-6, "total variation \(distance)")
  }

  @Test("a tiny run raises the gold reward from a log of the model's own answers")
  func tinyRunImproves() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BPO()
    (method.log, method.beta) = (.sampled(perPrompt: 8), 0.05)
    method.optimizer.learningRate = 2e-3
    let run = try reviews.run(method, steps: 40)
    let gold = try run.change(of: "reward/gold")
    #expect(gold.last > gold.first + 0.2, "\(gold)")
    #expect(try run.change(of: "off_policy/effective_sample_size").first > 0.999)
    #expect(try run.change(of: "kl/behaviour").last > 0)
    #expect(try run.change(of: "off_policy/value_normalised").last > gold.first)
    #expect(run.world.log.train.count == 1024)
  }

  @Test("a reward that says nothing teaches nothing")
  func control() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BPO()
    (method.log, method.divergence) = (.sampled(perPrompt: 8), .none)
    var world = reviews.world
    world.gold = { _, _ in 1 }
    let run = try reviews.run(method, steps: 3, on: world)
    #expect(run.model.parameters == reviews.sft.parameters)
  }

  @Test("it stops when the effective sample size falls, and keeps the last policy above")
  func stopping() throws {
    let reviews = try TinyReviews.shared.get()
    var method = BPO()
    (method.log, method.divergence) = (.sampled(perPrompt: 8), .none)
    (method.stop, method.checkEvery) = (.effectiveSampleSize(0.5), 2)
    method.optimizer.learningRate = 5e-3
    let run = try reviews.run(method, steps: 40)
    let shares = try #require(run.record.series["off_policy/effective_sample_size"])
    let last = try #require(shares.last)
    #expect(last < 0.5 && shares.values.dropLast().allSatisfy { $0 >= 0.5 })
    #expect(run.record.findings.contains { $0.message.hasPrefix("stopped:") })
    // The kept policy is that of the check before the last.
    let before = shares.steps[shares.steps.count - 2]
    let again = try TrainingSessionProbe.parameters(of: method, in: reviews, after: before, of: 40)
    #expect(run.model.parameters == again)
  }

  @Test("without recorded probabilities a clone of the log's policy is fitted")
  func cloning() throws {
    let reviews = try TinyReviews.shared.get()
    var world = reviews.world
    func forgetful(_ examples: [Demonstration]) -> [LoggedResponse] {
      examples.map { example in
        LoggedResponse(
          prompt: example.prompt, response: example.response,
          rewards: [world.gold?(example.prompt, example.response) ?? 0])
      }
    }
    world.log = Split(
      train: forgetful(Array(world.demonstrations.train.prefix(512))),
      heldOut: forgetful(world.demonstrations.heldOut))
    var method = BPO()
    method.cloneEpochs = 1
    let run = try reviews.run(method, steps: 2, on: world)
    #expect(try run.change(of: "behaviour/loss").last > 0)
    #expect(throws: TrainingError.missingLog(algorithm: "BPO")) {
      try reviews.run(method, steps: 1)
    }
  }
}

/// Runs a method for some of its steps and looks at the parameters.
enum TrainingSessionProbe {
  static func parameters(
    of method: some Algorithm, in reviews: TinyReviews, after step: Int, of steps: Int
  ) throws -> ParameterBuffer {
    let job = TrainingJob(
      start: reviews.sft, reference: reviews.sft, world: reviews.world, seed: reviews.seed,
      steps: steps, evaluation: TinyReviews.evaluation)
    var session = try TrainingSession(method, job, workers: .shared)
    while session.step < step { try session.advance() }
    return session.outcome.model.parameters
  }
}
