import CKernels
import Glibc
import Testing

@testable import Kernels

@Suite struct InstructionSetTests {
  static let tables = InstructionSet.allCases.compactMap { set in
    set.table.map { (set: set, table: $0.pointee) }
  }

  @Test func `the set in use is one that this CPU has`() {
    #expect(InstructionSet.current <= InstructionSet.widest)
    #expect(InstructionSet.current.table != nil)
  }

  @Test func `exponentials and sigmoids are close to the library's in every set`() {
    let x = stride(from: Float(-87), through: 88, by: 0.0137).map { $0 }
    for (set, table) in Self.tables {
      var (e, s) = (x, x)
      table.exponential(x, &e, x.count)
      table.sigmoid(x, &s, x.count)
      for i in x.indices {
        let exact = exp(Double(x[i]))
        #expect(abs(Double(e[i]) / exact - 1) < 2e-7, "e^\(x[i]) with \(set)")
        #expect(abs(Double(s[i]) - exact / (1 + exact)) < 1.5e-7, "σ(\(x[i])) with \(set)")
      }
      var ends: [Float] = [-.infinity, -88, .nan]
      table.exponential(ends, &ends, 3)
      #expect(ends[0] == 0 && ends[1] == 0 && ends[2].isNaN)
    }
  }

  /// Everything that a training step computes, with one set.
  private static func everything(_ table: ckernels_t) -> [[Float]] {
    let (rows, n, heads, size) = (29, 48, 3, 16)
    let x = Numbers.floats(rows * n, seed: 1)
    let w = Numbers.floats(n * 3 * n, seed: 2)
    let scale = Numbers.floats(n, seed: 3)
    func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }
    var (y, mean, inverse) = (zeros(rows * n), zeros(rows), zeros(rows))
    table.layer_norm(x, scale, scale, &y, &mean, &inverse, rows, n, 1e-5)
    var projections = zeros(rows * 3 * n)
    table.product(0, 0, rows, 3 * n, n, y, n, w, 3 * n, nil, 0, &projections, 3 * n)
    var (mixed, norms) = (zeros(rows * n), zeros(rows * heads))
    table.attention(projections, &mixed, &norms, rows, heads, heads, size)
    var slopes = zeros(rows * 3 * n)
    table.attention_backward(projections, mixed, norms, x, &slopes, rows, heads, heads, size)
    var weights = zeros(n * 3 * n)
    table.product(1, 0, n, 3 * n, rows, y, n, slopes, 3 * n, nil, 0, &weights, 3 * n)
    var (down, first, second) = (zeros(rows * n), zeros(n), zeros(n))
    table.product(0, 1, rows, n, 3 * n, slopes, 3 * n, w, 3 * n, nil, 0, &down, n)
    table.layer_norm_backward(down, x, scale, mean, inverse, nil, &down, &first, &second, rows, n)
    var (h, g) = (mixed, mixed)
    table.bias_gelu(&h, scale, &g, rows, n)
    table.gelu_backward(h, x, &h, rows * n)
    var result = zeros(3)
    table.log_softmax(x, rows * n, 3, 5, &result)
    var moved = x
    var (m, v) = (zeros(x.count), zeros(x.count))
    table.adamw(&moved, mixed, &m, &v, x.count, 0.99, 0.1, 0.95, 0.05, 0.1, 0.5, 1e-8, 1)
    return [
      y, projections, mixed, norms, slopes, weights, down, first, second, h, g, result, moved,
    ] + llama(table, x, scale, rows: rows)
  }

  /// What a step of a model in Llama's style computes beside it: three heads that share one key.
  private static func llama(
    _ table: ckernels_t, _ x: [Float], _ scale: [Float], rows: Int
  ) -> [[Float]] {
    let (n, heads, size, wide) = (48, 3, 16, 80)
    func zeros(_ count: Int) -> [Float] { [Float](repeating: 0, count: count) }
    var (y, inverse) = (zeros(rows * n), zeros(rows))
    table.rms_norm(x, scale, &y, &inverse, rows, n, 1e-5)
    var (down, sums) = (zeros(rows * n), zeros(n))
    table.rms_norm_backward(y, x, scale, inverse, x, &down, &sums, rows, n)
    var projections = Numbers.floats(rows * wide, seed: 8)
    table.rotate(
      &projections, wide, rows, heads + 1, size, Numbers.floats(rows * size, seed: 9), 1)
    var (mixed, norms, slopes) = (zeros(rows * n), zeros(rows * heads), zeros(rows * wide))
    table.attention(projections, &mixed, &norms, rows, heads, 1, size)
    table.attention_backward(projections, mixed, norms, x, &slopes, rows, heads, 1, size)
    var (gated, gates) = (zeros(rows * wide / 2), zeros(rows * wide))
    table.swiglu(projections, &gated, rows, wide / 2)
    table.swiglu_backward(projections, gated, &gates, rows, wide / 2)
    return [y, down, sums, projections, mixed, norms, slopes, gated, gates]
  }

  @Test func `sets with fused multiply-add agree bit by bit, the baseline closely`() {
    guard let wide = Self.tables.last else { return }
    let expected = Self.everything(wide.table)
    for (set, table) in Self.tables {
      for (part, (values, widest)) in zip(Self.everything(table), expected).enumerated() {
        if set == .base {
          #expect(error(values, widest.doubles) < 1e-4, "part \(part)")
        } else {
          #expect(values.bits == widest.bits, "part \(part) with \(set)")
        }
      }
    }
  }
}
