import Learning
import Models

extension BenchmarkJob {
  /// The network of the job.
  package var shape: TransformerShape { size.shape(extra: extraContext) }

  /// The memory that the job should need at its peak.
  package func forecast(threads: Int) -> MemoryForecast {
    switch work {
    case .fineTuning(let sequences, let tokens):
      .fineTuning(shape, batch: sequences, prompt: 1, response: tokens)
    case .preferences(let pairs, let prompt, let tokens):
      .preferences(shape, pairs: pairs, prompt: prompt, response: tokens - prompt)
    case .ppo(let batch, let prompt, let response, _, let minibatches):
      .actorCritic(
        shape, batch: batch, minibatches: minibatches, prompt: prompt, response: response,
        threads: threads)
    case .generation(let batch, let prompt, let new):
      .generation(shape, prompts: batch, prompt: prompt, new: new, threads: threads)
    }
  }
}
