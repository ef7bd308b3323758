import Notebook

/// An expression of a cell, freed of its syntax tree; places are in the Markdown file.
indirect enum Expression {
  case integer(Int, SourceRange)
  case floating(Double, SourceRange)
  case boolean(Bool, SourceRange)
  case nothing(SourceRange)
  case string([StringPart], SourceRange)
  case array([Expression], SourceRange)
  case dictionary([(key: Expression, value: Expression)], SourceRange)
  /// A tuple of at least two elements, or `()`.
  case tuple([Argument], SourceRange)
  case name(String, SourceRange)
  /// An operator used as a function: `reduce(0, +)`.
  case operatorName(String, SourceRange)
  /// `base.name`; without a base it is looked up in the type that is expected there.
  case member(Expression?, name: String, nameRange: SourceRange, SourceRange)
  case call(Expression, [Argument], SourceRange)
  case subscripted(Expression, [Argument], SourceRange)
  case prefix(String, Expression, SourceRange)
  case infix(String, Expression, Expression, operatorRange: SourceRange, SourceRange)
  case ternary(Expression, Expression, Expression, SourceRange)
  case closure(ClosureExpression, SourceRange)
  case unwrapped(Expression, SourceRange)
  /// Something that has been reported already.
  case invalid(SourceRange)

  var range: SourceRange {
    switch self {
    case .integer(_, let range), .floating(_, let range), .boolean(_, let range),
      .nothing(let range), .string(_, let range), .array(_, let range),
      .dictionary(_, let range), .tuple(_, let range), .name(_, let range),
      .operatorName(_, let range), .member(_, _, _, let range), .call(_, _, let range),
      .subscripted(_, _, let range), .prefix(_, _, let range), .infix(_, _, _, _, let range),
      .ternary(_, _, _, let range), .closure(_, let range), .unwrapped(_, let range),
      .invalid(let range):
      range
    }
  }

  /// Whether the expression is a number made of literals alone, whose type the context decides.
  var isNumberLiteral: Bool {
    switch self {
    case .integer, .floating: true
    case .prefix("-", let operand, _), .prefix("+", let operand, _): operand.isNumberLiteral
    case .infix(let name, let left, let right, _, _):
      ["+", "-", "*", "/", "%"].contains(name) && left.isNumberLiteral && right.isNumberLiteral
    case .ternary(_, let yes, let no, _): yes.isNumberLiteral && no.isNumberLiteral
    default: false
    }
  }

  /// Whether a literal with a fraction or an exponent is part of such a number.
  var hasFloatingLiteral: Bool {
    switch self {
    case .floating: true
    case .prefix(_, let operand, _): operand.hasFloatingLiteral
    case .infix(_, let left, let right, _, _): left.hasFloatingLiteral || right.hasFloatingLiteral
    case .ternary(_, let yes, let no, _): yes.hasFloatingLiteral || no.hasFloatingLiteral
    default: false
    }
  }
}

/// A piece of a string literal.
enum StringPart {
  case text(String)
  case interpolated(Expression)
}

/// One argument of a call, an element of a tuple.
struct Argument {
  var label: String?
  /// Where the label stands; the expression's place when there is none.
  var labelRange: SourceRange
  var value: Expression
  /// Whether it is a closure behind the parentheses, which needs no label.
  var isTrailing = false

  var range: SourceRange { labelRange.joined(with: value.range) }
}

/// `{ a, b in … }` or `{ $0 … }`.
struct ClosureExpression {
  /// Nil when the closure uses `$0`, `$1`.
  var parameters: [ClosureParameter]?
  /// One more than the highest `$n` in the body, 0 when there is none.
  var shorthandCount: Int
  var body: [Statement]

  struct ClosureParameter {
    var name: String
    var range: SourceRange
  }
}

/// A statement of a cell or of a closure.
enum Statement {
  case binding(BindingPattern, TypeName?, Expression)
  case expression(Expression)
  case result(Expression, SourceRange)
  /// A statement that was reported already; it would have defined these names.
  case invalid([String])
}

/// What a `let` binds.
indirect enum BindingPattern {
  case name(String, SourceRange)
  case wildcard
  case tuple([BindingPattern], SourceRange)

  /// All names in it, with their places.
  var names: [(name: String, range: SourceRange)] {
    switch self {
    case .name(let name, let range): [(name, range)]
    case .wildcard: []
    case .tuple(let elements, _): elements.flatMap(\.names)
    }
  }
}

/// A type as written after a colon.
indirect enum TypeName {
  case named(String, SourceRange)
  case optional(TypeName)
  case array(TypeName)
  case dictionary(TypeName, TypeName)
  case tuple([TypeName])
}
