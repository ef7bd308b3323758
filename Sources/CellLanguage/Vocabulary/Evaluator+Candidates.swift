import Notebook
import Planning
import Settings

extension Evaluator {
  private static let candidateParameters: [ParameterDeclaration] = [
    .labelled("candidatesFrom", aliases: ["models", "policies", "from"]),
    .labelled(
      "ranked", isRequired: false, aliases: ["k", "answers", "n", "num_generations"]),
    .labelled("temperature", isRequired: false, aliases: ["temp"]),
  ]

  /// Answers that one prompt may have.
  private static let rankedRange = 2...16
  private static let temperatureRange = 0.05...10

  /// `task.preferences(candidatesFrom: [sft, base], ranked: 4, temperature: 1.5)`: the answers of
  /// earlier runs, ranked; `task.log(candidatesFrom: …)` is what a batch method makes its log of.
  func dataMethod(
    _ name: String, of task: Configuration, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    guard let type = types[task.type], let member = DataMember(rawValue: name),
      [.preferences, .log].contains(member)
    else {
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      return unknownMember(name, of: .configuration(task), nameRange: nameRange)
    }
    let owner = CallOwner(name: name, noun: "argument", range: nameRange)
    let given = match(arguments, to: Self.candidateParameters, of: owner)
    guard type.traits.ranksAnswers, type.traits.offers.contains(.preferences) else {
      return failure(.cannotRank(type.name), at: nameRange)
    }
    let writers = given["candidatesFrom"].flatMap { self.writers($0.value) }
    guard let writers, let ranked = ranked(given["ranked"], among: writers.count),
      let temperature = temperature(given["temperature"])
    else {
      return .failed
    }
    guard ranked >= writers.count else {
      return failure(.moreWriters(writers.count, ranked), at: nameRange)
    }
    return .data(
      DataReference(
        task: task, member: member,
        candidates: Candidates(writers: writers, ranked: ranked, temperature: temperature)))
  }

  /// One run, or an array of them; every one a policy.
  private func writers(_ expression: Expression) -> [Int]? {
    let value = evaluate(expression)
    let runs: [Value]
    switch value {
    case .failed: return nil
    case .run: runs = [value]
    case .array(let values, _): runs = values
    default: runs = []
    }
    let stages = runs.compactMap { run -> Int? in
      if case .run(let stage) = run { return stage }
      return nil
    }
    guard !stages.isEmpty, stages.count == runs.count else {
      report(.badWriters(value.type), at: expression.range)
      return nil
    }
    if let model = stages.first(where: { product(of: $0) != .policy }) {
      report(.rewardModelWrites(self.stages[model].name), at: expression.range)
      return nil
    }
    return stages
  }

  /// The answers to rank: as many as are asked for, otherwise one of each run and at least two.
  private func ranked(_ argument: Argument?, among writers: Int) -> Int? {
    guard let value = argument?.value else { return max(2, writers) }
    guard case .int(let ranked) = evaluate(value, as: .int, named: "ranked") else { return nil }
    guard Self.rankedRange.contains(ranked) else {
      _ = valueFailure(.rankedOutOfRange(ranked), at: value.range)
      return nil
    }
    return ranked
  }
}

extension Evaluator {
  /// The temperature of the answers; 1 unless it is given.
  private func temperature(_ argument: Argument?) -> Double? {
    guard let value = argument?.value else { return 1 }
    guard case .double(let temperature) = evaluate(value, as: .double, named: "temperature") else {
      return nil
    }
    guard Self.temperatureRange.contains(temperature) else {
      _ = valueFailure(.temperatureOutOfRange(temperature), at: value.range)
      return nil
    }
    return temperature
  }
}

extension Diagnostic.Message {
  fileprivate static func temperatureOutOfRange(_ temperature: Double) -> Self {
    "temperature is \(temperature); it must lie in 0.05 ... 10"
  }

  fileprivate static func cannotRank(_ task: String) -> Self {
    "\(task) cannot rank new answers; use its own preferences, or a task with a gold reward"
  }

  fileprivate static func moreWriters(_ writers: Int, _ ranked: Int) -> Self {
    "\(writers) runs write answers and \(ranked) are ranked; rank at least one answer of each"
  }

  fileprivate static func badWriters(_ type: ValueType) -> Self {
    "candidatesFrom: takes earlier runs, as in [sft, ppo]; this is \(type.withArticle)"
  }

  fileprivate static func rewardModelWrites(_ name: String) -> Self {
    let run = name.isEmpty ? "a run" : "'\(name)'"
    return "\(run) is a reward model, which writes no answers; candidatesFrom: takes policies"
  }

  fileprivate static func rankedOutOfRange(_ ranked: Int) -> Self {
    "ranked is \(ranked); it must lie in 2 ... 16"
  }
}
