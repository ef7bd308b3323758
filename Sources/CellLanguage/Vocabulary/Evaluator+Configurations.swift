import Notebook
import Planning
import Settings

extension Evaluator {
  /// `PPO(kl: .adaptive(target: 6))`: a vocabulary value with every setting resolved.
  ///
  /// A setting that is wrong keeps its default, so that the rest of the cell is still checked.
  func configuration(
    _ type: TypeDeclaration, _ arguments: [Argument], nameRange: SourceRange
  ) -> Value {
    let owner = CallOwner(name: type.name, noun: "setting", range: nameRange)
    let matched = match(arguments, to: type.settings.map(ParameterDeclaration.init), of: owner)
    var configuration = type.defaults
    let before = diagnostics.count
    for setting in type.settings {
      guard let argument = matched[setting.name] else { continue }
      if let value = settingValue(argument.value, for: setting) {
        configuration.settings[setting.name] = value
      }
    }
    return checked(configuration, before: before, at: nameRange)
  }

  /// Asks the type itself whether the settings go together.
  private func checked(
    _ configuration: Configuration, before: Int, at range: SourceRange
  ) -> Value {
    if diagnostics.count == before, unchosenBranches == 0,
      let error = planner.validate(configuration)
    {
      report(.init(error.description), at: range)
    }
    return .configuration(configuration)
  }

  /// A preset such as `PPO.trl`.
  func preset(
    _ name: String, of type: TypeDeclaration, nameRange: SourceRange, at range: SourceRange
  ) -> Value {
    guard let differing = type.presets[name] else {
      let near = closest(to: name, in: type.presets.keys.sorted())
      return failure(
        .noPreset(name, type), at: nameRange,
        fixIt: near.map { .didYouMean($0, replacing: nameRange) })
    }
    var configuration = type.defaults
    configuration.settings.merge(differing) { _, new in new }
    return .configuration(configuration)
  }

  /// Evaluates the value of a setting and checks type and range; nil when it was reported.
  func settingValue(_ expression: Expression, for setting: SettingDeclaration) -> SettingValue? {
    let value = evaluate(expression, as: ValueType(setting.type), named: setting.name)
    guard let plain = value.settingValue else { return nil }
    if case .choice = setting.type.unwrapped { return plain }
    do {
      try setting.check(plain)
      return plain
    } catch {
      _ = valueFailure(.init(error.description), at: expression.range)
      return nil
    }
  }

  /// `.name` or `.name(…)` where the place decides what it belongs to.
  func implicitMember(
    _ name: String, _ arguments: [Argument]?, expected: ValueType?, nameRange: SourceRange,
    at range: SourceRange
  ) -> Value {
    switch expected?.unwrapped {
    case .choice(let choices):
      return choice(name, arguments ?? [], of: choices, nameRange: nameRange)
    case .family(let family):
      let owners = planner.vocabulary.filter { $0.family == family && $0.presets[name] != nil }
      guard owners.count <= 1 else {
        return failure(.ambiguousPreset(name, owners.map(\.name)), at: nameRange)
      }
      guard let owner = owners.first else {
        let names = planner.vocabulary.filter { $0.family == family }.flatMap(\.presets.keys)
        let near = closest(to: name, in: names.sorted())
        return failure(
          .noPresetInFamily(name, family), at: nameRange,
          fixIt: near.map { .didYouMean($0, replacing: nameRange) })
      }
      return presetCall(name, of: owner, arguments, nameRange: nameRange, at: range)
    case .configuration(let typeName):
      guard let type = types[typeName] else { break }
      return presetCall(name, of: type, arguments, nameRange: nameRange, at: range)
    case .source: return source(name, arguments ?? [], nameRange: nameRange)
    case .seeds:
      if name == "shared", arguments == nil { return .sharedSeeds }
      return failure(
        .onlyShared, at: nameRange, fixIt: .didYouMean("shared", replacing: nameRange))
    case .reward:
      if name == "gold", arguments == nil { return .goldReward }
      return failure(.onlyGold, at: nameRange, fixIt: .didYouMean("gold", replacing: nameRange))
    default: break
    }
    for argument in arguments ?? [] { _ = unchosenType(of: argument.value, expected: nil) }
    return failure(.noContext(name), at: nameRange)
  }

  func presetCall(
    _ name: String, of type: TypeDeclaration, _ arguments: [Argument]?, nameRange: SourceRange,
    at range: SourceRange
  ) -> Value {
    if arguments != nil { return failure(.presetTakesNothing(name, type.name), at: nameRange) }
    return preset(name, of: type, nameRange: nameRange, at: range)
  }

  private func choice(
    _ name: String, _ arguments: [Argument], of choices: [ChoiceDeclaration],
    nameRange: SourceRange
  ) -> Value {
    guard let choice = choices.first(where: { $0.name == name }) else {
      let near = closest(to: name, in: choices.map(\.name))
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      return failure(
        .noChoice(name, choices), at: nameRange,
        fixIt: near.map { .didYouMean($0, replacing: nameRange) })
    }
    let owner = CallOwner(name: ".\(name)", noun: "argument", range: nameRange)
    let matched = match(arguments, to: choice.arguments.map(ParameterDeclaration.init), of: owner)
    var values: [SettingArgument] = []
    for declared in choice.arguments {
      var value = declared.defaultValue ?? SettingValue.none
      if let argument = matched[declared.name] {
        guard let given = settingValue(argument.value, for: declared) else { return .failed }
        value = given
      } else if declared.mustBeGiven {
        return .failed
      }
      values.append(SettingArgument(declared.isPositional ? nil : declared.name, value))
    }
    return .choice(name, values)
  }
}

extension Value {
  /// The value as a setting keeps it; nil when no setting can.
  var settingValue: SettingValue? {
    switch self {
    case .int(let value): return .int(value)
    case .double(let value): return .double(value)
    case .bool(let value): return .bool(value)
    case .string(let value): return .string(value)
    case .optional(nil, _): return SettingValue.none
    case .optional(let value?, _): return value.settingValue
    case .array(let values, _):
      let plain = values.compactMap(\.settingValue)
      return plain.count == values.count ? .array(plain) : nil
    case .choice(let name, let arguments): return .choice(name, arguments)
    case .configuration(let configuration): return .configuration(configuration)
    default: return nil
    }
  }

  /// The value of a setting as cells see it; nil for a choice, which has no name of its own.
  init?(_ setting: SettingValue, type: SettingType) {
    switch (setting, type) {
    case (.none, .optional(let wrapped)): self = .optional(nil, wrapped: ValueType(wrapped))
    case (_, .optional(let wrapped)):
      guard let value = Value(setting, type: wrapped) else { return nil }
      self = .optional(value, wrapped: ValueType(wrapped))
    case (.bool(let value), _): self = .bool(value)
    case (.int(let value), .double): self = .double(Double(value))
    case (.int(let value), _): self = .int(value)
    case (.double(let value), _): self = .double(value)
    case (.string(let value), _): self = .string(value)
    case (.configuration(let value), _): self = .configuration(value)
    case (.array(let values), .array(let element)):
      let converted = values.compactMap { Value($0, type: element) }
      guard converted.count == values.count else { return nil }
      self = .array(converted, element: ValueType(element))
    default: return nil
    }
  }
}

extension Diagnostic.Message {
  fileprivate static func noPreset(_ name: String, _ type: TypeDeclaration) -> Self {
    let presets = type.presets.keys.sorted().map { ".\($0)" }.joined(separator: ", ")
    return presets.isEmpty
      ? "\(type.name) has no presets" : "\(type.name) has no preset '\(name)'; it has \(presets)"
  }

  fileprivate static func noPresetInFamily(_ name: String, _ family: Family) -> Self {
    "no \(family.rawValue) has a preset '\(name)'"
  }

  fileprivate static func ambiguousPreset(_ name: String, _ owners: [String]) -> Self {
    "'.\(name)' belongs to \(owners.joined(separator: " and ")); write \(owners[0]).\(name)"
  }

  fileprivate static func presetTakesNothing(_ name: String, _ type: String) -> Self {
    "the preset '.\(name)' of \(type) takes no arguments"
  }

  fileprivate static func noChoice(_ name: String, _ choices: [ChoiceDeclaration]) -> Self {
    "'.\(name)' is none of \(choices.map { ".\($0.name)" }.joined(separator: ", "))"
  }

  fileprivate static func noContext(_ name: String) -> Self {
    "'.\(name)' has no meaning here; it needs a type before the dot"
  }

  fileprivate static let onlyGold: Self =
    "rewardedBy: takes a run of RewardModeling, or .gold for the task's own reward"

  fileprivate static let onlyShared: Self =
    "seeds: takes .shared; the number of seeds is said in the front matter"
}
