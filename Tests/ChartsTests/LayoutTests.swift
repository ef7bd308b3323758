import Foundation
import Statistics
import Testing

@testable import Charts

@Suite("Layout")
struct LayoutTests {
  @Test("labels keep their order and distance and stay in the frame")
  func labels() {
    let placed = LabelLayout.spread([50, 52, 51, 200, 199], spacing: 17, within: 0...210)
    #expect(placed[0] < placed[2] && placed[2] < placed[1] && placed[4] < placed[3])
    let sorted = placed.sorted()
    for (low, high) in zip(sorted, sorted.dropFirst()) { #expect(high - low >= 17 - 1e-9) }
    #expect(sorted[0] >= 0 && sorted[4] <= 210 + 1e-9)
    #expect(LabelLayout.spread([10, 90], spacing: 17, within: 0...100) == [10, 90])
    #expect(LabelLayout.spread([], spacing: 17, within: 0...100).isEmpty)
  }

  @Test("labels of paths that end one above the other stand beside the frame, others at their ends")
  func besidePaths() throws {
    var chart = SampleCharts.frontier
    let apart = try #require(ChartLayout(chart).frames.first)
    #expect(apart.labels.allSatisfy { $0.left < apart.right })
    for index in chart.panels[0].series.indices {
      let last = chart.panels[0].series[index].points.count - 1
      chart.panels[0].series[index].points[last].x = Interval(
        mean: 20, halfWidth: nil, count: 3, method: "")
    }
    let together = try #require(ChartLayout(chart).frames.first)
    #expect(together.labels.count == apart.labels.count && together.right < apart.right)
    #expect(together.labels.allSatisfy { $0.left > together.right })
  }

  @Test("settings that differ in a number are named by what they share, others by all their names")
  func families() {
    #expect(ChartBuilder.family(of: ["dpo005", "dpo01", "dpo5"]) == "dpo")
    #expect(ChartBuilder.family(of: ["dpos[0]", "dpos[1]"]) == "dpos")
    #expect(ChartBuilder.family(of: ["dpo1", "ppo1"]) == "dpo1, ppo1")
    #expect(ChartBuilder.family(of: ["rate1small", "rate1"]) == "rate1small, rate1")
    #expect(ChartBuilder.family(of: ["dpo5"]) == "dpo5")
  }

  @Test(
    "ticks are round numbers inside the axis",
    arguments: [(0.0, 1.0), (-0.2, 0.47), (12, 13), (0, 6.3e-5), (-1e9, 3e9), (5, 5), (0, 0)])
  func ticks(_ low: Double, _ high: Double) {
    let scale = AxisScale.linear(low, high)
    #expect(scale.low <= low && scale.high >= high && scale.low < scale.high)
    #expect(scale.ticks.count >= 2 && scale.ticks.count <= 8, "\(scale.labels)")
    #expect(Set(scale.labels).count == scale.labels.count, "\(scale.labels)")
    #expect(scale.ticks.allSatisfy { $0 >= scale.low - 1e-9 && $0 <= scale.high * (1 + 1e-9) })
  }

  @Test("an axis that almost begins at zero begins there")
  func zero() {
    #expect(AxisScale.linear(0.1, 9).low == 0)
    #expect(AxisScale.linear(8, 9).low > 7)
    #expect(AxisScale.linear(-9, -0.1).high == 0)
  }

  @Test("logarithmic axes have powers of ten, or 1, 2 and 5 when these are few")
  func logarithmic() {
    #expect(AxisScale.logarithmic(0.3, 40).ticks == [0.2, 0.5, 1, 2, 5, 10, 20, 50])
    let wide = AxisScale.logarithmic(1e-4, 3e3)
    #expect(wide.labels.first == "0.0001" && wide.labels.count == 9)
    #expect(!AxisScale.logarithmic(0, 5).isLogarithmic)
  }

  @Test("lines have a contrast of 3:1 and labels 4.5:1, on light and dark pages")
  func contrast() {
    for pair in Palette.lines {
      #expect(ratio(pair.light, "#ffffff") >= 3, "\(pair.light)")
      #expect(ratio(pair.dark, "#0d1117") >= 3, "\(pair.dark)")
    }
    for pair in Palette.labels + [Palette.ink, Palette.muted] {
      #expect(ratio(pair.light, "#ffffff") >= 4.5, "\(pair.light)")
      #expect(ratio(pair.dark, "#0d1117") >= 4.5, "\(pair.dark)")
    }
  }

  /// Contrast ratio of WCAG 2.1.
  private func ratio(_ a: String, _ b: String) -> Double {
    let light = [luminance(a), luminance(b)].sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16) ?? 0
    let channels = [value >> 16, value >> 8 & 255, value & 255].map { channel in
      let share = Double(channel) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }
}
