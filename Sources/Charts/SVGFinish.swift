import Foundation

/// Turns gnuplot's SVG into one that stands on light and dark pages and says what it shows.
enum SVGFinish {
  /// Rewrites a drawing.
  ///
  /// - Parameters:
  ///   - svg: What gnuplot wrote.
  ///   - name: Prefix of its ids, so that several drawings can share a page.
  ///   - title: Short name, for assistive technology.
  ///   - description: What the picture shows.
  /// - Returns: An `<svg>` element without prolog, with a final line feed; nil when it is no drawing.
  static func finish(_ svg: String, name: String, title: String, description: String) -> String? {
    guard let start = svg.range(of: "<g id=\"gnuplot_canvas\">"),
      let end = svg.range(of: "</svg>", options: .backwards),
      let size = size(of: svg)
    else { return nil }
    var body = String(svg[start.lowerBound..<end.lowerBound])
    body = withoutDefinitions(body)
    body = body.replacing(/<title>gnuplot_plot_\d+\w*<\/title>/, with: "")
    body = body.replacing(/<g id="gnuplot_(?:plot_\d+\w*|canvas)" ?>/, with: "<g>")
    body = body.replacing(/rgb\( *(\d+), *(\d+), *(\d+)\)/) { match in
      "#"
        + [match.output.1, match.output.2, match.output.3].map {
          let value = Int($0) ?? 0
          return (value < 16 ? "0" : "") + String(value, radix: 16)
        }.joined()
    }
    // One kind of quote and of spacing, so that a style sheet can name an attribute's value.
    body = body.replacing(/(\w[\w:-]*) ?= ?'([^'<>"]*)'/) { "\($0.output.1)=\"\($0.output.2)\"" }
    body = body.replacingOccurrences(
      of: " font-family=\"sans-serif:Bold\"", with: " font-weight=\"600\"")
    body = body.replacingOccurrences(of: " font-family=\"sans-serif\"", with: "")
    body = body.replacingOccurrences(of: " font-size=\"13.00\"", with: "")
    body = body.replacingOccurrences(of: " shape-rendering=\"crispEdges\"", with: "")
    body = body.replacingOccurrences(
      of: "stroke-linejoin=\"miter\"", with: "stroke-linejoin=\"round\"")
    body = body.replacing(/xlink:href="#gp(\w+)"/) { "href=\"#\(name)-\($0.output.1)\"" }
    // The dot that gnuplot puts in the middle of an error bar.
    body = body.replacing(/\s*<use href="#[\w-]+-Dot"[^>]*>/, with: "")
    body = body.replacing(/(["\w])  +(?=[\w-]+=")/) { "\($0.output.1) " }
    body = withoutEmptyGroups(body)
    let markers = usedMarkers(body, name)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="exp-chart" role="img" \
      aria-labelledby="\(name)-title \(name)-desc" \
      width="\(size.width)" height="\(size.height)" viewBox="0 0 \(size.width) \(size.height)" \
      font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
      <title id="\(name)-title">\(escaped(title))</title>
      <desc id="\(name)-desc">\(escaped(description))</desc>
      <style>\(Palette.styleSheet)</style>
      \(markers)\(body.trimmingCharacters(in: .whitespacesAndNewlines))
      </svg>

      """
  }

  private static func size(of svg: String) -> (width: String, height: String)? {
    guard let match = svg.firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/) else { return nil }
    return (String(match.output.1), String(match.output.2))
  }

  private static func withoutDefinitions(_ body: String) -> String {
    guard let start = body.range(of: "<defs>"), let end = body.range(of: "</defs>") else {
      return body
    }
    return body.replacingCharacters(in: start.lowerBound..<end.upperBound, with: "")
  }

  private static func withoutEmptyGroups(_ body: String) -> String {
    var body = body.replacing(/[ \t]+\n/, with: "\n")
    while true {
      let shorter = body.replacing(/<g[^>]*>\s*<\/g>\s*/, with: "")
      if shorter.utf8.count == body.utf8.count { return body }
      body = shorter
    }
  }

  /// Shapes of the filled markers, radius 1.
  private static let shapes: [(id: String, element: String)] = [
    ("Pt4", "rect x=\"-.9\" y=\"-.9\" width=\"1.8\" height=\"1.8\""),
    ("Pt6", "circle r=\"1\""),
    ("Pt8", "path d=\"M0-1.33-1.2.8H1.2z\""),
    ("Pt10", "path d=\"M0 1.33-1.2-.8H1.2z\""),
    ("Pt12", "path d=\"M0-1.4 1.4 0 0 1.4-1.4 0z\""),
    ("Pt14", "path d=\"M0-1.2 1.14-.37.7.97H-.7L-1.14-.37z\""),
  ]

  private static func usedMarkers(_ body: String, _ name: String) -> String {
    let used = shapes.filter { body.contains("#\(name)-\($0.id)\"") }
    guard !used.isEmpty else { return "" }
    let elements = used.map { shape in
      let split = shape.element.split(separator: " ", maxSplits: 1)
      return
        "<\(split[0]) id=\"\(name)-\(shape.id)\" fill=\"currentColor\" stroke=\"none\" \(split[1])/>"
    }
    return "<defs>\(elements.joined())</defs>\n"
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
  }
}
