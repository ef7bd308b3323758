import Settings
import Tensors

/// The gold reward of a bandit's arms.
public enum BanditReward: SettingChoice, Hashable {
  /// From 0 for the first arm in equal steps to this for the last.
  case linear(Double)
  /// exp(−((a − at)/width)²) for arm a.
  case peak(at: Double, width: Double)
  /// One reward for each arm.
  case listed([Double])

  public static let choices: [ChoiceDeclaration] = [
    .init(
      "linear", "From 0 for the first arm in equal steps up to the last.",
      [
        .init(
          "last", .double, default: .double(1), help: "Reward of the last arm.", range: -100...100,
          unit: "reward", isPositional: true)
      ]),
    .init(
      "peak", "exp(−((a − at)/width)²) for arm a (Tajwar et al.).",
      [
        .init("at", .double, help: "The best arm.", range: -10_000...10_000),
        .init("width", .double, help: "Arms from the peak to 1/e.", range: 0.01...10_000),
      ]),
    .init(
      "listed", "One reward for each arm.",
      [
        .init(
          "rewards", .array(.double), help: "In the order of the arms.", range: -100...100,
          unit: "reward", isPositional: true)
      ]),
  ]

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .linear(let last): ("linear", [.double(last)])
    case .peak(let at, let width): ("peak", [.double(at), .double(width)])
    case .listed(let rewards): ("listed", [rewards.settingValue])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "linear":
      guard arguments.count == 1, let last = Double(settingValue: arguments[0]) else { return nil }
      self = .linear(last)
    case "peak":
      guard arguments.count == 2, let at = Double(settingValue: arguments[0]),
        let width = Double(settingValue: arguments[1])
      else { return nil }
      self = .peak(at: at, width: width)
    case "listed":
      guard arguments.count == 1, let rewards = [Double](settingValue: arguments[0]) else {
        return nil
      }
      self = .listed(rewards)
    default: return nil
    }
  }

  /// How many rewards are listed.
  var count: Int? {
    if case .listed(let rewards) = self { rewards.count } else { nil }
  }

  /// The reward of each arm.
  func rewards(arms: Int) -> [Double] {
    switch self {
    case .linear(let last): (0..<arms).map { last * Double($0) / Double(arms - 1) }
    case .peak(let at, let width):
      (0..<arms).map { arm in
        let distance = (Double(arm) - at) / width
        return Elementary.exp(-distance * distance)
      }
    case .listed(let rewards): rewards
    }
  }
}

/// Which arms of a bandit are compared.
public enum BanditPairs: SettingChoice, Hashable {
  /// Two different arms drawn from the reference, labelled by their rewards.
  case sampled
  /// A data set as it is: `[winner, loser]`, whatever the rewards.
  case listed([[Int]])

  public static let choices: [ChoiceDeclaration] = [
    .init("sampled", "Two different arms drawn from the reference, labelled by their rewards."),
    .init(
      "listed", "A data set as it is, whatever the rewards.",
      [
        .init(
          "pairs", .array(.array(.int)), help: "[winner, loser] of each pair.", range: 0...4095,
          isPositional: true)
      ]),
  ]

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .sampled: ("sampled", [])
    case .listed(let pairs): ("listed", [pairs.settingValue])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "sampled": self = .sampled
    case "listed":
      guard arguments.count == 1, let pairs = [[Int]](settingValue: arguments[0]) else {
        return nil
      }
      self = .listed(pairs)
    default: return nil
    }
  }
}
