import Foundation

/// A curve that is linear in its coefficients.
public enum FitForm: String, Sendable, Hashable, Codable, CaseIterable {
  /// a + b·x
  case linear
  /// a + b·x + c·x²
  case quadratic
  /// a + b·√x
  case squareRoot
  /// a + b·ln x
  case logarithmic
  /// y₀ + d·(a + b·d) with d = √x: gold reward of best of n over KL (Gao et al. 2022); y₀ is the value
  /// at x = 0, where there is one, as their rewards begin at 0.
  case bestOfN
  /// y₀ + d·(a + b·ln d) with d = √x: gold reward of reinforcement learning over KL (Gao et al. 2022).
  case reinforcement

  /// Number of coefficients.
  public var coefficientCount: Int { self == .quadratic ? 3 : 2 }

  /// The equation as a reader knows it.
  public var equation: String {
    switch self {
    case .linear: "a + b·x"
    case .quadratic: "a + b·x + c·x²"
    case .squareRoot: "a + b·√x"
    case .logarithmic: "a + b·ln x"
    case .bestOfN: "y₀ + √x·(a + b·√x)"
    case .reinforcement: "y₀ + √x·(a + b·ln √x)"
    }
  }

  /// Whether the curve passes through the point at x = 0, if there is one.
  var startsAtZero: Bool { self == .bestOfN || self == .reinforcement }

  /// Whether the form has a value there.
  package func isDefined(at x: Double) -> Bool {
    switch self {
    case .linear, .quadratic: x.isFinite
    case .squareRoot, .bestOfN, .reinforcement: x.isFinite && x >= 0
    case .logarithmic: x.isFinite && x > 0
    }
  }

  /// What the coefficients are multiplied with.
  func terms(at x: Double) -> [Double] {
    let root = x.squareRoot()
    return switch self {
    case .linear: [1, x]
    case .quadratic: [1, x, x * x]
    case .squareRoot: [1, root]
    case .logarithmic: [1, log(x)]
    case .bestOfN: [root, x]
    // d·ln d goes to 0 with d.
    case .reinforcement: [root, root > 0 ? root * log(root) : 0]
    }
  }
}

/// A least-squares fit of one seed's points.
package struct Fit: Sendable, Hashable {
  package var form: FitForm
  package var coefficients: [Double]
  /// y₀, what the curve has at x = 0 beside its terms.
  package var offset = 0.0
  /// Sum of squared residuals.
  package var residualSum: Double

  /// Fits by orthogonal columns (modified Gram–Schmidt), which keeps digits that normal equations lose.
  ///
  /// - Returns: Nil when the points are fewer than the coefficients, do not determine them, or lie
  ///   where the form has no value.
  package init?(_ form: FitForm, x: [Double], y: [Double]) {
    let count = form.coefficientCount
    guard x.count == y.count, x.count >= count, x.allSatisfy(form.isDefined),
      y.allSatisfy(\.isFinite)
    else { return nil }
    let offset = form.startsAtZero ? x.firstIndex(of: 0).map { y[$0] } ?? 0 : 0
    let rows = x.map(form.terms)
    var columns = (0..<count).map { column in rows.map { $0[column] } }
    var residual = y.map { $0 - offset }
    var triangle = [[Double]](repeating: Array(repeating: 0, count: count), count: count)
    var projected = [Double](repeating: 0, count: count)
    for column in 0..<count {
      let before = Self.norm(columns[column])
      for earlier in 0..<column {
        let share = Self.dot(columns[earlier], columns[column])
        triangle[earlier][column] = share
        for row in x.indices { columns[column][row] -= share * columns[earlier][row] }
      }
      let length = Self.norm(columns[column])
      guard before > 0, length > 1e-12 * before else { return nil }
      triangle[column][column] = length
      for row in x.indices { columns[column][row] /= length }
      projected[column] = Self.dot(columns[column], residual)
      for row in x.indices { residual[row] -= projected[column] * columns[column][row] }
    }
    var solved = projected
    for column in stride(from: count - 1, through: 0, by: -1) {
      for later in column + 1..<max(count, column + 1) {
        solved[column] -= triangle[column][later] * solved[later]
      }
      solved[column] /= triangle[column][column]
    }
    self.form = form
    self.offset = offset
    coefficients = solved
    residualSum = Self.dot(residual, residual)
  }

  /// The curve's height.
  package func value(at x: Double) -> Double {
    offset + Self.dot(form.terms(at: x), coefficients)
  }

  private static func dot(_ a: [Double], _ b: [Double]) -> Double {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func norm(_ a: [Double]) -> Double { dot(a, a).squareRoot() }
}
