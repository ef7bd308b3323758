import Benchmarks
import Foundation
import Learning
import Models
import Testing

@Suite("What a measurement leaves behind")
struct JobReportTests {
  /// Counts 12 calls whenever it is asked.
  private let counter = AllocationCounter(
    start: {}, stop: { .init(calls: 12, bytes: 4096) })

  private let ceilings = Ceilings(
    threads: 1, library: "0.0 None", products: [], libraryGflops: 2, routeGflops: 4, copyGbytes: 1)

  private func report(_ work: Work) throws -> JobReport {
    let size = ModelSize(name: "tiny", vocabulary: 12, width: 8, layers: 1, heads: 2, context: 8)
    return try BenchmarkJob(name: "tiny", size: size, work: work).measure(
      MeasurementSettings(threads: 1, repetitions: 2, seconds: 0), counter)
  }

  @Test("every kind of work runs, and its phases make a whole")
  func works() throws {
    let works: [(Work, [String])] = [
      (
        .fineTuning(sequences: 2, tokens: 8),
        ["data", "forward", "loss", "backward", "optimizer"]
      ),
      (
        .preferences(pairs: 2, prompt: 2, tokens: 8),
        ["data", "reference", "forward", "loss", "backward", "optimizer"]
      ),
      (
        .ppo(batch: 4, prompt: 2, response: 4, epochs: 2, minibatches: 2),
        ["rollout", "scoring", "training"]
      ),
      (.generation(batch: 4, prompt: 2, new: 4), ["prompts", "decoding"]),
    ]
    for (work, phases) in works {
      let report = try report(work)
      #expect(report.phases.map(\.name) == phases)
      #expect(abs(report.phases.reduce(0) { $0 + $1.share } - 1) < 1e-9)
      #expect(report.median > 0 && report.min <= report.median && report.median <= report.max)
      #expect(report.peakMib > 1 && report.predictedMib > 1)
      #expect(report.allocationsPerStep == 12)
    }
  }

  @Test("the share of the ceiling is operations a second over the higher of both rates")
  func share() throws {
    var report = try report(.fineTuning(sequences: 2, tokens: 8))
    (report.median, report.flops, report.unitsPerStep) = (32, 1e9, 16)
    #expect(report.compared(with: ceilings).fractionOfCeiling == 0.5)
    #expect(report.compared(with: nil).fractionOfCeiling == nil)
  }

  @Test("JSON has the names that readers rely on")
  func json() throws {
    let measured = try report(.generation(batch: 4, prompt: 2, new: 4)).compared(with: ceilings)
    let text = try BenchmarkReport(ceilings: ceilings, jobs: [measured]).json()
    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Set(object.keys) == ["ceilings", "jobs", "scaling"])
    let job = try #require((object["jobs"] as? [[String: Any]])?.first)
    #expect(
      Set(job.keys).isSuperset(of: [
        "job", "batch", "median", "min", "max", "unit", "flops", "fraction_of_ceiling", "peak_mib",
        "predicted_mib", "allocations_per_step", "phases", "threads",
      ]), "\(job.keys.sorted())")
    let own = try #require(object["ceilings"] as? [String: Any])
    #expect(own["ceiling_gflops"] as? Double == 4)
  }

  @Test("one line of the table per job, with as many cells as the head")
  func table() throws {
    let line = ReportTable.line(try report(.generation(batch: 4, prompt: 2, new: 4)))
    #expect(
      line.count { $0 == "|" } == ReportTable.header[0].count { $0 == "|" })
  }
}
