import Testing

@testable import Charts

@Suite("Labels at the ends of paths")
struct PathLabelTests {
  private let area = PathLabels.Box(left: 0, top: 0, right: 200, bottom: 100)

  @Test("a stroke meets a box that it ends in, passes through or touches, and no other")
  func meeting() {
    let box = PathLabels.Box(left: 10, top: 10, right: 20, bottom: 20)
    func meets(_ start: (Double, Double), _ end: (Double, Double)) -> Bool {
      box.meets(PathLabels.Stroke(start: start, end: end))
    }
    #expect(meets((0, 15), (30, 15)))
    #expect(meets((15, 15), (15, 40)))
    #expect(meets((12, 12), (13, 13)))
    #expect(meets((0, 30), (30, 0)))
    #expect(!meets((0, 15), (9, 15)))
    #expect(!meets((0, 12), (12, 0)))
    #expect(!meets((25, 0), (25, 40)))
  }

  @Test("a label avoids strokes, stays in the area, and covers no other")
  func places() {
    let wish = PathLabels.Wish(width: 40, end: (100, 50))
    func place(_ strokes: [PathLabels.Stroke], _ wishes: [PathLabels.Wish])
      -> [(left: Double, height: Double)]
    {
      PathLabels(strokes: strokes, area: area).places(wishes)
    }
    let free = place([], [wish])[0]
    #expect(free.left == 107 && free.height == 39)
    let blocked = place([.init(start: (100, 39), end: (200, 39))], [wish])[0]
    #expect(blocked.left == 53 && blocked.height == 39)
    let two = place([], [wish, wish])
    #expect(two[0].left != two[1].left || abs(two[0].height - two[1].height) >= 13)
    let corner = place([], [PathLabels.Wish(width: 40, end: (199, 1))])[0]
    #expect(corner.left + 40 <= 200 && corner.height >= 6.5)
  }

  @Test("a key takes as many rows as it needs")
  func key() {
    var chart = SampleCharts.frontier
    let plain = ChartLayout(chart).height
    chart.key = (0..<3).map {
      ChartKeyEntry(label: "logps/chosen_change (nats per response)", style: SeriesStyle($0))
    }
    let layout = ChartLayout(chart)
    #expect(layout.key.map(\.height) == [13, 33, 53] && layout.height == plain + 66)
    #expect(Set(layout.key.map(\.left)).count == 1)
  }
}
