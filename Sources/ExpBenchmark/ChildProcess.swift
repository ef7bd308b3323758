import Benchmarks
import CAllocations
import Foundation
import Kernels

/// Runs one job in a process of its own, so that its peak memory is its own.
enum ChildProcess {
  /// The name of the request for the machine's ceilings.
  static let ceilings = "ceilings"

  /// Starts this program again for one request and reads its answer.
  static func ask<Answer: Decodable>(
    _ request: String, _ settings: MeasurementSettings
  ) throws -> Answer {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [
      "--child", request, "--threads", String(settings.threads),
      "--repetitions", String(settings.repetitions), "--seconds", String(settings.seconds),
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw ChildFailure(request: request, status: process.terminationStatus)
    }
    return try decoded(text)
  }

  /// Answers a request, in the process that was started for it.
  static func answer(_ request: String, _ settings: MeasurementSettings) throws {
    try BLAS.load()
    if request == ceilings {
      return print(try encoded(Ceilings(workers: Workers(count: settings.threads))))
    }
    guard let job = BenchmarkJob.named(request) else {
      throw ChildFailure(request: request, status: 2)
    }
    print(try encoded(job.measure(settings, .ofThisProcess)))
  }
}

/// A request without an answer.
struct ChildFailure: Error, CustomStringConvertible {
  var request: String
  var status: Int32

  var description: String { "\(request) ended with status \(status)" }
}

extension AllocationCounter {
  /// Counts with the functions that this program puts in the allocator's place.
  fileprivate static let ofThisProcess = AllocationCounter(
    start: { callocations_start() },
    stop: {
      let calls = callocations_stop()
      guard callocations_available() == 1 else { return nil }
      return Count(calls: calls, bytes: callocations_bytes())
    })
}

/// Standard output, for lines that should be seen at once.
enum StandardOutput {
  static func flush() { fflush(nil) }
}
