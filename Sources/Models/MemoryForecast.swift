import Kernels

/// Bytes that a stage will hold at its peak, part by part, told by its configuration alone.
///
/// What does not grow with the models is one constant: the program, its libraries, and the stacks
/// and buffers of its threads.
package struct MemoryForecast: Sendable, Hashable {
  /// One part.
  package struct Part: Sendable, Hashable {
    package var name: String
    package var bytes: Int
  }

  /// The parts, all of which are held at the same time.
  package private(set) var parts: [Part] = [Part(name: "program", bytes: 26 << 20)]

  package init() {}

  /// All parts together, in bytes.
  package var total: Int { parts.reduce(0) { $0 + $1.bytes } }

  /// Adds a part.
  package mutating func add(_ name: String, _ bytes: Int) {
    parts.append(Part(name: name, bytes: bytes))
  }

  /// Adds buffers that are shaped like a model's parameters.
  package mutating func add(
    _ name: String, copies: Int = 1, of shape: TransformerShape, head: ModelHead = .language
  ) {
    add(name, copies * ParameterLayout(shape, head: head).bufferSize * Self.float)
  }

  /// Adds a workspace, which is as large as the largest of its passes, or as drawing the responses
  /// that it lends its memory to.
  package mutating func add(
    _ name: String, _ shape: TransformerShape, passes: [PassSize], rollout: RolloutSize? = nil
  ) {
    let floats = passes.map { $0.floats(shape) } + (rollout.map { [$0.floats(shape)] } ?? [])
    add(name, (floats.max() ?? 0) * Self.float)
  }

  private static let float = MemoryLayout<Float>.stride
}

/// What decides the memory of drawing responses, all to the greatest length.
package struct RolloutSize: Sendable, Hashable {
  package var prompts, promptTokens, newTokens: Int
  package var threads: Int

  package init(prompts: Int, promptTokens: Int, newTokens: Int, threads: Int) {
    (self.prompts, self.promptTokens, self.newTokens) = (prompts, promptTokens, newTokens)
    self.threads = threads
  }

  /// Floats of the weights' copies and of all batches.
  func floats(_ shape: TransformerShape) -> Int {
    let team = DecodingTeam(shape, prompts: prompts, threads: threads)
    return DecodingSize(shape, team, longestPrompt: promptTokens, newTokens: newTokens).total
  }
}

/// What decides the memory of one pass over sequences of equal length.
package struct PassSize: Sendable, Hashable {
  package var sequences: Int
  /// Tokens of each sequence.
  package var tokens: Int
  /// The last so many tokens of each sequence are read from.
  package var places: Int
  package var head: ModelHead
  /// Whether a gradient follows.
  package var keeps: Bool

  package init(
    sequences: Int, tokens: Int, places: Int, head: ModelHead = .language, keeps: Bool
  ) {
    (self.sequences, self.tokens, self.places) = (sequences, tokens, places)
    (self.head, self.keeps) = (head, keeps)
  }

  /// Floats of the workspace that runs the pass.
  func floats(_ shape: TransformerShape) -> Int {
    let batch = PackedBatch(
      Array(repeating: [Int32](repeating: 0, count: tokens), count: sequences))
    let positions = (0..<sequences).flatMap { sequence in
      ((sequence + 1) * tokens - places)..<(sequence + 1) * tokens
    }
    let readout: Readout =
      head == .language ? .logProbabilities(of: positions) : .values(at: positions)
    return Workspace().size(
      of: shape, batch, PassPlan(batch, readout), readout, keeps: keeps)
  }
}
