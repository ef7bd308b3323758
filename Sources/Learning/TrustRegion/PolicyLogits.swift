import Kernels
import Models

/// A language model on the responses of a rollout, as a function from parameters to logits.
package struct PolicyLogits: LogitFunction {
  package let model: LanguageModel
  private let packs: [PackedResponses]
  private let temperature: Double
  private let workspace: Workspace
  private let workers: Workers
  /// The parameters' norm times a share at which truncation and rounding are both small.
  package let differenceLength: Double

  /// Looks at a model's distributions of the response tokens of some packs.
  package init(
    _ model: LanguageModel, on packs: [PackedResponses], temperature: Double,
    workspace: Workspace, workers: Workers
  ) {
    (self.model, self.packs, self.temperature) = (model, packs, temperature)
    (self.workspace, self.workers) = (workspace, workers)
    var square = 0.0
    model.parameters.withPointer { base in
      for index in 0..<model.parameters.count {
        square += Double(base[index]) * Double(base[index])
      }
    }
    differenceLength = 3e-3 * max(1, square.squareRoot())
  }

  /// The model with its parameters moved.
  func moved(along direction: [Double], by length: Double) -> LanguageModel {
    guard length != 0 else { return model }
    var moved = model
    moved.parameters.withMutablePointer { base in
      for index in direction.indices {
        base[index] = Float(Double(base[index]) + length * direction[index])
      }
    }
    return moved
  }

  package func logits(along direction: [Double], by length: Double) -> [Double] {
    let model = moved(along: direction, by: length)
    return packs.flatMap { pack in
      model.logits(
        of: pack.batch, targets: pack.tokens.indices, workspace: workspace, workers: workers
      ).map { Double($0) / temperature }
    }
  }

  package func pullback(_ gradient: [Double]) -> [Double] {
    var sum = model.zeroGradients()
    var start = 0
    for pack in packs {
      let end = start + pack.tokenCount * model.vocabulary
      let pass = model.forward(
        pack.batch, pack.logProbabilities(), workspace: workspace, workers: workers)
      pass.backward(
        OutputGradients(logits: gradient[start..<end].map { Float($0 / temperature) }),
        into: &sum, workers: workers)
      start = end
    }
    return (0..<sum.count).map { Double(sum[$0]) }
  }

  /// The tokens that were sampled, as places in the rows of logits.
  var chosen: [Int] {
    let tokens = packs.flatMap { pack in pack.tokens.indices.map { Int(pack.batch.tokens[$0]) } }
    return tokens.enumerated().map { $0 * model.vocabulary + $1 }
  }
}
