extension Variable {
  /// Applies a function to each element; `derivative` gets the element and the function's value.
  func mapped(
    _ function: (Double) -> Double, _ derivative: @escaping (_ x: Double, _ y: Double) -> Double
  ) -> Variable {
    let (input, tape) = (index, self.tape)
    let x = values
    let y = x.map(function)
    return tape.record(y) { gradient, sink in
      var result = gradient
      for i in result.indices { result[i] *= derivative(x[i], y[i]) }
      sink.add(result, to: input)
    }
  }

  /// Combines two variables element by element, a scalar with every element.
  ///
  /// `derivatives` gives the partial derivatives with respect to the left and the right element.
  static func combined(
    _ left: Variable, _ right: Variable, _ function: (Double, Double) -> Double,
    derivatives: @escaping (Double, Double) -> (Double, Double)
  ) -> Variable {
    precondition(left.tape === right.tape, "the operands were recorded on two tapes")
    let (a, b) = (left.values, right.values)
    precondition(
      a.count == b.count || a.count == 1 || b.count == 1,
      "operands of \(a.count) and \(b.count) elements do not combine")
    let (stepA, stepB) = (a.count == 1 ? 0 : 1, b.count == 1 ? 0 : 1)
    let count = a.count == 1 ? b.count : a.count
    let result = (0..<count).map { function(a[$0 * stepA], b[$0 * stepB]) }
    let (indexA, indexB) = (left.index, right.index)
    return left.tape.record(result) { gradient, sink in
      var gradientA = [Double](repeating: 0, count: a.count)
      var gradientB = [Double](repeating: 0, count: b.count)
      for i in 0..<count {
        let (da, db) = derivatives(a[i * stepA], b[i * stepB])
        gradientA[i * stepA] += gradient[i] * da
        gradientB[i * stepB] += gradient[i] * db
      }
      sink.add(gradientA, to: indexA)
      sink.add(gradientB, to: indexB)
    }
  }
}

// Arithmetic. Numbers and plain arrays are constants: no gradient is computed for them.
extension Variable {
  package static func + (left: Variable, right: Variable) -> Variable {
    combined(left, right, +) { _, _ in (1, 1) }
  }

  package static func - (left: Variable, right: Variable) -> Variable {
    combined(left, right, -) { _, _ in (1, -1) }
  }

  package static func * (left: Variable, right: Variable) -> Variable {
    combined(left, right, *) { ($1, $0) }
  }

  package static func / (left: Variable, right: Variable) -> Variable {
    combined(left, right, /) { a, b in (1 / b, -a / (b * b)) }
  }

  package static prefix func - (operand: Variable) -> Variable {
    operand.mapped({ -$0 }, { _, _ in -1 })
  }

  package static func + (left: Variable, right: Double) -> Variable {
    left.mapped({ $0 + right }, { _, _ in 1 })
  }

  package static func - (left: Variable, right: Double) -> Variable { left + -right }

  package static func * (left: Variable, right: Double) -> Variable {
    left.mapped({ $0 * right }, { _, _ in right })
  }

  package static func / (left: Variable, right: Double) -> Variable {
    left.mapped({ $0 / right }, { _, _ in 1 / right })
  }

  package static func + (left: Double, right: Variable) -> Variable { right + left }

  package static func - (left: Double, right: Variable) -> Variable {
    right.mapped({ left - $0 }, { _, _ in -1 })
  }

  package static func * (left: Double, right: Variable) -> Variable { right * left }

  package static func / (left: Double, right: Variable) -> Variable {
    right.mapped({ left / $0 }, { x, y in -y / x })
  }

  package static func + (left: Variable, right: [Double]) -> Variable {
    left + left.tape.constant(right)
  }

  package static func - (left: Variable, right: [Double]) -> Variable {
    left - left.tape.constant(right)
  }

  package static func * (left: Variable, right: [Double]) -> Variable {
    left * left.tape.constant(right)
  }

  package static func / (left: Variable, right: [Double]) -> Variable {
    left / left.tape.constant(right)
  }
}

/// Returns eˣ of each element.
package func exp(_ x: Variable) -> Variable { x.mapped(Elementary.exp) { _, y in y } }

/// Returns the natural logarithm of each element.
package func log(_ x: Variable) -> Variable { x.mapped(Elementary.log) { x, _ in 1 / x } }

/// Returns log(1 + x) of each element.
package func log1p(_ x: Variable) -> Variable { x.mapped(Elementary.log1p) { x, _ in 1 / (1 + x) } }

/// Returns eˣ − 1 of each element.
package func expm1(_ x: Variable) -> Variable { x.mapped(Elementary.expm1) { _, y in y + 1 } }

/// Returns tanh x of each element.
package func tanh(_ x: Variable) -> Variable { x.mapped(Elementary.tanh) { _, y in 1 - y * y } }

/// Returns log σ(x) of each element; neither end overflows.
package func logSigmoid(_ x: Variable) -> Variable {
  x.mapped(Elementary.logSigmoid) { x, _ in Elementary.sigmoid(-x) }
}

/// Returns σ(x) of each element.
package func sigmoid(_ x: Variable) -> Variable {
  x.mapped(Elementary.sigmoid) { _, y in y * (1 - y) }
}

/// Returns max(x, 0) of each element; the derivative at 0 is 0, as in PyTorch.
package func relu(_ x: Variable) -> Variable {
  x.mapped({ max($0, 0) }, { x, _ in x > 0 ? 1 : 0 })
}

/// Returns x² of each element.
package func square(_ x: Variable) -> Variable { x.mapped({ $0 * $0 }, { x, _ in 2 * x }) }

/// Returns the square root of each element.
package func squareRoot(_ x: Variable) -> Variable {
  x.mapped({ $0.squareRoot() }, { _, y in 0.5 / y })
}

/// Returns |x| of each element; the derivative at 0 is 0, as in PyTorch.
package func abs(_ x: Variable) -> Variable {
  x.mapped({ Swift.abs($0) }, { x, _ in x > 0 ? 1 : x < 0 ? -1 : 0 })
}

/// Returns the smaller of each two elements; equal ones share the gradient, as in PyTorch.
package func minimum(_ left: Variable, _ right: Variable) -> Variable {
  Variable.combined(left, right, { min($0, $1) }) { a, b in
    a < b ? (1, 0) : a > b ? (0, 1) : (0.5, 0.5)
  }
}

/// Returns the larger of each two elements; equal ones share the gradient, as in PyTorch.
package func maximum(_ left: Variable, _ right: Variable) -> Variable {
  Variable.combined(left, right, { max($0, $1) }) { a, b in
    a > b ? (1, 0) : a < b ? (0, 1) : (0.5, 0.5)
  }
}

extension Variable {
  /// Limits each element to a range; on a bound the gradient passes, outside not (PyTorch's rule).
  package func clamped(to range: ClosedRange<Double>) -> Variable {
    mapped(
      { Swift.min(Swift.max($0, range.lowerBound), range.upperBound) },
      { x, _ in range.contains(x) ? 1 : 0 })
  }

  /// Limits each element to `center ± radius`, as PPO's value clipping does.
  package func clamped(around center: [Double], radius: Double) -> Variable {
    (self - center).clamped(to: -radius...radius) + center
  }

  /// Takes each element from `self` where `condition` holds and from `other` elsewhere.
  package func replaced(by other: Variable, where condition: [Bool]) -> Variable {
    precondition(
      condition.count == count && other.count == count,
      "select needs equal counts, got \(count), \(other.count), \(condition.count)")
    let keep = condition.map { $0 ? 0.0 : 1.0 }
    let (a, b, left, right) = (values, other.values, index, other.index)
    return tape.record(a.indices.map { condition[$0] ? b[$0] : a[$0] }) { gradient, sink in
      sink.add(zip(gradient, keep).map { $0 * $1 }, to: left)
      sink.add(zip(gradient, keep).map { $0 * (1 - $1) }, to: right)
    }
  }
}
