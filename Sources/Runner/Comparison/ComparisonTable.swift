import Foundation

/// Rows and columns that `exp show` and `exp diff` print in one of several forms.
package struct ComparisonTable: Sendable, Hashable {
  /// What a cell holds.
  package enum Cell: Sendable, Hashable {
    case none
    case text(String)
    case number(Double)
  }

  /// How a table is printed.
  package enum Form: String, Sendable, CaseIterable {
    /// Columns aligned with spaces.
    case text
    case markdown
    case csv
    case json
  }

  package var columns: [String]
  package var rows: [[Cell]]

  package init(columns: [String], rows: [[Cell]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Without columns that hold the same in every row; those named stay.
  package func onlyWhatDiffers(keeping kept: Set<String> = []) -> ComparisonTable {
    let indices = columns.indices.filter { index in
      kept.contains(columns[index]) || Set(rows.map { $0[index] }).count > 1
    }
    return ComparisonTable(
      columns: indices.map { columns[$0] }, rows: rows.map { row in indices.map { row[$0] } })
  }

  /// Rows in the order of a column: numbers by size, the largest last; then text; then nothing.
  ///
  /// - Throws: `InputError` when there is no such column.
  package func sorted(by column: String) throws(InputError) -> ComparisonTable {
    guard let index = columns.firstIndex(of: column) else {
      throw InputError(
        "there is no column '\(column)' to sort by; there are \(columns.joined(separator: ", "))")
    }
    var table = self
    table.rows = rows.enumerated().sorted { left, right in
      let (first, second) = (left.element[index], right.element[index])
      return first == second ? left.offset < right.offset : Self.precedes(first, second)
    }.map(\.element)
    return table
  }

  private static func precedes(_ left: Cell, _ right: Cell) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left < right
    case (.number, _): true
    case (.text(let left), .text(let right)): left < right
    case (.text, .none): true
    default: false
    }
  }

  /// The table as text.
  ///
  /// - Parameters:
  ///   - form: How it is printed.
  ///   - precision: Significant digits of numbers; CSV and JSON keep all of them unless it is given.
  /// - Returns: Lines, each with its end.
  package func printed(as form: Form, precision: Int? = nil) -> String {
    switch form {
    case .text: aligned(precision ?? 5)
    case .markdown: markdown(precision ?? 5)
    case .csv: csv(precision)
    case .json: json(precision).pretty
    }
  }

  private func aligned(_ precision: Int) -> String {
    let texts = [columns] + rows.map { row in row.map { Self.text($0, precision, none: "–") } }
    let widths = columns.indices.map { index in texts.map { $0[index].count }.max() ?? 0 }
    return texts.map { row in
      var line = zip(row, widths).map { cell, width in
        cell.padding(toLength: width, withPad: " ", startingAt: 0)
      }.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  private func markdown(_ precision: Int) -> String {
    func line(_ cells: [String]) -> String {
      "| \(cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ")) |\n"
    }
    let isNumeric = columns.indices.map { index in
      rows.contains { if case .number = $0[index] { true } else { false } }
    }
    return line(columns) + line(isNumeric.map { $0 ? "---:" : "---" })
      + rows.map { row in line(row.map { Self.text($0, precision, none: "–") }) }.joined()
  }

  private func csv(_ precision: Int?) -> String {
    func field(_ text: String) -> String {
      guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
      return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
    let texts = [columns] + rows.map { row in row.map { Self.text($0, precision, none: "") } }
    return texts.map { $0.map(field).joined(separator: ",") + "\n" }.joined()
  }

  private func json(_ precision: Int?) -> CanonicalJSON {
    .array(
      rows.map { row in
        .object(
          Dictionary(
            zip(columns, row).map { name, cell -> (String, CanonicalJSON) in
              switch cell {
              case .none: (name, .null)
              case .text(let text): (name, .string(text))
              case .number(let value): (name, Self.json(value, precision))
              }
            }, uniquingKeysWith: { first, _ in first }))
      })
  }

  private static func text(_ cell: Cell, _ precision: Int?, none: String) -> String {
    switch cell {
    case .none: none
    case .text(let text): text
    case .number(let value):
      precision.map { number(value, $0) } ?? whole(value).map(String.init) ?? "\(value)"
    }
  }

  private static func json(_ value: Double, _ precision: Int?) -> CanonicalJSON {
    if let whole = whole(value) { return .int(whole) }
    return .double(precision.flatMap { Double(number(value, $0)) } ?? value)
  }

  /// A count or a seed, which has no decimals; nil for other numbers.
  private static func whole(_ value: Double) -> Int? {
    value == value.rounded() && abs(value) < 1e9 ? Int(value) : nil
  }

  /// A number with so many significant digits, in every locale the same.
  private static func number(_ value: Double, _ precision: Int) -> String {
    guard value.isFinite else { return "\(value)" }
    if let whole = whole(value) { return String(whole) }
    return String(
      format: "%.\(precision)g", locale: Locale(identifier: "en_US_POSIX"), value)
  }
}
