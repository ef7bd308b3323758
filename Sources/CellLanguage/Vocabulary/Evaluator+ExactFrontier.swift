import Notebook
import Planning
import Settings

extension Evaluator {
  /// Methods of runs; everything else is read from their metrics.
  static let runMethods = ["isUnder"]

  /// `ExactFrontier(of: sft)`: the highest gold reward that any policy has at a distance from a run's.
  func exactFrontier(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "ExactFrontier", noun: "argument", range: nameRange)
    let given = match(
      arguments, to: [.labelled("of", aliases: ["around", "run", "reference"])], of: owner)
    guard let argument = given["of"],
      case .run(let stage) = evaluate(argument.value, as: .run, named: "of")
    else { return .failed }
    guard product(of: stage) == .policy else {
      return failure(.frontierOfReward(text(of: argument.value.range)), at: argument.value.range)
    }
    guard hasExactValues(stage, "ExactFrontier", at: argument.value.range) else { return .failed }
    return .exactFrontier(stage)
  }

  /// Whether the responses of a stage's task can be enumerated; reports it if not.
  func hasExactValues(_ stage: Int, _ name: String, at range: SourceRange) -> Bool {
    let task = stages[stage].data.task
    let obstacle = exactObstacles[task] ?? planner.exactObstacle(task)
    exactObstacles[task] = .some(obstacle)
    guard let obstacle else { return true }
    _ = valueFailure(.notExact(name, stages[stage].name, task.type, obstacle), at: range)
    return false
  }

  /// `dpo.isUnder(frontier, within: 1e-4)`.
  func isUnder(_ stage: Int, _ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "isUnder", noun: "argument", range: nameRange)
    let given = match(
      arguments,
      to: [.positional("frontier"), .labelled("within", aliases: ["margin", "tolerance"])],
      of: owner)
    guard let margin = margin(given["within"]), let argument = given["frontier"] else {
      return .failed
    }
    switch evaluate(argument.value) {
    case .failed: return .failed
    case .exactFrontier(let center):
      guard product(of: stage) == .policy else {
        return failure(.noPolicyUnder(stages[stage].name), at: nameRange)
      }
      guard reference(of: stage) == center else {
        return failure(
          .otherReference(stages[stage].name, stages[center].name), at: argument.value.range)
      }
      return .condition(.isUnder(stage: stage, frontierAround: center, margin: margin))
    case let value: return failure(.needsExactFrontier(value.type), at: argument.value.range)
    }
  }

  /// The stage that another one's KL is measured from; nil where it is a fresh model.
  private func reference(of stage: Int) -> Int? {
    if let reference = stages[stage].reference { return reference }
    if case .stage(let start) = stages[stage].start { return start }
    return nil
  }

  /// The value of `exact:` in a chart; nil when it was reported.
  func exactStage(_ argument: Argument) -> Int? {
    let value = evaluate(argument.value)
    if case .exactFrontier(let stage) = value { return stage }
    if !value.isFailed { report(.needsExactFrontier(value.type), at: argument.value.range) }
    return nil
  }
}

extension Diagnostic.Message {
  fileprivate static func notExact(
    _ name: String, _ run: String, _ task: String, _ obstacle: String
  ) -> Self {
    let owner = run.isEmpty ? "" : " of '\(run)'"
    return "\(name) is exact, and the task\(owner), \(task), \(obstacle)"
  }

  fileprivate static func frontierOfReward(_ name: String) -> Self {
    "'\(name)' is a reward model; an exact frontier lies around a policy"
  }

  fileprivate static func noPolicyUnder(_ name: String) -> Self {
    "'\(name)' is a reward model; only a policy lies under a frontier"
  }

  fileprivate static func otherReference(_ run: String, _ center: String) -> Self {
    """
    the distance of '\(run)' is not measured from '\(center)'; take the frontier of the run that \
    '\(run)' starts from, or of its reference:
    """
  }

  fileprivate static func needsExactFrontier(_ type: ValueType) -> Self {
    "this must be an exact frontier, as in ExactFrontier(of: sft); it is \(type.withArticle)"
  }
}
