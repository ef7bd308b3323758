import CKernels

/// How the keys and values of one sequence and layer lie in a cache, and attention over them.
///
/// A row of `attend` has the bits of that row of `causalAttention` over the whole sequence.
package struct AttentionCache: Sendable, Hashable {
  /// Positions that fit.
  package let capacity: Int
  package let heads: Int
  /// Heads of keys and values; it divides `heads`.
  package let shared: Int
  /// Width of a head.
  package let size: Int
  /// Floats of one sequence's cache.
  package let count: Int

  package init(capacity: Int, heads: Int, size: Int, shared: Int? = nil) {
    let shared = shared ?? heads
    precondition(
      capacity > 0 && size > 0 && shared > 0 && heads > 0 && heads.isMultiple(of: shared),
      "a cache of \(capacity) positions, \(heads) heads of \(size) on \(shared)")
    self.capacity = capacity
    self.heads = heads
    self.shared = shared
    self.size = size
    count = kernels.cache_size(capacity, shared, size)
  }

  /// Stores the keys and values of consecutive positions; positions are filled from 0 on.
  ///
  /// - Parameters:
  ///   - projections: Queries, keys and values of each position. `[rows, (heads + 2·shared)·size]`
  ///   - rows: How many positions.
  ///   - position: The first of them.
  ///   - cache: `count` floats.
  package func append(
    _ projections: Floats, rows: Int, at position: Int, to cache: MutableFloats
  ) {
    precondition(
      position >= 0 && position + rows <= capacity,
      "positions \(position)..<\(position + rows) in a cache for \(capacity)")
    kernels.cache_append(projections, rows, position, cache, capacity, heads, shared, size)
  }

  /// Attention of one new position over the first `positions` cached ones, its own the last.
  ///
  /// - Parameters:
  ///   - query: Also the start of a row of projections. `[heads·size]`
  ///   - cache: `count` floats, filled up to `positions`.
  ///   - positions: At least 1.
  ///   - output: `[heads·size]`.
  ///   - next: The cache that will be read next, brought near meanwhile.
  package func attend(
    _ query: Floats, over cache: Floats, positions: Int, _ output: MutableFloats,
    next: Floats? = nil
  ) {
    precondition(
      positions >= 1 && positions <= capacity, "\(positions) positions in a cache for \(capacity)")
    kernels.cache_attention(
      query, cache, capacity, positions, output, heads, shared, size,
      next.map { $0 - cache } ?? 0)
  }
}

/// Attention of one new position over rows of keys and values, all heads.
///
/// `query`, `output` `[heads·size]`; `keys`, `values` hold `positions` rows, `stride` floats apart,
/// the new position's own the last. `AttentionCache` is the faster way.
package func cachedAttention(
  _ query: Floats, _ keys: Floats, _ values: Floats, stride: Int, positions: Int,
  _ output: MutableFloats, _ heads: Int, _ size: Int
) {
  let width = heads * size
  let cache = AttentionCache(capacity: positions, heads: heads, size: size)
  withUnsafeTemporaryAllocation(of: Float.self, capacity: cache.count + 3 * width) { memory in
    guard let floats = memory.baseAddress else { return }
    let row = floats + cache.count
    for position in 0..<positions {
      (row + width).update(from: keys + position * stride, count: width)
      (row + 2 * width).update(from: values + position * stride, count: width)
      cache.append(row, rows: 1, at: position, to: floats)
    }
    cache.attend(query, over: floats, positions: positions, output)
  }
}
