import Settings
import Tensors

/// A softmax table: one row of logits for every prompt and every beginning of a response.
///
/// Nothing is shared between two prefixes, so that a method's optimum on a small task is known
/// exactly and any policy can be reached. It generalises to nothing that it has not seen.
public struct Tabular: Configurable {
  public static let family = Family.model
  public static let summary =
    "A softmax table with a row of logits for every prefix: for exact experiments on small tasks."
  public static let sourceLine: String? =
    "Sutton and Barto 2018, Reinforcement Learning, section 13.1, softmax in action preferences"

  @Setting("Longest sequence, prompt and response together.", in: 2...16, unit: "tokens")
  public var context = 2

  @Setting(
    "Standard deviation of the initial logits; 0 starts from the uniform policy.", in: 0...10,
    unit: "nats")
  public var initialDeviation = 0.0

  public init() {}

  /// Creates the settings that differ from the defaults.
  public init(context: Int, initialDeviation: Double = 0) {
    self.context = context
    self.initialDeviation = initialDeviation
  }
}

/// The sizes of a table: a number for each of the V + V² + … + Vᶜ sequences of 1…C tokens.
///
/// For a policy the number of a sequence is the logit of its last token after the others; for a
/// reward model or critic it is the value of the sequence.
package struct TableShape: Sendable, Hashable, Codable {
  package var vocabulary: Int
  /// Longest sequence, C.
  package var context: Int

  package init(vocabulary: Int, context: Int) {
    self.vocabulary = vocabulary
    self.context = context
  }

  /// Largest number of entries: 64 MiB of parameters.
  package static let largestCount = 1 << 24

  /// Entries in all; nil when there are more than `largestCount`.
  package var count: Int? {
    guard vocabulary > 0, context > 0 else { return nil }
    var (sum, power) = (0, 1)
    for _ in 0..<context {
      let (product, overflows) = power.multipliedReportingOverflow(by: vocabulary)
      guard !overflows, product <= Self.largestCount else { return nil }
      power = product
      sum += power
    }
    return sum <= Self.largestCount ? sum : nil
  }
}

extension ParameterLayout {
  /// A table's numbers: `logits.l` or `values.l`, `[Vˡ⁻¹, V]`, for all sequences of l tokens.
  ///
  /// Sequences stand in lexicographic order, so that a row follows each beginning.
  init(_ table: TableShape, head: ModelHead) {
    let name = head == .language ? "logits" : "values"
    var entries: [Entry] = []
    var (end, rows) = (0, 1)
    for length in 1...table.context {
      let count = rows * table.vocabulary
      entries.append(
        Entry(
          name: "\(name).\(length)", shape: [rows, table.vocabulary], range: end..<end + count))
      end = (end + count + 15) / 16 * 16
      rows = count
    }
    self.init(entries: entries, bufferSize: end)
  }
}
