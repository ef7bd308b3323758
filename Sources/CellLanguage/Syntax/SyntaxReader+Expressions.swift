import Notebook
import SwiftSyntax

extension SyntaxReader {
  mutating func expression(_ node: ExprSyntax) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else {
      report(.nestedTooDeep, at: node)
      return .invalid(range(of: node))
    }
    if node.hasError { return .invalid(range(of: node)) }
    switch node.as(ExprSyntaxEnum.self) {
    case .integerLiteralExpr(let literal): return integer(literal)
    case .floatLiteralExpr(let literal): return floating(literal)
    case .booleanLiteralExpr(let literal):
      return .boolean(literal.literal.tokenKind == .keyword(.true), range(of: node))
    case .nilLiteralExpr: return .nothing(range(of: node))
    case .stringLiteralExpr(let literal): return string(literal)
    case .arrayExpr(let array):
      return .array(array.elements.map { expression($0.expression) }, range(of: node))
    case .dictionaryExpr(let dictionary): return self.dictionary(dictionary)
    case .tupleExpr(let tuple): return self.tuple(tuple)
    case .declReferenceExpr(let reference): return name(reference)
    case .memberAccessExpr(let access): return member(access)
    case .functionCallExpr(let call): return self.call(call)
    case .subscriptCallExpr(let access):
      let base = expression(access.calledExpression)
      return .subscripted(base, arguments(access.arguments), range(of: node))
    case .prefixOperatorExpr(let prefix):
      let operand = expression(prefix.expression)
      return .prefix(prefix.operator.text, operand, range(of: node))
    case .infixOperatorExpr(let infix): return self.infix(infix)
    case .ternaryExpr(let ternary):
      let condition = expression(ternary.condition)
      let yes = expression(ternary.thenExpression)
      let no = expression(ternary.elseExpression)
      return .ternary(condition, yes, no, range(of: node))
    case .closureExpr(let closure): return self.closure(closure)
    case .forceUnwrapExpr(let unwrap):
      return .unwrapped(expression(unwrap.expression), range(of: node))
    default: return unsupported(node)
    }
  }

  private mutating func unsupported(_ node: ExprSyntax) -> Expression {
    switch node.kind {
    case .sequenceExpr: break
    case .tryExpr, .awaitExpr, .ifExpr, .switchExpr:
      let word = node.firstToken(viewMode: .sourceAccurate)?.text ?? ""
      report(.unsupportedWord(word), at: node)
    case .keyPathExpr: report(.noKeyPath, at: node)
    case .optionalChainingExpr: report(.noChaining, at: node)
    case .asExpr, .isExpr: report(.noCast, at: node)
    case .postfixOperatorExpr: report(.noPostfix, at: node)
    default: report(.notInCells, at: node)
    }
    return .invalid(range(of: node))
  }

  private mutating func tuple(_ node: TupleExprSyntax) -> Expression {
    let elements = arguments(node.elements)
    if elements.count == 1, elements[0].label == nil { return elements[0].value }
    return .tuple(elements, range(of: node))
  }

  private mutating func dictionary(_ node: DictionaryExprSyntax) -> Expression {
    guard case .elements(let elements) = node.content else {
      return .dictionary([], range(of: node))
    }
    return .dictionary(
      elements.map { (key: expression($0.key), value: expression($0.value)) }, range(of: node))
  }

  private mutating func name(_ node: DeclReferenceExprSyntax) -> Expression {
    let place = range(of: node)
    if node.argumentNames != nil || node.moduleSelector != nil {
      report(.notInCells, at: node)
      return .invalid(place)
    }
    switch node.baseName.tokenKind {
    case .binaryOperator(let text), .prefixOperator(let text), .postfixOperator(let text):
      return .operatorName(text, place)
    case .dollarIdentifier(let text):
      guard let index = Int(text.dropFirst()), index < 16 else {
        report(.notInCells, at: node)
        return .invalid(place)
      }
      guard !shorthandCounts.isEmpty else {
        report(.shorthandOutside(text), at: node)
        return .invalid(place)
      }
      shorthandCounts[shorthandCounts.count - 1] = max(shorthandCounts.last ?? 0, index + 1)
      return .name(text, place)
    default: return .name(unquoted(node.baseName), place)
    }
  }

  private mutating func member(_ node: MemberAccessExprSyntax) -> Expression {
    let place = range(of: node)
    guard node.declName.argumentNames == nil else {
      report(.notInCells, at: node)
      return .invalid(place)
    }
    return .member(
      node.base.map { expression($0) }, name: unquoted(node.declName.baseName),
      nameRange: range(of: node.declName.baseName), place)
  }

  private mutating func call(_ node: FunctionCallExprSyntax) -> Expression {
    let callee = expression(node.calledExpression)
    var arguments = arguments(node.arguments)
    if let closure = node.trailingClosure {
      arguments.append(
        Argument(
          label: nil, labelRange: range(of: closure), value: self.closure(closure),
          isTrailing: true))
    }
    for extra in node.additionalTrailingClosures {
      arguments.append(
        Argument(
          label: extra.label.text, labelRange: range(of: extra.label),
          value: self.closure(extra.closure), isTrailing: true))
    }
    return .call(callee, arguments, range(of: node))
  }

  private mutating func arguments(_ list: LabeledExprListSyntax) -> [Argument] {
    list.map { element in
      let value = expression(element.expression)
      return Argument(
        label: element.label.map { unquoted($0) },
        labelRange: element.label.map { range(of: $0) } ?? value.range, value: value)
    }
  }

  private mutating func infix(_ node: InfixOperatorExprSyntax) -> Expression {
    let left = expression(node.leftOperand)
    let right = expression(node.rightOperand)
    let place = range(of: node)
    if let name = node.operator.as(BinaryOperatorExprSyntax.self) {
      return .infix(
        name.operator.text, left, right, operatorRange: range(of: name), place)
    }
    if node.operator.is(AssignmentExprSyntax.self) {
      report(.noAssignment, at: node.operator)
    } else {
      report(.notInCells, at: node.operator)
    }
    return .invalid(place)
  }

  private mutating func closure(_ node: ClosureExprSyntax) -> Expression {
    var parameters: [ClosureExpression.ClosureParameter]?
    if let signature = node.signature {
      let isPlain =
        signature.capture == nil && signature.effectSpecifiers == nil
        && signature.returnClause == nil && signature.attributes.isEmpty
      if !isPlain { report(.plainClosure, at: signature) }
      switch signature.parameterClause {
      case .simpleInput(let list):
        parameters = list.map { .init(name: unquoted($0.name), range: range(of: $0.name)) }
      case .parameterClause(let clause):
        if clause.parameters.contains(where: { $0.type != nil || $0.secondName != nil }) {
          report(.plainClosure, at: clause)
        }
        parameters = clause.parameters.map {
          .init(name: unquoted($0.firstName), range: range(of: $0.firstName))
        }
      case nil: break
      }
    }
    shorthandCounts.append(0)
    let body = statements(of: node.statements)
    let count = shorthandCounts.removeLast()
    let closure = ClosureExpression(parameters: parameters, shorthandCount: count, body: body)
    return .closure(closure, range(of: node))
  }
}

extension Diagnostic.Message {
  fileprivate static let notInCells: Self = "cells do not have this kind of expression"

  fileprivate static let noAssignment: Self =
    "names of a cell cannot change; 'let' defines them, '==' compares"

  fileprivate static let noKeyPath: Self =
    "cells have no key paths; write a closure such as { $0.last }"

  fileprivate static let noChaining: Self =
    "cells have no '?.'; write 'value ?? default', or 'value!'"

  fileprivate static let noCast: Self =
    "cells have no 'as' and 'is'; Int(…), Double(…) and String(…) convert"

  fileprivate static let noPostfix: Self = "a range needs both ends: a...b or a..<b"

  fileprivate static let plainClosure: Self =
    "a closure of a cell has names only: { a, b in … }, without types and captures"

  fileprivate static func shorthandOutside(_ name: String) -> Self {
    "'\(name)' stands outside of a closure"
  }
}
