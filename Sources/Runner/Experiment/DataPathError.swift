/// Why a data file is not read, with the way out.
package enum DataPathError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It lies outside of what the experiment may read.
  case outside(String)
  case missing(String, lookedIn: String)
  case folder(String)
  case unreadable(String, String)

  package var description: String {
    switch self {
    case .outside(let path):
      "the data path '\(path)' leads out of the experiment's folder; a path in the file must stay "
        + "under it. Give the file on the command line (-p data=PATH for a parameter 'data'), or "
        + "allow its folder with --allow-path"
    case .missing(let path, let place):
      "there is no data file '\(path)' (looked for from \(place)); give one on the command line, "
        + "for example -p data=path/to/pairs.jsonl"
    case .folder(let path): "the data path '\(path)' is a folder; name a file in it"
    case .unreadable(let path, let reason):
      "the data file '\(path)' cannot be read (\(reason)); check its permissions"
    }
  }
}
