import Learning
import Recording
import Testing

@Suite("Watchdogs")
struct WatchdogTests {
  private func reading(
    _ values: [String: Double], goldError: Double = 0.1, proxyError: Double = 0.1
  ) -> PolicyReading {
    var reading = PolicyReading()
    reading.metrics = values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    (reading.goldError, reading.proxyError, reading.k1Error) = (goldError, proxyError, 0.1)
    return reading
  }

  private func messages(_ readings: [[String: Double]]) -> [String] {
    var watchdog = Watchdog()
    return readings.enumerated().flatMap { watchdog.inspect(reading($1), at: $0) }.map(\.message)
  }

  @Test("a healthy run finds nothing")
  func healthy() {
    #expect(
      messages([
        ["kl/reference": 0, "kl/k1": 0, "policy/entropy": 2, "reward/gold": 0, "reward/proxy": 0],
        [
          "kl/reference": 3, "kl/k1": 2.9, "policy/entropy": 1, "reward/gold": 1, "reward/proxy": 1,
        ],
      ]).isEmpty)
  }

  @Test("gold that falls while the proxy rises is over-optimisation, said once")
  func overOptimisation() {
    let found = messages([
      ["reward/gold": 1, "reward/proxy": 0], ["reward/gold": 0.4, "reward/proxy": 1],
      ["reward/gold": 0.1, "reward/proxy": 2],
    ])
    #expect(found.count == 1)
    #expect(found.first?.contains("gold reward fell from 1.000 at step 0 to 0.400") == true)
  }

  @Test("collapsed entropy, an exploding KL and a KL below zero are told apart")
  func others() {
    #expect(
      messages([["policy/entropy": 2], ["policy/entropy": 0.1]]).first?.contains("entropy") == true)
    #expect(
      messages([["kl/reference": 30, "response/length": 10]]).first?.contains("30.000 nats") == true
    )
    #expect(
      messages([["kl/reference": 0.5, "kl/k1": -2]]).first?.contains("−2.000") == true)
  }

  private func conclusions(
    _ values: [String: [Double]], target: Double? = nil
  ) -> [String] {
    var record = StageRecord()
    for (name, series) in values.sorted(by: { $0.key < $1.key }) {
      for (index, value) in series.enumerated() { record.record(name, value, at: index + 1) }
    }
    return Watchdog().conclude(record, target: target, at: 12).map(\.message)
  }

  @Test("a KL that ends outside ×/÷ 1.5 of its target is told, on either side")
  func missedTarget() {
    func ends(_ last: Double, target: Double?) -> [String] {
      conclusions(
        ["kl/rollout": [0, 1, 2, 3, 4, 5, 6, 7, 8, last, last, last]], target: target)
    }
    #expect(ends(8.9, target: 6).isEmpty && ends(4.1, target: 6).isEmpty)
    #expect(ends(9.1, target: 6).first?.contains("9.100 nats per response") == true)
    #expect(ends(3.9, target: 6).first?.contains("outside ×/÷ 1.5") == true)
    #expect(ends(100, target: nil).isEmpty)
    #expect(conclusions(["kl/rollout": [50, 50, 50]], target: 6).isEmpty)
  }

  @Test("clipping most of a rollout is told")
  func clipping() {
    let healthy = [Double](repeating: 0.2, count: 12)
    #expect(conclusions(["policy/clip_fraction": healthy]).isEmpty)
    let clipped = conclusions(["policy/clip_fraction": healthy + [0.5, 0.6, 0.55, 0.5]])
    #expect(clipped.first?.contains("were clipped in the last 4 steps") == true)
  }
}
