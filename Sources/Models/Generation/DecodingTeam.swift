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

  /// Pieces into which a product is cut, several for a thread so that none waits long.
  var pieces: Int { workers.map { 4 * $0.count } ?? 1 }

  /// Calls `work` for each index.
  func split(_ count: Int, _ work: any SharedWork) {
    if let workers {
      workers.forEach(count, of: work)
    } else {
      for index in 0..<count { work.run(index) }
    }
  }
}
