/// How a pass over a batch is cut, which is decided by the batch alone and never by the threads.
struct PassPlan: Sendable {
  /// Whole sequences that one thread carries through all layers.
  struct Block: Sendable {
    var index: Int
    var sequences: Range<Int>
    /// Their packed rows.
    var rows: Range<Int>
    /// Their places in the readout.
    var places: Range<Int>
  }

  let blocks: [Block]
  /// The packed row whose hidden state each place of the readout reads, ascending. `[n]`
  let rows: [Int]

  /// Cuts a batch into about eight blocks of 64 to 512 rows; a longer sequence is a block.
  init(_ batch: PackedBatch, _ readout: Readout) {
    rows = Self.rows(of: readout, in: batch)
    let wanted = min(max((batch.tokenCount + 7) / 8, 64), 512)
    var blocks: [Block] = []
    var (first, place) = (0, 0)
    for sequence in 0..<batch.count {
      let end = batch.offsets[sequence + 1]
      let isLast = sequence + 1 == batch.count
      let next = isLast ? end : batch.offsets[sequence + 2]
      guard isLast || next - batch.offsets[first] > wanted else { continue }
      let start = place
      while place < rows.count, rows[place] < end { place += 1 }
      blocks.append(
        Block(
          index: blocks.count, sequences: first..<sequence + 1,
          rows: batch.offsets[first]..<end, places: start..<place))
      first = sequence + 1
    }
    self.blocks = blocks
  }

  /// Rows of logits that one thread forms at a time: about a megabyte, so that they are reduced
  /// while in cache, but enough that the product is worth reading the head for.
  func headRows(_ shape: TransformerShape) -> Int { max(256, (1 << 18) / shape.vocabulary) }

  private static func rows(of readout: Readout, in batch: PackedBatch) -> [Int] {
    let rows: [Int]
    switch readout {
    case .values(let positions): rows = positions
    case .logProbabilities(let targets, let temperature, _):
      precondition(temperature > 0, "temperature is \(temperature); it must be positive")
      var sequence = 0
      for target in targets {
        while sequence < batch.count, batch.offsets[sequence + 1] <= target { sequence += 1 }
        precondition(
          sequence < batch.count && target > batch.offsets[sequence],
          "target \(target) is the first token of a sequence or outside the batch")
      }
      rows = targets.map { $0 - 1 }
    }
    for (index, row) in rows.enumerated() {
      precondition(
        row >= 0 && row < batch.tokenCount && (index == 0 || rows[index - 1] < row),
        "readout place \(index) is row \(row); rows must ascend and lie in the batch")
    }
    return rows
  }
}
