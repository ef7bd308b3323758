/// The candidate that a misspelt word most likely stands for, or nil when none is near.
///
/// Case, `_`, `-` and spaces do not count; otherwise one edit is allowed for every three
/// characters, two characters changing places being one edit (Damerau–Levenshtein, restricted).
/// A candidate that begins with the word, or the other way round, is near too. Of equally near
/// ones the first wins.
package func closest(to word: String, in candidates: some Sequence<String>) -> String? {
  let wanted = folded(word)
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let other = folded(candidate)
    let limit = max(1, max(wanted.count, other.count) / 3)
    var distance = editDistance(wanted, other)
    if distance > limit {
      let isPrefix = other.starts(with: wanted) || wanted.starts(with: other)
      guard isPrefix, min(wanted.count, other.count) >= 3 else { continue }
      distance = limit
    }
    if distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.candidate
}

private func folded(_ word: String) -> [Character] {
  word.lowercased().filter { $0 != "_" && $0 != "-" && $0 != " " }.map { $0 }
}

/// Insertions, deletions, replacements and neighbours that changed places, counted.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  if left.count > 64 || right.count > 64 { return Int.max }
  var before: [Int] = []
  var above = Array(0...right.count)
  for (row, character) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var cost = min(current[column], above[column + 1]) + 1
      cost = min(cost, above[column] + (character == other ? 0 : 1))
      if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    before = above
    above = current
  }
  return above[right.count]
}
