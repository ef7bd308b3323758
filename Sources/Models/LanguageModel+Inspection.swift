import Kernels
import Tensors

/// What a trunk computes on its way up, for inspection and tests.
package struct HiddenStates: Sendable {
  /// Token embeddings, with learned positions where there are any. `[T, d]`
  package var embeddings: [Float]
  /// The residual stream after each block. `[layers][T, d]`
  package var blocks: [[Float]]
  /// After the last normalisation. `[T, d]`
  package var final: [Float]
}

extension LanguageModel {
  /// The hidden states of every token of a batch.
  package func hiddenStates(
    _ batch: PackedBatch, workspace: Workspace = Workspace(), workers: Workers = .shared
  ) -> HiddenStates {
    // A scalar head reads every row, the last of a sequence too.
    let probe = head == .scalar ? self : withScalarHead(random: RandomSource(seed: 0))
    _ = workspace.run(
      probe, batch, .values(at: Array(0..<batch.tokenCount)), keeps: true, workers: workers)
    let memory = workspace.takeRetained(workspace.generation).memory
    let count = batch.tokenCount * shape.width
    func list(_ start: UnsafeMutablePointer<Float>) -> [Float] {
      Array(UnsafeBufferPointer(start: start, count: count))
    }
    return HiddenStates(
      embeddings: list(memory.layers[0].input),
      blocks: memory.layers.dropFirst().map { list($0.input) } + [list(memory.output)],
      final: list(memory.final))
  }

  /// The logits that follow every token of a batch. `[T, V]`
  package func logits(
    _ batch: PackedBatch, workspace: Workspace = Workspace(), workers: Workers = .shared
  ) -> [Float] {
    precondition(head == .language, "a scalar head has no logits")
    let hidden = hiddenStates(batch, workspace: workspace, workers: workers).final
    var logits = [Float](repeating: 0, count: batch.tokenCount * vocabulary)
    parameters.withPointer { base in
      let pointers = TransformerPointers(layout) { base + $0 }
      gemm(
        transposeB: true, m: batch.tokenCount, n: vocabulary, k: shape.width, hidden,
        lda: shape.width, pointers.head, ldb: shape.width, beta: 0, &logits, ldc: vocabulary)
    }
    return logits
  }
}
