/// output row r = table row `tokens[r]` + positions row r; `positions` may be nil.
///
/// - Parameters:
///   - table: `[vocabulary, width]`; every token must lie in it.
///   - positions: First of `count` consecutive rows that are added, or nil.
///   - output: `[count, width]`.
package func gatherEmbedding(
  _ tokens: UnsafePointer<Int32>, _ table: Floats, _ positions: Floats?, _ output: MutableFloats,
  _ count: Int, _ width: Int
) {
  for r in 0..<count {
    let row = table + Int(tokens[r]) * width
    for i in 0..<width { output[r * width + i] = row[i] + (positions?[r * width + i] ?? 0) }
  }
}

/// Adds row r of `gradient` to row `tokens[r]` of `table`, for tokens in a range, rows in order.
///
/// Threads may take ranges of the vocabulary: each row of the table has one writer, and its sum one
/// order.
package func scatterAddEmbedding(
  _ tokens: UnsafePointer<Int32>, _ gradient: Floats, _ table: MutableFloats, _ count: Int,
  _ width: Int, in range: Range<Int>
) {
  for r in 0..<count where range.contains(Int(tokens[r])) {
    addRows(
      table + Int(tokens[r]) * width, gradient + r * width, table + Int(tokens[r]) * width, width)
  }
}
