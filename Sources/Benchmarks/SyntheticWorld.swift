import Models
import Tasks
import Tensors

/// Random tokens in the shapes that a job asks for.
///
/// No sequence is shorter than the others and no token ends a response, so that every step does
/// the same work.
package enum SyntheticWorld {
  /// Steps that are drawn; after them the data comes again.
  package static let steps = 16

  /// Draws the data of a job.
  ///
  /// - Parameters:
  ///   - work: What the job does.
  ///   - vocabulary: Tokens to draw from; at most 4096 are used.
  /// - Returns: A world without held-out data.
  package static func make(for work: Work, vocabulary: Int) -> World {
    var random = RandomSource(seed: 1).split("benchmark")
    func tokens(_ count: Int) -> [Int32] {
      (0..<count).map { _ in Int32(random.integer(below: min(vocabulary, 4096))) }
    }
    var world = World(
      tokenizer: NumberTokenizer(vocabularySize: vocabulary), responseTokens: 1, contextTokens: 1,
      prompts: Split(train: [], heldOut: []), demonstrations: Split(train: [], heldOut: []),
      preferences: Split(train: [], heldOut: []))
    switch work {
    case .fineTuning(let sequences, let length):
      // As many tokens are predicted as are read, so that the first one stands before them.
      world.demonstrations.train = (0..<steps * sequences).map { _ in
        Demonstration(prompt: tokens(1), response: tokens(length))
      }
    case .preferences(let pairs, let prompt, let length):
      world.preferences.train = (0..<steps * pairs).map { _ in
        PreferencePair(
          prompt: tokens(prompt), chosen: tokens(length - prompt),
          rejected: tokens(length - prompt))
      }
    case .ppo(let batch, let prompt, let response, _, _):
      world.prompts.train = (0..<steps * batch).map { _ in tokens(prompt) }
      world.responseTokens = response
    case .generation(let batch, let prompt, let new):
      world.prompts.train = (0..<batch).map { _ in tokens(prompt) }
      world.responseTokens = new
    }
    return world
  }
}

/// Tokens that stand for nothing; none ends a response.
private struct NumberTokenizer: Tokenizer {
  let vocabularySize: Int
  var endToken: Int32 { -1 }
  func encode(_ text: String) -> [Int32] { text.split(separator: " ").compactMap { Int32($0) } }
  func decode(_ tokens: [Int32]) -> String { tokens.map(String.init).joined(separator: " ") }
  func label(of token: Int32) -> String { String(token) }
  var fileContent: String { "" }
}
