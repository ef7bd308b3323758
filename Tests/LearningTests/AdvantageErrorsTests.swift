import Kernels
import Learning
import Models
import Tasks
import Tensors
import Testing

@Suite("Bias and variance of advantage estimates, exact")
struct AdvantageErrorsTests {
  private func process(_ world: ExactWorld) throws -> PrefixProcess {
    try PrefixProcess(
      world.world, prompt: [0], world.reference, try #require(world.world.gold))
  }

  @Test("one decision: the estimate has no variance, and the critic's error is common to all arms")
  func oneStep() throws {
    let process = try process(ExactWorld.bandit())
    for lambda in [0.0, 0.5, 1] {
      let moments = process.estimates(lambda: lambda, criticErrors: [0.5])
      expectClose(moments.conditionalVariance, 0, within: 0, "variance")
      expectClose(moments.biasSquared, 0.25, within: 1e-12, "literal bias²")
      expectClose(moments.centredBiasSquared, 0, within: 1e-12, "bias²")
      expectClose(moments.mean, -0.5, within: 1e-12, "mean")
    }
  }

  /// The same moments from every walk with the library's estimates, grouped by prefix and action.
  private func byEnumeration(
    _ process: PrefixProcess, lambda: Double, errors: [Double]
  ) -> AdvantageMoments {
    struct Group {
      var weight = 0.0
      var mean = 0.0
      var square = 0.0
    }
    var groups = [[Group]](
      repeating: Array(repeating: Group(), count: 3), count: process.values.count)
    func walk(_ path: [(state: Int, action: Int)], _ probability: Double) {
      let state = path.last.map { process.tree.nodes[$0.state].children[$0.action] } ?? 0
      guard let state else {
        let estimate = generalizedAdvantages(
          rewards: path.map { process.rewards[$0.state][$0.action] },
          values: path.map { process.values[$0.state] + errors[$0.state] },
          offsets: [0, path.count], discount: 1, lambda: lambda)
        for (step, advantage) in zip(path, estimate.advantages) {
          groups[step.state][step.action].weight += probability
          groups[step.state][step.action].mean += probability * advantage
          groups[step.state][step.action].square += probability * advantage * advantage
        }
        return
      }
      for action in 0..<3 {
        walk(path + [(state, action)], probability * process.probabilities[state][action])
      }
    }
    walk([], 1)
    var (result, steps) = (AdvantageMoments(), 0.0)
    for (state, row) in groups.enumerated() {
      let weight = row.reduce(0) { $0 + $1.weight }
      let biases = row.enumerated().map { action, group in
        let next = process.tree.nodes[state].children[action].map { process.values[$0] } ?? 0
        let exact = process.rewards[state][action] + next - process.values[state]
        return group.mean / group.weight - exact
      }
      let shared = zip(row, biases).reduce(0) { $0 + $1.0.weight / weight * $1.1 }
      for (group, bias) in zip(row, biases) {
        let mean = group.mean / group.weight
        result.conditionalVariance += group.square - group.weight * mean * mean
        result.biasSquared += group.weight * bias * bias
        result.centredBiasSquared += group.weight * (bias - shared) * (bias - shared)
        result.mean += group.mean
        result.secondMoment += group.square
      }
      steps += weight
    }
    result.conditionalVariance /= steps
    result.biasSquared /= steps
    result.centredBiasSquared /= steps
    result.mean /= steps
    result.secondMoment /= steps
    return result
  }

  @Test("walks: the recursion gives what all walks give", arguments: [0, 0.3, 0.95, 1])
  func walks(_ lambda: Double) throws {
    let process = try process(ExactWorld.chain())
    let errors = process.values.indices.map { index in
      var random = RandomSource(seed: 8).split(index)
      return 0.7 * random.normal()
    }
    let found = process.estimates(lambda: lambda, criticErrors: errors)
    let expected = byEnumeration(process, lambda: lambda, errors: errors)
    for (name, part) in [
      ("variance", \AdvantageMoments.conditionalVariance), ("bias²", \.centredBiasSquared),
      ("literal bias²", \.biasSquared), ("mean", \.mean), ("total variance", \.totalVariance),
    ] {
      expectClose(found[keyPath: part], expected[keyPath: part], within: 1e-10, name)
    }
    if lambda == 1 {
      expectClose(found.centredBiasSquared, 0, within: 1e-12, "bias² at λ = 1")
      #expect(found.biasSquared > 0.1, "the critic's error remains")
    }
  }

  @Test("with exact values there is no bias, and variance rises with λ")
  func exactCritic() throws {
    let process = try process(ExactWorld.chain())
    let zeros = [Double](repeating: 0, count: process.values.count)
    let moments = [0, 0.25, 0.5, 0.75, 1].map {
      process.estimates(lambda: $0, criticErrors: zeros)
    }
    for moment in moments { expectClose(moment.biasSquared, 0, within: 1e-20, "bias²") }
    let variances = moments.map(\.conditionalVariance)
    #expect(zip(variances, variances.dropFirst()).allSatisfy { $0 < $1 }, "\(variances)")
    expectClose(variances[0], 0, within: 1e-20, "variance at λ = 0")
  }

  @Test("a run goes over λ, remembers the best, and trains nothing")
  func run() throws {
    let world = try ExactWorld.chain()
    func run(_ method: AdvantageErrors) throws -> TrainingOutcome {
      try TrainingJob(start: world.reference, world: world.world, seed: 1, steps: 4).run(
        method, workers: .shared)
    }
    var method = AdvantageErrors()
    method.criticError = 0.5
    let sweep = try run(method)
    #expect(sweep.record.series["advantage_error/lambda"]?.values == [0, 0.25, 0.5, 0.75, 1])
    let errors = try #require(sweep.record.series["advantage_error/mean_squared"]).values
    let smallest = try #require(errors.indices.min { errors[$0] < errors[$1] })
    #expect(try sweep.change(of: "advantage_error/best_lambda").last == Double(smallest) / 4)
    #expect(sweep.model.parameters == world.reference.parameters)
    method.lambda = 0.5
    let one = try run(method)
    #expect(try one.change(of: "advantage_error/mean_squared").last == errors[2])
  }
}
