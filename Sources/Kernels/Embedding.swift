import CKernels

/// Row r of `output` = row `tokens[r]` of `table` + row r of `positions`, when there are any.
///
/// `tokens` `[count]`, each a row of `table` `[vocabulary, width]`; `positions` and `output`
/// `[count, width]`.
package func gatherEmbedding(
  _ tokens: UnsafePointer<Int32>, _ table: Floats, _ positions: Floats?, _ output: MutableFloats,
  _ count: Int, _ width: Int
) {
  for r in 0..<count {
    let row = table + Int(tokens[r]) * width
    if let positions {
      kernels.add(row, positions + r * width, output + r * width, width)
    } else {
      (output + r * width).update(from: row, count: width)
    }
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
    let row = table + Int(tokens[r]) * width
    kernels.add(row, gradient + r * width, row, width)
  }
}
