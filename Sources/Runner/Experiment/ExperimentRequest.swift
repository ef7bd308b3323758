import Notebook

/// What the user asked for around a document: its parameters, seeds and trusted places.
package struct ExperimentRequest: Sendable, Hashable {
  package var path: String
  /// Values of parameters by name, as text from the command line.
  package var parameters: [String: String]
  /// Seeds from the command line; nil takes the document's.
  package var seeds: [Int]?
  /// Further places that data may be read from.
  package var allowedPaths: [String]

  package init(
    path: String, parameters: [String: String] = [:], seeds: [Int]? = nil,
    allowedPaths: [String] = []
  ) {
    self.path = path
    self.parameters = parameters
    self.seeds = seeds
    self.allowedPaths = allowedPaths
  }

  /// Reads the words of a command line.
  ///
  /// - Parameters:
  ///   - path: The experiment's file.
  ///   - assignments: `name=value` each; they go before the parameter file's.
  ///   - parameterFile: A YAML file of names with plain values.
  ///   - seeds: `5` means 1 … 5, `3,7` names them.
  ///   - allowedPaths: Further places that data may be read from.
  /// - Throws: `InputError` for a word that is not of its form, or a name given twice.
  package init(
    path: String, assignments: [String], parameterFile: String?, seeds: String?,
    allowedPaths: [String]
  ) throws(InputError) {
    self.init(path: path, allowedPaths: allowedPaths)
    if let parameterFile { parameters = try ParameterValues(file: parameterFile).values }
    var given: Set<String> = []
    for assignment in assignments {
      guard let equals = assignment.firstIndex(of: "="), equals > assignment.startIndex else {
        throw InputError("'-p \(assignment)' is not of the form -p name=value")
      }
      let name = String(assignment[..<equals])
      guard given.insert(name).inserted else {
        throw InputError("the parameter '\(name)' is given twice on the command line")
      }
      parameters[name] = String(assignment[assignment.index(after: equals)...])
    }
    if let seeds {
      guard let numbers = FrontMatter.seeds(from: seeds) else {
        throw InputError(
          "'--seeds \(seeds)' names no seeds; write a number (5 means 1…5) or a list such as 3,7")
      }
      self.seeds = numbers
    }
  }
}
