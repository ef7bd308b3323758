import Models
import Recording
import Tensors

extension Training {
  /// The items of the step in progress, in a fresh random order every epoch.
  package func items<Item>(_ count: Int, of all: [Item]) -> [Item] {
    itemsOfStep(step, size: count, count: all.count, random: random).map { all[$0] }
  }

  /// Moves the trained model against a loss; see `Learner.update`.
  ///
  /// - Throws: `TrainingError.nonFinite` with tensor, step and seed.
  package mutating func update(
    on batch: PackedBatch, _ readout: Readout, loss: (_ outputs: Variable) -> Variable
  ) throws(TrainingError) -> Learner.Update {
    do {
      return try learner.update(
        on: batch, readout, done: updatesDone, of: steps, workers: workers, loss: loss)
    } catch { throw nonFinite(error.tensor) }
  }

  /// Records what every update has: loss, gradient norm, learning rate, tokens trained on.
  package mutating func log(_ update: Learner.Update, tokens: Int) {
    log("loss/train", update.loss)
    log("optimizer/gradient_norm", update.gradientNorm)
    log("optimizer/learning_rate", update.learningRate)
    countTrained(tokens)
  }

  /// Records the means of a step's updates.
  package mutating func log(_ means: RunningMeans) {
    for (name, value) in means.all { log(name, value) }
  }

  /// The result of work that may have met a number that is not finite.
  ///
  /// - Throws: `TrainingError.nonFinite` with tensor, step and seed.
  /// - Parameters:
  ///   - result: What came of the work.
  ///   - model: Which model it worked on, for the message.
  /// - Returns: The result when there is one.
  package func unwrap<Success>(
    _ result: Result<Success, NonFinite>, of model: String
  ) throws(TrainingError) -> Success {
    do { return try result.get() } catch { throw nonFinite("\(model): \(error.tensor)") }
  }

  /// Adds to a metric that counts from the start of the stage.
  package mutating func count(_ name: String, _ more: Int) {
    log(name, (record.series[name]?.last ?? 0) + Double(more))
  }

  /// Log-probability of every response token under a model, nats, without a gradient.
  package func logProbabilities(
    _ model: LanguageModel, of sequences: [PromptedResponse]
  ) -> [Double] {
    costs.countReading(model, sequences)
    return model.logProbabilities(
      of: sequences, workspace: learner.workspace, workers: workers)
  }

  /// Σ_t log π of each response, nats; shape `[responses]`.
  package func sums(_ model: LanguageModel, of sequences: [PromptedResponse]) -> [Double] {
    sumsPerResponse(
      logProbabilities(model, of: sequences),
      offsets: offsets(ofLengths: sequences.map(\.response.count)))
  }
}
