/// Places labels at the ends of paths where they cover as little of the drawing as possible.
///
/// Paths end anywhere, and what a label stands on cannot be read. Of some places around its end a
/// label takes the one that crosses the fewest strokes and no label placed before it.
struct PathLabels {
  /// A straight stroke of the drawing, in pixels.
  struct Stroke {
    var start, end: (x: Double, y: Double)
  }

  /// A label that looks for a place.
  struct Wish {
    var width: Double
    /// End of its path.
    var end: (x: Double, y: Double)
  }

  var strokes: [Stroke]
  /// Where labels may stand.
  var area: Box

  /// A rectangle, in pixels from the top left.
  struct Box {
    var left, top, right, bottom: Double

    func overlaps(_ other: Box) -> Bool {
      left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }

    /// Whether a stroke has a point inside (Liang and Barsky 1984).
    func meets(_ stroke: Stroke) -> Bool {
      let (x, y) = (stroke.end.x - stroke.start.x, stroke.end.y - stroke.start.y)
      var (first, last) = (0.0, 1.0)
      let sides = [
        (-x, stroke.start.x - left), (x, right - stroke.start.x), (-y, stroke.start.y - top),
        (y, bottom - stroke.start.y),
      ]
      for (slope, distance) in sides {
        if slope == 0 {
          if distance < 0 { return false }
        } else if slope < 0 {
          first = max(first, distance / slope)
        } else {
          last = min(last, distance / slope)
        }
      }
      return first <= last
    }
  }

  /// A place for each label, first come first served.
  ///
  /// - Returns: Left edge and middle height.
  func places(_ wishes: [Wish]) -> [(left: Double, height: Double)] {
    var taken: [Box] = []
    return wishes.map { wish in
      let boxes = candidates(wish)
      let costs = boxes.enumerated().map { index, box in
        // A crossed stroke is worse than the next place, another label far worse.
        Double(strokes.count { box.meets($0) }) + 0.3 * Double(index)
          + 100 * Double(taken.count { box.overlaps($0) })
      }
      let best = costs.indices.min { (costs[$0], $0) < (costs[$1], $1) } ?? 0
      taken.append(boxes[best])
      return (boxes[best].left, (boxes[best].top + boxes[best].bottom) / 2)
    }
  }

  /// Places around the end of a path, the best liked first, all of them inside the area.
  private func candidates(_ wish: Wish) -> [Box] {
    let half = ChartLayout.textSize / 2
    var boxes: [Box] = []
    for rise in [11.0, -11, 25, -25, 39, -39] {
      for left in [wish.end.x + 7, wish.end.x - 7 - wish.width] {
        let place = min(max(left, area.left), area.right - wish.width)
        let height = min(max(wish.end.y - rise, area.top + half), area.bottom - half)
        boxes.append(
          Box(left: place, top: height - half, right: place + wish.width, bottom: height + half))
      }
    }
    return boxes
  }
}
