/// Solves A·x = b for a symmetric positive matrix that is known only by its products.
///
///     α = rᵀr / pᵀAp,   x ← x + αp,   r ← r − αAp,   p ← r + (rᵀr)_new/(rᵀr)_old·p
///
/// Source: Hestenes and Stiefel 1952; in TRPO Schulman et al., arXiv 1502.05477, appendix C.
///
/// - Parameters:
///   - b: The right side.
///   - steps: Iterations at most.
///   - tolerance: Stops when ‖r‖/‖b‖ falls below it.
///   - product: A·v.
/// - Throws: What `product` throws.
/// - Returns: The last x, and A·x.
package func conjugateGradient<Failure: Error>(
  _ b: [Double], steps: Int, tolerance: Double = 1e-5,
  product: ([Double]) throws(Failure) -> [Double]
) throws(Failure) -> (x: [Double], product: [Double]) {
  var x = [Double](repeating: 0, count: b.count)
  var residual = b
  var direction = b
  let start = dot(b, b)
  var square = start
  for _ in 0..<steps where square > tolerance * tolerance * start {
    let image = try product(direction)
    let curvature = dot(direction, image)
    guard curvature > 0 else { break }
    let length = square / curvature
    for index in x.indices {
      x[index] += length * direction[index]
      residual[index] -= length * image[index]
    }
    let next = dot(residual, residual)
    let keep = next / square
    square = next
    for index in direction.indices { direction[index] = residual[index] + keep * direction[index] }
  }
  // b − r is A·x, up to rounding, without another product.
  return (x, zip(b, residual).map { $0 - $1 })
}

/// Σ aᵢ·bᵢ, added in order.
package func dot(_ a: [Double], _ b: [Double]) -> Double {
  precondition(a.count == b.count, "\(a.count) and \(b.count) numbers have no product")
  var sum = 0.0
  for index in a.indices { sum += a[index] * b[index] }
  return sum
}
