import Tensors

/// A policy as TRPO sees it: rows of logits as a function of parameters, and the way back.
package protocol LogitFunction {
  /// The rows of logits with the parameters moved. `[n·V]`
  ///
  /// - Parameters:
  ///   - direction: Where to. `[parameters]`
  ///   - length: How far; 0 leaves the parameters.
  /// - Returns: Logits divided by the temperature, row by row.
  func logits(along direction: [Double], by length: Double) -> [Double]

  /// Σ gᵢ·∂zᵢ/∂θ for the logits zᵢ at the parameters themselves. `[parameters]`
  func pullback(_ gradient: [Double]) -> [Double]

  /// Length of a step over which logits are differenced, relative to a direction of norm 1.
  var differenceLength: Double { get }
}

extension LogitFunction {
  /// The Fisher matrix of the policy times a vector, mean over rows.
  ///
  ///     F·v = 1/n·Σ_rows Jᵀ·(diag(p) − p·pᵀ)·J·v
  ///
  /// F is the Hessian of the mean KL(π_old‖π) at π = π_old. J·v is a central difference of logits, which
  /// is as smooth as the network and not squared, so that single precision is enough.
  ///
  /// - Parameters:
  ///   - v: Shape `[parameters]`.
  ///   - probabilities: p, row by row; shape `[n·V]`.
  ///   - size: V.
  /// - Returns: Shape `[parameters]`.
  package func fisherProduct(
    _ v: [Double], probabilities: [Double], vocabulary size: Int
  ) -> [Double] {
    let norm = dot(v, v).squareRoot()
    guard norm > 0, !probabilities.isEmpty else { return v.map { _ in 0 } }
    let length = differenceLength / norm
    let (above, below) = (logits(along: v, by: length), logits(along: v, by: -length))
    var weighted = zip(above, below).map { ($0 - $1) / (2 * length) }
    let rows = Double(probabilities.count / size)
    for start in stride(from: 0, to: weighted.count, by: size) {
      var mean = 0.0
      for index in start..<start + size { mean += probabilities[index] * weighted[index] }
      for index in start..<start + size {
        weighted[index] = probabilities[index] * (weighted[index] - mean) / rows
      }
    }
    return pullback(weighted)
  }
}

/// The logarithms of the softmax of rows of logits.
///
/// - Parameters:
///   - logits: Row by row; shape `[n·V]`.
///   - size: V.
/// - Returns: Shape `[n·V]`.
package func logSoftmaxRows(_ logits: [Double], vocabulary size: Int) -> [Double] {
  var result = logits
  for start in stride(from: 0, to: logits.count, by: size) {
    var largest = -Double.infinity
    for index in start..<start + size { largest = max(largest, logits[index]) }
    var sum = 0.0
    for index in start..<start + size { sum += Elementary.exp(logits[index] - largest) }
    let normaliser = largest + Elementary.log(sum)
    for index in start..<start + size { result[index] -= normaliser }
  }
  return result
}

/// Mean over rows of KL(p‖q) over the full vocabulary, nats.
///
/// - Parameters:
///   - p: Log-probabilities of the policy that the expectation is taken over; shape `[n·V]`.
///   - q: Those of the other.
///   - size: V.
/// - Returns: Nats per row.
package func meanDivergence(_ p: [Double], from q: [Double], vocabulary size: Int) -> Double {
  var sum = 0.0
  for index in p.indices { sum += Elementary.exp(p[index]) * (p[index] - q[index]) }
  return p.isEmpty ? 0 : sum * Double(size) / Double(p.count)
}
