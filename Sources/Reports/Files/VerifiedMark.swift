import Foundation

/// Writes into a report that a second run gave the same bytes; only its provenance changes.
package enum VerifiedMark {
  /// Marks the pages and `provenance.json` of a report.
  ///
  /// - Throws: `ReportError` when a file cannot be read or written.
  package static func write(in url: URL) throws(ReportError) {
    let folder = ReportFolder(url: url)
    for name in ["report.md", "report.html"] {
      guard let text = try? String(contentsOf: url.appending(path: name), encoding: .utf8) else {
        throw ReportError(description: "cannot read \(url.appending(path: name).path)")
      }
      try folder.write(marked(text), to: name)
    }
    let name = "provenance.json"
    guard let data = try? Data(contentsOf: url.appending(path: name)),
      var provenance = try? JSONDecoder().decode(Provenance.self, from: data)
    else { throw ReportError(description: "cannot read \(url.appending(path: name).path)") }
    provenance.isVerified = true
    guard let text = try? ReportJSON.text(of: provenance) else {
      throw ReportError(description: "cannot encode \(name)")
    }
    try folder.write(text, to: name)
  }

  /// A page with the words for an untried verification replaced, between the markers alone.
  static func marked(_ text: String) -> String {
    var marked = ""
    var rest = Substring(text)
    while let begin = rest.range(of: Provenance.beginMarker),
      let end = rest[begin.upperBound...].range(of: Provenance.endMarker)
    {
      marked += rest[..<begin.upperBound]
      marked += rest[begin.upperBound..<end.lowerBound]
        .replacing(TrustStrip.notVerified, with: TrustStrip.verified)
        .replacing(ProvenanceSection.notTried, with: ProvenanceSection.sameBytes)
      marked += rest[end.lowerBound..<end.upperBound]
      rest = rest[end.upperBound...]
    }
    return marked + rest
  }
}
