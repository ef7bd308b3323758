import Kernels

extension LanguageModel {
  /// The whole rows of logits before some tokens, not divided by any temperature.
  ///
  /// For methods that need the full distribution; memory grows with the vocabulary.
  ///
  /// - Parameters:
  ///   - batch: Sequences no longer than the context.
  ///   - targets: Packed positions of tokens, ascending, never the first of a sequence. `[n]`
  ///   - workspace: Scratch memory.
  ///   - workers: Threads that may help; they change no bit.
  /// - Returns: Row by row. `[n, V]`
  package func logits(
    of batch: PackedBatch, targets: [Int], workspace: Workspace, workers: Workers
  ) -> [Float] {
    if isTable { return TablePass(self, batch, .logProbabilities(of: targets)).logits }
    let (pass, _) = workspace.passes(self, self, batch, .logProbabilities(of: targets))
    let size = vocabulary
    return Array(unsafeUninitializedCapacity: targets.count * size) { buffer, count in
      count = targets.count * size
      guard let base = buffer.baseAddress else { return }
      nonisolated(unsafe) let all = base
      workers.forEach(pass.plan.blocks.count) { pass.carry(pass.plan.blocks[$0]) }
      pass.forEachHeadChunk { chunk in
        pass.forEachHeadPiece(chunk, workers) { places, logits in
          pass.formLogits(places, logits)
          (all + places.lowerBound * size).initialize(from: logits, count: places.count * size)
        }
      }
    }
  }
}
