import Foundation
import Settings

/// The `ensemble.json` beside a reward model that has others beside it.
private struct EnsembleConfiguration: Codable {
  var members: Int
  var combination: String
  var weight: Double?

  static let configurationName = "ensemble.json"
  static let weightsName = "ensemble.safetensors"

  /// What a member's tensors are called.
  static func prefix(_ member: Int) -> String { "member.\(member)." }
}

extension LanguageModel {
  /// The files of the further models of an ensemble; none for a single model.
  func ensembleFiles() -> [(name: String, data: Data)] {
    guard let ensemble else { return [] }
    let tensors = ensemble.others.enumerated().flatMap { index, parameters in
      layout.entries.map {
        Safetensors.Output(
          name: EnsembleConfiguration.prefix(index + 1) + $0.name, shape: $0.shape,
          values: parameters[$0.range])
      }
    }
    let (name, arguments) = ensemble.combination.choice
    let configuration = EnsembleConfiguration(
      members: ensemble.others.count, combination: name,
      weight: arguments.first.flatMap(Double.init(settingValue:)))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    guard let json = try? encoder.encode(configuration) else {
      preconditionFailure("cannot write \(configuration) as JSON")
    }
    return [
      (EnsembleConfiguration.configurationName, json),
      (EnsembleConfiguration.weightsName, Safetensors.encode(tensors)),
    ]
  }

  /// Reads the further models of an ensemble, where a checkpoint has them.
  ///
  /// - Throws: `CheckpointError` that names the file, what is wrong with it, and the way out.
  mutating func readEnsemble(from folder: String) throws(CheckpointError) {
    let path = folder + "/" + EnsembleConfiguration.configurationName
    guard let json = FileManager.default.contents(atPath: path) else { return }
    let cure = "train the reward model again"
    guard let configuration = try? JSONDecoder().decode(EnsembleConfiguration.self, from: json),
      (1...1024).contains(configuration.members),
      let combination = ScoreCombination(
        choice: configuration.combination, configuration.weight.map { [.double($0)] } ?? [])
    else { throw CheckpointError(path, "is not the description of an ensemble", cure: cure) }
    let weights = try Safetensors(path: folder + "/" + EnsembleConfiguration.weightsName)
    var others: [ParameterBuffer] = []
    for member in 1...configuration.members {
      var parameters = zeroGradients()
      for entry in layout.entries {
        let name = EnsembleConfiguration.prefix(member) + entry.name
        guard let tensor = weights.tensors[name], tensor.shape == entry.shape else {
          throw CheckpointError(
            weights.path, "has no tensor '\(name)' of the shape \(entry.shape)", cure: cure)
        }
        parameters[entry.range] = try weights.floats(name)
      }
      others.append(parameters)
    }
    ensemble = ScoreEnsemble(others: others, combination: combination)
  }
}
