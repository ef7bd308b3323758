import Charts
import Dispatch
import Synchronization

/// The drawings of a report's figures.
struct Drawings: Sendable {
  private(set) var byName: [String: Figure.Drawing] = [:]
  /// Charts that could not be drawn, with the reason, in the order of the report.
  private(set) var failures: [ReportField] = []
  /// Charts that were drawn, but have no picture of points, with the reason.
  private(set) var missingPictures: [ReportField] = []

  /// Draws all charts, several at a time: gnuplot is started anew for each.
  init(
    of charts: [ChartDescription], by renderer: ChartRenderer,
    observer: @Sendable (ReportWriter.Moment) -> Void
  ) {
    let drawn = Mutex<[String: Figure.Drawing]>([:])
    let missing = Mutex<[String: String]>([:])
    DispatchQueue.concurrentPerform(iterations: charts.count) { index in
      let chart = charts[index]
      observer(.beforeChart)
      defer { observer(.afterChart) }
      let drawing: Figure.Drawing
      do throws(ChartError) {
        let result = try renderer.draw(chart)
        drawing = .svg(result.svg)
        if let reason = result.missingPicture { missing.withLock { $0[chart.name] = reason } }
      } catch {
        drawing = .failed(error.description)
      }
      drawn.withLock { $0[chart.name] = drawing }
    }
    byName = drawn.withLock { $0 }
    let reasons = missing.withLock { $0 }
    missingPictures = charts.compactMap { chart in
      reasons[chart.name].map { ReportField(chart.name, $0) }
    }
    for chart in charts {
      if case .failed(let reason)? = byName[chart.name] {
        failures.append(ReportField(chart.name, reason))
      }
    }
  }
}

extension Block {
  /// The block with the drawings of its figures.
  func drawn(_ drawings: Drawings) -> Block {
    switch self {
    case .figure(var figure):
      figure.drawing = drawings.byName[figure.name] ?? figure.drawing
      return .figure(figure)
    case .callout(let mark, let title, let content):
      return .callout(mark, title, content.map { $0.drawn(drawings) })
    case .folded(let summary, let content):
      return .folded(summary, content.map { $0.drawn(drawings) })
    case .heading, .paragraph, .list, .table, .verbatim, .sample: return self
    }
  }
}
