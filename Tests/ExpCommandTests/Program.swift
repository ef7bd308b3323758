import Foundation

/// The built `exp`, run as a user would run it.
struct Program {
  /// A folder of its own: working directory, experiment, store and reports.
  let folder: URL

  /// What a run left behind.
  struct Outcome {
    var status: Int32
    /// Whether a signal ended it; `status` is then its number.
    var wasKilled = false
    var output: String
    var errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appending(path: "exp-command-\(UInt64.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: true, encoding: .utf8)
  }

  func text(of name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The program beside the test bundle.
  private static let executable = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent()

  private static var path: URL {
    let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let candidates = [executable, bundle].map { $0.appending(path: "exp") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? candidates[1]
  }

  /// Starts the program; its streams go to files, so that nothing can block.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Running {
    let process = Process()
    process.executableURL = Self.path
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let streams = folder.appending(path: ".streams-\(UInt32.random(in: .min ... .max))")
    try FileManager.default.createDirectory(at: streams, withIntermediateDirectories: true)
    let files = ["output", "errors"].map { streams.appending(path: $0) }
    for file in files { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    process.standardInput = FileHandle.nullDevice
    try process.run()
    return Running(process: process, output: files[0], errors: files[1])
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
    try start(arguments, environment: environment).outcome()
  }

  /// A program that may still be running.
  struct Running {
    let process: Process
    let output: URL
    let errors: URL

    func outcome() throws -> Outcome {
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus,
        wasKilled: process.terminationReason == .uncaughtSignal, output: try text(output),
        errors: try text(errors))
    }

    /// Waits until standard error contains a text; false when the program ends before.
    func waits(for wanted: String, seconds: Double = 120) throws -> Bool {
      let end = Date().addingTimeInterval(seconds)
      while Date() < end {
        if try text(errors).contains(wanted) { return true }
        if !process.isRunning { return try text(errors).contains(wanted) }
        Thread.sleep(forTimeInterval: 0.02)
      }
      return false
    }

    /// Ends it as `kill -9` or a lost machine would.
    func killAtOnce() { kill(process.processIdentifier, SIGKILL) }

    func interrupt() { kill(process.processIdentifier, SIGINT) }

    private func text(_ file: URL) throws -> String {
      try String(contentsOf: file, encoding: .utf8)
    }
  }
}
