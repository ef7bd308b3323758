import Foundation

/// A stage's progress as one line of text.
enum ProgressLine {
  /// The line, its stage's name padded to a width.
  ///
  ///     ppo  seed 2 of 3  120/200 steps  34.1 steps/s  0:03 left  reward 1.23  KL 4.50 nats
  static func text(_ stage: StageProgress, nameWidth: Int, at time: Double) -> String {
    let name = stage.name.padding(
      toLength: max(nameWidth, stage.name.count), withPad: " ", startingAt: 0)
    var parts: [String]
    switch stage.state {
    case .waiting:
      let done = stage.finished + stage.reused
      parts = [done == 0 ? "waiting" : "waiting, \(done) of \(stage.seedCount) seeds done"]
    case .reused: parts = ["reused from the store, \(seeds(stage.seedCount))"]
    case .finished:
      parts = ["done in \(duration(stage.seconds)), \(seeds(stage.seedCount))"]
      if stage.reused > 0 { parts[0] += " (\(stage.reused) reused)" }
      parts += measurements(stage)
    case .failed: parts = ["FAILED with \(seeds(stage.failed)) of \(stage.seedCount)"]
    case .skipped:
      parts = ["not finished, \(stage.finished + stage.reused) of \(stage.seedCount) seeds done"]
    case .running: parts = running(stage, at: time)
    }
    return ([name] + parts).joined(separator: "  ")
  }

  private static func running(_ stage: StageProgress, at time: Double) -> [String] {
    let numbers = stage.running.keys.sorted()
    let label = numbers.count == 1 ? "seed" : "seeds"
    var parts: [String] = []
    if stage.seedCount > 1 {
      let list = numbers.map(String.init).joined(separator: ", ")
      parts.append("\(label) \(list) of \(stage.seedCount)")
    }
    let updates = numbers.compactMap { stage.running[$0]?.update }
    if updates.isEmpty {
      parts.append("preparing")
    } else {
      let steps = updates.map { "\($0.step)/\($0.totalSteps)" }.joined(separator: " ")
      parts.append("\(steps) steps")
    }
    if let rate = stage.rate(at: time) { parts.append("\(fixed(rate, 1)) steps/s") }
    if let left = stage.secondsLeft(at: time) { parts.append("\(duration(left)) left") }
    return parts + measurements(stage)
  }

  /// What the stage measured last, mean over seeds.
  private static func measurements(_ stage: StageProgress) -> [String] {
    var parts: [String] = []
    if let reward = stage.mean(\.reward) { parts.append("reward \(fixed(reward, 2))") }
    if let kl = stage.mean(\.kl) { parts.append("KL \(fixed(kl, 2)) nats") }
    if let accuracy = stage.mean(\.accuracy) {
      parts.append("held-out accuracy \(fixed(accuracy, 3))")
    }
    return parts
  }

  private static func seeds(_ count: Int) -> String { count == 1 ? "1 seed" : "\(count) seeds" }

  /// A number with a fixed count of decimals and a full stop, in every locale.
  static func fixed(_ value: Double, _ decimals: Int) -> String {
    guard value.isFinite else { return "\(value)" }
    return String(format: "%.\(decimals)f", locale: Locale(identifier: "en_US_POSIX"), value)
  }

  /// `0.7 s`, `0:17`, `12:30`, `1:02:03`.
  static func duration(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds < 1e7 else { return "a long time" }
    if seconds < 10 { return "\(fixed(max(0, seconds), 1)) s" }
    let whole = Int(max(0, seconds).rounded())
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return hours > 0 ? "\(hours):\(two(minutes)):\(two(rest))" : "\(minutes):\(two(rest))"
  }
}
