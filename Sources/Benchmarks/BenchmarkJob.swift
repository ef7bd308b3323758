/// One row of the benchmark: a model and what is done with it.
package struct BenchmarkJob: Sendable, Hashable {
  /// Such as `sft-XS` or `generate-M-32`.
  package var name: String
  package var size: ModelSize
  package var work: Work

  package init(name: String, size: ModelSize, work: Work) {
    (self.name, self.size, self.work) = (name, size, work)
  }

  /// All jobs in the order of the table.
  package static let all: [BenchmarkJob] = [
    fineTuning(.xs, 64), fineTuning(.s, 32), fineTuning(.m, 16), fineTuning(.l, 4),
    preferences(.xs, 32), preferences(.s, 16), preferences(.m, 8),
    ppo(.xs, 128, 8, 16), ppo(.s, 64, 16, 64), ppo(.m, 32, 16, 64),
    generation(.xs, 128, 8, 16), generation(.s, 64, 16, 112), generation(.s, 32, 16, 112),
    generation(.m, 32, 16, 128), generation(.m, 64, 16, 128), generation(.l, 32, 16, 64),
  ]

  /// The jobs that a list of names or their beginnings stands for, in the order of the table.
  ///
  /// - Parameter wishes: Such as `sft-XS`, or `sft` for all of its sizes.
  /// - Returns: The jobs, and the wishes that fit none.
  package static func chosen(_ wishes: [String]) -> (jobs: [BenchmarkJob], unknown: [String]) {
    func fits(_ job: BenchmarkJob, _ wish: String) -> Bool {
      job.name.lowercased() == wish.lowercased()
        || job.name.lowercased().hasPrefix(wish.lowercased() + "-")
    }
    return (
      all.filter { job in wishes.contains { fits(job, $0) } },
      wishes.filter { wish in !all.contains { fits($0, wish) } }
    )
  }

  /// The job of a name, among the rows of both tables.
  package static func named(_ name: String) -> BenchmarkJob? {
    (all + ScalingRow.all.map(\.job)).first { $0.name == name }
  }

  private static func fineTuning(_ size: ModelSize, _ sequences: Int) -> BenchmarkJob {
    BenchmarkJob(
      name: "sft-\(size.name)", size: size,
      work: .fineTuning(sequences: sequences, tokens: size.context))
  }

  private static func preferences(_ size: ModelSize, _ pairs: Int) -> BenchmarkJob {
    BenchmarkJob(
      name: "dpo-\(size.name)", size: size,
      work: .preferences(pairs: pairs, prompt: 16, tokens: size.context))
  }

  private static func ppo(
    _ size: ModelSize, _ batch: Int, _ prompt: Int, _ response: Int
  ) -> BenchmarkJob {
    BenchmarkJob(
      name: "ppo-\(size.name)", size: size,
      work: .ppo(batch: batch, prompt: prompt, response: response, epochs: 4, minibatches: 4))
  }

  private static func generation(
    _ size: ModelSize, _ batch: Int, _ prompt: Int, _ new: Int
  ) -> BenchmarkJob {
    BenchmarkJob(
      name: "generate-\(size.name)-\(batch)", size: size,
      work: .generation(batch: batch, prompt: prompt, new: new))
  }
}
