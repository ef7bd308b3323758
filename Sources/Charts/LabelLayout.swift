/// Places labels beside line ends so that none covers another.
enum LabelLayout {
  /// Moves wished heights apart to at least `spacing`, changing them as little as possible.
  ///
  /// - Parameters:
  ///   - wished: Heights in any order, pixels from the top.
  ///   - spacing: Smallest distance of two labels.
  ///   - range: Where labels may stand.
  /// - Returns: Heights in the order of `wished`.
  static func spread(
    _ wished: [Double], spacing: Double, within range: ClosedRange<Double>
  ) -> [Double] {
    let order = wished.indices.sorted { (wished[$0], $0) < (wished[$1], $1) }
    // Groups of labels that touch stand centred on the mean of their wishes.
    var groups: [(members: [Int], centre: Double)] = []
    for index in order {
      var group = (members: [index], centre: wished[index])
      while let previous = groups.last,
        previous.centre + half(previous.members, spacing) > group.centre
          - half(group.members, spacing)
      {
        groups.removeLast()
        let members = previous.members + group.members
        let total =
          previous.centre * Double(previous.members.count)
          + group.centre * Double(group.members.count)
        group = (members, kept(total / Double(members.count), members, spacing, range))
      }
      group.centre = kept(group.centre, group.members, spacing, range)
      groups.append(group)
    }
    var placed = wished
    for group in groups {
      let top = group.centre - half(group.members, spacing) + spacing / 2
      for (offset, index) in group.members.enumerated() {
        placed[index] = top + Double(offset) * spacing
      }
    }
    return placed
  }

  private static func half(_ members: [Int], _ spacing: Double) -> Double {
    Double(members.count) * spacing / 2
  }

  private static func kept(
    _ centre: Double, _ members: [Int], _ spacing: Double, _ range: ClosedRange<Double>
  ) -> Double {
    let margin = half(members, spacing) - spacing / 2
    let low = range.lowerBound + margin
    let high = range.upperBound - margin
    return low > high ? (low + high) / 2 : min(high, max(low, centre))
  }

  /// Width of a text in pixels, an upper estimate over the usual sans-serif fonts.
  static func width(of text: String, size: Double) -> Double {
    text.reduce(0) { sum, character in
      let narrow: Set<Character> = [
        "i", "l", "I", "j", ".", ",", "/", " ", "[", "]", "(", ")", "1",
      ]
      let wide: Set<Character> = ["m", "w", "M", "W", "—", "±"]
      let share = narrow.contains(character) ? 0.42 : wide.contains(character) ? 0.95 : 0.63
      return sum + (character.isASCII || wide.contains(character) ? share : 0.9) * size
    }
  }
}
