import Settings
import Tensors

/// What a proxy reward adds to the gold reward of a response: Z in X̂ = X + Z.
public enum ProxyNoise: SettingChoice, Hashable {
  /// Normal noise of a standard deviation: the proxy stays right on average, however high it goes.
  case gaussian(deviation: Double)
  /// Student's t: so heavy in the tail that the highest proxies say nothing of gold.
  case studentT(degrees: Int)

  public static var choices: [ChoiceDeclaration] {
    [
      .init(
        "gaussian", "Normal noise.",
        [
          .init(
            "deviation", .double, default: .double(1), help: "Standard deviation of the noise.",
            range: 0.05...100, unit: "reward")
        ]),
      .init(
        "studentT", "Student's t: heavy tails.",
        [
          .init(
            "degrees", .int, default: .int(2), help: "Degrees of freedom; fewer are heavier.",
            range: 2...100)
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .gaussian(let deviation): ("gaussian", [.double(deviation)])
    case .studentT(let degrees): ("studentT", [.int(degrees)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    guard arguments.count == 1 else { return nil }
    switch name {
    case "gaussian":
      guard let deviation = Double(settingValue: arguments[0]) else { return nil }
      self = .gaussian(deviation: deviation)
    case "studentT":
      guard let degrees = Int(settingValue: arguments[0]) else { return nil }
      self = .studentT(degrees: degrees)
    default: return nil
    }
  }

  /// Draws the noise of one response.
  package func draw(_ random: inout RandomSource) -> Double {
    switch self {
    case .gaussian(let deviation): return deviation * random.normal()
    case .studentT(let degrees):
      // A normal over the root of an independent mean of squared normals.
      let numerator = random.normal()
      var squares = 0.0
      for _ in 0..<degrees {
        let normal = random.normal()
        squares += normal * normal
      }
      return numerator / (squares / Double(degrees)).squareRoot()
    }
  }

  /// The density of the noise, up to a constant factor.
  package func density(_ z: Double) -> Double {
    switch self {
    case .gaussian(let deviation):
      return Elementary.exp(-0.5 * (z / deviation) * (z / deviation))
    case .studentT(let degrees):
      let base = 1 + z * z / Double(degrees)
      // base^(−(ν + 1)/2), whole and half powers by products and a root.
      var power = degrees % 2 == 0 ? base.squareRoot() : 1
      for _ in 0..<((degrees + 1) / 2) { power *= base }
      return 1 / power
    }
  }
}
