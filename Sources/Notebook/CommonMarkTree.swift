import CMarkdown

/// A Markdown text as cmark-gfm reads it: CommonMark with tables, footnotes, strikethrough, task
/// lists and bare links.
///
/// Owns cmark's memory; nodes live as long as the tree.
final class CommonMarkTree {
  private let parser: OpaquePointer
  let root: Node

  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  init(_ text: String) {
    Self.registerExtensions
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES) else {
      preconditionFailure("cmark: no memory for a parser")
    }
    for name in ["table", "strikethrough", "tasklist", "autolink"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    guard let document = cmark_parser_finish(parser) else {
      preconditionFailure("cmark: a finished parser has no document")
    }
    self.parser = parser
    root = Node(pointer: document)
  }

  deinit {
    cmark_node_free(root.pointer)
    cmark_parser_free(parser)
  }

  /// All nodes, each before its children.
  func nodes() -> [Node] {
    guard let iterator = cmark_iter_new(root.pointer) else { return [] }
    defer { cmark_iter_free(iterator) }
    var found: [Node] = []
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return found }
      if event == CMARK_EVENT_ENTER, let node = cmark_iter_get_node(iterator) {
        found.append(Node(pointer: node))
      }
    }
  }

  /// HTML of the tree; links to `javascript:` and the like lose their target.
  func html() -> String {
    let extensions = cmark_parser_get_syntax_extensions(parser)
    guard
      let text = cmark_render_html(
        root.pointer, CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES, extensions)
    else { return "" }
    defer { cmark_get_default_mem_allocator().pointee.free(text) }
    return String(cString: text)
  }

  /// One node of the tree.
  struct Node {
    let pointer: OpaquePointer

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    /// Lines count from 1; 0 where cmark does not say.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
    /// Counts bytes from 1.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var parent: Node? { cmark_node_parent(pointer).map { Node(pointer: $0) } }

    var children: [Node] {
      var found: [Node] = []
      var next = cmark_node_first_child(pointer)
      while let child = next {
        found.append(Node(pointer: child))
        next = cmark_node_next(child)
      }
      return found
    }

    /// The fence of a fenced code block, otherwise nil.
    var fence: (character: UInt8, length: Int)? {
      var length: Int32 = 0
      var offset: Int32 = 0
      var character: CChar = 0
      guard type == CMARK_NODE_CODE_BLOCK,
        cmark_node_get_fenced(pointer, &length, &offset, &character) != 0
      else { return nil }
      return (UInt8(bitPattern: character), Int(length))
    }

    /// The info string of a fence, entities and escapes resolved.
    var fenceInfo: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }

    /// Puts a block with this HTML, taken as it is, in the node's place and frees the node.
    func replace(withHTML html: String) {
      guard let block = cmark_node_new(CMARK_NODE_CUSTOM_BLOCK) else { return }
      cmark_node_set_on_enter(block, html)
      if cmark_node_replace(pointer, block) == 0 {
        cmark_node_free(block)
      } else {
        cmark_node_free(pointer)
      }
    }

    /// Puts plain text in the node's place, or nothing when the text is nil, and frees the node.
    func replace(withText text: String?, inParagraph: Bool) {
      if let text, let node = cmark_node_new(CMARK_NODE_TEXT) {
        cmark_node_set_literal(node, text)
        var replacement = node
        if inParagraph, let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH) {
          cmark_node_append_child(paragraph, node)
          replacement = paragraph
        }
        cmark_node_insert_before(pointer, replacement)
      }
      cmark_node_unlink(pointer)
      cmark_node_free(pointer)
    }
  }
}
