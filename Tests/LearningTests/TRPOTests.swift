import Kernels
import Learning
import Models
import Recording
import Tensors
import Testing

@Suite("TRPO")
struct TRPOTests {
  @Test("conjugate gradients solve a linear system, and know its product")
  func conjugateGradients() {
    let matrix = [[4.0, 1, 0], [1, 3, 1], [0, 1, 2]]
    let solution = conjugateGradient([1, 2, 3], steps: 10) { v in
      matrix.map { dot($0, v) }
    }
    // By hand: x = (4, 2, 26)/18.
    expectClose(solution.x, [4 / 18.0, 2 / 18.0, 26 / 18.0], within: 1e-12, "x")
    expectClose(solution.product, [1, 2, 3], within: 1e-12, "product")
  }

  @Test("Fisher products in double precision agree with the explicit matrix of a small network")
  func fisherInDouble() {
    let network = TanhNetwork(inputs: 12, hidden: 40, vocabulary: 36, rows: 5)
    #expect(network.parameters.count == 1996)
    let probabilities = logSoftmaxRows(network.logits(along: [], by: 0), vocabulary: 36)
      .map(Elementary.exp)
    let explicit = explicitFisher(probabilities, vocabulary: 36) { network.pullback($0) }
    var stream = RandomSource(seed: 8)
    for index in 0..<3 {
      let v = network.parameters.map { _ in stream.normal() }
      let found = network.fisherProduct(v, probabilities: probabilities, vocabulary: 36)
      let error = relativeError(found, explicit(v))
      #expect(error <= 1e-5, "direction \(index): \(error)")
    }
  }

  @Test("Fisher products of a transformer agree with its explicit matrix in single precision")
  func fisherInFloat() {
    var model = LanguageModel(
      Transformer(layers: 1, heads: 2, width: 12, context: 8), vocabulary: 20,
      random: RandomSource(seed: 5))
    model.parameters.scale(by: 4)
    let count = model.layout.parameterCount
    #expect(count > 2000 && count < 2500, "\(count) parameters")
    var stream = RandomSource(seed: 6)
    func tokens(_ count: Int) -> [Int32] {
      (0..<count).map { _ in Int32(stream.integer(below: 20)) }
    }
    // One response token a sequence, so that the gradient of log p(v) is that of a target v.
    let sequences = (0..<6).map { (prompt: tokens(2 + $0 % 4), response: tokens(1)) }
    let policy = PolicyLogits(
      model, on: [PackedResponses(sequences)], temperature: 0.8, workspace: Workspace(),
      workers: .shared)
    let probabilities = logSoftmaxRows(policy.logits(along: [], by: 0), vocabulary: 20)
      .map(Elementary.exp)

    let learner = Learner(model, AdamW())
    let gradients = sequences.map { sequence in
      (0..<20).map { token in
        let packed = PackedResponses([(sequence.prompt, [Int32(token)])])
        let found = try? learner.gradient(
          on: packed.batch, packed.logProbabilities(temperature: 0.8), workers: .shared
        ) { $0.sum() }.gradient
        return found.map { buffer in (0..<buffer.count).map { Double(buffer[$0]) } } ?? []
      }
    }
    for index in 0..<3 {
      let v = (0..<model.parameters.count).map { _ in stream.normal() }
      var expected = v.map { _ in 0.0 }
      for (row, ofTokens) in gradients.enumerated() {
        for (token, gradient) in ofTokens.enumerated() {
          let weight = probabilities[row * 20 + token] * dot(gradient, v) / 6
          for place in gradient.indices { expected[place] += weight * gradient[place] }
        }
      }
      let found = policy.fisherProduct(v, probabilities: probabilities, vocabulary: 20)
      let error = relativeError(found, expected)
      #expect(error <= 1e-2, "direction \(index): \(error)")
      print("Fisher product in single precision: relative error \(error)")
    }
  }

  @Test("accepted steps stay within the limit and raise the surrogate, and gold rises")
  func fiftyUpdates() throws {
    var method = TRPO()
    method.batch = 64
    let run = try TinyPolicyRuns.run(method, steps: 50)
    func values(_ name: String) throws -> [Double] {
      try #require(run.record.series[name]).values
    }
    let (accepted, kl, gain) = try (
      values("trust_region/accepted"), values("kl/old_new"), values("trust_region/gain")
    )
    #expect(accepted.count == 50)
    for index in accepted.indices where accepted[index] == 1 {
      #expect(kl[index] <= method.trustRegion && gain[index] > 0)
    }
    print("TRPO accepted \(accepted.reduce(0, +)) of 50")
    #expect(accepted.reduce(0, +) >= 40)
    try expectImprovement(run)
  }
}

/// |a − b| over |b|.
private func relativeError(_ a: [Double], _ b: [Double]) -> Double {
  let difference = zip(a, b).map { $0 - $1 }
  return (dot(difference, difference) / dot(b, b)).squareRoot()
}

/// F = 1/n·Σ_rows Σ_v p(v)·∇log p(v)·∇log p(v)ᵀ, entry by entry, as a function of a vector.
private func explicitFisher(
  _ probabilities: [Double], vocabulary size: Int, pullback: ([Double]) -> [Double]
) -> ([Double]) -> [Double] {
  let rows = probabilities.count / size
  var matrix: [[Double]] = []
  for row in 0..<rows {
    for token in 0..<size {
      var gradient = [Double](repeating: 0, count: probabilities.count)
      for index in row * size..<(row + 1) * size { gradient[index] = -probabilities[index] }
      gradient[row * size + token] += 1
      let score = pullback(gradient)
      if matrix.isEmpty { matrix = score.map { _ in score.map { _ in 0 } } }
      let weight = probabilities[row * size + token] / Double(rows)
      for i in score.indices where score[i] != 0 {
        let factor = weight * score[i]
        for j in score.indices { matrix[i][j] += factor * score[j] }
      }
    }
  }
  return { v in matrix.map { dot($0, v) } }
}

/// Logits of a network with one hidden layer, in double precision: z = W₂·tanh(W₁·x + b₁) + b₂.
private struct TanhNetwork: LogitFunction {
  let inputs, hidden, vocabulary: Int
  let rows: [[Double]]
  let parameters: [Double]
  let differenceLength = 1e-4

  init(inputs: Int, hidden: Int, vocabulary: Int, rows: Int) {
    (self.inputs, self.hidden, self.vocabulary) = (inputs, hidden, vocabulary)
    var stream = RandomSource(seed: 7)
    self.rows = (0..<rows).map { _ in (0..<inputs).map { _ in stream.normal() } }
    let count = hidden * (inputs + 1) + vocabulary * (hidden + 1)
    parameters = (0..<count).map { _ in 0.4 * stream.normal() }
  }

  private func activations(_ x: [Double], _ p: [Double]) -> [Double] {
    (0..<hidden).map { unit in
      let start = unit * (inputs + 1)
      return Elementary.tanh(dot(Array(p[start..<start + inputs]), x) + p[start + inputs])
    }
  }

  func logits(along direction: [Double], by length: Double) -> [Double] {
    let p = length == 0 ? parameters : zip(parameters, direction).map { $0 + length * $1 }
    return rows.flatMap { x in
      let h = activations(x, p)
      return (0..<vocabulary).map { token in
        let start = hidden * (inputs + 1) + token * (hidden + 1)
        return dot(Array(p[start..<start + hidden]), h) + p[start + hidden]
      }
    }
  }

  func pullback(_ gradient: [Double]) -> [Double] {
    var result = parameters.map { _ in 0.0 }
    for (row, x) in rows.enumerated() {
      let h = activations(x, parameters)
      var back = h.map { _ in 0.0 }
      for token in 0..<vocabulary {
        let g = gradient[row * vocabulary + token]
        let start = hidden * (inputs + 1) + token * (hidden + 1)
        for unit in 0..<hidden {
          result[start + unit] += g * h[unit]
          back[unit] += g * parameters[start + unit]
        }
        result[start + hidden] += g
      }
      for unit in 0..<hidden {
        let g = back[unit] * (1 - h[unit] * h[unit])
        let start = unit * (inputs + 1)
        for index in 0..<inputs { result[start + index] += g * x[index] }
        result[start + inputs] += g
      }
    }
    return result
  }
}
