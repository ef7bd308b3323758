import Kernels

/// Compares two policies over the full vocabulary at temperature 1, before each target.
///
/// Both passes are cut the same way, so that equal parameters give a divergence of exactly 0.
///
/// - Parameters:
///   - policy: The model whose distribution the expectation is taken over.
///   - reference: A model with the same vocabulary.
///   - batch: Sequences no longer than either context.
///   - targets: Packed positions of tokens, ascending, never the first of a sequence.
///   - workspace: Scratch memory.
///   - workers: Threads that may help; they change no bit.
/// - Returns: One number of each kind per target.
package func exactKL(
  of policy: LanguageModel, from reference: LanguageModel, on batch: PackedBatch,
  targets: [Int], workspace: Workspace, workers: Workers
) -> Divergence {
  precondition(
    policy.vocabulary == reference.vocabulary,
    "the policy has \(policy.vocabulary) tokens, the reference \(reference.vocabulary)")
  let readout = Readout.logProbabilities(of: targets, entropies: true)
  if policy.isTable || reference.isTable {
    precondition(policy.body == reference.body, "a table is compared with tables of its size alone")
    let (own, other) = (
      TablePass(policy, batch, readout), TablePass(reference, batch, readout)
    )
    return Divergence(
      divergences: own.divergences(from: other), entropies: own.outputs.entropies,
      logProbabilities: own.outputs.logProbabilities,
      referenceLogProbabilities: other.outputs.logProbabilities)
  }
  let (policyPass, referencePass) = workspace.passes(policy, reference, batch, readout)
  workers.forEach(policyPass.plan.blocks.count) { index in
    let block = policyPass.plan.blocks[index]
    policyPass.carry(block)
    referencePass.carry(block)
  }
  policyPass.forEachHeadChunk { chunk in
    policyPass.compareHead(with: referencePass, chunk, workers)
  }
  let (own, other) = (policyPass.outputs(), referencePass.outputs())
  return Divergence(
    divergences: policyPass.list(policyPass.memory.divergences), entropies: own.entropies,
    logProbabilities: own.logProbabilities, referenceLogProbabilities: other.logProbabilities)
}

extension Pass {
  /// Reads both heads at a chunk of places and adds up p·(log p − log q) at each.
  fileprivate func compareHead(with reference: Pass, _ chunk: Range<Int>, _ workers: Workers) {
    let size = shape.vocabulary
    forEachHeadPiece(chunk, workers) { places, logits in
      let start = places.lowerBound
      let others = reference.memory.logits + (logits - memory.logits)
      readLogits(places, logits)
      reference.readLogits(places, others)
      for place in places {
        memory.divergences[place] = Float(
          divergence(
            logits + (place - start) * size, memory.headNormalisers[place],
            others + (place - start) * size, reference.memory.headNormalisers[place], size))
      }
    }
  }
}
