import Foundation
import Reports

/// A run as `run.json` records it: what a verification repeats and compares with.
struct RecordedRun: Decodable {
  var recipe: RunRecipe
  var claims: [Claim]
  var fingerprint: [ReportField]
  var runs: [Run]

  struct Claim: Decodable, Hashable {
    var sentence: String
    var verdict: String
  }

  struct Run: Decodable {
    var name: String
    var last: [String: Last]
  }

  struct Last: Decodable {
    var bySeed: [String: Double]
  }

  /// Reads a `run.json`.
  ///
  /// - Throws: `InputError` when it is none, or of a version without a recipe.
  init(path: String) throws(InputError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw InputError("there is no readable '\(path)'; name a report's folder or its run.json")
    }
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    do { self = try decoder.decode(RecordedRun.self, from: data) } catch {
      throw InputError(
        "'\(path)' cannot be verified: it is damaged, or from a version of exp that did not write "
          + "down what to repeat; run the experiment again")
    }
  }

  /// The recorded field of the numeric fingerprint.
  func numerics(_ name: String) -> String? {
    fingerprint.first { $0.name == name }?.value
  }
}
