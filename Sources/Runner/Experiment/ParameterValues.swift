import Foundation
import Notebook

/// Values of parameters from a file that the user named with `-f`.
package struct ParameterValues: Sendable, Hashable {
  /// By name, as text.
  package let values: [String: String]

  /// Reads a YAML file of names with plain values.
  ///
  /// - Throws: `InputError` with file, line and cause.
  package init(file path: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError("there is no readable parameter file '\(path)'")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw InputError("the parameter file '\(path)' is not UTF-8")
    }
    do throws(ParameterFile.Mistake) {
      values = try ParameterFile.values(of: text)
    } catch {
      let place = error.line.map { "\(path):\($0)" } ?? path
      throw InputError("\(place): \(error.message)")
    }
  }
}
