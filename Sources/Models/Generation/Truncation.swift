import Tensors

/// What is done to a row of logits before a token is drawn from it.
///
/// In the order of Hugging Face's `generate`: the repetition penalty, the temperature, then tokens
/// are removed by top-k, top-p and min-p. What is left is drawn from as it is, renormalised.
package struct Truncation: Sendable, Hashable {
  /// Keeps the k likeliest tokens, and what is as likely as the last of them.
  ///
  /// Source: Fan, Lewis and Dauphin 2018.
  package var topK: Int?
  /// Keeps the likeliest tokens up to the one that brings their probability to p.
  ///
  /// Source: Holtzman and others 2020.
  package var topP: Double?
  /// Keeps tokens that are at least this share as likely as the likeliest.
  ///
  /// Source: Nguyen and others 2024.
  package var minP: Double?
  /// Divides positive logits of tokens that came before, and multiplies negative ones.
  ///
  /// Source: Keskar and others 2019, section 4.1.
  package var repetitionPenalty: Double?

  package init(
    topK: Int? = nil, topP: Double? = nil, minP: Double? = nil, repetitionPenalty: Double? = nil
  ) {
    self.topK = topK
    self.topP = topP
    self.minP = minP
    self.repetitionPenalty = repetitionPenalty
  }

  /// Whether every token keeps its probability.
  package var isNone: Bool { self == Truncation() }

  /// Changes a row of logits in place; removed tokens get −∞, at least one token is left.
  ///
  /// - Parameters:
  ///   - logits: `[V]`.
  ///   - seen: The tokens that came before, prompt included.
  ///   - temperature: Logits are divided by it; at 0, for the likeliest token, only the penalty acts.
  package func apply(
    to logits: UnsafeMutableBufferPointer<Float>, seen: some Sequence<Int32>,
    temperature: Double = 1
  ) {
    if let repetitionPenalty, repetitionPenalty != 1 {
      for token in Set(seen).map(Int.init) where logits.indices.contains(token) {
        let factor = Float(repetitionPenalty)
        logits[token] = logits[token] < 0 ? logits[token] * factor : logits[token] / factor
      }
    }
    guard temperature > 0 else { return }
    if temperature != 1 {
      for index in logits.indices { logits[index] /= Float(temperature) }
    }
    guard let largest = logits.max() else { return }
    if topK != nil || topP != nil {
      remove(below: lastKept(logits.sorted(by: >), largest), from: logits)
    }
    if let minP, minP > 0 {
      remove(below: largest + Float(Elementary.log(minP)), from: logits)
    }
  }

  /// The smallest logit that top-k and top-p keep, given all in descending order.
  private func lastKept(_ sorted: [Float], _ largest: Float) -> Float {
    let count = min(topK ?? sorted.count, sorted.count)
    let bound = sorted[max(count, 1) - 1]
    guard let topP, topP < 1 else { return bound }
    let kept = sorted.prefix { $0 >= bound }
    let weights = kept.map { Elementary.exp(Double($0 - largest)) }
    let goal = topP * weights.reduce(0, +)
    var before = 0.0
    for (index, weight) in weights.enumerated() {
      if index > 0, before >= goal { return kept[index - 1] }
      before += weight
    }
    return bound
  }

  private func remove(below bound: Float, from logits: UnsafeMutableBufferPointer<Float>) {
    for index in logits.indices where logits[index] < bound { logits[index] = -.infinity }
  }
}
