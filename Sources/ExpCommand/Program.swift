import ArgumentParser
import Foundation
import Runner

/// The `exp` program: parses, runs, and turns what happened into an exit code.
@main
enum Program {
  static func main() {
    do {
      var command = try ExpCommand.parseAsRoot()
      try command.run()
    } catch let mistake as InputError {
      StandardError.print("error: \(mistake)")
      exit(ExitStatus.wrongInput.rawValue)
    } catch let mistakes as DocumentError {
      StandardError.print(mistakes.report, terminator: "")
      exit(ExitStatus.wrongInput.rawValue)
    } catch let mistake as DataPathError {
      StandardError.print("error: \(mistake)")
      exit(ExitStatus.wrongInput.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Help goes to standard output with exit code 0; a wrong command line ends with 2, anything
  /// unforeseen with 1.
  private static func end(with error: any Error) -> Never {
    if let code = error as? ExitCode { exit(code.rawValue) }
    switch ExpCommand.exitCode(for: error) {
    case .success: ExpCommand.exit(withError: error)
    case .validationFailure:
      StandardError.print(ExpCommand.fullMessage(for: error))
      exit(ExitStatus.wrongInput.rawValue)
    default:
      StandardError.print("error: \(error)")
      exit(ExitStatus.stageFailed.rawValue)
    }
  }
}
