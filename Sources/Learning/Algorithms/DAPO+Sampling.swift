extension DAPO {
  /// Samples until enough prompts have unequal rewards, and puts the price on length.
  ///
  /// When all attempts together have too few such prompts, those that there are make a smaller
  /// step; when there are none, the first attempt stays and its gradient is 0.
  package func sample(
    _ training: inout Training, _ memory: inout CriticFreeMemory
  ) throws(TrainingError) -> ScoredRollout {
    var kept: (rollout: Rollout, scores: [Double])?
    var first: (rollout: Rollout, scores: [Double])?
    var (wanted, made) = (groups.prompts, 0)
    while wanted > 0, made < attempts {
      let rollout = try training.rollout(
        prompts: groups.prompts, responsesPerPrompt: groups.responsesPerPrompt,
        maximumTokens: sampling.responseTokens, temperature: sampling.temperature, attempt: made)
      let scores = try rawScores(of: rollout, training)
      made += 1
      if first == nil { first = (rollout, scores) }
      let offsets = rollout.groupOffsets
      let useful = (0..<groups.prompts).filter { group in
        let own = scores[offsets[group]..<offsets[group + 1]]
        return attempts == 1 || own.min() != own.max()
      }.prefix(wanted)
      guard !useful.isEmpty else { continue }
      wanted -= useful.count
      let chosen = rollout.groups(Array(useful))
      let own = gathered(scores, offsets: offsets, segments: Array(useful))
      kept = kept.map { ($0.rollout.followed(by: chosen), $0.scores + own) } ?? (chosen, own)
    }
    training.log("group/attempts", Double(made))
    guard let result = kept ?? first else {
      throw .invariant("no rollout was sampled", step: training.step, seed: training.seed)
    }
    var sample = try scored(result.rollout, result.scores, training, &memory)
    let prices = result.rollout.sequences.map {
      price(ofLength: $0.response.count, longest: result.rollout.maximumTokens)
    }
    sample.scores = zip(sample.scores, prices).map { $0 - $1 }
    return sample
  }

  /// What a response of some length costs, equation 13 of the paper with the sign turned.
  ///
  /// - Parameters:
  ///   - length: Tokens of the response.
  ///   - longest: Tokens of the longest response that is allowed, L.
  /// - Returns: 0 up to L − c, then rising to `overlongPrice` at L.
  package func price(ofLength length: Int, longest: Int) -> Double {
    let buffer = min(overlongBuffer ?? longest / 5, longest)
    guard buffer > 0, length > longest - buffer else { return 0 }
    return overlongPrice * min(1, Double(length - (longest - buffer)) / Double(buffer))
  }
}
