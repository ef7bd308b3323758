/// Sequences of tokens laid end to end: no padding is stored, computed or counted.
package struct PackedBatch: Sendable, Hashable {
  /// The tokens of all sequences. `[T]`
  package let tokens: [Int32]
  /// Start of each sequence, and `T` at the end. `[sequences + 1]`
  package let offsets: [Int]
  /// Position of each sequence's first token; nil means 0 for all.
  ///
  /// Only needed to repeat results of programs that let left padding count as positions.
  package let positionOffsets: [Int]?

  /// Packs sequences in the order given.
  ///
  /// - Parameters:
  ///   - sequences: Token ids; none may be empty.
  ///   - positionOffsets: Position of each sequence's first token; nil means 0.
  package init(_ sequences: [[Int32]], positionOffsets: [Int]? = nil) {
    var tokens: [Int32] = []
    tokens.reserveCapacity(sequences.reduce(0) { $0 + $1.count })
    var offsets = [0]
    offsets.reserveCapacity(sequences.count + 1)
    for (index, sequence) in sequences.enumerated() {
      precondition(!sequence.isEmpty, "sequence \(index) of the batch is empty")
      tokens += sequence
      offsets.append(tokens.count)
    }
    precondition(
      (positionOffsets?.count ?? sequences.count) == sequences.count,
      "\(positionOffsets?.count ?? 0) position offsets for \(sequences.count) sequences")
    self.tokens = tokens
    self.offsets = offsets
    self.positionOffsets = positionOffsets
  }

  /// Packs prompts with their responses, each pair one sequence, from position 0 on.
  package init(_ sequences: [(prompt: [Int32], response: [Int32])]) {
    var tokens: [Int32] = []
    tokens.reserveCapacity(sequences.reduce(0) { $0 + $1.prompt.count + $1.response.count })
    var offsets = [0]
    offsets.reserveCapacity(sequences.count + 1)
    for (index, (prompt, response)) in sequences.enumerated() {
      precondition(
        !prompt.isEmpty || !response.isEmpty, "sequence \(index) of the batch is empty")
      tokens += prompt
      tokens += response
      offsets.append(tokens.count)
    }
    (self.tokens, self.offsets, positionOffsets) = (tokens, offsets, nil)
  }

  /// The number of sequences.
  package var count: Int { offsets.count - 1 }

  /// One more than the largest position of any token.
  package var positionCount: Int {
    (0..<count).reduce(0) { max($0, (positionOffsets?[$1] ?? 0) + range(of: $1).count) }
  }

  /// The number of tokens, `T`.
  package var tokenCount: Int { tokens.count }

  /// Where a sequence lies among the packed tokens.
  package func range(of sequence: Int) -> Range<Int> { offsets[sequence]..<offsets[sequence + 1] }

  /// The tokens of one sequence.
  package func sequence(_ index: Int) -> ArraySlice<Int32> { tokens[range(of: index)] }

  /// The response tokens of every sequence, after prompts of the given lengths.
  ///
  /// - Parameter promptLengths: Tokens of each sequence that are not selected, at least 1.
  /// - Returns: Positions of all other tokens; as targets or, less 1, as rows that predict them.
  package func responses(after promptLengths: [Int]) -> TokenSelection {
    precondition(
      promptLengths.count == count, "\(promptLengths.count) prompt lengths for \(count) sequences")
    return TokenSelection(
      ranges: promptLengths.indices.map { index in
        let range = range(of: index)
        precondition(
          promptLengths[index] >= 1 && promptLengths[index] <= range.count,
          "prompt \(index) has \(promptLengths[index]) of its sequence's \(range.count) tokens")
        return range.dropFirst(promptLengths[index])
      })
  }

  /// The last token of every sequence.
  package var lastTokens: [Int] { offsets.dropFirst().map { $0 - 1 } }
}

/// Some tokens of a packed batch, sequence by sequence.
package struct TokenSelection: Sendable, Hashable {
  /// Positions in the packed batch, ascending.
  package let indices: [Int]
  /// Start of each sequence's part of `indices`, and its count at the end. `[sequences + 1]`
  package let offsets: [Int]

  /// Selects one range of packed positions per sequence.
  package init(ranges: [Range<Int>]) {
    var indices: [Int] = []
    indices.reserveCapacity(ranges.reduce(0) { $0 + $1.count })
    var offsets = [0]
    offsets.reserveCapacity(ranges.count + 1)
    for range in ranges {
      indices.append(contentsOf: range)
      offsets.append(indices.count)
    }
    (self.indices, self.offsets) = (indices, offsets)
  }

  package var count: Int { indices.count }
}
