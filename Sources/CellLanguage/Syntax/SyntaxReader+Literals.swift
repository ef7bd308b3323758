import Notebook
import SwiftParser
import SwiftSyntax

extension SyntaxReader {
  mutating func integer(_ node: IntegerLiteralExprSyntax) -> Expression {
    let place = range(of: node)
    let text = node.literal.text.filter { $0 != "_" }
    let radixes: [String: Int] = ["0x": 16, "0o": 8, "0b": 2]
    let radix = radixes[String(text.prefix(2))]
    let value = radix.map { Int(text.dropFirst(2), radix: $0) } ?? Int(text)
    guard let value else {
      report(.integerTooLarge(text), at: node)
      return .invalid(place)
    }
    return .integer(value, place)
  }

  mutating func floating(_ node: FloatLiteralExprSyntax) -> Expression {
    let place = range(of: node)
    let text = node.literal.text.filter { $0 != "_" }
    guard let value = Double(text), value.isFinite else {
      report(.numberTooLarge(text), at: node)
      return .invalid(place)
    }
    return .floating(value, place)
  }

  mutating func string(_ node: StringLiteralExprSyntax) -> Expression {
    let place = range(of: node)
    var parts: [StringPart] = []
    for segment in node.segments {
      switch segment {
      case .stringSegment(let text):
        // A literal with this segment alone has a value that the parser can spell out.
        let alone = node.with(\.segments, [.stringSegment(text)])
        guard let value = alone.representedLiteralValue else {
          report(.unreadableString, at: text)
          return .invalid(place)
        }
        if !value.isEmpty { parts.append(.text(value)) }
      case .expressionSegment(let interpolation):
        let expressions = interpolation.expressions
        guard expressions.count == 1, let first = expressions.first, first.label == nil else {
          report(.oneInterpolation, at: interpolation)
          return .invalid(place)
        }
        parts.append(.interpolated(expression(first.expression)))
      }
    }
    return .string(parts, place)
  }
}

extension Diagnostic.Message {
  fileprivate static func integerTooLarge(_ text: String) -> Self {
    "\(text) is too large for an Int"
  }

  fileprivate static func numberTooLarge(_ text: String) -> Self {
    "\(text) is too large for a Double"
  }

  fileprivate static let unreadableString: Self = "this text cannot be read"

  fileprivate static let oneInterpolation: Self =
    "an interpolation takes one expression: \\(value)"
}
