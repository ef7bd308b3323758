import Runner
import Synchronization
import Testing

@Suite("Progress")
struct ProgressTests {
  /// Runs a stage of two seeds with a clock of its own and returns what was written.
  private func written(isInteractive: Bool, verbosity: Verbosity = .normal) -> String {
    let text = Mutex("")
    let time = Mutex(0.0)
    let display = ProgressDisplay(
      terminal: Terminal(isInteractive: isInteractive) { piece in text.withLock { $0 += piece } },
      verbosity: verbosity, clock: { time.withLock { $0 } })
    display.begin(stages: [("ppo", 2)])
    for seed in [1, 2] {
      let run = StageRun(stage: 0, seed: seed)
      display.started(run)
      for step in 0...10 {
        time.withLock { $0 += 2 }
        display.updated(
          run, ProgressUpdate(step: step, totalSteps: 10, reward: 1.234, kl: Double(step)))
      }
      display.ended(run, .finished)
    }
    display.finish()
    return text.withLock { $0 }
  }

  @Test("plain lines when piped: rate, time left, reward and KL, and no control characters")
  func piped() {
    let text = written(isInteractive: false)
    #expect(!text.contains("\u{1B}"))
    #expect(
      text.contains("seed 1 of 2  4/10 steps  0.5 steps/s  0:32 left  reward 1.23  KL 4.00 nats\n"))
    #expect(text.hasSuffix("ppo  done in 0:44, 2 seeds  reward 1.23  KL 10.00 nats\n"))
  }

  @Test("one line per stage rewritten in place on a terminal")
  func interactive() {
    let text = written(isInteractive: true)
    #expect(text.contains("\u{1B}[1A\u{1B}[J"))
    let last = text.split(separator: "\u{1B}[J", omittingEmptySubsequences: false).last
    #expect(last == "ppo  done in 0:44, 2 seeds  reward 1.23  KL 10.00 nats\n")
  }

  @Test("colours only where they are wanted")
  func colors() {
    let plain = Terminal(isInteractive: true) { _ in }
    #expect(plain.highlighted("a.md:1:1: error: no") == "a.md:1:1: error: no")
    let colored = Terminal(isInteractive: true, hasColor: true) { _ in }
    #expect(
      colored.highlighted("a.md:1:1: error: no") == "a.md:1:1: \u{1B}[31merror:\u{1B}[0m no")
  }

  @Test("nothing when quiet")
  func quiet() {
    #expect(written(isInteractive: true, verbosity: .quiet).isEmpty)
    #expect(written(isInteractive: false, verbosity: .quiet).isEmpty)
  }
}
