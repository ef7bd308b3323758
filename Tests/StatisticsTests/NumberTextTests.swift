import Statistics
import Testing

@Suite("Numbers are printed the same everywhere")
struct NumberTextTests {
  @Test(
    "significant digits",
    arguments: [
      (0.0, "0"), (0.65612, "0.656"), (-0.65612, "−0.656"), (12.345, "12.3"), (12345, "12345"),
      (999.96, "1000"), (0.00012345, "0.000123"), (0.000012345, "1.23e−05"),
      (-1e-300, "−1.00e−300"), (.infinity, "∞"), (.nan, "not a number"),
    ])
  func significant(_ value: Double, _ text: String) {
    #expect(NumberText.significant(value) == text)
  }

  @Test("the half width decides the digits of both")
  func pairs() {
    #expect(NumberText.pair(0.65612, halfWidth: 0.0788) == ("0.656", "0.079"))
    #expect(NumberText.pair(1234.5, halfWidth: 99.6) == ("1234", "100"))
    #expect(NumberText.pair(-0.001, halfWidth: 0.31) == ("0.00", "0.31"))
    #expect(NumberText.pair(5, halfWidth: 0) == ("5.000", "0"))
    #expect(NumberText.pair(0.5, halfWidth: 3e-9) == ("0.5000", "3.0e−09"))
  }

  @Test("a point has no interval and says so")
  func points() {
    let point = Interval(mean: 0.5, halfWidth: nil, count: 1, method: "one value")
    #expect(point.text == "0.5000" && point.countText == "n = 1, no interval")
    let interval = Interval(mean: 0.5, halfWidth: 0.25, count: 4, method: "Student's t")
    #expect(interval.text == "0.50 ± 0.25" && interval.countText == "n = 4")
  }

  @Test("files of data get the shortest text that reads back")
  func exact() {
    #expect(NumberText.exact(0.1) == "0.1")
    #expect(NumberText.exact(-.infinity) == "-inf")
    #expect(NumberText.exact(.nan) == "nan")
    #expect(NumberText.percent(0.6534) == "65.3\u{00A0}%")
  }
}
