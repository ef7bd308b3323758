/// What is wrong with a configuration, without its place in a document.
public enum SettingError: Error, Sendable, Hashable {
  case unknownSetting(type: String, setting: String)
  case wrongType(setting: String, expected: String, found: String)
  case outOfRange(setting: String, value: String, allowed: ClosedRange<Double>)
  case inconsistent(String)
}

extension SettingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownSetting(let type, let setting): "\(type) has no setting '\(setting)'"
    case .wrongType(let setting, let expected, let found):
      "\(setting) is \(found); it must be of type \(expected)"
    case .outOfRange(let setting, let value, let allowed):
      "\(setting) is \(value); it must lie in \(allowed.settingDescription)"
    case .inconsistent(let message): message
    }
  }
}

extension ClosedRange<Double> {
  /// The range as messages print it: `0.01 ... 0.9`, whole numbers without a fraction.
  public var settingDescription: String {
    func text(_ value: Double) -> String {
      value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }
    return "\(text(lowerBound)) ... \(text(upperBound))"
  }
}

extension SettingDeclaration {
  /// Checks a value's range, inside arrays, optionals and choices too.
  public func check(_ value: SettingValue) throws(SettingError) {
    switch value {
    case .int(let number): try check(Double(number), printed: "\(value)")
    case .double(let number): try check(number, printed: "\(value)")
    case .array(let values): for element in values { try check(element) }
    case .choice(let name, let arguments):
      guard case .choice(let choices) = type.unwrapped,
        let choice = choices.first(where: { $0.name == name })
      else { return }
      for (declared, argument) in zip(choice.arguments, arguments) {
        try declared.check(argument.value)
      }
    default: return
    }
  }

  private func check(_ number: Double, printed: String) throws(SettingError) {
    guard !number.isFinite || (range.map { !$0.contains(number) } ?? false) else { return }
    let allowed = range ?? -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    throw .outOfRange(setting: name, value: printed, allowed: allowed)
  }
}

extension SettingType {
  /// The type inside optionals.
  public var unwrapped: SettingType {
    if case .optional(let wrapped) = self { return wrapped.unwrapped }
    return self
  }
}
