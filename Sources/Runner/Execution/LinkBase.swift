import Foundation

/// The way from a report back to its experiment's folder, for links of the prose.
package enum LinkBase {
  /// `../../experiments` for `reports/dpo` beside `experiments`; nil where the report lies elsewhere, so
  /// that no report names folders of one machine.
  package static func path(from report: String, to experiment: String) -> String? {
    func steps(_ path: String) -> [String] {
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().pathComponents
    }
    let (from, to) = (steps(report), steps(experiment))
    let common = zip(from, to).prefix { $0 == $1 }.count
    // Within the experiment's folder, or in one beside it; the root is nobody's neighbourhood.
    guard common >= to.count - 1, common > 1, from.count > common else { return nil }
    let up = Array(repeating: "..", count: from.count - common)
    return (up + to.dropFirst(common)).joined(separator: "/")
  }
}
