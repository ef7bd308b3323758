import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("Estimators of a KL against the KL")
struct KLEstimationTests {
  @Test("two draws by hand")
  func byHand() {
    var errors = KLErrors()
    errors.add(logRatio: 0.4, divergence: 0.1)
    errors.add(logRatio: -0.2, divergence: 0.3)
    // k1 − KL: 0.3 and −0.5; over a mean KL of 0.2: mean −0.5, deviation 2.
    expectClose(errors.divergence, 0.2, within: 1e-15, "KL")
    expectClose(errors.bias(.k1), -0.5, within: 1e-12, "bias of k1")
    expectClose(errors.deviation(.k1), 2, within: 1e-12, "deviation of k1")
    // k2: 0.08 and 0.02, off by −0.02 and −0.28.
    expectClose(errors.bias(.k2), -0.75, within: 1e-12, "bias of k2")
    expectClose(errors.deviation(.k2), 0.65, within: 1e-12, "deviation of k2")
    // k3: e^−0.4 − 0.6 = 0.0703200 and e^0.2 − 1.2 = 0.0214028.
    expectClose(errors.bias(.k3), -0.770693, within: 1e-6, "bias of k3")
    expectClose(errors.negativeShare, 0.5, within: 0, "negative share")
  }

  @Test(
    "normal distributions agree with the closed forms",
    arguments: [(0.1, 0.4801), (1.0, 0.3085)])
  func normals(_ shift: Double, _ negative: Double) {
    let draws = 400_000
    let errors = KLErrors(ofNormals: shift, draws: draws, RandomSource(seed: 5))
    let square = shift * shift
    // std/true: 2/μ, √(2 + μ²), 2·√(e^{μ²} − 1 − μ²)/μ²; bias/true of k2: μ²/4.
    let deviations: [(KLEstimator, Double, Double)] = [
      (.k1, 0, 2 / shift), (.k2, square / 4, (2 + square).squareRoot()),
      (.k3, 0, 2 * (Elementary.expm1(square) - square).squareRoot() / square),
    ]
    for (estimator, bias, deviation) in deviations {
      let error = deviation / Double(draws).squareRoot()
      #expect(abs(errors.bias(estimator) - bias) < 4 * error, "\(estimator) \(shift)")
      #expect(abs(errors.deviation(estimator) / deviation - 1) < 0.02, "\(estimator) \(shift)")
    }
    #expect(abs(errors.negativeShare - negative) < 0.004)
    expectClose(errors.divergence, square / 2, within: 1e-12, "KL")
  }

  @Test("the shift goes from the first to the last in equal ratios")
  func sweep() throws {
    let world = try ExactWorld.bandit()
    var method = KLEstimation()
    (method.between, method.draws) = (.normals(from: 0.1, to: 0.4), 100)
    let run = try TrainingJob(
      start: world.reference, world: world.world, seed: 1, steps: 2
    ).run(method, workers: .shared)
    let truth = try #require(run.record.series["kl_estimate/true"])
    expectClose(truth.values, [0.005, 0.02, 0.08], within: 1e-12, "KL")
    #expect(run.model.parameters == world.reference.parameters)
  }

  @Test("a moved policy's own responses give its KL; an unmoved one has none to estimate")
  func policies() throws {
    let reviews = try TinyReviews.shared.get()
    var method = KLEstimation()
    method.draws = 512
    let still = try reviews.run(method, steps: 1)
    #expect(still.record.series["kl_estimate/true"]?.values == [0])
    #expect(still.record.series["kl_estimate/k1_bias"] == nil)

    var dpo = DPO()
    dpo.optimizer.learningRate = 1e-3
    let moved = try reviews.run(dpo, steps: 20)
    let run = try TrainingJob(
      start: moved.model, reference: reviews.sft, world: reviews.world, seed: 1, steps: 1,
      evaluation: TinyReviews.evaluation
    ).run(method, workers: .shared)
    let tokens = 512 * (try run.change(of: "response/length").last)
    for name in ["k1", "k3"] {
      let bias = try run.change(of: "kl_estimate/\(name)_bias").last
      let deviation = try run.change(of: "kl_estimate/\(name)_deviation").last
      #expect(abs(bias) < 4 * deviation / tokens.squareRoot(), "\(name): \(bias)")
    }
    // A response's KL is its tokens' sum.
    let perToken = try run.change(of: "kl_estimate/true").last
    let perResponse = try run.change(of: "kl/reference").last
    let length = try run.change(of: "response/length").last
    #expect(abs(perToken * length / perResponse - 1) < 0.25, "\(perToken) \(perResponse)")
  }
}
