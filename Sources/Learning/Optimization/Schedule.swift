import Settings
import Tensors

/// How the learning rate changes over a run, with warm-up.
///
/// With u updates done, w of warm-up and n in all, the rate is multiplied by
///
///     u/w                                 while u < w, and from then on, with p = (u − w)/(n − w):
///     1                                   constant
///     max(0, 1 − p)                       linear
///     ½(1 + cos(π·p))                     cosine
///     (1 − e)·(1 − p)ᵏ + e                polynomial of power k, down to the share e; e after n
///     √(t/(u − w + t))                    inverse root, with t = w, or 10,000 without warm-up
///
/// They are those of Hugging Face's trainer (`get_scheduler` in transformers).
public enum Schedule: SettingChoice, Hashable {
  case constant(warmUp: Int)
  case linear(warmUp: Int)
  case cosine(warmUp: Int)
  case polynomial(warmUp: Int, power: Double, end: Double)
  case inverseRoot(warmUp: Int)

  private static let warmUp = SettingDeclaration(
    "warmUp", .int, default: .int(0), help: "Steps over which the rate rises from zero.",
    range: 0...1e6, unit: "steps", aliases: ["warmup_steps", "warmup"])

  public static var choices: [ChoiceDeclaration] {
    [
      .init("constant", "The same rate throughout.", [warmUp]),
      .init("linear", "Down to zero in a straight line.", [warmUp]),
      .init("cosine", "Down to zero along half a cosine.", [warmUp]),
      .init(
        "polynomial", "Down along a power of the steps that are left.",
        [
          warmUp,
          SettingDeclaration(
            "power", .double, default: .double(1), help: "Power of the share of steps left.",
            range: 0.01...100),
          SettingDeclaration(
            "end", .double, default: .double(0),
            help: "Rate after the last step, as a share of the largest.", range: 0...1,
            aliases: ["lr_end"]),
        ]),
      .init("inverseRoot", "Down with the inverse root of the steps.", [warmUp]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .constant(let warmUp): ("constant", [.int(warmUp)])
    case .linear(let warmUp): ("linear", [.int(warmUp)])
    case .cosine(let warmUp): ("cosine", [.int(warmUp)])
    case .polynomial(let warmUp, let power, let end):
      ("polynomial", [.int(warmUp), .double(power), .double(end)])
    case .inverseRoot(let warmUp): ("inverseRoot", [.int(warmUp)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    guard let first = arguments.first, let warmUp = Int(settingValue: first) else { return nil }
    switch (name, arguments.count) {
    case ("constant", 1): self = .constant(warmUp: warmUp)
    case ("linear", 1): self = .linear(warmUp: warmUp)
    case ("cosine", 1): self = .cosine(warmUp: warmUp)
    case ("inverseRoot", 1): self = .inverseRoot(warmUp: warmUp)
    case ("polynomial", 3):
      guard let power = Double(settingValue: arguments[1]),
        let end = Double(settingValue: arguments[2])
      else { return nil }
      self = .polynomial(warmUp: warmUp, power: power, end: end)
    default: return nil
    }
  }

  private var warmUpSteps: Int {
    switch self {
    case .constant(let steps), .linear(let steps), .cosine(let steps), .inverseRoot(let steps):
      steps
    case .polynomial(let steps, _, _): steps
    }
  }

  /// The factor on the learning rate for the update after `done` of `total`.
  package func factor(done: Int, total: Int) -> Double {
    let warmUp = warmUpSteps
    if done < warmUp { return Double(done) / Double(warmUp) }
    let progress = Double(done - warmUp) / Double(max(1, total - warmUp))
    switch self {
    case .constant: return 1
    case .linear: return max(0, 1 - progress)
    case .cosine: return max(0, 0.5 * (1 + cosineOfHalfTurns(progress)))
    case .polynomial(_, let power, let end):
      if progress >= 1 { return end }
      let share = power == 1 ? 1 - progress : Elementary.exp(power * Elementary.log(1 - progress))
      return (1 - end) * share + end
    case .inverseRoot:
      let scale = Double(warmUp > 0 ? warmUp : 10_000)
      return (scale / (Double(done - warmUp) + scale)).squareRoot()
    }
  }
}

/// cos(π·x) for x ≥ 0, by its Taylor series, so that no system library decides a bit.
private func cosineOfHalfTurns(_ x: Double) -> Double {
  if x > 1 { return cosineOfHalfTurns(abs(x - 2 * (x / 2).rounded())) }
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
