import Notebook
import SwiftSyntax

extension SyntaxReader {
  mutating func statements(of items: CodeBlockItemListSyntax) -> [Statement] {
    var statements: [Statement] = []
    for item in items {
      let place = range(of: item)
      let isBroken = brokenOperators.contains { place.lower <= $0 && $0 < place.upper }
      if item.hasError || isBroken {
        statements.append(.invalid(definedNames(in: item)))
      } else {
        statements += self.statements(of: item.item)
      }
    }
    return statements
  }

  /// Names that a statement would have defined, found without understanding it.
  private func definedNames(in node: some SyntaxProtocol) -> [String] {
    var names: [String] = []
    var isPattern = false
    for token in node.tokens(viewMode: .sourceAccurate) {
      switch token.tokenKind {
      case .keyword(.let), .keyword(.var), .keyword(.func): isPattern = true
      case .identifier(let name): if isPattern { names.append(name) }
      case .equal, .colon, .leftBrace: isPattern = false
      default: break
      }
    }
    return names
  }

  private mutating func statements(of item: CodeBlockItemSyntax.Item) -> [Statement] {
    switch item {
    case .decl(let declaration): return statements(of: declaration)
    case .expr(let expression):
      if let refused = refusedExpression(expression) { return [refused] }
      return [.expression(self.expression(expression))]
    case .stmt(let statement):
      if let wrapped = statement.as(ExpressionStmtSyntax.self) {
        return statements(of: .expr(wrapped.expression))
      }
      if let result = statement.as(ReturnStmtSyntax.self), !shorthandCounts.isEmpty {
        guard let value = result.expression else {
          report(.emptyReturn, at: result)
          return [.invalid([])]
        }
        return [.result(expression(value), range(of: result))]
      }
      report(.unsupported(statement), at: statement.firstToken(viewMode: .sourceAccurate))
      return [.invalid(definedNames(in: statement))]
    }
  }

  private mutating func refusedExpression(_ node: ExprSyntax) -> Statement? {
    let kind: String
    switch node.kind {
    case .ifExpr: kind = "if"
    case .switchExpr: kind = "switch"
    default: return nil
    }
    report(.unsupportedWord(kind), at: node.firstToken(viewMode: .sourceAccurate))
    return .invalid(definedNames(in: node))
  }

  private mutating func report(
    _ message: Diagnostic.Message, at token: TokenSyntax?
  ) {
    diagnostics.append(.error(message, at: token.map { range(of: $0) } ?? cell.infoRange))
  }

  private mutating func statements(of declaration: DeclSyntax) -> [Statement] {
    guard let variable = declaration.as(VariableDeclSyntax.self) else {
      let token = declaration.firstToken(viewMode: .sourceAccurate)
      report(.unsupportedWord(token?.text ?? "this declaration"), at: token)
      return [.invalid(definedNames(in: declaration))]
    }
    if let extra = variable.attributes.firstToken(viewMode: .sourceAccurate)
      ?? variable.modifiers.firstToken(viewMode: .sourceAccurate)
    {
      report(.noModifiers(extra.text), at: extra)
    }
    let specifier = variable.bindingSpecifier
    if specifier.tokenKind != .keyword(.let) {
      let place = range(of: specifier)
      diagnostics.append(
        .error(
          .onlyLet(specifier.text), at: place,
          fixIt: .didYouMean("let", replacing: place)))
    }
    var statements: [Statement] = []
    for binding in variable.bindings {
      let pattern = pattern(binding.pattern)
      guard let value = binding.initializer?.value, binding.accessorBlock == nil else {
        report(.noValue, at: binding.pattern)
        statements.append(.invalid(pattern.names.map(\.name)))
        continue
      }
      let type = binding.typeAnnotation.flatMap { typeName($0.type) }
      statements.append(.binding(pattern, type, expression(value)))
    }
    return statements
  }

  private mutating func pattern(_ node: PatternSyntax) -> BindingPattern {
    switch node.as(PatternSyntaxEnum.self) {
    case .identifierPattern(let identifier):
      return .name(unquoted(identifier.identifier), range(of: identifier))
    case .wildcardPattern: return .wildcard
    case .tuplePattern(let tuple):
      let elements = tuple.elements.map { pattern($0.pattern) }
      return elements.count == 1 ? elements[0] : .tuple(elements, range(of: tuple))
    default:
      report(.unsupportedPattern, at: node)
      return .wildcard
    }
  }

  private mutating func typeName(_ node: TypeSyntax) -> TypeName? {
    switch node.as(TypeSyntaxEnum.self) {
    case .identifierType(let named) where named.genericArgumentClause == nil:
      return .named(named.name.text, range(of: named))
    case .optionalType(let optional): return typeName(optional.wrappedType).map { .optional($0) }
    case .arrayType(let array): return typeName(array.element).map { .array($0) }
    case .dictionaryType(let dictionary):
      guard let key = typeName(dictionary.key), let value = typeName(dictionary.value) else {
        return nil
      }
      return .dictionary(key, value)
    case .tupleType(let tuple):
      let elements = tuple.elements.compactMap { typeName($0.type) }
      guard elements.count == tuple.elements.count else { return nil }
      return elements.count == 1 ? elements[0] : .tuple(elements)
    default:
      report(.unsupportedType, at: node)
      return nil
    }
  }

  /// A name without its backticks.
  func unquoted(_ token: TokenSyntax) -> String {
    let text = token.text
    return text.hasPrefix("`") && text.hasSuffix("`") && text.count > 2
      ? String(text.dropFirst().dropLast()) : text
  }
}

extension SyntaxReader {
  /// What to write instead of a construct that cells do not have.
  fileprivate static let remedies: [String: String] = [
    "import": "the vocabulary is there without it",
    "func": "a closure with 'map' or 'reduce' may do",
    "if": "write 'condition ? a : b'",
    "switch": "write 'condition ? a : b', or look a value up in a dictionary",
    "for": "write 'map', 'filter' or 'reduce'",
    "while": "write 'map', 'filter' or 'reduce'",
    "repeat": "write 'map', 'filter' or 'reduce'",
    "guard": "write 'condition ? a : b'",
    "return": "a cell shows its last expression",
    "try": "nothing in a cell throws",
    "await": "nothing in a cell waits",
  ]
}

extension Diagnostic.Message {
  static func unsupportedWord(_ word: String) -> Self {
    let remedy = SyntaxReader.remedies[word].map { "; \($0)" } ?? ""
    return "cells have no '\(word)'\(remedy)"
  }

  fileprivate static func unsupported(_ statement: StmtSyntax) -> Self {
    unsupportedWord(statement.firstToken(viewMode: .sourceAccurate)?.text ?? "such statement")
  }

  fileprivate static func onlyLet(_ word: String) -> Self {
    "names of a cell cannot change; use 'let' instead of '\(word)'"
  }

  fileprivate static func noModifiers(_ word: String) -> Self { "a 'let' takes no '\(word)'" }

  fileprivate static let noValue: Self = "a 'let' needs a value: let name = value"
  fileprivate static let emptyReturn: Self = "this 'return' needs a value"
  fileprivate static let unsupportedPattern: Self = "a 'let' takes a name, or a tuple of names"

  fileprivate static let unsupportedType: Self =
    "cells know Int, Double, String, Bool, and optionals, arrays, dictionaries and tuples of them"
}
