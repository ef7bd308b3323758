import Foundation
import Synchronization

/// Shows a run on standard error: lines rewritten in place on a terminal, plain lines otherwise.
package final class ProgressDisplay: Sendable {
  private let terminal: Terminal
  private let verbosity: Verbosity
  private let clock: @Sendable () -> Double
  private let state: Mutex<State>

  private struct State {
    var stages: [StageProgress] = []
    /// Lines that are on the screen and will be rewritten.
    var drawn = 0
    var lastDrawing = -Double.infinity
    var lastPlainLine: [Int: Double] = [:]
  }

  /// Seconds between two drawings, and between two plain lines of one running stage.
  private static let drawingInterval = 0.1
  private static let plainInterval = 10.0

  package init(
    terminal: Terminal, verbosity: Verbosity,
    clock: @escaping @Sendable () -> Double = { ProcessInfo.processInfo.systemUptime }
  ) {
    self.terminal = terminal
    self.verbosity = verbosity
    self.clock = clock
    state = Mutex(State())
  }

  /// Begins with the plan's stages: name and number of seeds of each.
  package func begin(stages: [(name: String, seeds: Int)]) {
    state.withLock {
      $0.stages = stages.map { StageProgress(name: $0.name, seedCount: $0.seeds) }
    }
  }

  /// Tells that a stage has started with a seed.
  package func started(_ run: StageRun) {
    change(run) { $0.start(seed: run.seed, at: $1) }
  }

  /// Tells how far it is.
  package func updated(_ run: StageRun, _ update: ProgressUpdate) {
    change(run, isNews: false) { $0.update(update, seed: run.seed, at: $1) }
  }

  /// Tells what became of it.
  package func ended(_ run: StageRun, _ outcome: JobOutcome) {
    change(run, isNews: outcome != .reused || verbosity == .verbose) {
      $0.end(seed: run.seed, outcome, at: $1)
    }
  }

  /// Prints a message above the progress lines.
  package func say(_ message: String, always: Bool = false) {
    guard verbosity != .quiet || always else { return }
    state.withLock { state in
      erase(&state)
      terminal.write(terminal.highlighted(message) + "\n")
      draw(&state, at: clock())
    }
  }

  /// Leaves the final lines on the screen.
  package func finish() {
    guard verbosity != .quiet else { return }
    state.withLock { state in
      guard terminal.isInteractive else { return }
      erase(&state)
      draw(&state, at: clock())
      state.drawn = 0
    }
  }

  private func change(
    _ run: StageRun, isNews: Bool = true, _ change: (inout StageProgress, Double) -> Void
  ) {
    let now = clock()
    state.withLock { state in
      guard state.stages.indices.contains(run.stage) else { return }
      change(&state.stages[run.stage], now)
      guard verbosity != .quiet else { return }
      if terminal.isInteractive {
        guard isNews || now - state.lastDrawing >= Self.drawingInterval else { return }
        erase(&state)
        draw(&state, at: now)
      } else {
        let last = state.lastPlainLine[run.stage] ?? now - Self.plainInterval * 0.8
        guard isNews || now - last >= Self.plainInterval else { return }
        state.lastPlainLine[run.stage] = now
        terminal.write(line(state, run.stage, at: now) + "\n")
      }
    }
  }

  private func line(_ state: State, _ stage: Int, at time: Double) -> String {
    let width = state.stages.map(\.name.count).max() ?? 0
    return ProgressLine.text(state.stages[stage], nameWidth: width, at: time)
  }

  private func erase(_ state: inout State) {
    guard terminal.isInteractive, state.drawn > 0 else { return }
    terminal.write("\u{1B}[\(state.drawn)A\u{1B}[J")
    state.drawn = 0
  }

  /// Draws a line per stage, as many as fit on the screen, the active ones first.
  private func draw(_ state: inout State, at time: Double) {
    guard terminal.isInteractive, verbosity != .quiet else { return }
    state.lastDrawing = time
    let (rows, columns) = terminal.size
    var shown = Array(state.stages.indices)
    if shown.count >= rows {
      shown = Array(shown.filter { state.stages[$0].state == .running }.prefix(max(1, rows - 1)))
    }
    for stage in shown {
      terminal.write(String(line(state, stage, at: time).prefix(columns - 1)) + "\n")
    }
    state.drawn = shown.count
  }
}
