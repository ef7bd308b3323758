import Tensors

/// The items of a step when data is gone through again and again, each time in a new random order.
///
/// The order of an epoch is a function of the stream and the epoch's number alone, so that a step
/// finds its items without any cursor. A step may reach into the next epoch; nothing is dropped.
///
/// - Parameters:
///   - step: The step, from 1.
///   - size: Items a step.
///   - count: Items in all, at least 1.
///   - random: The stage's stream.
/// - Returns: Indices below `count`; shape `[size]`.
package func itemsOfStep(_ step: Int, size: Int, count: Int, random: RandomSource) -> [Int] {
  precondition(step >= 1 && count >= 1, "step \(step) of \(count) items")
  let places = (step - 1) * size..<step * size
  var items: [Int] = []
  items.reserveCapacity(size)
  var epoch = -1
  var order: [Int] = []
  for place in places {
    if place / count != epoch {
      epoch = place / count
      var stream = random.split("order").split(epoch)
      order = stream.permutation(of: count)
    }
    items.append(order[place % count])
  }
  return items
}

/// Cuts a fresh permutation of `count` items into parts whose sizes differ by at most one.
///
/// - Returns: At most `parts` lists, none empty.
package func randomParts(of count: Int, into parts: Int, random: RandomSource) -> [[Int]] {
  var stream = random
  let order = stream.permutation(of: count)
  let parts = min(parts, count)
  return (0..<parts).map { Array(order[$0 * count / parts..<($0 + 1) * count / parts]) }
}
