import Settings

/// How the learning rate changes over a run: constant, linear or cosine decay to zero, with warm-up.
///
/// With u updates done, w of warm-up and n in all, the rate is multiplied by
///
///     u/w                                    while u < w
///     1,   (n − u)/(n − w)   or   ½(1 + cos(π·(u − w)/(n − w)))     from then on
public enum Schedule: SettingChoice, Hashable {
  case constant(warmUp: Int)
  case linear(warmUp: Int)
  case cosine(warmUp: Int)

  private static let warmUp = SettingDeclaration(
    "warmUp", .int, default: .int(0), help: "Steps over which the rate rises from zero.",
    range: 0...1e6, unit: "steps", aliases: ["warmup_steps", "warmup"])

  public static var choices: [ChoiceDeclaration] {
    [
      .init("constant", "The same rate throughout.", [warmUp]),
      .init("linear", "Down to zero in a straight line.", [warmUp]),
      .init("cosine", "Down to zero along half a cosine.", [warmUp]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .constant(let warmUp): ("constant", [.int(warmUp)])
    case .linear(let warmUp): ("linear", [.int(warmUp)])
    case .cosine(let warmUp): ("cosine", [.int(warmUp)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    guard arguments.count == 1, let warmUp = Int(settingValue: arguments[0]) else { return nil }
    switch name {
    case "constant": self = .constant(warmUp: warmUp)
    case "linear": self = .linear(warmUp: warmUp)
    case "cosine": self = .cosine(warmUp: warmUp)
    default: return nil
    }
  }

  /// The factor on the learning rate for the update after `done` of `total`.
  package func factor(done: Int, total: Int) -> Double {
    let warmUp =
      switch self {
      case .constant(let steps), .linear(let steps), .cosine(let steps): steps
      }
    if done < warmUp { return Double(done) / Double(warmUp) }
    let progress = Double(done - warmUp) / Double(max(1, total - warmUp))
    switch self {
    case .constant: return 1
    case .linear: return max(0, 1 - progress)
    case .cosine: return progress >= 1 ? 0 : 0.5 * (1 + cosineOfHalfTurns(progress))
    }
  }
}

/// cos(π·x) for x in 0...1, by its Taylor series, so that no system library decides a bit.
private func cosineOfHalfTurns(_ x: Double) -> Double {
  // cos(πx) = −cos(π(1 − x)): the series sees angles up to π/2 only, where 12 terms are exact.
  if x > 0.5 { return -cosineOfHalfTurns(1 - x) }
  let square = (Double.pi * x) * (Double.pi * x)
  var term = 1.0
  var sum = 1.0
  for index in 1...12 {
    term *= -square / Double((2 * index - 1) * (2 * index))
    sum += term
  }
  return sum
}
