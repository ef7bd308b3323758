import Tensors

/// What the loss of a method without a critic is made of, one minibatch at a time.
package struct PolicyTerms {
  /// log π of the response tokens, on the tape; shape `[tokens]`.
  package let logProbabilities: Variable
  /// log π_old, recorded while sampling; shape `[tokens]`.
  package let old: [Double]
  /// Â; shape `[tokens]`.
  package let advantages: [Double]
  /// Start of each response among the tokens, and their number at the end.
  package let offsets: [Int]
  /// Longest response that sampling allowed, in tokens.
  package let maximumTokens: Int
  /// β times the estimate of the KL to the reference; nil when it is not in the loss; `[tokens]`.
  package let penalty: Variable?

  /// Puts the terms together.
  package init(
    _ logProbabilities: Variable, old: [Double], advantages: [Double], offsets: [Int],
    maximumTokens: Int, penalty: Variable? = nil
  ) {
    (self.logProbabilities, self.old, self.advantages) = (logProbabilities, old, advantages)
    (self.offsets, self.maximumTokens, self.penalty) = (offsets, maximumTokens, penalty)
  }

  /// The number of responses.
  package var responses: Int { offsets.count - 1 }

  /// Costs of tokens with the price of the KL.
  package func penalized(_ costs: Variable) -> Variable { penalty.map { costs + $0 } ?? costs }

  /// The advantage of each response, which its tokens share.
  package var advantagesPerResponse: [Double] {
    zip(offsets, offsets.dropFirst()).map { start, end in start < end ? advantages[start] : 0 }
  }
}

extension RatioStatistics {
  /// Compares responses instead of tokens.
  ///
  /// - Parameters:
  ///   - new: log π of the tokens.
  ///   - part: The minibatch.
  ///   - clip: What ratios of responses are clipped to.
  ///   - isMean: Whether a response's log-ratio is the mean of its tokens', not their sum.
  /// - Returns: The statistics, with a response where a token stands.
  static func perResponse(
    _ new: [Double], _ part: Minibatch, clip: ClipRange?, isMean: Bool
  ) -> RatioStatistics {
    func reduced(_ values: [Double]) -> [Double] {
      let sums = sumsPerResponse(values, offsets: part.offsets)
      guard isMean else { return sums }
      return sums.indices.map { sums[$0] / Double(part.offsets[$0 + 1] - part.offsets[$0]) }
    }
    return RatioStatistics(
      new: reduced(new), old: reduced(part.old),
      advantages: part.offsets.dropLast().map { part.advantages[$0] }, clip: clip)
  }
}
