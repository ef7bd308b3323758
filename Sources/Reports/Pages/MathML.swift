import Foundation
import Notebook

/// Formulas as MathML, by blahtexml where it is installed; otherwise the TeX stays readable.
struct MathML {
  private let program: URL?

  /// - Parameter name: The program, looked up on the path.
  init(program name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    program = folders.map { URL(filePath: String($0)).appending(path: name) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// HTML of a formula.
  func markup(_ tex: String, isDisplayed: Bool) -> String {
    let shown = Markdown.escaped(tex)
    guard let markup = converted(tex) else {
      return "<code class=\"tex\">\(shown)</code>"
    }
    return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" "
      + "display=\"\(isDisplayed ? "block" : "inline")\" alttext=\"\(shown)\">\(markup)</math>"
  }

  /// The converter's markup; nil when there is none, or it does not know the TeX.
  private func converted(_ tex: String) -> String? {
    guard let program else { return nil }
    let process = Process()
    process.executableURL = program
    process.arguments = ["--mathml"]
    let input = Pipe()
    let output = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return nil }
    try? input.fileHandleForWriting.write(contentsOf: Data(tex.utf8))
    try? input.fileHandleForWriting.close()
    let data = (try? output.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    let text = String(decoding: data ?? Data(), as: UTF8.self)
    guard process.terminationStatus == 0, let begin = text.range(of: "<markup>"),
      let end = text.range(of: "</markup>"), begin.upperBound <= end.lowerBound
    else { return nil }
    let markup = text[begin.upperBound..<end.lowerBound].filter { !$0.isNewline }
    return Self.isPlain(markup) ? markup : nil
  }

  /// Whether the markup has elements and attributes of MathML's presentation alone.
  private static func isPlain(_ markup: String) -> Bool {
    markup.matches(of: /<\/?([a-zA-Z]*)([^>]*)>/).allSatisfy { tag in
      tag.output.1.hasPrefix("m") && !tag.output.2.contains("href")
        && !tag.output.2.contains(/\bon\w+=/)
    }
  }
}
