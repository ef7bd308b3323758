import Recording

/// Looks at the readings of a policy for what goes wrong in this field, and explains it once.
package struct Watchdog: Sendable, Codable {
  private var seen: Set<Kind> = []
  private var startEntropy: Double?
  private var best: Best?

  private enum Kind: String, Sendable, Codable {
    case negative, explosion, collapse, overOptimisation
  }

  /// The reading with the highest gold reward so far.
  private struct Best: Sendable, Codable {
    var step: Int
    var gold, goldError, proxy, proxyError: Double
  }

  /// Starts with nothing seen.
  package init() {}

  /// Returns what a reading shows for the first time.
  package mutating func inspect(_ reading: PolicyReading, at step: Int) -> [Finding] {
    let candidates = [
      negativeKL(reading, step), explosion(reading, step), collapse(reading, step),
      overOptimisation(reading, step),
    ]
    return candidates.compactMap { candidate in
      guard let (kind, finding) = candidate, seen.insert(kind).inserted else { return nil }
      return finding
    }
  }

  /// k1 is noisy, but its mean lies within a few standard errors of a KL that is not negative.
  private func negativeKL(_ reading: PolicyReading, _ step: Int) -> (Kind, Finding)? {
    guard let k1 = reading["kl/k1"], let exact = reading["kl/reference"],
      let error = reading.k1Error, k1 < 0, k1 < exact - 4 * error - 1e-4
    else { return nil }
    return (
      .negative,
      Finding(
        .warning, step: step,
        "the estimate k1 of the KL is \(number(k1)) nats per response, more than four standard "
          + "errors below the full-vocabulary KL of \(number(exact))",
        advice: "the answers do not come from the distribution that scores them; "
          + "check temperature and end of text")
    )
  }

  private func explosion(_ reading: PolicyReading, _ step: Int) -> (Kind, Finding)? {
    guard let kl = reading["kl/reference"], let length = reading["response/length"],
      kl > max(10, length)
    else { return nil }
    return (
      .explosion,
      Finding(
        .warning, step: step,
        "the policy is \(number(kl)) nats per response away from its reference, more than one nat "
          + "per token",
        advice: "raise the KL coefficient, aim lower with kl: .adaptive(target:), or lower the "
          + "learning rate; look at the samples")
    )
  }

  private mutating func collapse(_ reading: PolicyReading, _ step: Int) -> (Kind, Finding)? {
    guard let entropy = reading["policy/entropy"] else { return nil }
    guard let startEntropy else {
      self.startEntropy = entropy
      return nil
    }
    guard entropy < 0.1 * startEntropy else { return nil }
    return (
      .collapse,
      Finding(
        .warning, step: step,
        "entropy fell from \(number(startEntropy)) to \(number(entropy)) nats per token: "
          + "the policy gives nearly the same answer every time",
        advice: "raise the KL coefficient or lower the learning rate")
    )
  }

  /// Gold clearly below its best while the proxy is clearly above what it was there.
  private mutating func overOptimisation(
    _ reading: PolicyReading, _ step: Int
  ) -> (Kind, Finding)? {
    guard let gold = reading["reward/gold"], let proxy = reading["reward/proxy"],
      let goldError = reading.goldError, let proxyError = reading.proxyError
    else { return nil }
    guard let best, gold < best.gold else {
      self.best = Best(
        step: step, gold: gold, goldError: goldError, proxy: proxy, proxyError: proxyError)
      return nil
    }
    let goldNoise = (goldError * goldError + best.goldError * best.goldError).squareRoot()
    let proxyNoise = (proxyError * proxyError + best.proxyError * best.proxyError).squareRoot()
    guard best.gold - gold > 2 * goldNoise, proxy - best.proxy > 2 * proxyNoise else { return nil }
    return (
      .overOptimisation,
      Finding(
        .warning, step: step,
        "gold reward fell from \(number(best.gold)) at step \(best.step) to \(number(gold)) while "
          + "the reward model's score rose from \(number(best.proxy)) to \(number(proxy))",
        advice: "the policy exploits the reward model: stop earlier, raise the KL coefficient, "
          + "or train the reward model on more pairs")
    )
  }
}

/// A number for a message: three decimals, always with a point.
func number(_ value: Double) -> String {
  guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
  let thousandths = Int((abs(value) * 1000).rounded())
  let fraction = String(thousandths % 1000)
  let sign = value < 0 && thousandths > 0 ? "−" : ""
  return "\(sign)\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count)
    + fraction
}
