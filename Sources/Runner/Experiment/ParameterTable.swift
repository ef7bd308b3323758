import Planning

/// An experiment's parameters for `exp params`.
package struct ParameterTable: Sendable {
  private let parameters: [Parameter]
  private let file: String

  /// Lists the parameters of an experiment.
  ///
  /// - Throws: `DocumentError` when the document is wrong.
  package init(of experiment: Experiment) throws(DocumentError) {
    parameters = try experiment.validPlan().parameters
    file = experiment.file.path
  }

  /// One line each: place, name, value, and the default where it differs.
  package var text: String {
    guard !parameters.isEmpty else {
      return "\(file) has no parameters; a cell marked 'parameters' declares them with let.\n"
    }
    return parameters.map { parameter in
      let changed =
        parameter.value == parameter.defaultValue ? "" : "  (default \(parameter.defaultValue))"
      return "\(file):\(parameter.place.line)  \(parameter.name) = \(parameter.value)\(changed)\n"
    }.joined()
  }

  /// An array of objects with name, value, default and line.
  package var json: CanonicalJSON {
    .array(
      parameters.map {
        [
          "name": .string($0.name), "value": CanonicalJSON($0.value),
          "default": CanonicalJSON($0.defaultValue), "line": .int($0.place.line),
        ]
      })
  }
}
