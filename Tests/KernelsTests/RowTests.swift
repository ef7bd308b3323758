import Testing

@testable import Kernels

@Suite struct RowTests {
  static let widths = [1, 3, 15, 16, 17, 64, 100, 128, 200]

  @Test(arguments: widths)
  func `sums, scalings and column sums agree with double precision`(n: Int) {
    let rows = 7
    let a = Numbers.floats(rows * n, seed: 1)
    let b = Numbers.floats(n, seed: 2)
    var sum = [Float](repeating: 0, count: n)
    addRows(a, b, &sum, n)
    #expect(error(sum, (0..<n).map { Double(a[$0] + b[$0]) }) == 0)

    var shifted = a
    addBias(shifted, b, &shifted, rows, n)
    #expect(error(shifted, a.indices.map { Double(a[$0] + b[$0 % n]) }) == 0)

    var columns = b
    sumColumns(a, rows, n, &columns)
    let expected = (0..<n).map { i in
      (0..<rows).reduce(Double(b[i])) { $0 + Double(a[$1 * n + i]) }
    }
    #expect(error(columns, expected) < 2e-6)

    var scaled = a
    scaleRows(&scaled, by: 0.3, a.count)
    #expect(error(scaled, a.map { Double($0 * 0.3) }) == 0)
    addScaled(b, by: 2, to: &scaled, n)
    #expect(abs(scaled[n - 1] - (a[n - 1] * 0.3 + 2 * b[n - 1])) < 1e-6)

    let dot = zip(a, a.reversed()).reduce(0.0) { $0 + Double($1.0) * Double($1.1) }
    #expect(abs(Double(dotProduct(a, a.reversed(), a.count)) - dot) < 1e-4)
    let squares = a.reduce(0.0) { $0 + Double($1) * Double($1) }
    #expect(abs(sumOfSquares(a, a.count) - squares) < 1e-12 * squares)
  }

  @Test func `embedding rows are gathered, and their gradients added in order`() {
    let (vocabulary, width) = (9, 20)
    let tokens: [Int32] = [3, 8, 3, 0, 3]
    let table = Numbers.floats(vocabulary * width, seed: 1)
    let positions = Numbers.floats(tokens.count * width, seed: 2)
    var output = [Float](repeating: 0, count: tokens.count * width)
    gatherEmbedding(tokens, table, positions, &output, tokens.count, width)
    for index in output.indices {
      let row = Int(tokens[index / width]) * width + index % width
      #expect(output[index] == table[row] + positions[index])
    }
    gatherEmbedding(tokens, table, nil, &output, tokens.count, width)
    #expect(output[2 * width] == table[3 * width])

    var whole = [Float](repeating: 0, count: table.count)
    scatterAddEmbedding(tokens, positions, &whole, tokens.count, width, in: 0..<vocabulary)
    var parts = [Float](repeating: 0, count: table.count)
    for range in [0..<3, 3..<4, 4..<vocabulary] {
      scatterAddEmbedding(tokens, positions, &parts, tokens.count, width, in: range)
    }
    #expect(whole.bits == parts.bits)
    #expect(whole[3 * width] == positions[0] + positions[2 * width] + positions[4 * width])
  }
}
