/// How much of the returns' spread a critic explains.
package struct ExplainedVariance: Sendable, Hashable {
  /// 1 − Var(G − V)/Var(G): a constant offset of V does not count as error.
  package let centred: Double
  /// 1 − E[(G − V)²]/Var(G): it does.
  package let biased: Double

  /// Compares returns with values; nil when the returns do not vary.
  ///
  /// Variances have the divisor n. Shapes `[slots]`.
  package init?(returns: [Double], values: [Double]) {
    precondition(returns.count == values.count, "\(returns.count) returns, \(values.count) values")
    let spread = Moments(returns).populationVariance
    guard spread > 0 else { return nil }
    let errors = Moments(zip(returns, values).map { $0 - $1 })
    centred = 1 - errors.populationVariance / spread
    biased = 1 - errors.secondMoment / spread
  }
}
