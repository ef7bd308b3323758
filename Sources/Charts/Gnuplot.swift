import CGnuplot
import Foundation

/// The program that runs scripts, in a process of its own.
struct Gnuplot: Sendable {
  /// A name on the path or a path.
  var program: String

  /// Writes a script's file.
  func write(_ text: String, to path: String) throws(ChartError) {
    var message = Self.emptyMessage
    let status = exp_gnuplot_write(path, text, text.utf8.count, &message, Self.messageSize)
    if status != 0 { throw .cannotWrite(Self.text(message)) }
  }

  /// Runs a script, and after it a second one in the same process.
  ///
  /// - Parameters:
  ///   - script: The first script's file.
  ///   - second: The second one's.
  ///   - output: The file that receives what is drawn without `set output`.
  /// - Throws: `ChartError` when there is no gnuplot or it ends with another status than 0.
  func run(_ script: String, then second: String? = nil, output: String) throws(ChartError) {
    var message = Self.emptyMessage
    let status =
      if let second {
        exp_gnuplot_run(program, script, second, output, &message, Self.messageSize)
      } else {
        exp_gnuplot_run(program, script, nil, output, &message, Self.messageSize)
      }
    if status < 0 { throw .gnuplotMissing(program: program, reason: Self.text(message)) }
    guard status != 0 else { return }
    let name = URL(filePath: script).lastPathComponent
    throw .gnuplotFailed(
      script: name, status: Int(status),
      message: Self.text(message).replacingOccurrences(of: script, with: name))
  }

  private static let messageSize = 4096
  private static let emptyMessage = [CChar](repeating: 0, count: messageSize)

  private static func text(_ message: [CChar]) -> String {
    String(decoding: message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
