import Foundation
import Kernels
import Tensors

@testable import Models

/// Small models and batches that several tests share.
enum TestModels {
  static let configuration = Transformer(layers: 2, heads: 2, width: 16, context: 12, mlpRatio: 2)
  static let vocabulary = 19

  /// A policy whose parameters are far from their first values, so that every gradient matters.
  static func policy(
    seed: UInt64 = 1, configuration: Transformer = configuration, vocabulary: Int = vocabulary
  ) -> LanguageModel {
    let random = RandomSource(seed: seed)
    var model = LanguageModel(configuration, vocabulary: vocabulary, random: random)
    var noise = random.split("noise")
    for entry in model.layout.entries {
      for index in entry.range {
        model.parameters[index] += Float(noise.normal() * 0.2)
      }
    }
    return model
  }

  static func critic(seed: UInt64 = 1, of configuration: Transformer = configuration)
    -> LanguageModel
  {
    policy(seed: seed, configuration: configuration)
      .withScalarHead(random: RandomSource(seed: seed).split("head"))
  }

  /// Sequences of the given lengths with random tokens.
  static func batch(_ lengths: [Int], seed: UInt64 = 5, vocabulary: Int = vocabulary) -> PackedBatch
  {
    var random = RandomSource(seed: seed)
    return PackedBatch(
      lengths.map { length in
        (0..<length).map { _ in Int32(random.integer(below: vocabulary)) }
      })
  }

  /// Every token that has one before it.
  static func allTargets(_ batch: PackedBatch) -> [Int] {
    batch.responses(after: Array(repeating: 1, count: batch.count)).indices
  }

  static func normals(_ count: Int, seed: UInt64 = 9) -> [Double] {
    var random = RandomSource(seed: seed)
    return (0..<count).map { _ in random.normal() }
  }

  /// Σ (weights · outputs).
  static func loss(_ weights: OutputGradients, _ outputs: Outputs) -> Double {
    dot(weights.logProbabilities, outputs.logProbabilities)
      + dot(weights.entropies, outputs.entropies) + dot(weights.values, outputs.values)
  }
}

extension LanguageModel {
  /// The gradient of Σ (weights · outputs).
  func gradient(
    _ batch: PackedBatch, _ readout: Readout, _ weights: OutputGradients,
    workspace: Workspace = Workspace(), workers: Workers = .shared
  ) -> ParameterBuffer {
    var gradients = zeroGradients()
    forward(batch, readout, workspace: workspace, workers: workers)
      .backward(weights, into: &gradients, workers: workers)
    return gradients
  }
}

extension ParameterBuffer {
  var doubles: [Double] { self[0..<count].map(Double.init) }
}

/// ‖a − b‖ / ‖b‖.
func relativeDistance(_ a: [Double], _ b: [Double]) -> Double {
  let difference = zip(a, b).map { $0 - $1 }
  return (dot(difference, difference) / max(dot(b, b), 1e-300)).squareRoot()
}

func largestDifference(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).map { abs($0 - $1) }.max() ?? 0
}
