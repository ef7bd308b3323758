import Models
import Tasks
import Tensors

extension BPO {
  /// One update from a batch of the log and, where the KL asks for them, fresh answers to its prompts.
  func improve(_ training: inout Training, _ known: Behaviour) throws(TrainingError) {
    let terms = known.train
    let items = itemsOfStep(
      training.step, size: batch, count: terms.records.count, random: training.random)
    let records = items.map { terms.records[$0] }
    let advantages = items.map { terms.rewards[$0] - terms.baselines[$0] }
    let samples = try samples(&training, known, to: records.map(\.prompt))
    let packed = PackedResponses(records.sequences + samples.sequences)
    let logged = LoggedPart(
      offsets: offsets(ofLengths: records.map(\.response.count)),
      sums: items.map { terms.behaviour[$0] },
      tokens: terms.behaviourTokens.map { gathered($0, offsets: terms.offsets, segments: items) })

    let update = try training.update(on: packed.batch, packed.logProbabilities()) { tokens in
      let own = tokens.gather(Array(0..<logged.count))
      let weights = logged.weights(self, own.values).weights
      let reward = batchPolicyLoss(
        own, weights: weights, advantages: advantages, offsets: logged.offsets)
      switch divergence {
      case .samples where !samples.sequences.isEmpty:
        let fresh = tokens.gather(Array(logged.count..<tokens.count))
        return reward
          + beta
          * sampledDivergenceLoss(fresh, behaviour: samples.behaviour, offsets: samples.offsets)
      case .loggedPrefixes:
        return reward
          + beta
          * loggedPrefixDivergence(
            own, behaviour: logged.tokens ?? own.values, responses: records.count)
      case .samples, .none: return reward
      }
    }

    let all = update.outputs.logProbabilities
    let own = Array(all.prefix(logged.count))
    training.log("off_policy/clip_fraction", logged.weights(self, own).clipped)
    if !samples.sequences.isEmpty {
      let ratios = zip(all.dropFirst(logged.count), samples.behaviour).map { $0 - $1 }
      training.log(
        "kl/behaviour", Moments(sumsPerResponse(ratios, offsets: samples.offsets)).mean)
    } else if let tokens = logged.tokens {
      let value = loggedPrefixDivergence(
        Tape().variable(own), behaviour: tokens, responses: records.count
      ).value
      training.log("kl/logged_prefixes", value)
    }
    training.logAdvantages(
      zip(advantages, zip(logged.offsets, logged.offsets.dropFirst())).flatMap { value, range in
        [Double](repeating: value, count: range.1 - range.0)
      }, offsets: logged.offsets)
    training.log(update, tokens: packed.batch.tokenCount)
  }

  /// Fresh answers of the policy to the batch's prompts, with log μ of their tokens; no reward.
  private func samples(
    _ training: inout Training, _ known: Behaviour, to prompts: [[Int32]]
  ) throws(TrainingError) -> FreshPart {
    guard divergence == .samples, beta > 0, let model = known.model else { return FreshPart() }
    let answers = try training.answers(
      of: training.learner.model, to: prompts,
      training.random.split("divergence").split(training.step))
    let sequences = zip(prompts, answers).map { (prompt: $0, response: $1.tokens) }
    training.count("count/response_tokens", answers.reduce(0) { $0 + $1.tokens.count })
    return FreshPart(
      sequences: sequences, behaviour: training.logProbabilities(model, of: sequences),
      offsets: offsets(ofLengths: answers.map(\.tokens.count)))
  }
}

/// The logged responses of a batch, with what μ said of them.
private struct LoggedPart: Sendable {
  var offsets: [Int]
  var sums: [Double]
  var tokens: [Double]?

  /// The number of tokens.
  var count: Int { offsets[offsets.count - 1] }

  /// Weights of the tokens for the policy's log-probabilities.
  func weights(_ method: BPO, _ own: [Double]) -> (weights: [Double], clipped: Double) {
    let ratios = zip(sumsPerResponse(own, offsets: offsets), sums).map { $0 - $1 }
    return method.weights(
      logRatios: tokens.map { zip(own, $0).map { $0 - $1 } } ?? [], sums: ratios,
      offsets: offsets, selfNormalises: method.selfNormalises)
  }
}

/// Fresh answers of a batch; none when nothing asks for them.
private struct FreshPart: Sendable {
  var sequences: [PromptedResponse] = []
  var behaviour: [Double] = []
  var offsets: [Int] = [0]
}
