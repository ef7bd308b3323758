import Yams

/// A YAML file that sets an experiment's parameters: names with plain values.
package enum ParameterFile {
  /// What is wrong with such a file: the line, from 1 where there is one, and a sentence.
  package struct Mistake: Error, Sendable, Hashable {
    package var line: Int?
    package var message: String
  }

  /// Reads the values as the text that a command line would give.
  ///
  /// - Throws: `Mistake` for the first thing that is not a name with a plain value.
  package static func values(of text: String) throws(Mistake) -> [String: String] {
    let root: Node?
    do { root = try Yams.compose(yaml: text) } catch {
      throw Mistake(line: nil, message: "it is not YAML: \(error)")
    }
    guard let root else { return [:] }
    guard case .mapping(let mapping) = root else {
      throw Mistake(line: root.mark?.line, message: "it must hold lines of the form 'name: value'")
    }
    var values: [String: String] = [:]
    for (key, value) in mapping {
      guard let name = key.string, case .scalar(let scalar) = value else {
        throw Mistake(
          line: key.mark?.line,
          message: "'\(key.string ?? "a key")' must have a plain value: a number, a Bool or text")
      }
      guard values[name] == nil else {
        throw Mistake(line: key.mark?.line, message: "'\(name)' is given twice")
      }
      values[name] = scalar.string
    }
    return values
  }
}
