import Notebook
import Settings

/// One argument that a call may have.
struct ParameterDeclaration {
  /// What it is called in the evaluator and in messages.
  var name: String
  /// What a cell writes before the colon; nil when it writes none.
  var label: String?
  var isRequired: Bool
  /// Other tools' names for it.
  var aliases: [String] = []

  init(_ name: String, label: String?, isRequired: Bool, aliases: [String] = []) {
    self.name = name
    self.label = label
    self.isRequired = isRequired
    self.aliases = aliases
  }

  /// An argument that is written with its name.
  static func labelled(_ name: String, isRequired: Bool = true, aliases: [String] = []) -> Self {
    Self(name, label: name, isRequired: isRequired, aliases: aliases)
  }

  /// An argument that is written without a name.
  static func positional(_ name: String, isRequired: Bool = true) -> Self {
    Self(name, label: nil, isRequired: isRequired)
  }

  init(_ setting: SettingDeclaration) {
    name = setting.name
    label = setting.isPositional ? nil : setting.name
    isRequired = setting.mustBeGiven
    aliases = setting.aliases
  }
}

extension SettingDeclaration {
  /// Whether a cell has to write it: it has no default, or an empty text in first place as one.
  var mustBeGiven: Bool {
    switch (defaultValue, type) {
    case (nil, .optional): false
    case (nil, _): true
    case (SettingValue.none?, .optional): false
    case (SettingValue.none?, _): true
    case (.string("")?, _): isPositional
    default: false
    }
  }
}

/// What is called, for messages.
struct CallOwner {
  var name: String
  /// `setting` or `argument`.
  var noun: String
  /// The callee's place.
  var range: SourceRange
}

extension Evaluator {
  /// Sorts arguments to parameters, in the declared order as Swift demands.
  ///
  /// What a wrong label most likely means is not reported as missing too.
  ///
  /// - Returns: Arguments by the parameter's name; what does not fit is reported and left out.
  func match(
    _ arguments: [Argument], to parameters: [ParameterDeclaration], of owner: CallOwner
  ) -> [String: Argument] {
    var found: [String: Argument] = [:]
    var last = -1
    var meant: Set<String> = []
    for argument in arguments {
      guard let index = index(of: argument, in: parameters, after: last, owner: owner, &meant)
      else {
        _ = unchosenType(of: argument.value, expected: nil)
        continue
      }
      let parameter = parameters[index]
      if found[parameter.name] != nil {
        report(.givenTwice(parameter.name), at: argument.labelRange)
        continue
      }
      if index < last {
        report(.wrongOrder(parameter.name, parameters[last].name), at: argument.labelRange)
      }
      last = max(last, index)
      found[parameter.name] = argument
    }
    for parameter in parameters where parameter.isRequired && found[parameter.name] == nil {
      if !meant.contains(parameter.name) { report(.missing(parameter, in: owner), at: owner.range) }
    }
    return found
  }

  private func index(
    of argument: Argument, in parameters: [ParameterDeclaration], after last: Int,
    owner: CallOwner, _ meant: inout Set<String>
  ) -> Int? {
    if argument.isTrailing {
      report(.noClosure(owner.name), at: argument.labelRange)
      return nil
    }
    guard let label = argument.label else {
      if let index = parameters.indices.first(where: { $0 > last && parameters[$0].label == nil }) {
        return index
      }
      var fixIt: FixIt?
      if owner.noun == "argument", parameters.indices.contains(last + 1) {
        let name = parameters[last + 1].name
        let start = SourceRange(argument.range.lower, argument.range.lower)
        fixIt = FixIt("insert '\(name):'", replacing: start, with: "\(name): ")
        meant.insert(name)
      }
      report(.needsLabel(owner), at: argument.range, fixIt: fixIt)
      return nil
    }
    if let index = parameters.firstIndex(where: { $0.label == label }) { return index }
    if let index = parameters.firstIndex(where: { $0.label == nil && $0.name == label }) {
      let place = SourceRange(argument.labelRange.lower, argument.value.range.lower)
      report(
        .takesNoLabel(label), at: argument.labelRange,
        fixIt: FixIt("remove '\(label):'", replacing: place, with: ""))
      return index
    }
    let near = suggestion(for: label, in: parameters)
    if let near { meant.insert(near) }
    report(
      .unknown(label, in: owner), at: argument.labelRange,
      fixIt: near.map { .didYouMean($0, replacing: argument.labelRange) })
    return nil
  }

  /// The parameter that a wrong label most likely means; other tools' names count.
  private func suggestion(for label: String, in parameters: [ParameterDeclaration]) -> String? {
    for parameter in parameters where parameter.label != nil {
      if parameter.aliases.contains(where: { $0.lowercased() == label.lowercased() }) {
        return parameter.name
      }
    }
    let names = parameters.compactMap(\.label)
    if let near = closest(to: label, in: names) { return near }
    let aliases = parameters.flatMap { parameter in parameter.aliases.map { ($0, parameter.name) } }
    guard let alias = closest(to: label, in: aliases.map(\.0)) else { return nil }
    return aliases.first { $0.0 == alias }?.1
  }
}

extension Diagnostic.Message {
  fileprivate static func unknown(_ label: String, in owner: CallOwner) -> Self {
    "\(owner.name) has no \(owner.noun) '\(label)'"
  }

  fileprivate static func missing(_ parameter: ParameterDeclaration, in owner: CallOwner) -> Self {
    parameter.label == nil
      ? "\(owner.name) needs its \(owner.noun) '\(parameter.name)'"
      : "\(owner.name) needs '\(parameter.name):'"
  }

  fileprivate static func givenTwice(_ name: String) -> Self { "'\(name)' is given twice" }

  fileprivate static func wrongOrder(_ name: String, _ later: String) -> Self {
    "'\(name)' must stand before '\(later)'"
  }

  fileprivate static func noClosure(_ name: String) -> Self { "\(name) takes no closure" }

  fileprivate static func needsLabel(_ owner: CallOwner) -> Self {
    "this \(owner.noun) of \(owner.name) needs its name: name: value"
  }

  fileprivate static func takesNoLabel(_ name: String) -> Self {
    "'\(name)' is written without its name"
  }
}
