import Kernels

/// The threads that decode one batch together, or one thread alone.
///
/// Small models are decoded in a batch for each thread, which then never waits for another. Where
/// reading the weights is what takes time, all threads share one batch and each reads a part of
/// every matrix. Neither changes a bit.
struct DecodingTeam: Sendable {
  /// Bytes of weights from which threads share a batch: more than stays in a core's own cache.
  private static let sharedWeights = 8 << 20
  /// Most responses of one batch.
  private static let largestBatch = 64

  /// How many batches are decoded side by side.
  let lanes: Int
  /// How many responses each holds.
  let size: Int
  /// The threads that share a batch; nil when each has its own.
  private var workers: Workers?

  init(_ shape: TransformerShape, prompts: Int, threads: Int) {
    let weights = shape.blockParameters + shape.vocabulary * shape.width
    let isShared = weights * MemoryLayout<Float>.stride >= Self.sharedWeights
    lanes = isShared ? 1 : min(threads, (prompts + 7) / 8)
    size = min(max((prompts + lanes - 1) / lanes, 1), Self.largestBatch)
  }

  init(_ shape: TransformerShape, prompts: Int, workers: Workers) {
    self.init(shape, prompts: prompts, threads: workers.count)
    if lanes == 1, workers.count > 1 { self.workers = workers }
  }

  /// Runs `body` for each index.
  func split(_ count: Int, _ body: @Sendable (Int) -> Void) {
    if let workers {
      workers.forEach(count, body)
    } else {
      for index in 0..<count { body(index) }
    }
  }

  /// Runs `body` for each piece of a product, several for a thread so that none waits long.
  func pieces(_ body: @Sendable (_ piece: Int, _ count: Int) -> Void) {
    guard let workers else { return body(0, 1) }
    let count = 4 * workers.count
    workers.forEach(count) { body($0, count) }
  }
}
