import ArgumentParser
import Benchmarks
import Kernels

/// `exp-benchmark`: measures the engine on jobs of fixed size.
@main
struct BenchmarkCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exp-benchmark",
    abstract: "Measure training and generation against the machine's ceiling.",
    discussion: """
      Each job runs in a process of its own: a warm-up, then timed windows, of which the median is \
      shown. Operations are those that the mathematics asks for. Numbers are worth something only \
      on an idle machine; the column "other load" says how idle it was, in cores.
      """)

  @Option(help: "Jobs or their beginnings, separated by commas: sft-XS,ppo. All by default.")
  var jobs: String?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Flag(help: "Also print how speed changes with model, length, batch and threads.")
  var scaling = false

  @Option(help: "Threads that work.")
  var threads = Workers.defaultCount

  @Option(help: "Timed windows of each job.")
  var repetitions = 5

  @Option(help: "Least length of a window, in seconds.")
  var seconds = 2.0

  @Option(help: .private)
  var child: String?

  func validate() throws {
    guard (1...256).contains(threads) else { throw ValidationError("--threads is 1 to 256") }
    guard repetitions >= 1 else { throw ValidationError("--repetitions is at least 1") }
    guard seconds >= 0 else { throw ValidationError("--seconds is not negative") }
    let unknown = BenchmarkJob.chosen(wishes ?? []).unknown
    guard unknown.isEmpty else {
      throw ValidationError(
        "no job is called \(unknown.joined(separator: ", ")); there are "
          + BenchmarkJob.all.map(\.name).joined(separator: ", "))
    }
  }

  func run() throws {
    if let child { return try ChildProcess.answer(child, settings) }
    let ceilings: Ceilings = try ChildProcess.ask(ChildProcess.ceilings, settings)
    show(ReportTable.lines(ceilings) + ReportTable.header)
    let chosen = wishes.map { BenchmarkJob.chosen($0).jobs } ?? (scaling ? [] : BenchmarkJob.all)
    var report = BenchmarkReport(ceilings: ceilings, jobs: [])
    for job in chosen {
      let measured: JobReport = try ChildProcess.ask(job.name, settings)
      report.jobs.append(measured.compared(with: ceilings))
      show(report.jobs.suffix(1).map(ReportTable.line))
    }
    if scaling { report.scaling = try scalingRows(ceilings) }
    if json { print(try report.json()) }
  }

  private func scalingRows(_ ceilings: Ceilings) throws -> [ScalingReport] {
    show(ReportTable.scalingHeader)
    var firsts: [String: JobReport] = [:]
    return try ScalingRow.all.map { row in
      var settings = settings
      settings.threads = row.threads ?? threads
      let asked: JobReport = try ChildProcess.ask(row.job.name, settings)
      let measured = asked.compared(with: ceilings)
      let kind = row.axis + measured.unit
      let result = ScalingReport(row, measured, first: firsts[kind] ?? measured)
      firsts[kind] = firsts[kind] ?? measured
      show([ReportTable.line(result)])
      return result
    }
  }

  private var settings: MeasurementSettings {
    MeasurementSettings(threads: threads, repetitions: repetitions, seconds: seconds)
  }

  private var wishes: [String]? { jobs.map { $0.split(separator: ",").map(String.init) } }

  /// Prints lines of the table as soon as they are known.
  private func show(_ lines: [String]) {
    guard !json else { return }
    for line in lines { print(line) }
    StandardOutput.flush()
  }
}
