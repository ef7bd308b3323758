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
      start.lowerBound < end.lowerBound, let size = size(of: svg)
    else { return nil }
    var rewriter = SVGRewriter(name: name)
    rewriter.rewrite(svg[start.lowerBound..<end.lowerBound])
    return """
      <svg xmlns="http://www.w3.org/2000/svg" class="exp-chart" role="img" \
      aria-labelledby="\(name)-title \(name)-desc" \
      width="\(size.width)" height="\(size.height)" viewBox="0 0 \(size.width) \(size.height)" \
      font-family="system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif" font-size="13">
      <title id="\(name)-title">\(escaped(title))</title>
      <desc id="\(name)-desc">\(escaped(description))</desc>
      <style>\(Palette.styleSheet)</style>
      \(rewriter.definitions)\(rewriter.body)</svg>

      """
  }

  private static func size(of svg: String) -> (width: String, height: String)? {
    guard let match = svg.prefix(400).firstMatch(of: /viewBox="0 0 (\d+) (\d+)"/) else {
      return nil
    }
    return (String(match.output.1), String(match.output.2))
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      .replacingOccurrences(of: ">", with: "&gt;")
  }
}
