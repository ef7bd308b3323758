import Notebook
import Planning
import Settings

extension Evaluator {
  func call(
    _ callee: Expression, _ arguments: [Argument], expected: ValueType?, at range: SourceRange
  ) -> Value {
    switch callee {
    case .name(let name, let nameRange):
      if let binding = scope.find(name) {
        return call(binding.value, arguments, name: name, at: range)
      }
      if let type = types[name] {
        return configuration(type, arguments, nameRange: nameRange)
      }
      if let form = form(name, arguments, nameRange: nameRange) { return form }
      if Self.functions.contains(name) {
        return function(name, arguments, expected: expected, at: range)
      }
      for argument in arguments { _ = unchosenType(of: argument.value, expected: nil) }
      return undefined(name, at: nameRange)
    case .member(nil, let name, let nameRange, _):
      return implicitMember(name, arguments, expected: expected, nameRange: nameRange, at: range)
    case .member(let base?, let name, let nameRange, _):
      if let type = typeNamed(by: base) {
        return presetCall(name, of: type, arguments, nameRange: nameRange, at: range)
      }
      return method(name, of: base, arguments, nameRange: nameRange, at: range)
    default:
      return call(evaluate(callee), arguments, name: "this", at: range)
    }
  }

  /// The vocabulary type that an expression names, if nothing else has that name.
  func typeNamed(by expression: Expression) -> TypeDeclaration? {
    guard case .name(let name, _) = expression, scope.find(name) == nil else { return nil }
    return types[name]
  }

  private func form(_ name: String, _ arguments: [Argument], nameRange: SourceRange) -> Value? {
    switch name {
    case "Train": train(arguments, nameRange: nameRange)
    case "Chart": chart(arguments, nameRange: nameRange)
    case "Table": table(arguments, nameRange: nameRange)
    case "Samples": samples(arguments, nameRange: nameRange)
    case "Claim": claim(arguments, nameRange: nameRange)
    case "Frontier": frontier(arguments, nameRange: nameRange)
    case "ExactFrontier": exactFrontier(arguments, nameRange: nameRange)
    case "Report": comparisonReport(arguments, nameRange: nameRange)
    default: nil
    }
  }

  private func call(
    _ callee: Value, _ arguments: [Argument], name: String, at range: SourceRange
  ) -> Value {
    let values = arguments.map { evaluate($0.value) }
    switch callee {
    case .failed: return .failed
    case .function(let function):
      if let labelled = arguments.first(where: { $0.label != nil }) {
        return failure(.closureLabel, at: labelled.labelRange)
      }
      return apply(function, values, at: range)
    default: return failure(.notCallable(name, callee.type), at: range)
    }
  }

  /// Calls a closure, or an operator used as a function.
  ///
  /// - Parameters:
  ///   - function: What to call.
  ///   - arguments: Evaluated; a failed one makes the result failed.
  ///   - range: Where the call stands.
  ///   - expected: What the result is wanted to be.
  /// - Returns: The result.
  func apply(
    _ function: FunctionValue, _ arguments: [Value], at range: SourceRange,
    expected: ValueType? = nil
  ) -> Value {
    if arguments.contains(where: \.isFailed) { return .failed }
    guard enter(at: range) else { return .failed }
    defer { leave() }
    switch function {
    case .operation(let name):
      guard arguments.count == 2 else { return failure(.operatorTakesTwo(name), at: range) }
      return operation(name, arguments[0], arguments[1], at: range)
    case .closure(let closure, let captured):
      return apply(closure, captured, arguments, at: range, expected: expected)
    }
  }

  private func operation(_ name: String, _ left: Value, _ right: Value, at range: SourceRange)
    -> Value
  {
    let here = Expression.invalid(range)
    return ["==", "!=", "<", ">", "<=", ">="].contains(name)
      ? comparison(name, left, right, left: here, right: here, at: range)
      : arithmetic(name, left, right, at: range)
  }

  private func apply(
    _ closure: ClosureExpression, _ captured: Scope, _ arguments: [Value],
    at range: SourceRange, expected: ValueType?
  ) -> Value {
    var arguments = arguments
    let wanted = closure.parameters?.count ?? closure.shorthandCount
    // A closure of several names takes a tuple apart, as Swift lets it.
    if arguments.count == 1, wanted > 1, case .tuple(let elements) = arguments[0],
      elements.count == wanted
    {
      arguments = elements.map(\.value)
    }
    guard wanted == arguments.count else {
      return failure(.wrongCount(wanted, arguments.count), at: range)
    }
    let inner = Scope(inside: captured)
    if let parameters = closure.parameters {
      for (parameter, argument) in zip(parameters, arguments) where parameter.name != "_" {
        inner.define(parameter.name, argument, at: parameter.range)
      }
    } else {
      for (index, argument) in arguments.enumerated() {
        inner.define("$\(index)", argument, at: range)
      }
    }
    let outer = scope
    scope = inner
    defer { scope = outer }
    return result(of: closure.body, expected: expected, at: range)
  }

  /// Runs the statements of a closure.
  private func result(
    of body: [Statement], expected: ValueType?, at range: SourceRange
  ) -> Value {
    if body.count == 1, case .expression(let expression) = body[0] {
      return evaluate(expression, expected: expected)
    }
    for statement in body {
      switch statement {
      case .result(let expression, _): return evaluate(expression, expected: expected)
      case .binding(let pattern, let type, let expression):
        bind(pattern, type, expression, isTopLevel: false)
      case .expression(let expression):
        _ = evaluate(expression)
        report(.unusedInClosure, at: expression.range)
        return .failed
      case .invalid: return .failed
      }
    }
    return failure(.noResult, at: range)
  }
}

extension Diagnostic.Message {
  fileprivate static func notCallable(_ name: String, _ type: ValueType) -> Self {
    "'\(name)' is \(type.withArticle) and cannot be called"
  }

  fileprivate static let closureLabel: Self = "the arguments of a closure have no names"

  fileprivate static func operatorTakesTwo(_ name: String) -> Self {
    "'\(name)' as a function takes two arguments"
  }

  fileprivate static func wrongCount(_ wanted: Int, _ given: Int) -> Self {
    "the closure takes \(wanted) argument\(wanted == 1 ? "" : "s"), \(given) are passed to it"
  }

  fileprivate static let noResult: Self = "this closure gives no value; end it with 'return value'"

  fileprivate static let unusedInClosure: Self =
    "this value is not used; in a closure of several statements write 'return'"
}
