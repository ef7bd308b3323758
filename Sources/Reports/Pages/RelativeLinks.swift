import Notebook

/// Lets links of the experiment's prose lead, from the report's folder, where they lead from the
/// experiment's.
struct RelativeLinks {
  /// The experiment's folder as seen from the report's; nil leaves links as they are.
  let base: String?

  /// Where a link leads from the report's folder.
  private func moved(_ target: some StringProtocol) -> String {
    guard let base, Self.isRelative(target) else { return String(target) }
    // A step up that meets a folder's name cancels it: ../../experiments with ../docs is ../../docs.
    var steps = base.split(separator: "/").map(String.init)
    for step in target.split(separator: "/", omittingEmptySubsequences: false) {
      if step == "..", let last = steps.last, last != ".." {
        steps.removeLast()
      } else if step != "." {
        steps.append(String(step))
      }
    }
    return steps.joined(separator: "/")
  }

  private static func isRelative(_ target: some StringProtocol) -> Bool {
    guard let first = target.first else { return false }
    let head = target.prefix { !"/?#".contains($0) }
    return first != "#" && first != "/" && first != "?" && !head.contains(":")
  }

  /// The body of a page; addresses in it are escaped already.
  func html(_ body: String) -> String {
    guard base != nil else { return body }
    return body.replacing(/(<a href="|<img src=")([^"]*)"/) { match in
      "\(match.output.1)\(moved(match.output.2))\""
    }
  }

  /// Prose of the document; only what Markdown reads as a link is one.
  func markdown(_ prose: String) -> String {
    guard base != nil else { return prose }
    let links = Set(
      Markdown.html(of: prose).matches(of: /(?:<a href|<img src)="([^"]*)"/)
        .map { String($0.output.1) }.filter(Self.isRelative))
    return prose.replacing(/(\]\()([^)\s]+)/) { match in
      let target = match.output.2
      return links.contains(Markdown.escaped(String(target)))
        ? "\(match.output.1)\(moved(target))" : String(match.output.0)
    }
    // A definition may serve links of other places.
    .replacing(/(?<name>^ {0,3}\[[^\]^][^\]]*\]: *)(?<target>\S+)/.anchorsMatchLineEndings()) {
      "\($0.output.name)\(moved($0.output.target))"
    }
  }
}
