import Notebook
import Planning
import Settings

extension Evaluator {
  private static let trainParameters: [ParameterDeclaration] = [
    .positional("start"), .labelled("with", aliases: ["algorithm", "method", "using"]),
    .labelled("on", aliases: ["data", "dataset", "train_dataset"]),
    .labelled("rewardedBy", isRequired: false, aliases: ["reward", "rewardModel", "reward_model"]),
    .labelled("reference", isRequired: false, aliases: ["ref", "ref_model", "referenceModel"]),
    .labelled(
      "steps", isRequired: false,
      aliases: ["max_steps", "updates", "iterations", "total_episodes", "num_train_steps"]),
    .labelled("seeds", isRequired: false, aliases: ["seed"]),
  ]

  /// Most updates that a stage may be asked for.
  private static let stepRange = 1...10_000_000

  /// `Train(start, with:on:rewardedBy:reference:steps:seeds:)`: adds a stage to the plan.
  func train(_ arguments: [Argument], nameRange: SourceRange) -> Value {
    let owner = CallOwner(name: "Train", noun: "argument", range: nameRange)
    let given = match(arguments, to: Self.trainParameters, of: owner)
    let algorithm = given["with"].flatMap { self.algorithm($0.value) }
    let type = algorithm.flatMap { types[$0.type] }
    let start = given["start"].flatMap { self.start($0.value, for: type) }
    let data = given["on"].flatMap { self.data($0.value, for: type) }
    let (reward, isPaidGold) = reward(
      given["rewardedBy"], for: type, train: given, nameRange: nameRange)
    let reference = given["reference"].flatMap { self.reference($0, for: type) }
    let steps = given["steps"].flatMap { self.steps($0.value) }
    let isShared = given["seeds"].map { isSharedSeeds($0.value) } ?? false
    guard let algorithm, let start, let data else { return .failed }
    guard stages.count < Self.stageLimit else {
      return valueFailure(.tooManyStages, at: nameRange)
    }
    let stage = Stage(
      index: stages.count, name: "", start: start, algorithm: algorithm, data: data,
      reward: reward, isPaidGold: isPaidGold, reference: reference, steps: steps,
      isShared: isShared,
      place: place(nameRange))
    if isShared, let seeded = stage.dependencies.first(where: { !stages[$0].isShared }) {
      let range = given["seeds"]?.value.range ?? nameRange
      report(.sharedAfterSeeded(stages[seeded].name), at: range)
    }
    stages.append(stage)
    return .run(stage.index)
  }

  private func algorithm(_ expression: Expression) -> Configuration? {
    let value = evaluate(expression, as: .family(.algorithm), named: "with:")
    guard case .configuration(let configuration) = value else { return nil }
    return configuration
  }

  private func start(_ expression: Expression, for type: TypeDeclaration?) -> Stage.Start? {
    switch evaluate(expression) {
    case .failed: return nil
    case .configuration(let configuration) where types[configuration.type]?.family == .model:
      return .model(configuration)
    case .run(let stage):
      if product(of: stage) == .rewardModel, type.map({ $0.traits.product == .policy }) ?? false {
        report(
          .rewardModelAsPolicy(text(of: expression.range), type?.name ?? ""), at: expression.range)
      }
      return .stage(stage)
    case let value:
      report(.badStart(value.type), at: expression.range)
      return nil
    }
  }

  /// What a stage leaves behind.
  func product(of stage: Int) -> TypeTraits.Product {
    types[stages[stage].algorithm.type]?.traits.product ?? .policy
  }

  private func data(_ expression: Expression, for type: TypeDeclaration?) -> DataReference? {
    let wanted = type?.traits.trainsOn
    switch evaluate(expression) {
    case .failed: return nil
    case .data(let data):
      if let type, let wanted, data.member != wanted {
        var fixIt: FixIt?
        if case .member(_, _, let nameRange, _) = expression {
          fixIt = FixIt("use '\(wanted.rawValue)'", replacing: nameRange, with: wanted.rawValue)
        }
        report(.wrongData(type.name, wanted, data.member), at: expression.range, fixIt: fixIt)
      }
      return data
    case .configuration(let configuration) where types[configuration.type]?.family == .task:
      let end = SourceRange(expression.range.upper, expression.range.upper)
      report(
        .wholeTask, at: expression.range,
        fixIt: wanted.map {
          FixIt("add '.\($0.rawValue)'", replacing: end, with: ".\($0.rawValue)")
        })
      return wanted.map { DataReference(task: configuration, member: $0) }
    case let value:
      report(.badData(value.type), at: expression.range)
      return nil
    }
  }

  private func reward(
    _ argument: Argument?, for type: TypeDeclaration?, train given: [String: Argument],
    nameRange: SourceRange
  ) -> (stage: Int?, isGold: Bool) {
    guard let argument else {
      if let type, type.traits.needsReward {
        report(.needsReward(type.name), at: nameRange, fixIt: rewardFixIt(given))
      }
      return (nil, false)
    }
    let value = evaluate(argument.value, expected: .reward)
    if let type, !type.traits.needsReward, !type.traits.acceptsReward {
      report(.takesNoReward(type.name), at: argument.labelRange)
      return (nil, false)
    }
    switch value {
    case .failed: return (nil, false)
    case .goldReward: return (nil, true)
    case .run(let stage):
      if product(of: stage) != .rewardModel {
        report(.policyAsReward(text(of: argument.value.range)), at: argument.value.range)
      }
      return (stage, false)
    default:
      report(.badReward(value.type), at: argument.value.range)
      return (nil, false)
    }
  }

  /// Names the one reward model that is there, if there is just one.
  private func rewardFixIt(_ given: [String: Argument]) -> FixIt? {
    guard let data = given["on"] else { return nil }
    let names = scope.visibleNames.filter { name in
      guard case .run(let stage)? = scope.find(name)?.value else { return false }
      return product(of: stage) == .rewardModel
    }
    guard names.count == 1, let name = names.first else { return nil }
    let end = SourceRange(data.range.upper, data.range.upper)
    return FixIt("add 'rewardedBy: \(name)'", replacing: end, with: ", rewardedBy: \(name)")
  }

  private func reference(_ argument: Argument, for type: TypeDeclaration?) -> Int? {
    let value = evaluate(argument.value)
    if let type, !type.traits.usesReference {
      report(.takesNoReference(type.name), at: argument.labelRange)
      return nil
    }
    switch value {
    case .run(let stage):
      if product(of: stage) != .policy {
        report(.rewardModelAsReference(text(of: argument.value.range)), at: argument.value.range)
      }
      return stage
    case .failed, .optional(nil, _): return nil
    default:
      report(.badReference(value.type), at: argument.value.range)
      return nil
    }
  }

  private func steps(_ expression: Expression) -> Int? {
    let value = evaluate(expression, as: .optional(.int), named: "steps")
    guard case .optional(.int(let steps)?, _) = value else { return nil }
    guard Self.stepRange.contains(steps) else {
      _ = valueFailure(.stepsOutOfRange(steps), at: expression.range)
      return nil
    }
    return steps
  }

  private func isSharedSeeds(_ expression: Expression) -> Bool {
    switch evaluate(expression, expected: .seeds) {
    case .sharedSeeds: return true
    case .failed: return false
    default:
      report(.onlySharedSeeds, at: expression.range)
      return false
    }
  }
}

extension Diagnostic.Message {
  fileprivate static let tooManyStages: Self =
    "a document may train at most \(Evaluator.stageLimit) stages"

  fileprivate static func sharedAfterSeeded(_ name: String) -> Self {
    let run = name.isEmpty ? "the run before" : "'\(name)'"
    return "a shared run cannot depend on \(run), which differs between seeds"
  }

  fileprivate static func badStart(_ type: ValueType) -> Self {
    "training starts from a model or an earlier run; this is \(type.withArticle)"
  }

  fileprivate static func rewardModelAsPolicy(_ name: String, _ algorithm: String) -> Self {
    "'\(name)' is a reward model; \(algorithm) starts from a model or a policy"
  }

  fileprivate static func wrongData(
    _ algorithm: String, _ wanted: DataMember, _ found: DataMember
  ) -> Self {
    "\(algorithm) trains on \(wanted.rawValue), not on \(found.rawValue)"
  }

  fileprivate static let wholeTask: Self =
    "on: takes a part of the task: .prompts, .demonstrations or .preferences"

  fileprivate static func badData(_ type: ValueType) -> Self {
    "on: takes a part of a task, such as task.prompts; this is \(type.withArticle)"
  }

  fileprivate static func needsReward(_ algorithm: String) -> Self {
    "\(algorithm) needs 'rewardedBy:'"
  }

  fileprivate static func takesNoReward(_ algorithm: String) -> Self {
    "\(algorithm) takes no 'rewardedBy:'"
  }

  fileprivate static func policyAsReward(_ name: String) -> Self {
    "'\(name)' is a policy; rewardedBy: takes a run of RewardModeling"
  }

  fileprivate static func badReward(_ type: ValueType) -> Self {
    "rewardedBy: takes a run of RewardModeling, or .gold; this is \(type.withArticle)"
  }

  fileprivate static func takesNoReference(_ algorithm: String) -> Self {
    "\(algorithm) takes no 'reference:'"
  }

  fileprivate static func rewardModelAsReference(_ name: String) -> Self {
    "'\(name)' is a reward model; the reference must be a policy"
  }

  fileprivate static func badReference(_ type: ValueType) -> Self {
    "reference: takes an earlier run; this is \(type.withArticle)"
  }

  fileprivate static func stepsOutOfRange(_ steps: Int) -> Self {
    "steps is \(steps); it must lie in 1 ... 10000000"
  }

  fileprivate static let onlySharedSeeds: Self =
    "seeds: takes .shared; the number of seeds is said in the front matter"
}
