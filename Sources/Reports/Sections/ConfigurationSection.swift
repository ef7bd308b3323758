import Charts
import Planning
import Settings

/// The runs with their settings: first what differs, then everything.
enum ConfigurationSection {
  /// All tables of the section.
  static func blocks(_ input: ReportInput) -> [Block] {
    let plan = input.plan
    guard !plan.stages.isEmpty else { return [] }
    var blocks: [Block] = [.heading(2, "Configuration", id: "configuration")]
    if let table = parameters(plan) { blocks.append(.table(table)) }
    blocks.append(.table(runs(plan)))
    blocks += differences(input).map(Block.table)
    blocks += plan.stages.map { stage in
      .folded("All settings of \(stage.name)", [.table(full(stage, input))])
    }
    return blocks
  }

  private static func parameters(_ plan: Plan) -> ReportTable? {
    guard !plan.parameters.isEmpty else { return nil }
    let rows = plan.parameters.map { parameter -> [[Inline]] in
      let value = Inline.code(parameter.value.description)
      let isChanged = parameter.value != parameter.defaultValue
      return [
        [.code(parameter.name)], isChanged ? [value, .text(" (changed)")] : [value],
        [.code(parameter.defaultValue.description)],
      ]
    }
    return ReportTable(
      "Parameters of the document.",
      [.text("parameter"), .text("value of this run"), .text("in the document")], rows)
  }

  private static func runs(_ plan: Plan) -> ReportTable {
    let rows = plan.stages.map { stage -> [[Inline]] in
      let start: [Inline] =
        switch stage.start {
        case .model(let model): [.text("fresh "), .code(model.type)]
        case .stage(let index): [name(index, plan)]
        }
      let seeds = plan.seedsRun(by: stage.index).map(String.init).joined(separator: ", ")
      return [
        [.code(stage.name)], [.code(stage.algorithm.type)], start,
        data(stage.data, plan),
        stage.reward.map { [name($0, plan)] } ?? [.text(stage.isPaidGold ? "gold reward" : "–")],
        stage.reference.map { [name($0, plan)] } ?? [.text("start")],
        [.text(stage.steps.map(String.init) ?? "by epochs")],
        [.text(stage.isShared ? "\(seeds) (shared draw)" : seeds)],
      ]
    }
    return ReportTable(
      "The runs.",
      [
        .text("run"), .text("method"), .text("starts from"), .text("data"),
        .text("reward model"), .text("reference"), .number("updates"), .text("seeds"),
      ], rows)
  }

  private static func data(_ data: DataReference, _ plan: Plan) -> [Inline] {
    let part: [Inline] = [.code(data.task.type), .text(" \(data.member.rawValue)")]
    guard let candidates = data.candidates else { return part }
    let writers = candidates.writers.map { [name($0, plan)] }.joined(separator: [.text(", ")])
    return part + [.text(": \(candidates.ranked) ranked answers of ")] + writers
  }

  private static func name(_ stage: Int, _ plan: Plan) -> Inline {
    .code(plan.stages.indices.contains(stage) ? plan.stages[stage].name : "?")
  }

  // MARK: - What differs

  /// For every method with several runs, the settings in which these runs differ.
  ///
  /// What only one task or model has is no difference in a setting; the table of runs names their types.
  private static func differences(_ input: ReportInput) -> [ReportTable] {
    var methods: [String] = []
    for stage in input.plan.stages where !methods.contains(stage.algorithm.type) {
      methods.append(stage.algorithm.type)
    }
    return methods.compactMap { method in
      let stages = input.plan.stages.filter { $0.algorithm.type == method }
      let tables = stages.map {
        Dictionary(settings(of: $0).map { ($0.name, $0) }, uniquingKeysWith: { $1 })
      }
      let names = Set(tables.flatMap(\.keys)).sorted().filter { name in
        let owners = Dictionary(grouping: tables.compactMap { $0[name] }, by: \.owner)
        return owners.values.contains { Set($0.map(\.value)).count > 1 }
      }
      guard stages.count > 1, !names.isEmpty else { return nil }
      let rows = zip(stages, tables).map { stage, table -> [[Inline]] in
        [[.code(stage.name)]]
          + names.map { name in
            [table[name].map { .code($0.value) } ?? .text("–")]
          }
      }
      return ReportTable(
        "Settings in which the runs of \(method) differ.",
        [.text("run")] + names.map { .number($0) }, rows)
    }
  }

  /// One setting with its place inside nested values.
  struct FlatSetting: Hashable {
    /// `optimizer.learningRate`, `task.prompts`.
    var name: String
    var value: String
    /// Type that declares it, and its name there.
    var owner: String
    var ownName: String
  }

  /// Everything that was configured for a stage, in alphabetical order within its groups.
  static func settings(of stage: Stage) -> [FlatSetting] {
    var flat = flatten(stage.algorithm, prefix: "")
    flat += flatten(stage.data.task, prefix: "task.")
    if case .model(let model) = stage.start { flat += flatten(model, prefix: "model.") }
    if let steps = stage.steps {
      flat.append(FlatSetting(name: "steps", value: "\(steps)", owner: "", ownName: "steps"))
    }
    return flat
  }

  private static func flatten(_ configuration: Configuration, prefix: String) -> [FlatSetting] {
    configuration.settings.sorted { $0.key < $1.key }.flatMap { name, value -> [FlatSetting] in
      let own = FlatSetting(
        name: prefix + name, value: value.description, owner: configuration.type, ownName: name)
      guard case .configuration(let nested) = value else { return [own] }
      var head = own
      head.value = nested.type
      return [head] + flatten(nested, prefix: "\(prefix)\(name).")
    }
  }

  // MARK: - Everything

  private static func full(_ stage: Stage, _ input: ReportInput) -> ReportTable {
    let rows = settings(of: stage).map { setting -> [[Inline]] in
      let declaration = input.declarations.first { $0.name == setting.owner }?
        .settings.first { $0.name == setting.ownName }
      let standard = declaration?.defaultValue.map { value in
        if case .configuration(let nested) = value { nested.type } else { value.description }
      }
      let isChanged = standard.map { $0 != setting.value } ?? false
      let value: [Inline] = [.code(setting.value)] + (isChanged ? [.text(" (changed)")] : [])
      return [
        [.code(setting.name)], value, [standard.map(Inline.code) ?? .text("–")],
        [.text(declaration?.unit ?? "")], [.text(declaration?.help ?? "")],
      ]
    }
    return ReportTable(
      "",
      [
        .text("setting"), .text("value"), .text("default"), .text("unit"), .sentence("meaning"),
      ], rows)
  }
}
