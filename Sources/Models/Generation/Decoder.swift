import Kernels
import Tensors

/// Decodes a batch of responses, each with a place in the key/value cache.
struct Decoder {
  /// Most prompt tokens that are read in one go, unless one prompt alone is longer.
  static let largestPrefill = 512

  /// A response and its place in the cache.
  private struct Live {
    var response: Response
    var slot: Int
    /// How many tokens the network has seen.
    var seen = 0

    /// The tokens that it has not seen: the prompt, then each drawn token.
    var unseen: ArraySlice<Int32> {
      seen == 0 ? response.prompt[...] : response.tokens.suffix(1)
    }
  }

  private let weights: DecodingWeights
  private let sampling: Sampling
  private let memory: DecodingMemory
  private let team: DecodingTeam
  private let draws: Draws
  private var live: [Live] = []
  private var freeSlots: [Int]
  private var inputs: [DecodingMemory.Input] = []

  init(
    _ weights: DecodingWeights, _ sampling: Sampling, _ team: DecodingTeam, _ memory: DecodingMemory
  ) {
    self.weights = weights
    self.sampling = sampling
    self.team = team
    self.memory = memory
    draws = Draws(sampling, memory.logits, weights.shape.vocabulary)
    freeSlots = Array((0..<team.size).reversed())
    inputs.reserveCapacity(team.size)
    live.reserveCapacity(team.size)
  }

  /// Draws responses until the queue is empty.
  mutating func run(_ queue: PromptQueue) {
    while true {
      // Admitting a few at a time keeps the batch dense without reading the weights for one prompt.
      let isWorthwhile = freeSlots.count >= max(team.size / 4, 1)
      if isWorthwhile, admit(queue) { continue }
      guard !live.isEmpty else { return }
      advance(live.indices, queue)
    }
  }

  /// Gives free places to waiting prompts and draws their first tokens; false when none waits.
  private mutating func admit(_ queue: PromptQueue) -> Bool {
    let taken = queue.take(freeSlots.count)
    guard !taken.isEmpty else { return false }
    let firstNew = live.count
    for var response in taken {
      response.makeRoom(min(sampling.maximumNewTokens, weights.shape.context))
      live.append(Live(response: response, slot: freeSlots.removeLast()))
    }
    // From the back, because those that finish at once are replaced by the last.
    var end = live.count
    while end > firstNew {
      var (start, rows) = (end, 0)
      while start > firstNew,
        rows == 0 || rows + live[start - 1].response.prompt.count <= memory.rows
      {
        start -= 1
        rows += live[start].response.prompt.count
      }
      advance(start..<end, queue)
      end = start
    }
    return true
  }

  /// Shows the network what these responses have not shown it yet, and draws a token for each.
  private mutating func advance(_ indices: Range<Int>, _ queue: PromptQueue) {
    let shape = weights.shape
    var row = 0
    inputs.removeAll(keepingCapacity: true)
    for index in indices {
      let (unseen, seen) = (live[index].unseen, live[index].seen)
      inputs.append(
        DecodingMemory.Input(
          slot: live[index].slot, start: seen, rows: row..<row + unseen.count))
      for (offset, token) in unseen.enumerated() {
        let embedding = weights.pointers.tokens + Int(token) * shape.width
        let stream = memory.stream + row * shape.width
        if let positions = weights.pointers.positions {
          addRows(embedding, positions + (seen + offset) * shape.width, stream, shape.width)
        } else {
          stream.update(from: embedding, count: shape.width)
        }
        row += 1
      }
      live[index].seen += unseen.count
    }
    memory.run(weights, inputs)
    draw(indices)
    for index in indices.reversed() { settle(index, queue) }
  }

  /// Draws the next token of each of these responses.
  private mutating func draw(_ indices: Range<Int>) {
    live.withUnsafeMutableBufferPointer { buffer in
      draws.live = buffer.extracting(indices)
      team.split(indices.count, draws)
    }
  }

  /// The draws of one step; each piece changes one response.
  private final class Draws: SharedWork, @unchecked Sendable {
    /// Valid during one step.
    var live = UnsafeMutableBufferPointer<Live>(start: nil, count: 0)
    private let sampling: Sampling
    private let logits: FloatRows<MutableFloats>
    private let vocabulary: Int

    init(_ sampling: Sampling, _ logits: FloatRows<MutableFloats>, _ vocabulary: Int) {
      self.sampling = sampling
      self.logits = logits
      self.vocabulary = vocabulary
    }

    func run(_ place: Int) {
      sampling.draw(
        logits.base + place * logits.stride, vocabulary, into: &live[place].response)
    }
  }

  /// Frees the place of a response that its last token ended.
  private mutating func settle(_ index: Int, _ queue: PromptQueue) {
    let response = live[index].response
    let token = response.tokens.last
    let isEnd = token != nil && sampling.endToken == token
    let length = response.prompt.count + response.tokens.count
    let isFull =
      response.tokens.count == sampling.maximumNewTokens || length == weights.shape.context
    guard isEnd || isFull else { return }
    queue.finish(response, endedByEndToken: isEnd)
    freeSlots.append(live[index].slot)
    live.swapAt(index, live.count - 1)
    live.removeLast()
  }
}
