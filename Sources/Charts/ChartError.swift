import Foundation

/// What keeps a chart from being drawn.
package enum ChartError: Error, Sendable, Hashable, CustomStringConvertible {
  case cannotWrite(String)
  case gnuplotMissing(program: String, reason: String)
  case gnuplotFailed(script: String, status: Int, message: String)

  package var description: String {
    switch self {
    case .cannotWrite(let reason): reason
    case .gnuplotMissing(let program, let reason):
      "\(reason); charts need \(program): sudo apt-get install gnuplot-nox"
    case .gnuplotFailed(let script, let status, let message):
      "gnuplot ended with status \(status) on \(script): "
        + message.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }
}
