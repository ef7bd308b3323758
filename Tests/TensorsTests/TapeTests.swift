import Testing

@testable import Tensors

@Suite struct TapeTests {
  private static let x = [0.3, -1.2, 2.5, 0.7, -0.4, 1.9]
  private static let positive = [0.3, 1.2, 2.5, 0.7, 0.4, 1.9]
  private static let weights = [0.5, -1, 2, 0.25, 3, -0.75]

  /// Every operation of one variable, with a point where it is smooth.
  private static let unary:
    [(name: String, at: [Double], operation: @Sendable (Variable) -> Variable)] = [
      ("negation", x, { -$0 }), ("plus number", x, { $0 + 2 }), ("number plus", x, { 2 + $0 }),
      ("minus number", x, { $0 - 2 }), ("number minus", x, { 2 - $0 }),
      ("times number", x, { $0 * 3 }), ("number times", x, { 3 * $0 }),
      ("over number", x, { $0 / 3 }), ("number over", x, { 3 / $0 }),
      ("plus array", x, { $0 + positive }), ("minus array", x, { $0 - positive }),
      ("times array", x, { $0 * positive }), ("over array", x, { $0 / positive }),
      ("exp", x, { exp($0) }), ("log", positive, { log($0) }), ("log1p", positive, { log1p($0) }),
      ("expm1", x, { expm1($0) }), ("tanh", x, { tanh($0) }), ("logSigmoid", x, { logSigmoid($0) }),
      ("sigmoid", x, { sigmoid($0) }), ("relu", x, { relu($0) }), ("square", x, { square($0) }),
      ("squareRoot", positive, { squareRoot($0) }), ("abs", x, { abs($0) }),
      ("clamped", x, { $0.clamped(to: -1...2) }),
      ("clamped around", x, { $0.clamped(around: weights, radius: 0.9) }),
      ("sum", x, { $0.sum() }), ("mean", x, { $0.mean() }),
      ("weighted sum", x, { $0.sum(weights: weights) }),
      ("weighted mean", x, { $0.mean(weights: positive) }),
      ("masked mean", x, { $0.mean(over: [true, false, true, true, false, true]) }),
      ("segment sums", x, { $0.segmentSums([0, 2, 2, 6]) }),
      ("segment means", x, { $0.segmentMeans([0, 2, 2, 6]) }),
      ("broadcast", x, { $0.broadcast(over: [0, 2, 2, 5, 6, 7, 9]) }),
      ("gather", x, { $0.gather([5, 0, 0, 3]) }),
      ("scattered", x, { $0.scattered(to: [7, 1, 1, 0, 4, 2], count: 9) }),
      ("concatenated", x, { $0.concatenated(with: $0 * 2, $0) }),
      ("logSumExp", x, { $0.logSumExp() }),
      ("reused", x, { $0 * $0 + exp($0) / ($0 * $0 + 1) }),
    ]

  @Test func `Each operation's gradient agrees with finite differences`() {
    for (name, point, operation) in Self.unary {
      check(name, [point]) { operation($0[0]) }
    }
  }

  /// Every operation of two variables; also a scalar against a vector, from both sides.
  private static let binary:
    [(name: String, operation: @Sendable (Variable, Variable) -> Variable)] = [
      ("plus", { $0 + $1 }), ("minus", { $0 - $1 }), ("times", { $0 * $1 }), ("over", { $0 / $1 }),
      ("minimum", { minimum($0, $1) }), ("maximum", { maximum($0, $1) }),
    ]

  @Test func `Operations of two variables broadcast a scalar in both places`() {
    for (name, operation) in Self.binary {
      check(name, [Self.x, Self.weights]) { operation($0[0], $0[1]) }
      check("\(name), scalar left", [[0.8], Self.weights]) { operation($0[0], $0[1]) }
      check("\(name), scalar right", [Self.x, [0.8]]) { operation($0[0], $0[1]) }
    }
    let condition = [true, false, false, true, true, false]
    check("replaced", [Self.x, Self.weights]) { $0[0].replaced(by: $0[1], where: condition) }
  }

  @Test func `Kinks have PyTorch's subgradients`() {
    #expect(gradient(at: [2]) { minimum($0, $0.tape.constant([2])).sum() } == [0.5])
    #expect(gradient(at: [2]) { maximum($0, $0.tape.constant([2])).sum() } == [0.5])
    #expect(gradient(at: [-1, 1]) { $0.clamped(to: -1...1).sum() } == [1, 1])
    #expect(gradient(at: [0]) { relu($0).sum() } == [0])
    #expect(gradient(at: [0]) { abs($0).sum() } == [0])
  }

  @Test func `A detached value and an unused variable receive no gradient`() {
    #expect(gradient(at: [3]) { ($0.detached() * $0).sum() } == [3])
    let tape = Tape()
    let (used, unused) = (tape.variable([1.0, 2]), tape.variable([5.0, 6, 7]))
    #expect(tape.gradients(of: used.sum(), wrt: [unused, used]) == [[0, 0, 0], [1, 1]])
  }

  @Test func `An empty mean and an empty segment are zero with a zero gradient`() {
    let tape = Tape()
    let x = tape.variable([1.0, 2])
    let masked = x.mean(over: [false, false])
    #expect(masked.value == 0)
    #expect(tape.gradients(of: masked, wrt: [x]) == [[0, 0]])
    #expect(x.segmentMeans([0, 0, 2, 2]).values == [0, 1.5, 0])
    #expect(tape.constant([Double]()).mean().value == 0)
  }

  @Test func `The log-sigmoid loss of a hopeless pair stays finite`() {
    #expect(gradient(at: [-800]) { -logSigmoid($0).sum() } == [-1])
    #expect(gradient(at: [800]) { -logSigmoid($0).sum() } == [0])
  }

  @Test func `A tape is released when nobody holds it`() {
    weak var observed: Tape?
    do {
      let tape = Tape()
      observed = tape
      let x = tape.variable([1.0, 2])
      _ = tape.gradients(of: (x * x / (x + 1)).sum(), wrt: [x])
    }
    #expect(observed == nil)
  }

  private func gradient(at point: [Double], _ loss: (Variable) -> Variable) -> [Double] {
    let tape = Tape()
    let x = tape.variable(point)
    return tape.gradients(of: loss(x), wrt: [x])[0]
  }

  /// Holds the gradient of a weighted sum of the operation's result against central differences.
  private func check(_ name: String, _ points: [[Double]], _ operation: ([Variable]) -> Variable) {
    func loss(_ points: [[Double]]) -> (Tape, [Variable], Variable) {
      let tape = Tape()
      let variables = points.map { tape.variable($0) }
      let result = operation(variables)
      let weights = (0..<result.count).map { 0.7 - 0.3 * Double($0 % 5) }
      return (tape, variables, (result * weights).sum())
    }
    let (tape, variables, value) = loss(points)
    let gradients = tape.gradients(of: value, wrt: variables)
    for (which, point) in points.enumerated() {
      for position in point.indices {
        var (up, down) = (points, points)
        let step = 1e-5
        up[which][position] += step
        down[which][position] -= step
        let expected = (loss(up).2.value - loss(down).2.value) / (2 * step)
        let found = gradients[which][position]
        #expect(
          abs(found - expected) <= 1e-6 * max(1, abs(expected)),
          "\(name), input \(which), element \(position)")
      }
    }
  }
}
