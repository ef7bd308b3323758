import Synchronization
import Tensors

/// How queries and keys turn with their position: entry pair i by position·θ^(−2i/size).
///
/// Su et al. 2021, section 3.2.2. Frequencies are rounded to `Float` where Hugging Face rounds them.
package struct RotaryPositions: Sendable, Hashable, Codable {
  /// How frequencies are changed for contexts longer than those first trained on.
  package enum Scaling: Sendable, Hashable, Codable {
    case none
    /// All frequencies are divided by a factor (Chen et al. 2023).
    case linear(factor: Double)
    /// Waves longer than original/low are stretched by the factor, those shorter than original/high
    /// are kept, and between the two it is interpolated (Llama 3.1).
    case llama3(factor: Double, low: Double, high: Double, original: Int)
  }

  /// θ, the base of the frequencies.
  package var base: Double
  package var scaling: Scaling

  package init(base: Double = 10_000, scaling: Scaling = .none) {
    self.base = base
    self.scaling = scaling
  }

  /// Radians per position of each pair of entries of a head. `[size / 2]`
  func frequencies(size: Int) -> [Float] {
    (0..<size / 2).map { index in
      let exponent = Float(2 * index) / Float(size)
      let plain = 1 / Float(Elementary.exp(Double(exponent) * Elementary.log(base)))
      switch scaling {
      case .none: return plain
      case .linear(let factor): return plain / Float(factor)
      case .llama3(let factor, let low, let high, let original):
        let wave = 2 * Float.pi / plain
        if wave < Float(original) / Float(high) { return plain }
        if wave > Float(original) / Float(low) { return plain / Float(factor) }
        let smooth = (Float(original) / wave - Float(low)) / Float(high - low)
        return (1 - smooth) * plain / Float(factor) + smooth * plain
      }
    }
  }
}

/// Cosines and sines of all positions, made when they are first needed; copies of a model share it.
final class RotaryTable: Sendable {
  /// Written before it is handed out, and never again.
  private struct Table: @unchecked Sendable {
    let rows: UnsafeMutablePointer<Float>
  }

  private struct State: ~Copyable {
    /// The table that is handed out, after the shorter ones that somebody may still read.
    var tables: [Table] = []
    var positions = 0

    deinit { for table in tables { table.rows.deallocate() } }
  }

  /// Width of a head, and of a row of the table.
  private let size: Int
  private let frequencies: [Float]
  private let state = Mutex(State())

  init(_ rotation: RotaryPositions, size: Int) {
    self.size = size
    frequencies = rotation.frequencies(size: size)
  }

  /// Rows for positions 0..<count, each size/2 cosines and then as many sines.
  ///
  /// Valid as long as this table lives.
  func rows(_ count: Int) -> UnsafePointer<Float> {
    let table = state.withLock { state in
      if count > state.positions || state.tables.isEmpty {
        state.positions = max(count, 2 * state.positions, 64)
        state.tables.append(makeTable(state.positions))
      }
      return state.tables[state.tables.count - 1]
    }
    return UnsafePointer(table.rows)
  }

  private func makeTable(_ positions: Int) -> Table {
    let table = UnsafeMutablePointer<Float>.allocate(capacity: max(positions * size, 1))
    for position in 0..<positions {
      let row = table + position * size
      for (index, frequency) in frequencies.enumerated() {
        let turn = Elementary.cosineAndSine(Double(position) * Double(frequency))
        row[index] = Float(turn.cosine)
        row[size / 2 + index] = Float(turn.sine)
      }
    }
    return Table(rows: table)
  }
}
