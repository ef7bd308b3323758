import Tensors

/// What the best of n responses, as a proxy sees them, is worth: no sampling, no learning.
package struct BestOfNPoint: Sendable, Hashable {
  /// Number of candidates.
  package var n: Int
  /// E[gold] of the candidate with the highest proxy.
  package var gold: Double
  /// E[proxy] of the same.
  package var proxy: Double
  /// KL of the best-of-n policy from the policy that it samples, nats.
  package var divergence: Double
}

/// Best-of-n over finitely many responses that the reference draws with equal probability.
///
/// With the K responses sorted by proxy, p(i) = (i/K)ⁿ − ((i − 1)/K)ⁿ is the probability that the
/// i-th wins, so that gold, proxy and KL = Σ p(i)·log(K·p(i)) are sums. Responses of equal proxy
/// win by a fair draw among them.
///
/// - Parameters:
///   - n: Number of candidates, drawn with replacement.
///   - gold: Gold reward of each response; shape `[K]`.
///   - proxy: Proxy reward of each; shape `[K]`, not empty.
/// - Returns: Exact expectations.
package func bestOfN(_ n: Int, gold: [Double], proxy: [Double]) -> BestOfNPoint {
  precondition(gold.count == proxy.count && !gold.isEmpty, "best of \(gold.count) responses")
  let order = proxy.indices.sorted { (proxy[$0], $0) < (proxy[$1], $1) }
  let size = Double(order.count)
  var point = BestOfNPoint(n: n, gold: 0, proxy: 0, divergence: 0)
  var start = 0
  var below = 0.0
  while start < order.count {
    var end = start + 1
    while end < order.count, proxy[order[end]] == proxy[order[start]] { end += 1 }
    let upTo = power(Double(end) / size, n)
    let each = (upTo - below) / Double(end - start)
    for response in order[start..<end] {
      point.gold += each * gold[response]
      point.proxy += each * proxy[response]
      if each > 0 { point.divergence += each * Elementary.log(size * each) }
    }
    (start, below) = (end, upTo)
  }
  return point
}

/// Best-of-n where gold is X ~ N(0, 1) and the proxy is X + Z, for endlessly many responses.
///
/// The winner's proxy has the density n·F(u)ⁿ⁻¹·f(u), and E[X | X̂ = u]·f(u) = ∫ x·φ(x)·h(u − x) dx:
/// two integrals, taken numerically. For normal noise Gao et al., arXiv 2210.10760, equation 1 gives
/// E[X] = E[X̂]·Var X/(Var X + Var Z): gold and proxy rise for ever. For Student's t with two degrees
/// gold rises, turns near n = 16 and falls back to 0. The KL is log n − (n − 1)/n, exact here,
/// since no two responses are equal.
package struct ProxyCurve: Sendable {
  /// u, rising; denser around 0.
  private let proxies: [Double]
  /// f(u)·du, the weights of a quadrature that sums to 1.
  private let masses: [Double]
  /// E[X | X̂ = u]·f(u)·du.
  private let goldMasses: [Double]
  /// F(u) at the middle of each weight.
  private let cumulated: [Double]
  /// 1 − F(u) at the same places, without cancellation.
  private let remaining: [Double]

  /// Integrates over the gold reward once; every n then costs one sum.
  package init(_ noise: ProxyNoise) {
    let count = 6000
    let reach = Self.reach(of: noise)
    let step = 2 * reach / Double(count)
    let golds = (-160...160).map { Double($0) / 20 }
    let prior = golds.map { Elementary.exp(-$0 * $0 / 2) }
    var proxies: [Double] = []
    var masses: [Double] = []
    var goldMasses: [Double] = []
    for index in 0...count {
      let s = -reach + Double(index) * step
      let (up, down) = (Elementary.exp(s), Elementary.exp(-s))
      let u = (up - down) / 2
      var (mass, gold) = (0.0, 0.0)
      for (x, weight) in zip(golds, prior) {
        let density = weight * noise.density(u - x)
        mass += density
        gold += x * density
      }
      // du = cosh(s)·ds.
      proxies.append(u)
      masses.append(mass * (up + down) / 2)
      goldMasses.append(gold * (up + down) / 2)
    }
    let total = masses.reduce(0, +)
    self.proxies = proxies
    self.masses = masses.map { $0 / total }
    self.goldMasses = goldMasses.map { $0 / total }
    var below = 0.0
    cumulated = self.masses.map { mass in
      defer { below += mass }
      return below + mass / 2
    }
    var above = 0.0
    remaining = self.masses.reversed().map { mass in
      defer { above += mass }
      return above + mass / 2
    }.reversed()
  }

  /// Where the quadrature ends: u = sinh(reach).
  private static func reach(of noise: ProxyNoise) -> Double {
    switch noise {
    case .gaussian(let deviation): 3.5 + Elementary.log1p(deviation)
    case .studentT: 20
    }
  }

  /// Gold, proxy and KL of the best of n.
  package func callAsFunction(_ n: Int) -> BestOfNPoint {
    var point = BestOfNPoint(n: n, gold: 0, proxy: 0, divergence: 0)
    var total = 0.0
    for index in proxies.indices {
      // F^(n−1), through log(1 − remaining) where F is near 1.
      let logCumulated =
        remaining[index] < 0.5
        ? Elementary.log1p(-remaining[index]) : Elementary.log(cumulated[index])
      let weight = Double(n) * Elementary.exp(Double(n - 1) * logCumulated)
      total += weight * masses[index]
      point.gold += weight * goldMasses[index]
      point.proxy += weight * masses[index] * proxies[index]
    }
    point.gold /= total
    point.proxy /= total
    point.divergence = Elementary.log(Double(n)) - Double(n - 1) / Double(n)
    return point
  }
}

/// xⁿ for x ≥ 0 by repeated squaring.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, square, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result *= square }
    square *= square
    rest >>= 1
  }
  return result
}
