import Foundation

/// Prints a page with Chromium, which is asked for nothing but this file.
enum PagePrinter {
  /// Names that Chromium has.
  private static let programs = ["chromium", "chromium-browser", "google-chrome"]
  private static let mostSeconds = 120.0

  /// The page as PDF.
  ///
  /// - Throws: `ExportError` when there is no Chromium, or it prints nothing.
  static func pdf(of page: String) throws(ExportError) -> Data {
    guard let program = programs.compactMap(Subprocess.find).first else {
      throw ExportError("PDF needs Chromium: sudo apt-get install -y chromium")
    }
    let scratch = FileManager.default.temporaryDirectory.appending(
      path: "exp-print-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: scratch) }
    do {
      try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
    } catch {
      throw ExportError("cannot make a scratch folder: \(error.localizedDescription)")
    }
    let target = scratch.appending(path: "page.pdf").path
    var arguments = [
      "--headless", "--disable-gpu", "--no-first-run", "--disable-extensions",
      "--no-pdf-header-footer", "--user-data-dir=\(scratch.appending(path: "profile").path)",
      "--print-to-pdf=\(target)",
    ]
    // Chromium has no sandbox for root; the page is ours and runs no foreign script.
    if getuid() == 0 { arguments.append("--no-sandbox") }
    arguments.append(URL(fileURLWithPath: page).absoluteString)
    let said = try run(program, arguments, log: scratch.appending(path: "log"))
    guard let data = FileManager.default.contents(atPath: target),
      data.starts(with: Data("%PDF".utf8))
    else {
      throw ExportError("\(program) printed no PDF" + (said.isEmpty ? "" : ": \(said)"))
    }
    return data
  }

  /// Runs the browser to its end, or ends it when it takes too long.
  ///
  /// - Returns: The last line that it said.
  private static func run(
    _ program: String, _ arguments: [String], log: URL
  ) throws(ExportError) -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    do {
      try Data().write(to: log)
      let handle = try FileHandle(forWritingTo: log)
      process.standardOutput = handle
      process.standardError = handle
      try process.run()
    } catch {
      throw ExportError("\(program) cannot be started: \(error.localizedDescription)")
    }
    let end = Date().addingTimeInterval(mostSeconds)
    while process.isRunning, Date() < end { Thread.sleep(forTimeInterval: 0.02) }
    if process.isRunning {
      process.terminate()
      throw ExportError("\(program) did not finish within \(Int(mostSeconds)) seconds")
    }
    let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").last.map(String.init) ?? ""
  }
}
