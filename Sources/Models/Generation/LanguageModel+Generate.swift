import Kernels
import Synchronization
import Tensors

extension LanguageModel {
  /// Draws one response for each prompt.
  ///
  /// A response is a function of the parameters, its prompt, the sampling and its own random stream
  /// alone: neither the other prompts, nor their order, nor the number of threads changes a bit.
  /// Finished responses leave the batch and waiting prompts take their places.
  ///
  /// - Parameters:
  ///   - prompts: Token ids; none is empty or fills the context.
  ///   - sampling: How long, at which temperature, and which token ends a response.
  ///   - workers: Threads that may help.
  ///   - workspace: Scratch memory that is used instead of new memory; what it held is lost.
  ///   - random: The random stream of each prompt, by its index.
  /// - Returns: One response per prompt, in their order.
  package func generate(
    _ prompts: [[Int32]], _ sampling: Sampling, workers: Workers, workspace: Workspace? = nil,
    random: (Int) -> RandomSource
  ) -> [Generated] {
    precondition(head == .language, "a scalar head generates nothing")
    precondition(
      sampling.temperature >= 0 && sampling.maximumNewTokens >= 0,
      "temperature \(sampling.temperature), \(sampling.maximumNewTokens) new tokens")
    let truncation = sampling.truncation
    precondition(
      truncation.topK ?? 1 >= 1 && truncation.topP ?? 1 > 0 && truncation.minP ?? 0 <= 1
        && truncation.repetitionPenalty ?? 1 > 0, "\(truncation)")
    for (index, prompt) in prompts.enumerated() {
      precondition(
        !prompt.isEmpty && prompt.count < context,
        "prompt \(index) has \(prompt.count) tokens; the context of \(context) leaves no room")
      precondition(
        prompt.allSatisfy { $0 >= 0 && Int($0) < vocabulary },
        "prompt \(index) has a token outside the vocabulary of \(vocabulary)")
    }
    guard sampling.maximumNewTokens > 0, !prompts.isEmpty else {
      return prompts.map { _ in Generated(tokens: [], logProbabilities: [], endedByEndToken: false)
      }
    }
    let responses = prompts.enumerated().map { index, prompt in
      Response(index: index, prompt: prompt, random: random(index))
    }
    if isTable { return responses.map { drawFromTable($0, sampling) } }
    let queue = PromptQueue(responses)
    let team = DecodingTeam(shape, prompts: prompts.count, workers: workers)
    let size = DecodingSize(
      shape, team, longestPrompt: prompts.map(\.count).max() ?? 1,
      newTokens: sampling.maximumNewTokens)
    let memory = workspace?.lend(size.total) ?? FloatMemory(count: size.total)
    let weights = DecodingWeights(self, at: memory.base)
    workers.forEach(team.lanes) { [memory] lane in
      let own = memory.base + size.weights + lane * size.lane
      var decoder = Decoder(
        weights, sampling, team, DecodingMemory(self, team, size, at: own))
      decoder.run(queue)
    }
    withExtendedLifetime(memory) {}
    return queue.results()
  }
}

/// One response while it grows.
struct Response: Sendable {
  let index: Int
  let prompt: [Int32]
  var random: RandomSource
  var tokens: [Int32] = []
  var logProbabilities: [Double] = []

  init(index: Int, prompt: [Int32], random: RandomSource) {
    self.index = index
    self.prompt = prompt
    self.random = random
  }
}

extension Response {
  /// Takes memory for so many tokens at once, instead of piece by piece while they are drawn.
  mutating func makeRoom(_ count: Int) {
    tokens.reserveCapacity(count)
    logProbabilities.reserveCapacity(count)
  }
}

/// The prompts that wait and the responses that are done, shared by all threads of one call.
final class PromptQueue: Sendable {
  private struct State {
    var waiting: ArraySlice<Response>
    var done: [Generated?]
  }

  private let state: Mutex<State>

  init(_ responses: [Response]) {
    state = Mutex(
      State(waiting: responses[...], done: Array(repeating: nil, count: responses.count)))
  }

  /// Takes up to `count` prompts.
  func take(_ count: Int) -> [Response] {
    state.withLock { state in
      let taken = Array(state.waiting.prefix(count))
      state.waiting.removeFirst(taken.count)
      return taken
    }
  }

  func finish(_ response: Response, endedByEndToken: Bool) {
    let generated = Generated(
      tokens: response.tokens, logProbabilities: response.logProbabilities,
      endedByEndToken: endedByEndToken)
    state.withLock { $0.done[response.index] = generated }
  }

  /// All responses in the order of their prompts, once every thread is through.
  func results() -> [Generated] {
    state.withLock { state in
      state.done.enumerated().map { index, generated in
        guard let generated else { preconditionFailure("response \(index) was never finished") }
        return generated
      }
    }
  }
}
