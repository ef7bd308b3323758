import Settings
import Tensors

/// The distribution over arms that a bandit's data is drawn from.
public enum BanditReference: SettingChoice, Hashable {
  case uniform
  /// tanh X for a Cauchy variable X, its range (−1, 1) cut into one bin for each arm.
  case cauchy(location: Double, scale: Double)
  /// One weight for each arm.
  case listed([Double])

  public static let choices: [ChoiceDeclaration] = [
    .init("uniform", "Every arm with the same probability."),
    .init(
      "cauchy", "tanh of a Cauchy variable, cut into one bin for each arm (Tajwar et al.).",
      [
        .init("location", .double, default: .double(-0.7), help: "Median.", range: -100...100),
        .init("scale", .double, default: .double(0.4), help: "Half width.", range: 0.001...100),
      ]),
    .init(
      "listed", "One weight for each arm.",
      [
        .init(
          "weights", .array(.double), help: "In the order of the arms.", range: 0...1e9,
          isPositional: true)
      ]),
  ]

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .uniform: ("uniform", [])
    case .cauchy(let location, let scale): ("cauchy", [.double(location), .double(scale)])
    case .listed(let weights): ("listed", [weights.settingValue])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "uniform": self = .uniform
    case "cauchy":
      guard arguments.count == 2, let location = Double(settingValue: arguments[0]),
        let scale = Double(settingValue: arguments[1])
      else { return nil }
      self = .cauchy(location: location, scale: scale)
    case "listed":
      guard arguments.count == 1, let weights = [Double](settingValue: arguments[0]) else {
        return nil
      }
      self = .listed(weights)
    default: return nil
    }
  }

  /// How many weights are listed.
  var count: Int? {
    if case .listed(let weights) = self { weights.count } else { nil }
  }

  /// The probability of each arm.
  func probabilities(arms: Int) -> [Double] {
    switch self {
    case .uniform: return Array(repeating: 1 / Double(arms), count: arms)
    case .cauchy(let location, let scale):
      // P(tanh X ≤ y) = ½ + arctan((artanh y − location)/scale)/π
      let edges = (0...arms).map { edge -> Double in
        guard edge > 0 else { return 0 }
        guard edge < arms else { return 1 }
        let y = 2 * Double(edge) / Double(arms) - 1
        let x = 0.5 * (Elementary.log1p(y) - Elementary.log1p(-y))
        return 0.5 + arctangent((x - location) / scale) / Double.pi
      }
      return zip(edges, edges.dropFirst()).map { $1 - $0 }
    case .listed(let weights):
      let sum = weights.reduce(0, +)
      return weights.map { $0 / sum }
    }
  }
}

/// arctan x from its series after three halvings of the angle, so that no system library is asked.
private func arctangent(_ x: Double) -> Double {
  if x.magnitude > 1 { return (x > 0 ? 0.5 : -0.5) * Double.pi - arctangent(1 / x) }
  var t = x
  for _ in 0..<3 { t /= 1 + (1 + t * t).squareRoot() }
  var (term, sum) = (t, t)
  for k in 1...9 {
    term *= -t * t
    sum += term / Double(2 * k + 1)
  }
  return 8 * sum
}
