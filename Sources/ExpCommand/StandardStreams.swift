import Foundation

/// Results: what another program may read.
enum StandardOutput {
  static func print(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardOutput.write(contentsOf: Data((text + terminator).utf8))
  }
}

/// Everything that is not a result.
enum StandardError {
  static func print(_ text: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((text + terminator).utf8))
  }
}
