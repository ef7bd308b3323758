import Foundation
import SwiftParser
import SwiftSyntax
import Testing

@Suite("What crosses a border is documented")
struct DocumentationTests {
  @Test("every public or package type, function and protocol requirement has a doc comment")
  func declarationsAreDocumented() throws {
    let files = SourceTree.files(under: "Sources", extensions: ["swift"])
    // What a protocol asks for is explained there, not again at every witness.
    let requirements = RequirementFinder(viewMode: .sourceAccurate)
    for file in files { requirements.walk(Parser.parse(source: try SourceTree.text(of: file))) }
    for file in files {
      let tree = Parser.parse(source: try SourceTree.text(of: file))
      let finder = UndocumentedFinder(viewMode: .sourceAccurate)
      finder.walk(tree)
      finder.found.removeAll { requirements.found.contains($0) }
      #expect(
        finder.found.isEmpty, "\(SourceTree.relativePath(of: file)): \(finder.found.sorted())")
    }
  }
}

/// Collects the names of the functions that protocols require.
private final class RequirementFinder: SyntaxVisitor {
  var found: Set<String> = []

  override func visit(_ node: ProtocolDeclSyntax) -> SyntaxVisitorContinueKind {
    for member in node.memberBlock.members {
      if let function = member.decl.as(FunctionDeclSyntax.self) { found.insert(function.name.text) }
    }
    return .skipChildren
  }
}

/// Collects declarations that others can see and that no doc comment explains.
private final class UndocumentedFinder: SyntaxVisitor {
  var found: [String] = []
  /// One entry for each type or extension around; a type inside a type is explained by its owner.
  ///
  /// Extensions that add a conformance hold witnesses, which need no comment of their own.
  private var isInsideWitnesses = [false]

  private func check(
    _ node: some DeclSyntaxProtocol, _ modifiers: DeclModifierListSyntax, _ name: String
  ) {
    // An operator means what it means.
    if name.allSatisfy({ !$0.isLetter }) { return }
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
    if isInsideWitnesses.count == 1 { check(node, node.modifiers, node.name.text) }
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: StructDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: EnumDeclSyntax) -> SyntaxVisitorContinueKind {
    if isInsideWitnesses.count == 1 { check(node, node.modifiers, node.name.text) }
    isInsideWitnesses.append(node.inheritanceClause != nil)
    return .visitChildren
  }
  override func visitPost(_ node: EnumDeclSyntax) { isInsideWitnesses.removeLast() }

  override func visit(_ node: ClassDeclSyntax) -> SyntaxVisitorContinueKind {
    if isInsideWitnesses.count == 1 { check(node, node.modifiers, node.name.text) }
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
