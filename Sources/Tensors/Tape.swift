/// A record of operations on vectors of `Double`, from which gradients are read backwards.
///
/// Losses are written on it: the model hands log-probabilities and values to a tape, the loss is
/// composed of `Variable`s, and `gradients(of:wrt:)` gives the model what its own backward pass
/// starts from. Sums run from the first element to the last; exponentials and logarithms are ours,
/// so that a loss has the same bits everywhere. A tape belongs to one thread.
package final class Tape {
  /// Adds to the gradients of an operation's inputs, given the gradient of its output.
  typealias Pullback = (_ gradient: [Double], _ sink: inout GradientSink) -> Void

  private(set) var values: [[Double]] = []
  private var pullbacks: [Pullback?] = []

  package init() {}

  /// Starts a variable that gradients can be asked for.
  package func variable(_ values: [Double]) -> Variable { record(values, nil) }

  /// Starts a scalar variable.
  package func variable(_ value: Double) -> Variable { record([value], nil) }

  /// Starts a variable from single-precision results of a model.
  package func variable(_ values: [Float]) -> Variable { record(values.map(Double.init), nil) }

  /// Writes a value down that needs no gradient; the same as a variable nobody asks about.
  package func constant(_ values: [Double]) -> Variable { record(values, nil) }

  func record(_ result: [Double], _ pullback: Pullback?) -> Variable {
    values.append(result)
    pullbacks.append(pullback)
    return Variable(tape: self, index: values.count - 1)
  }

  /// Returns the gradient of a scalar `loss` with respect to each of `variables`, in their order.
  ///
  /// A variable that the loss does not depend on has a gradient of zeros.
  package func gradients(of loss: Variable, wrt variables: [Variable]) -> [[Double]] {
    precondition(loss.tape === self, "the loss was recorded on another tape")
    precondition(loss.count == 1, "a loss has one element, this one has \(loss.count)")
    var sink = GradientSink(count: loss.index + 1)
    sink.add([1], to: loss.index)
    for index in stride(from: loss.index, through: 0, by: -1) {
      guard let gradient = sink.gradients[index], let pullback = pullbacks[index] else { continue }
      pullback(gradient, &sink)
    }
    return variables.map { variable in
      precondition(variable.tape === self, "a variable was recorded on another tape")
      let known = variable.index < sink.gradients.count ? sink.gradients[variable.index] : nil
      return known ?? [Double](repeating: 0, count: variable.count)
    }
  }
}

/// The gradients gathered so far on the way back.
struct GradientSink {
  fileprivate(set) var gradients: [[Double]?]

  fileprivate init(count: Int) { gradients = Array(repeating: nil, count: count) }

  /// Adds a gradient to that of the value at `index`.
  mutating func add(_ gradient: [Double], to index: Int) {
    guard var sum = gradients[index] else {
      gradients[index] = gradient
      return
    }
    gradients[index] = nil
    for position in sum.indices { sum[position] += gradient[position] }
    gradients[index] = sum
  }
}

/// A vector on a tape.
///
/// Two variables combine element by element; a single element meets every element.
package struct Variable {
  package let tape: Tape
  let index: Int

  /// The numbers that the variable holds.
  package var values: [Double] { tape.values[index] }
  /// How many numbers it holds.
  package var count: Int { tape.values[index].count }

  /// The number that a scalar holds.
  package var value: Double {
    let values = self.values
    precondition(values.count == 1, "a scalar is wanted, not \(values.count) elements")
    return values[0]
  }

  /// The same numbers, cut off from what they were computed from: no gradient flows through.
  package func detached() -> Variable { tape.constant(values) }
}
