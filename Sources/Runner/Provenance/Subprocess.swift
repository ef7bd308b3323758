import Foundation

/// Other programs that `exp` asks something: git, gnuplot, fc-list.
enum Subprocess {
  struct Outcome: Sendable, Hashable {
    var status: Int32
    var output: String
  }

  /// Runs a program found on the path and returns what it printed on both streams.
  ///
  /// - Returns: nil when there is no such program.
  static func run(_ name: String, _ arguments: [String], in folder: String? = nil) -> Outcome? {
    guard let program = find(name) else { return nil }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    if let folder { process.currentDirectoryURL = URL(fileURLWithPath: folder) }
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    let data = (try? pipe.fileHandleForReading.readToEnd()) ?? nil
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus, output: String(decoding: data ?? Data(), as: UTF8.self))
  }

  /// Tells one version of a program from another without starting it: path, size and time.
  ///
  /// - Parameter name: A name on the search path, or a path.
  /// - Returns: nil when there is no such program.
  static func identity(_ name: String) -> String? {
    guard let path = name.contains("/") ? name : find(name) else { return nil }
    let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    var information = stat()
    guard stat(resolved, &information) == 0 else { return nil }
    return "\(resolved) \(information.st_size) \(information.st_mtim.tv_sec)"
  }

  /// The full path of a program on the search path.
  static func find(_ name: String) -> String? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
    return path.split(separator: ":").map { $0 + "/" + name }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
