import Kernels
import Models
import Tasks
import Tensors

extension PolicyEvaluator {
  /// Most responses that are enumerated at an evaluation point.
  static let mostEnumerated = 4096

  /// Expected gold reward and KL without sampling, where a task has few responses.
  ///
  ///     Σ_y π(y|x)·r(x, y)        Σ_y π(y|x)·log π(y|x)/π_ref(y|x)
  ///
  /// Means over the evaluation prompts.
  func readExact(
    _ policy: LanguageModel, _ workers: Workers, into reading: inout PolicyReading
  ) {
    guard let gold = world.gold, hasFewResponses, let responses = try? world.allResponses() else {
      return
    }
    var counts: [[Int32]: Int] = [:]
    for prompt in prompts { counts[prompt, default: 0] += 1 }
    let distinct = counts.keys.sorted { $0.lexicographicallyPrecedes($1) }
    let own = logProbabilitiesOfAll(responses, to: distinct, policy, workers)
    let other = reference.map { logProbabilitiesOfAll(responses, to: distinct, $0, workers) }
    var (reward, divergence) = (0.0, 0.0)
    for (index, prompt) in distinct.enumerated() {
      let weight = Double(counts[prompt] ?? 0) / Double(prompts.count)
      for (response, logProbability) in zip(responses.indices, own[index]) {
        let probability = weight * Elementary.exp(logProbability)
        guard probability > 0 else { continue }
        reward += probability * gold(prompt, responses[response])
        if let other { divergence += probability * (logProbability - other[index][response]) }
      }
    }
    reading.metrics.append(("exact/gold", reward))
    if other != nil { reading.metrics.append(("exact/kl", max(divergence, 0))) }
  }

  /// Whether vocabulary and length allow `mostEnumerated` responses at most.
  private var hasFewResponses: Bool {
    var count = 1
    for _ in 0..<world.responseTokens {
      count *= world.tokenizer.vocabularySize
      if count > Self.mostEnumerated { return false }
    }
    return true
  }
}
