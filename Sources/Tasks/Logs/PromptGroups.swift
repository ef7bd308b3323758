import Tensors

/// Splits items into training and held-out parts so that no prompt is on both sides.
///
/// Items without a prompt have nothing in common: each is a group of its own.
///
/// - Parameters:
///   - items: What to split.
///   - share: Share of the prompts that is held out; at least one prompt is on each side.
///   - limit: Keeps only so many items; the first two prompts always stay.
///   - random: Decides which prompts are held out.
///   - prompt: The prompt of an item.
/// - Returns: Both parts, or the number of different prompts when there are fewer than two.
func splitByPrompt<Item: Sendable>(
  _ items: [Item], heldOut share: Double, limit: Int?, _ random: RandomSource,
  prompt: (Item) -> String
) -> Result<Split<Item>, TooFewPrompts> {
  var random = random
  var groups: [[Item]] = []
  var places: [[UInt8]: Int] = [:]
  for item in items {
    let key = Array(prompt(item).utf8)
    if let place = places[key], !key.isEmpty {
      groups[place].append(item)
    } else {
      places[key] = groups.count
      groups.append([item])
    }
  }
  guard groups.count >= 2 else { return .failure(TooFewPrompts(found: groups.count)) }
  groups = random.shuffled(groups)
  if let limit {
    var left = limit
    groups = groups.enumerated().filter { index, group in
      left -= group.count
      return left >= 0 || index < 2
    }.map(\.element)
  }
  let count = min(max(Int((Double(groups.count) * share).rounded()), 1), groups.count - 1)
  return .success(
    Split(train: groups[count...].flatMap { $0 }, heldOut: groups[..<count].flatMap { $0 }))
}

/// There must be a prompt to train on and another to evaluate on.
struct TooFewPrompts: Error {
  var found: Int
}
