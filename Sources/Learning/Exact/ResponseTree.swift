import Kernels
import Models
import Tasks
import Tensors

/// Everything that a policy can write to a prompt, as a tree of beginnings.
///
/// log π(y|x) = Σ_t log π(y_t | x, y_<t): every beginning is read once, so that n answers of T tokens
/// cost about n/V readings instead of n·T.
struct ResponseTree: Sendable {
  /// Every response, in lexicographic order.
  let responses: [[Int32]]
  /// The longest beginnings that go on, in lexicographic order; each has one token less than the
  /// longest response.
  private let branches: [[Int32]]
  /// How many beginnings of each branch the branches before it have already. `[branches]`
  private let known: [Int]
  private let responseTokens: Int
  private let endToken: Int32
  /// Number of tokens, V.
  let vocabulary: Int

  /// Lays out the responses of a world.
  ///
  /// - Throws: `DataError` when there are too many.
  init(_ world: World) throws(DataError) {
    responses = try world.allResponses()
    (responseTokens, endToken) = (world.responseTokens, world.endToken)
    vocabulary = world.tokenizer.vocabularySize
    let longest = responses.filter { $0.count == world.responseTokens }
    var branches: [[Int32]] = []
    var known: [Int] = []
    for response in longest {
      let branch = Array(response.dropLast())
      guard let last = branches.last else {
        branches.append(branch)
        known.append(0)
        continue
      }
      guard last != branch else { continue }
      known.append(zip(last, branch).prefix { $0 == $1 }.count + 1)
      branches.append(branch)
    }
    (self.branches, self.known) = (branches, known)
  }

  /// log π(y|x) of every response to a prompt, nats; shape `[responses]`.
  ///
  /// - Parameters:
  ///   - model: A policy with the vocabulary of the world.
  ///   - prompt: x.
  ///   - workspace: Scratch memory.
  ///   - workers: Threads that may help; they change no bit.
  /// - Returns: In the order of `responses`.
  func logProbabilities(
    of model: LanguageModel, after prompt: [Int32], workspace: Workspace, workers: Workers
  ) -> [Double] {
    let rows = logRows(of: model, after: prompt, workspace, workers)
    var result: [Double] = []
    result.reserveCapacity(responses.count)
    var next = 0
    func visit(depth: Int, _ sum: Double) {
      let row = next * vocabulary
      next += 1
      for token in 0..<vocabulary {
        let total = sum + rows[row + token]
        if Int32(token) == endToken || depth == responseTokens - 1 {
          result.append(total)
        } else {
          visit(depth: depth + 1, total)
        }
      }
    }
    visit(depth: 0, 0)
    return result
  }

  /// log π(·|x, beginning) of every beginning, depth first. `[beginnings, V]`
  private func logRows(
    of model: LanguageModel, after prompt: [Int32], _ workspace: Workspace, _ workers: Workers
  ) -> [Double] {
    let length = prompt.count + responseTokens
    let part = max(1, 8192 / length)
    var rows: [Double] = []
    for first in stride(from: 0, to: branches.count, by: part) {
      let range = first..<min(first + part, branches.count)
      // The last token is only there to be predicted; which one it is does not matter.
      let batch = PackedBatch(range.map { prompt + branches[$0] + [0] })
      let targets = range.enumerated().flatMap { place, branch in
        (known[branch]..<responseTokens).map { place * length + prompt.count + $0 }
      }
      let logits = model.logits(
        of: batch, targets: targets, workspace: workspace, workers: workers)
      rows.reserveCapacity(rows.count + logits.count)
      for start in stride(from: 0, to: logits.count, by: vocabulary) {
        appendLogSoftmax(logits[start..<start + vocabulary], to: &rows)
      }
    }
    return rows
  }
}

/// Appends ℓ − log Σ exp ℓ of a row of logits.
private func appendLogSoftmax(_ logits: ArraySlice<Float>, to rows: inout [Double]) {
  let largest = Double(logits.max() ?? 0)
  let sum = logits.reduce(0) { $0 + Elementary.exp(Double($1) - largest) }
  let normaliser = largest + Elementary.log(sum)
  for logit in logits { rows.append(Double(logit) - normaliser) }
}
