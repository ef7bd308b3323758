import Kernels

/// One reading of a table at the places of a readout, and the way back to its entries.
///
/// With ℓ the row of logits that stands before a token y,
///
///     log π(y) = ℓ_y/τ − log Σ exp(ℓ/τ)        ∂/∂ℓ = (1_y − π)/τ
struct TablePass: Sendable {
  let outputs: Outputs
  private let readout: Readout
  private let size: Int
  /// Where each place's row of logits, or its value, starts among the parameters. `[n]`
  private let starts: [Int]
  /// The token that each place asks about. `[n]`
  private let tokens: [Int]
  /// Copies of the rows, so that the table may move meanwhile. `[n, V]`
  private let logits: [Float]
  private let distributions: [TokenDistribution]

  /// Reads a table.
  init(_ model: LanguageModel, _ batch: PackedBatch, _ readout: Readout) {
    model.check(batch, readout)
    self.readout = readout
    size = model.vocabulary
    let rows = PassPlan(batch, readout).rows
    switch readout {
    case .values:
      starts = Self.starts(of: rows, in: batch, model, next: false)
      (tokens, logits, distributions) = ([], [], [])
      outputs = Outputs(values: starts.map { Double(model.parameters[$0]) })
    case .logProbabilities(_, let temperature, let entropies):
      starts = Self.starts(of: rows, in: batch, model, next: true)
      tokens = rows.map { Int(batch.tokens[$0 + 1]) }
      logits = starts.flatMap { model.parameters[$0..<$0 + model.vocabulary] }
      distributions = Self.distributions(logits, tokens, model.vocabulary, temperature)
      outputs = Outputs(
        logProbabilities: distributions.map { Double($0.logProbability) },
        entropies: entropies ? distributions.map { Double($0.entropy) } : [])
    }
  }

  /// Adds the gradient with respect to the entries, place by place.
  func backward(_ gradient: OutputGradients, into gradients: inout ParameterBuffer) {
    for (name, part) in [
      ("log-probability", gradient.logProbabilities), ("entropy", gradient.entropies),
      ("value", gradient.values),
    ] {
      precondition(
        part.isEmpty || part.count == starts.count,
        "\(part.count) \(name) gradients for \(starts.count) places")
    }
    gradients.withMutablePointer { base in
      switch readout {
      case .values:
        for (start, value) in zip(starts, gradient.values) { base[start] += Float(value) }
      case .logProbabilities(_, let temperature, _):
        var rows = logits
        rows.withUnsafeMutableBufferPointer { rows in
          guard let first = rows.baseAddress else { return }
          for (place, start) in starts.enumerated() {
            let row = first + place * size
            logSoftmaxBackward(
              row, size, Float(1 / temperature), tokens[place], distributions[place].normaliser,
              distributions[place].entropy,
              gradient.logProbabilities.isEmpty ? 0 : Float(gradient.logProbabilities[place]),
              gradient.entropies.isEmpty ? 0 : Float(gradient.entropies[place]))
            addRows(base + start, row, base + start, size)
          }
        }
      }
    }
  }

  /// KL(this‖other) of the rows at each place, nats; both are readings of log-probabilities.
  func divergences(from other: TablePass) -> [Double] {
    logits.withUnsafeBufferPointer { own in
      other.logits.withUnsafeBufferPointer { others in
        guard let own = own.baseAddress, let others = others.baseAddress else { return [] }
        return starts.indices.map { place in
          divergence(
            own + place * size, distributions[place].normaliser, others + place * size,
            other.distributions[place].normaliser, size)
        }
      }
    }
  }

  /// Where the entries begin that belong to packed rows: the row of the next token, or the value.
  private static func starts(
    of rows: [Int], in batch: PackedBatch, _ model: LanguageModel, next: Bool
  ) -> [Int] {
    var starts: [Int] = []
    starts.reserveCapacity(rows.count)
    var place = 0
    for sequence in 0..<batch.count {
      let range = batch.range(of: sequence)
      var code = 0
      for row in range where place < rows.count {
        code = code * model.vocabulary + Int(batch.tokens[row])
        guard rows[place] == row else { continue }
        let length = row - range.lowerBound + 1
        starts.append(
          next
            ? model.layout.entries[length].range.lowerBound + code * model.vocabulary
            : model.layout.entries[length - 1].range.lowerBound + code)
        place += 1
      }
    }
    return starts
  }

  private static func distributions(
    _ logits: [Float], _ tokens: [Int], _ size: Int, _ temperature: Double
  ) -> [TokenDistribution] {
    logits.withUnsafeBufferPointer { logits in
      guard let first = logits.baseAddress else { return [] }
      return tokens.enumerated().map { place, token in
        logSoftmax(first + place * size, size, Float(1 / temperature), token)
      }
    }
  }
}
