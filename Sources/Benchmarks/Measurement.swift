import Kernels
import Models

/// How a job is measured.
package struct MeasurementSettings: Sendable, Hashable {
  /// Threads that work.
  package var threads: Int
  /// Windows that are timed.
  package var repetitions: Int
  /// Least length of a window.
  package var seconds: Double

  package init(threads: Int, repetitions: Int = 5, seconds: Double = 2) {
    self.threads = threads
    self.repetitions = repetitions
    self.seconds = seconds
  }
}

extension BenchmarkJob {
  /// Runs the job in this process: warm-up, timed windows, peak memory, allocations, phases.
  ///
  /// Peak memory is that of the process so far; a process that measures one job alone is meant.
  ///
  /// - Parameters:
  ///   - settings: Threads, windows and their length.
  ///   - counter: Counts allocations during some steps after the timed ones.
  /// - Throws: `TrainingError` when training meets a number that is not finite.
  /// - Returns: What was found, with nothing about the machine's ceiling.
  package func measure(
    _ settings: MeasurementSettings, _ counter: AllocationCounter
  ) throws -> JobReport {
    let workers = Workers(count: settings.threads)
    var workload = try workload(workers: workers)
    // The first step asks for memory and fills caches; the second tells how long a step takes.
    try workload.step()
    let one = try seconds { try workload.step() }
    let steps = max(1, Int((settings.seconds / max(one, 1e-6)).rounded(.up)))
    var rates: [Double] = []
    var loads: [Double] = []
    for _ in 0..<max(1, settings.repetitions) {
      let load = MachineLoad()
      let time = try seconds { for _ in 0..<steps { try workload.step() } }
      rates.append(Double(steps * work.unitsPerStep) / time)
      if let cores = load.foreignCores { loads.append(cores) }
    }
    let peak = peakMemory()
    let counted = min(steps, 4)
    counter.start()
    for _ in 0..<counted { try workload.step() }
    let allocations = counter.stop()
    let phases = try workload.phases(steps: min(steps, max(1, Int(settings.seconds / 2 / one))))

    return JobReport(
      job: name, batch: work.batch, median: median(rates), min: rates.min() ?? 0,
      max: rates.max() ?? 0, unit: work.unit, threads: settings.threads, stepsPerWindow: steps,
      flops: OperationCount(shape).step(of: work), unitsPerStep: work.unitsPerStep,
      peakMib: peak, predictedMib: Double(forecast(threads: settings.threads).total) / 0x1p20,
      allocationsPerStep: allocations.map { Double($0.calls) / Double(counted) },
      allocatedKibPerStep: allocations.map { Double($0.bytes) / 1024 / Double(counted) },
      foreignCores: loads.isEmpty ? nil : median(loads), phases: phases)
  }
}

/// Seconds that a piece of work takes.
func seconds(_ body: () throws -> Void) rethrows -> Double {
  try ContinuousClock().measure(body) / .seconds(1)
}

/// The middle value, or the mean of the two in the middle; the list is not empty.
package func median(_ values: [Double]) -> Double {
  let sorted = values.sorted()
  let middle = sorted.count / 2
  return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
