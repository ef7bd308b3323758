import Foundation

/// The digests of a report's files, without what two equal runs do not share.
package enum ReportDigests {
  /// Digests by name, for every file but `run.json`, which lists them, and `provenance.json`.
  ///
  /// - Parameters:
  ///   - folder: The report's folder; files that cannot be read are left out.
  ///   - digest: Makes a digest of bytes.
  /// - Returns: Digests as text.
  package static func files(in folder: URL, _ digest: (Data) -> String) -> [String: String] {
    var digests: [String: String] = [:]
    for name in names(in: folder) {
      guard let content = content(of: name, in: folder) else { continue }
      digests[name] = digest(content)
    }
    return digests
  }

  /// A file's bytes, with the provenance taken out of pages.
  package static func content(of name: String, in folder: URL) -> Data? {
    guard let data = try? Data(contentsOf: folder.appending(path: name)) else { return nil }
    guard name.hasSuffix(".md") || name.hasSuffix(".html") else { return data }
    return Provenance.removed(from: data)
  }

  private static func names(in folder: URL) -> [String] {
    let charts = folder.appending(path: "charts")
    let drawn = (try? FileManager.default.contentsOfDirectory(atPath: charts.path)) ?? []
    return ["metrics.csv", "report.md", "report.html"]
      + drawn.filter { $0.hasSuffix(".svg") }.sorted().map { "charts/" + $0 }
  }
}
