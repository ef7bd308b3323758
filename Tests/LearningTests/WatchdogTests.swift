import Learning
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
}
