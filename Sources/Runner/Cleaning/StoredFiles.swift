import Foundation

/// The files of a store with their sizes and when they were last used.
struct StoredFiles {
  /// A finished stage.
  struct Stage {
    var key: String
    /// Name and seed in the last run that used it.
    var label: String
    var path: String
    /// Bytes of its objects; those it shares with others count for each.
    var size: Int
    var objects: [String]
    var lastUse: Date
  }

  private(set) var stages: [Stage] = []
  /// Bytes of every object by digest.
  private(set) var objects: [String: Int] = [:]
  private let root: String

  init(_ store: Store, runs: [RunEntry]) {
    root = store.root
    var uses: [String: (label: String, date: Date)] = [:]
    for run in runs {
      let date = time(of: run)
      for stage in run.stages where stage.state != .missing {
        uses[stage.key] = ("\(stage.name), seed \(stage.seed)", date)
      }
    }
    for key in store.stageKeys().sorted() {
      guard let digest = Digest(hexadecimal: key) else { continue }
      let path = store.stagePath(digest)
      let stored = FileManager.default.contents(atPath: path).flatMap(StoredStage.init(file:))
      let written = Self.date(of: path)
      stages.append(
        Stage(
          key: key, label: uses[key]?.label ?? "", path: path,
          size: stored?.objects.values.map(\.size).reduce(0, +) ?? 0,
          objects: stored?.objects.values.map(\.digest.hexadecimal) ?? [],
          lastUse: max(uses[key]?.date ?? written, written)))
    }
    for folder in store.names(in: "objects") {
      for name in store.names(in: "objects/" + folder) {
        objects[folder + name] = Self.size(of: "\(root)/objects/\(folder)/\(name)")
      }
    }
  }

  /// The path of an object.
  func path(of digest: String) -> String {
    "\(root)/objects/\(digest.prefix(2))/\(digest.dropFirst(2))"
  }

  /// When a run began; the distant past when that cannot be read.
  func time(of run: RunEntry) -> Date {
    (try? Date(run.began, strategy: .iso8601)) ?? .distantPast
  }

  /// Bytes of a file; 0 when there is none.
  static func size(of path: String) -> Int {
    var information = stat()
    return stat(path, &information) == 0 ? Int(information.st_size) : 0
  }

  /// Bytes of a file, or of everything below a folder.
  static func sizeOfFolder(_ path: String) -> Int {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path)) ?? []
    return size(of: path) + names.map { size(of: path + "/" + $0) }.reduce(0, +)
  }

  /// When a file was last written.
  static func date(of path: String) -> Date {
    var information = stat()
    guard stat(path, &information) == 0 else { return .distantPast }
    return Date(timeIntervalSince1970: Double(information.st_mtim.tv_sec))
  }
}
