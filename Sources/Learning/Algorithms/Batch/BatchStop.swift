import Models
import Recording
import Settings
import Tensors

/// When a batch method stops and keeps an earlier policy.
public enum BatchStop: SettingChoice, Hashable {
  case never
  /// When the effective sample size falls below a share of the log.
  case effectiveSampleSize(Double)

  public static var choices: [ChoiceDeclaration] {
    [
      .init("never", "Goes on to the last step."),
      .init(
        "effectiveSampleSize",
        "Stops when the effective sample size falls below a share of the log, and keeps the last "
          + "policy above it.",
        [
          .init(
            "share", .double, help: "Smallest share of the log.", range: 0.001...1,
            unit: "share", isPositional: true)
        ]),
    ]
  }

  public var choice: (name: String, arguments: [SettingValue]) {
    switch self {
    case .never: ("never", [])
    case .effectiveSampleSize(let share): ("effectiveSampleSize", [.double(share)])
    }
  }

  public init?(choice name: String, _ arguments: [SettingValue]) {
    switch name {
    case "never": self = .never
    case "effectiveSampleSize":
      guard arguments.count == 1, let share = Double(settingValue: arguments[0]) else { return nil }
      self = .effectiveSampleSize(share)
    default: return nil
    }
  }
}

extension BPO {
  /// Below this share of the log the effective sample size is a finding.
  static let alarmingShare = 0.05

  /// Measures the effective sample size over the log, warns once, and stops where that is set.
  func watch(_ training: inout Training, _ memory: inout Memory) {
    let share = training.weights(of: memory.behaviour.train).effectiveShare
    training.log("off_policy/effective_sample_size", share)
    if case .effectiveSampleSize(let least) = stop {
      guard share < least else {
        memory.kept = training.learner.model
        return
      }
      training.learner.model = memory.kept
      memory.isStopped = true
      training.find(
        .note,
        "stopped: the effective sample size fell to \(number(share)) of the log, below "
          + "\(number(least)); the last policy above it is kept",
        advice: "raise beta to move slower, or collect a log nearer to where the policy goes")
    } else if share < Self.alarmingShare, !memory.hasWarned {
      memory.hasWarned = true
      training.find(
        .warning,
        "the effective sample size is \(number(share)) of the log: a few responses have nearly all "
          + "the weight",
        advice: "write stop: .effectiveSampleSize(0.1), raise beta, or use weights: .none; "
          + "estimates of the value are not to be trusted here")
    }
  }
}

extension Training {
  /// Weights of a log's responses under the trained policy.
  package func weights(of terms: LogTerms) -> ImportanceWeights {
    let sums = sums(learner.model, of: terms.sequences)
    return ImportanceWeights(logRatios: zip(sums, terms.behaviour).map { $0 - $1 })
  }
}
