import Notebook
import Planning
import Statistics

/// What prose holds beside Markdown, as it is printed: values with intervals, references to figures
/// and tables, formulas.
struct ProseFinds {
  private let values: [String: Value]
  private let anchors: [String: String]
  private let math: MathML

  /// One inline value.
  private struct Value {
    var text: String
    /// Method and number of seeds.
    var explanation: String
  }

  init(_ input: ReportInput, shelf: FigureShelf, math: MathML) {
    let evaluator = Evaluator(plan: input.plan, results: input.results)
    values = input.plan.inlineValues.compactMapValues { content in
      switch content {
      case .metric(let expression): Self.value(of: expression, evaluator)
      case .value(let text): Value(text: text, explanation: "")
      default: nil
      }
    }
    var anchors: [String: String] = [:]
    for figure in shelf.figures { anchors[figure.name] = "figure \(figure.number)" }
    for (name, number) in shelf.tables { anchors[name] = "table \(number)" }
    self.anchors = anchors
    self.math = math
  }

  private static func value(of expression: MetricExpression, _ evaluator: Evaluator) -> Value {
    switch evaluator.estimate(expression) {
    case .success(let interval):
      let method = interval.halfWidth == nil ? "" : ", \(interval.method), 95\u{00A0}% interval"
      return Value(
        text: ClaimsSection.withUnit(interval.text, expression.unit),
        explanation: "\(expression.text(in: evaluator.plan)): \(interval.countText)\(method)")
    case .failure(let missing):
      return Value(text: "(no value: \(missing.description))", explanation: "")
    }
  }

  /// The document for `report.md`: formulas stay as they are.
  func markdown(_ document: Document) -> Document {
    document.replacing { find in
      switch find {
      case .value(let code): values[code].map { MarkdownRenderer.escaped($0.text) }
      case .reference(let name): anchors[name]
      case .formula: nil
      }
    }
  }

  /// The document for the page, with marks that Markdown leaves alone, and what they stand for.
  func marked(_ document: Document) -> (document: Document, html: [String: String]) {
    var html: [String: String] = [:]
    let marked = document.withoutMarks.replacing { find in
      guard let markup = self.html(of: find) else { return nil }
      let mark = "\u{E000}\(html.count)\u{E001}"
      html[mark] = markup
      return mark
    }
    return (marked, html)
  }

  /// HTML with the marks replaced.
  static func filled(_ text: String, _ html: [String: String]) -> String {
    html.isEmpty
      ? text : text.replacing(/\u{E000}\d+\u{E001}/) { html[String($0.output)] ?? "" }
  }

  private func html(of find: InlineText.Find) -> String? {
    switch find {
    case .value(let code):
      guard let value = values[code] else { return nil }
      let text = Markdown.escaped(value.text).replacing(" ± ", with: "\u{00A0}±\u{00A0}")
      guard !value.explanation.isEmpty else { return text }
      return "<span class=\"value\" title=\"\(Markdown.escaped(value.explanation))\">\(text)</span>"
    case .reference(let name):
      return anchors[name].map { "<a href=\"#\(name)\">\($0)</a>" }
    case .formula(let tex, let isDisplayed):
      return math.markup(tex, isDisplayed: isDisplayed)
    }
  }
}

extension Document {
  /// Without the characters that stand for finds, which an author may have typed.
  fileprivate var withoutMarks: Document {
    var new = self
    new.body.removeAll { $0 == "\u{E000}" || $0 == "\u{E001}" }
    return new
  }
}
