import Planning
import Settings

/// Computes the keys of a plan's stages, each for one seed.
package struct StageKeys {
  /// Raised when the layout of what goes into a key, or of a stored result, changes.
  static let format = 1

  /// The revision of every vocabulary type by name.
  private let revisions: [String: Int]
  /// The numeric fingerprint: what decides the bits besides the settings.
  private let numerics: CanonicalJSON
  /// How stages are measured; what is recorded depends on it.
  private let evaluation: CanonicalJSON
  /// Digests of the files that a task reads, by the path as the configuration writes it.
  private let files: [String: Digest]

  package init(
    revisions: [String: Int], numerics: CanonicalJSON, evaluation: CanonicalJSON,
    files: [String: Digest]
  ) {
    self.revisions = revisions
    self.numerics = numerics
    self.evaluation = evaluation
    self.files = files
  }

  /// The key of a stage for a seed.
  ///
  /// - Parameters:
  ///   - stage: The stage, its configurations complete.
  ///   - seed: The seed that it runs with.
  ///   - keyOf: The key of an earlier stage for the same position of seeds.
  /// - Returns: The key; equal keys stand for equal results.
  package func key(of stage: Stage, seed: Int, upstream keyOf: (Int) -> StageKey) -> StageKey {
    func reference(_ index: Int?) -> CanonicalJSON {
      index.map { .string(keyOf($0).digest.hexadecimal) } ?? .null
    }
    let start: CanonicalJSON =
      switch stage.start {
      case .model(let configuration): ["model": described(configuration)]
      case .stage(let index): ["stage": reference(index)]
      }
    var data: [String: CanonicalJSON] = [
      "task": described(stage.data.task), "member": .string(stage.data.member.rawValue),
    ]
    if let candidates = stage.data.candidates {
      var described: [String: CanonicalJSON] = [
        "writers": .array(candidates.writers.map(reference)), "ranked": .int(candidates.ranked),
      ]
      // The default is left out, so that keys from before it could be set stay what they were.
      if candidates.temperature != 1 {
        described["temperature"] = .double(candidates.temperature)
      }
      data["candidates"] = .object(described)
    }
    return StageKey(ingredients: [
      "format": .int(Self.format),
      "algorithm": described(stage.algorithm),
      "start": start,
      "data": .object(data),
      "reward": stage.isPaidGold ? .string("gold") : reference(stage.reward),
      "reference": reference(stage.reference),
      "steps": stage.steps.map(CanonicalJSON.int) ?? .null,
      "seed": .int(seed),
      "numerics": numerics,
      "evaluation": evaluation,
    ])
  }

  /// A configuration with revisions, and with files by their content instead of their place.
  private func described(_ configuration: Configuration) -> CanonicalJSON {
    [
      "type": .string(configuration.type),
      "revision": .int(revisions[configuration.type] ?? 0),
      "settings": .object(configuration.settings.mapValues(described)),
    ]
  }

  private func described(_ value: SettingValue) -> CanonicalJSON {
    switch value {
    case .configuration(let nested): described(nested)
    case .string(let path) where files[path] != nil:
      ["sha256": CanonicalJSON(files[path]?.hexadecimal)]
    case .array(let values): .array(values.map(described))
    case .choice(let name, let arguments):
      [
        "choice": .string(name),
        "arguments": .array(arguments.map { described($0.value) }),
      ]
    default: CanonicalJSON(value)
    }
  }
}
