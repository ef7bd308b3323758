import Settings
import Tasks

/// One training method: how a step gathers data and how it moves the parameters.
///
/// A method is one file: its settings, its equation above its loss, its source as a value. What it
/// remembers between steps lies in `Memory` and in `Training`, both values, so that a run can be
/// written down between any two steps and go on as if nothing had happened. `traits` say what it trains
/// on and what comes out.
package protocol Algorithm: Configurable {
  /// The paper and the equation that the file implements.
  static var source: Citation { get }

  /// The optimizer of the trained model.
  var optimizer: AdamW { get }

  /// The KL to the reference that the method holds by itself, nats per response; nil aims at none.
  var targetDivergence: Double? { get }

  /// What the method remembers between steps, beyond the trained model and its optimizer.
  ///
  /// Every checkpoint holds it: what is not encoded is lost when a run is killed.
  associatedtype Memory: Sendable & Codable = Nothing

  /// The number of steps when an experiment names none.
  func defaultSteps(on world: World) -> Int

  /// Bounds the response tokens that a run samples to learn from.
  ///
  /// - Parameters:
  ///   - steps: Steps of the run; a `Double`, since settings can ask for more than an `Int` holds.
  ///   - longest: Tokens of the task's longest response.
  /// - Returns: The most it samples: 0 for a method that samples none, nil where data say how many.
  func responseTokens(steps: Double, longest: Double) -> Double?

  /// Returns the memory before the first step.
  ///
  /// `training.learner` holds the start model; a method that trains another head replaces it here.
  func begin(_ training: inout Training) throws(TrainingError) -> Memory

  /// Gathers data, improves `training.learner` and records what happened.
  func step(_ training: inout Training, _ memory: inout Memory) throws(TrainingError)

  /// Records at an evaluation point what only this method can measure; draws no training randomness.
  func evaluate(_ training: inout Training, _ memory: inout Memory) throws(TrainingError)
}

/// The memory of a method that remembers nothing.
package struct Nothing: Sendable, Hashable, Codable {
  /// Creates the only value.
  package init() {}
}

extension Algorithm {
  package var targetDivergence: Double? { nil }

  package func responseTokens(steps: Double, longest: Double) -> Double? { 0 }

  package func evaluate(
    _ training: inout Training, _ memory: inout Memory
  ) throws(TrainingError) {}
}

extension Algorithm where Memory == Nothing {
  package func begin(_ training: inout Training) throws(TrainingError) -> Nothing { Nothing() }
}

/// The number of steps of `batch` items that cover `count` items `epochs` times, at least 1.
package func stepsCovering(_ count: Int, epochs: Double, batch: Int) -> Int {
  max(1, Int((Double(count) * epochs / Double(batch)).rounded(.up)))
}
