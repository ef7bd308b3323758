/// A row of the scaling table: a job, and what differs from the rows beside it.
package struct ScalingRow: Sendable, Hashable {
  /// What grows, such as `batch`.
  package var axis: String
  /// How large it is here.
  package var value: String
  package var job: BenchmarkJob
  /// Threads of the row; nil takes those of the call.
  package var threads: Int?

  /// All rows, axis by axis.
  package static let all: [ScalingRow] =
    sizes + lengths + batches + threadCounts(.init("S", .s, 16, 128)) + generationThreads

  /// Models from XS to L on 8 sequences of 128 tokens.
  private static let sizes = [ModelSize.xs, .s, .m, .l].map { size in
    ScalingRow(axis: "model", value: size.name, job: .init("model-\(size.name)", size, 8, 128))
  }

  /// The same 8192 tokens a step in ever fewer, ever longer sequences.
  private static let lengths = [32, 128, 512, 1024, 2048].map { length in
    ScalingRow(
      axis: "length", value: String(length),
      job: .init("length-\(length)", .s, 8192 / length, length))
  }

  private static let batches = [1, 4, 16, 64].map { batch in
    ScalingRow(
      axis: "batch", value: String(batch), job: .init("batch-\(batch)", .s, batch, 128))
  }

  private static func threadCounts(_ job: BenchmarkJob) -> [ScalingRow] {
    [1, 2].map { (count: Int) in
      ScalingRow(axis: "threads", value: "\(count), training", job: job, threads: count)
    }
  }

  private static let generationThreads = [1, 2].map { (count: Int) in
    ScalingRow(
      axis: "threads", value: "\(count), generation",
      job: BenchmarkJob(
        name: "scaling-generate", size: .s, work: .generation(batch: 64, prompt: 16, new: 112)),
      threads: count)
  }
}

extension BenchmarkJob {
  /// Fine-tuning with a context as long as its sequences.
  fileprivate init(_ name: String, _ size: ModelSize, _ sequences: Int, _ tokens: Int) {
    var own = size
    own.context = tokens
    self.init(
      name: "scaling-\(name)", size: own, work: .fineTuning(sequences: sequences, tokens: tokens))
  }
}
