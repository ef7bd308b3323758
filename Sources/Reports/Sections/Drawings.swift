import Charts
import Dispatch
import Synchronization

/// The drawings of a report's figures.
struct Drawings: Sendable {
  private(set) var byName: [String: Figure.Drawing] = [:]
  /// Charts that could not be drawn, with the reason, in the order of the report.
  private(set) var failures: [ReportField] = []

  /// Draws all charts, several at a time: gnuplot is started anew for each.
  init(
    of charts: [ChartDescription], by renderer: ChartRenderer,
    observer: @Sendable (ReportWriter.Moment) -> Void
  ) {
    let drawn = Mutex<[String: Figure.Drawing]>([:])
    DispatchQueue.concurrentPerform(iterations: charts.count) { index in
      let chart = charts[index]
      observer(.beforeChart)
      defer { observer(.afterChart) }
      let drawing: Figure.Drawing
      do throws(ChartError) {
        drawing = .svg(try renderer.draw(chart))
      } catch {
        drawing = .failed(error.description)
      }
      drawn.withLock { $0[chart.name] = drawing }
    }
    byName = drawn.withLock { $0 }
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
