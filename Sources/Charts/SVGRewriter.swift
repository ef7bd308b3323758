/// Reads the elements that gnuplot writes, in one pass, and writes them plainer.
///
/// Colours become `#rrggbb` in double quotes, so that a style sheet can name them; ids get a prefix;
/// groups without content, tooltips and gnuplot's own definitions go.
struct SVGRewriter {
  private(set) var body = ""
  private let name: String
  private var markers: Set<String> = []
  /// Groups that are open but not written yet, since nothing stands in them so far.
  private var waiting: [String] = []
  private var skipped: String?
  private var isInText = false

  init(name: String) { self.name = name }

  /// Shapes of the filled markers in use, radius about 1.
  var definitions: String {
    let used = Self.shapes.filter { markers.contains($0.id) }
    guard !used.isEmpty else { return "" }
    let elements = used.map { shape in
      "<\(shape.element) id=\"\(name)-\(shape.id)\" fill=\"currentColor\" stroke=\"none\" "
        + "\(shape.attributes)/>"
    }
    return "<defs>\(elements.joined())</defs>\n"
  }

  private static let shapes: [(id: String, element: String, attributes: String)] = [
    ("Pt4", "rect", "x=\"-.9\" y=\"-.9\" width=\"1.8\" height=\"1.8\""),
    ("Pt6", "circle", "r=\"1\""),
    ("Pt8", "path", "d=\"M0-1.33-1.2.8H1.2z\""),
    ("Pt10", "path", "d=\"M0 1.33-1.2-.8H1.2z\""),
    ("Pt12", "path", "d=\"M0-1.4 1.4 0 0 1.4-1.4 0z\""),
    ("Pt14", "path", "d=\"M0-1.2 1.14-.37.7.97H-.7L-1.14-.37z\""),
  ]

  /// Rewrites a stretch of elements and text.
  mutating func rewrite(_ svg: Substring) {
    let bytes = Array(svg.utf8)
    var position = 0
    while position < bytes.count {
      let open = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
      if isInText, open > position { body += Self.text(bytes[position..<open]) }
      guard open < bytes.count,
        let close = bytes[open...].firstIndex(of: UInt8(ascii: ">"))
      else { return }
      element(bytes[(open + 1)..<close])
      position = close + 1
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - One element

  private mutating func element(_ bytes: ArraySlice<UInt8>) {
    let isClosing = bytes.first == UInt8(ascii: "/")
    let isWhole = bytes.last == UInt8(ascii: "/")
    let content = bytes.dropFirst(isClosing ? 1 : 0).dropLast(isWhole ? 1 : 0)
    let tag = Self.text(content.prefix { !Self.isSpace($0) })
    if let skipped {
      if isClosing, tag == skipped { self.skipped = nil }
      return
    }
    if isClosing {
      close(tag)
    } else if tag == "defs" || tag == "title" {
      skipped = tag
    } else {
      let attributes = attributes(of: content.dropFirst(tag.utf8.count))
      guard !attributes.contains("href=\"#\(name)-Dot\"") else { return }
      start(tag, attributes, isWhole: isWhole)
    }
  }

  private mutating func start(_ tag: String, _ attributes: [String], isWhole: Bool) {
    let text = "<" + ([tag] + attributes).joined(separator: " ") + (isWhole ? "/>" : ">")
    if tag == "g", !isWhole {
      waiting.append(text)
      return
    }
    flush()
    body += text
    isInText = tag == "text"
    if !isInText { body += "\n" }
  }

  private mutating func close(_ tag: String) {
    if tag == "g", waiting.popLast() != nil { return }
    isInText = false
    body += "</\(tag)>\n"
  }

  private mutating func flush() {
    for group in waiting { body += group + "\n" }
    waiting = []
  }

  // MARK: - Attributes

  private mutating func attributes(of bytes: ArraySlice<UInt8>) -> [String] {
    var found: [String] = []
    var rest = bytes
    while let equals = rest.firstIndex(of: UInt8(ascii: "=")) {
      let key = Self.text(rest[..<equals].filter { !Self.isSpace($0) }[...])
      let after = rest[(equals + 1)...].drop(while: Self.isSpace)
      guard let quote = after.first, let end = after.dropFirst().firstIndex(of: quote) else {
        break
      }
      let value = Self.text(after[(after.startIndex + 1)..<end])
      if let attribute = attribute(key, value) { found.append(attribute) }
      rest = rest[(end + 1)...]
    }
    return found
  }

  private mutating func attribute(_ key: String, _ value: String) -> String? {
    switch (key, value) {
    case ("id", _), ("shape-rendering", _), ("color", "black"), ("font-size", "13.00"),
      ("font-family", "sans-serif"):
      return nil
    case ("font-family", "sans-serif:Bold"): return "font-weight=\"600\""
    case ("stroke-linejoin", _): return "stroke-linejoin=\"round\""
    case ("xlink:href", _):
      let id = String(value.dropFirst(3))
      markers.insert(id)
      return "href=\"#\(name)-\(id)\""
    case ("stroke", _), ("fill", _), ("color", _): return "\(key)=\"\(Self.color(value))\""
    default: return "\(key)=\"\(Self.singleSpaced(value))\""
    }
  }

  /// `rgb(  0, 114, 178)` as `#0072b2`; other values as they are.
  private static func color(_ value: String) -> String {
    guard value.hasPrefix("rgb(") else { return value }
    let channels = value.dropFirst(4).dropLast().split(separator: ",")
    return "#"
      + channels.map { channel in
        let number = Int(channel.filter(\.isNumber)) ?? 0
        return (number < 16 ? "0" : "") + String(number, radix: 16)
      }.joined()
  }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  /// Without spaces at both ends, runs of white space inside as one space.
  private static func singleSpaced(_ value: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.utf8.count)
    for byte in value.utf8 {
      if !isSpace(byte) {
        bytes.append(byte)
      } else if let last = bytes.last, last != 32 {
        bytes.append(32)
      }
    }
    if bytes.last == 32 { bytes.removeLast() }
    return text(bytes[...])
  }
}
