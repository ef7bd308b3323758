import Settings
import Tensors

/// What computes a model's outputs.
package enum ModelBody: Sendable, Hashable, Codable {
  case transformer(TransformerShape)
  case table(TableShape)

  /// The vocabulary's size, in tokens.
  package var vocabulary: Int {
    switch self {
    case .transformer(let shape): shape.vocabulary
    case .table(let shape): shape.vocabulary
    }
  }

  /// Longest sequence, in tokens.
  package var context: Int {
    switch self {
    case .transformer(let shape): shape.context
    case .table(let shape): shape.context
    }
  }
}

extension LanguageModel {
  /// Creates a table of zeros: the uniform policy, or the value 0 everywhere.
  package init(_ table: TableShape, head: ModelHead) {
    precondition(
      table.count != nil, "a table of \(table.vocabulary)^\(table.context) entries is too large")
    self.init(.table(table), ParameterLayout(table, head: head), head: head)
  }

  /// Creates a tabular policy.
  ///
  /// - Throws: `SettingError` when the vocabulary and the context make the table too large.
  package init(
    _ configuration: Tabular, vocabulary: Int, random: RandomSource
  ) throws(SettingError) {
    let shape = TableShape(vocabulary: vocabulary, context: configuration.context)
    guard shape.count != nil else {
      throw .inconsistent(
        "Tabular(context: \(shape.context)) over \(vocabulary) tokens has more than "
          + "\(TableShape.largestCount) entries; lower context, or choose a task with fewer tokens")
    }
    self.init(shape, head: .language)
    guard configuration.initialDeviation > 0 else { return }
    for entry in layout.entries {
      var stream = random.split(entry.name)
      parameters[entry.range] = entry.range.map { _ in
        Float(stream.normal() * configuration.initialDeviation)
      }
    }
  }

  /// Whether this is a table.
  package var isTable: Bool {
    if case .table = body { true } else { false }
  }

  /// A table's logits of the tokens that may follow a prefix. `[V]`
  package subscript(logitsAfter prefix: [Int32]) -> [Float] {
    get { parameters[rowAfter(prefix)] }
    set { parameters[rowAfter(prefix)] = newValue }
  }

  /// A table's value of a sequence.
  package subscript(valueOf sequence: [Int32]) -> Float {
    get { parameters[rowAfter(sequence.dropLast()).lowerBound + lastToken(of: sequence)] }
    set {
      parameters[rowAfter(sequence.dropLast()).lowerBound + lastToken(of: sequence)] = newValue
    }
  }

  private func lastToken(of sequence: [Int32]) -> Int {
    guard let last = sequence.last, last >= 0, last < vocabulary else {
      preconditionFailure("a sequence has at least one token, all below \(vocabulary)")
    }
    return Int(last)
  }

  /// Where the numbers of all sequences that go on from a prefix by one token lie.
  private func rowAfter<Prefix: Collection<Int32>>(_ prefix: Prefix) -> Range<Int> {
    precondition(
      isTable && prefix.count < context && prefix.allSatisfy { $0 >= 0 && $0 < vocabulary },
      "a table of \(context) tokens below \(vocabulary) has no row after \(Array(prefix))")
    let row = prefix.reduce(0) { $0 * vocabulary + Int($1) }
    let start = layout.entries[prefix.count].range.lowerBound + row * vocabulary
    return start..<start + vocabulary
  }
}
