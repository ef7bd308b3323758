import Foundation
import Kernels
import Learning
import Models
import Notebook
import Planning
import Recording
import Settings
import Tasks

/// `exp sample`: trains what is missing, then lets the trained model and its reference answer.
package struct SampleSession: Sendable {
  private let experiment: Experiment
  private let options: RunOptions
  private let request: SampleRequest

  /// How a sampling ended; without samples, the run before it failed or was interrupted.
  package struct Outcome: Sendable {
    package var samples: SampleTable?
    package var status: ExitStatus
  }

  package init(_ experiment: Experiment, options: RunOptions, request: SampleRequest) {
    self.experiment = experiment
    self.options = options
    self.request = request
  }

  /// Trains what is missing and samples.
  ///
  /// - Throws: `InputError` for an unknown run, seed or word, and what `Preparation` throws.
  package func run() throws -> Outcome {
    let plan = try experiment.validPlan()
    let stage = try policyStage(in: plan)
    let seed = try seed(in: plan, of: stage)
    let scorer = stage.reward ?? Self.onlyRewardModel(of: plan)
    let referenceStage = stage.reference ?? Self.startStage(of: stage)
    let models = [stage.index, referenceStage, scorer].compactMap { $0 }
    func job(_ index: Int, _ graph: JobGraph) -> Int {
      let run = StageRun(stage: index, seed: plan.seed(of: plan.stages[index], for: seed))
      guard let job = graph.jobOf[run] else {
        preconditionFailure("stage \(index) has no job for seed \(run.seed)")
      }
      return job
    }
    let preparation = try Preparation(
      experiment, storeFolder: options.storeFolder,
      neededModels: { graph in Set(models.map { job($0, graph) }) })
    let graph = preparation.graph
    let needed = Set(models.map { job($0, graph) })
    let display = ProgressDisplay(terminal: .standardError, verbosity: options.verbosity)
    let cancellation = Cancellation()
    let handler = InterruptHandler(cancellation) {
      display.say("interrupted: stopping at the next step; ^C again stops at once", always: true)
    }
    let run = ExperimentRun(
      preparation, options: options, display: display, cancellation: cancellation,
      wanted: graph.closure(of: needed), keeping: needed)
    let ending = run.run()
    withExtendedLifetime(handler) {}
    guard ending.isComplete else {
      return Outcome(samples: nil, status: ending.wasInterrupted ? .interrupted : .stageFailed)
    }

    let world = try run.executor.world(
      of: StageRun(stage: stage.index, seed: plan.seed(of: stage, for: seed)))
    let policy = try run.executor.model(of: job(stage.index, graph))
    let reference = try referenceStage.map { try run.executor.model(of: job($0, graph)) }
    let reward = try scorer.map { try run.executor.model(of: job($0, graph)) }
    let (text, tokens) = try prompt(in: world, context: policy.context)
    var asked = world
    asked.prompts.heldOut = Array(repeating: tokens, count: request.count)
    let evaluator = PolicyEvaluator(
      asked, count: request.count, reference: reference, reward: reward, seed: UInt64(seed))
    let table = SampleTable(
      prompt: text, name: stage.name,
      answers: evaluator.read(policy, workers: .shared).answers,
      referenceName: referenceStage.map { plan.stages[$0].name },
      referenceAnswers: reference.map { evaluator.read($0, workers: .shared).answers } ?? [])
    return Outcome(samples: table, status: .success)
  }

  private func policyStage(in plan: Plan) throws(InputError) -> Stage {
    func isPolicy(_ stage: Stage) -> Bool { Self.product(of: stage) == .policy }
    guard let stage = plan.stages.first(where: { $0.name == request.name }) else {
      let names = plan.stages.filter(isPolicy).map(\.name)
      let near = closest(to: request.name, in: names).map { "; did you mean '\($0)'?" }
      throw InputError(
        "\(experiment.file.path) has no run '\(request.name)'"
          + (near ?? "; it has \(names.joined(separator: ", "))"))
    }
    guard isPolicy(stage) else {
      throw InputError("'\(stage.name)' is a reward model, which answers nothing; name a policy")
    }
    return stage
  }

  private func seed(in plan: Plan, of stage: Stage) throws(InputError) -> Int {
    guard let seed = request.seed else { return plan.seeds.first ?? 1 }
    guard plan.seeds.contains(seed) else {
      let seeds = plan.seeds.map(String.init).joined(separator: ", ")
      throw InputError("\(stage.name) does not run with seed \(seed); its seeds are \(seeds)")
    }
    return seed
  }

  /// The prompt's text and tokens.
  private func prompt(in world: World, context: Int) throws(InputError) -> (String, [Int32]) {
    guard let text = request.prompt else {
      guard let first = world.prompts.heldOut.first else {
        throw InputError("the task has no prompts of its own; give one with --prompt")
      }
      return (world.tokenizer.decode(first), first)
    }
    let unknown = world.tokenizer.unknownWords(in: text)
    guard unknown.isEmpty else {
      let example = world.prompts.heldOut.first.map { ", as in '\(world.tokenizer.decode($0))'" }
      throw InputError(
        "the task's vocabulary does not have: \(unknown.joined(separator: ", ")); use words of the "
          + "task\(example ?? "")")
    }
    let tokens = world.tokenizer.encode(text)
    guard !tokens.isEmpty else { throw InputError("the prompt is empty") }
    guard tokens.count < context else {
      throw InputError(
        "the prompt has \(tokens.count) tokens and the model's context is \(context); shorten it")
    }
    return (text, tokens)
  }

  private static func product(of stage: Stage) -> TypeTraits.Product? {
    Catalog.declarations.first { $0.name == stage.algorithm.type }?.traits.product
  }

  private static func startStage(of stage: Stage) -> Int? {
    if case .stage(let index) = stage.start { index } else { nil }
  }

  /// The plan's reward model, when it has exactly one.
  private static func onlyRewardModel(of plan: Plan) -> Int? {
    let models = plan.stages.filter { product(of: $0) == .rewardModel }
    return models.count == 1 ? models[0].index : nil
  }
}
