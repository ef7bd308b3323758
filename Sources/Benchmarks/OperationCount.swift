import Models

/// Floating-point operations that the mathematics asks for, whatever a program does beside.
///
/// A weight of a block costs 2 operations a token, the head 2·V·d where logits are read, attention
/// 4 operations for each query's column and each position that it sees. The way back costs twice the
/// way there. Embeddings, normalisations and activations are not counted.
package struct OperationCount: Sendable {
  private let shape: TransformerShape

  package init(_ shape: TransformerShape) { self.shape = shape }

  /// Weights of the blocks' matrices, N.
  package var blockWeights: Int {
    shape.layers * shape.width
      * (shape.projectionWidth + shape.queryWidth + shape.activationWidth + shape.hidden)
  }

  /// Carrying one sequence through the blocks, with logits at some places.
  ///
  /// - Parameters:
  ///   - tokens: Length of the sequence.
  ///   - places: Places at which the head's logits are read.
  /// - Returns: Operations.
  package func forward(tokens: Int, places: Int) -> Double {
    let seen = tokens * (tokens + 1) / 2
    return Double(2 * blockWeights * tokens) + Double(4 * shape.layers * shape.queryWidth * seen)
      + Double(2 * shape.vocabulary * shape.width * places)
  }

  /// The same with the way back.
  package func training(tokens: Int, places: Int) -> Double {
    3 * forward(tokens: tokens, places: places)
  }

  /// Operations of one step of a job.
  package func step(of work: Work) -> Double {
    switch work {
    case .fineTuning(let sequences, let tokens):
      return Double(sequences) * training(tokens: tokens, places: tokens)
    case .preferences(let pairs, let prompt, let tokens):
      // The reference's pass is a third of an update.
      let one = forward(tokens: tokens, places: tokens - prompt)
      return Double(2 * pairs) * 4 * one
    case .ppo(let batch, let prompt, let response, let epochs, _):
      let tokens = prompt + response
      let rollout = forward(tokens: tokens - 1, places: response)
      let (policy, scalar) = (
        forward(tokens: tokens, places: response), forward(tokens: tokens, places: 0)
      )
      // Scored by reference, reward model and critic; then policy and critic are trained.
      let scoring = policy + 2 * scalar
      return Double(batch) * (rollout + scoring + Double(3 * epochs) * (policy + scalar))
    case .generation(let batch, let prompt, let new):
      return Double(batch) * forward(tokens: prompt + new - 1, places: new)
    }
  }
}
