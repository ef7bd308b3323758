import Foundation
import SwiftParser
import SwiftSyntax
import Testing

@Suite("What crosses a border is documented")
struct DocumentationTests {
  @Test("every public or package type, function and protocol requirement has a doc comment")
  func declarationsAreDocumented() throws {
    for file in SourceTree.files(under: "Sources", extensions: ["swift"]) {
      let tree = Parser.parse(source: try SourceTree.text(of: file))
      let finder = UndocumentedFinder(viewMode: .sourceAccurate)
      finder.walk(tree)
      #expect(
        finder.found.isEmpty, "\(SourceTree.relativePath(of: file)): \(finder.found.sorted())")
    }
  }
}

/// Collects declarations that others can see and that no doc comment explains.
private final class UndocumentedFinder: SyntaxVisitor {
  var found: [String] = []
  /// Extensions that add a conformance hold witnesses, which need no comment of their own.
  private var isInsideWitnesses = [false]

  private func check(
    _ node: some DeclSyntaxProtocol, _ modifiers: DeclModifierListSyntax, _ name: String
  ) {
    let isVisible = modifiers.contains { ["public", "package"].contains($0.name.text) }
    let hasComment = node.leadingTrivia.contains {
      if case .docLineComment = $0 {
        true
      } else if case .docBlockComment = $0 {
        true
      } else {
        false
      }
    }
    if isVisible, !hasComment { found.append(name) }
  }

  override func visit(_ node: StructDeclSyntax) -> SyntaxVisitorContinueKind {
    check(node, node.modifiers, node.name.text)
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: StructDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    check(node, node.modifiers, node.name.text)
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: EnumDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    check(node, node.modifiers, node.name.text)
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: ClassDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    check(node, node.modifiers, node.name.text)
    isInsideWitnesses.append(false)
    return .visitChildren
  }
  override func visitPost(_ node: ProtocolDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: ExtensionDeclSyntax) -> SyntaxVisitorContinueKind {
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: ExtensionDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind {
    if isInsideWitnesses.last != true { check(node, node.modifiers, node.name.text) }
    return .skipChildren
  }
}
