import Foundation
import Kernels
import Planning
import Reports

/// Writes down what came of a run: the report's files, and the verdicts for the terminal.
package struct RunReport: Sendable {
  package let folder: String
  package let claims: [ClaimOutcome]
  /// Whether the report on the disk said all this already and was left alone.
  package let isUnchanged: Bool
  /// Charts that could not be drawn, each with the reason.
  package let chartFailures: [String]
  /// One line for all charts without a PNG; nil when all have one.
  package let missingPictures: String?

  /// Writes the report of a run, complete or not, unless it computed nothing and its report stands.
  ///
  /// - Throws: `ReportError` when the folder cannot be written.
  package init(
    _ ending: ExperimentRun.Ending, of preparation: Preparation, options: RunOptions,
    workers: Workers, git: GitState?, began: Date
  ) throws {
    folder = options.reportFolder ?? ReportPlace.folder(for: preparation.experiment.file)
    let standing = StandingReport(ending, of: preparation, folder: folder, git: git)
    if let known = standing?.claims {
      (claims, chartFailures, missingPictures, isUnchanged) = (known, [], nil, true)
      return
    }
    var input = ReportInput(
      document: preparation.experiment.document, plan: preparation.plan,
      results: ending.results, declarations: Catalog.declarations)
    input.failures = ending.missing.map { Self.failure($0.run, $0.outcome, preparation) }
    input.failures += ending.left.map { run in
      StageFailure(
        stage: run.stage, seed: run.seed,
        message: "it was not asked for: this run was limited to \(options.only ?? "other stages")",
        wasSkipped: true)
    }
    input.fingerprint = Self.fields(preparation.fingerprint)
    input.recipe = preparation.recipe(objects: ending.objects)
    let way = LinkBase.path(from: folder, to: preparation.experiment.file.folder)
    input.recipe?.linkBase = options.repeated.map(\.linkBase) ?? way
    input.provenance = Self.provenance(ending, preparation, options, workers, git, began)
    let writer = ReportWriter(
      folder: URL(fileURLWithPath: folder),
      drawings: preparation.store.flatMap { StoredDrawings(in: $0) },
      digest: { Digest(of: $0).hexadecimal },
      observer: { KillPoint(at: $0).pass() })
    let written = try writer.write(input)
    claims = written.judgements.map(ClaimOutcome.init)
    isUnchanged = false
    chartFailures = written.chartFailures.map { "\($0.name): \($0.value)" }
    missingPictures = written.missingPictures.first.map { first in
      let count = written.missingPictures.count
      return (count == 1 ? "1 chart has" : "\(count) charts have") + " no PNG: \(first.value)"
    }
    if chartFailures.isEmpty { standing?.keep(claims) }
  }

  private static func failure(
    _ run: StageRun, _ outcome: JobOutcome, _ preparation: Preparation
  ) -> StageFailure {
    let message =
      switch outcome {
      case .failed(let message): message
      case .skipped(let job):
        "it needs \(preparation.plan.stages[preparation.graph.jobs[job].runs[0].stage].name), "
          + "which has no result"
      case .interrupted: "the run was interrupted"
      case .notStarted: "the run ended before its turn came"
      case .reused: "its stored result was damaged; run again to compute it"
      case .finished: "its result was lost"
      }
    let wasSkipped = if case .failed = outcome { false } else { true }
    return StageFailure(
      stage: run.stage, seed: run.seed, message: message, wasSkipped: wasSkipped)
  }

  private static func fields(_ fingerprint: NumericFingerprint) -> [ReportField] {
    [
      ReportField("OpenBLAS", fingerprint.matrixLibrary),
      ReportField("instruction set", fingerprint.instructionSet.rawValue),
      ReportField("kernel revision", "\(fingerprint.kernelRevision)"),
    ]
  }

  private static func provenance(
    _ ending: ExperimentRun.Ending, _ preparation: Preparation, _ options: RunOptions,
    _ workers: Workers, _ git: GitState?, _ began: Date
  ) -> Provenance {
    var provenance = Provenance()
    provenance.command = CommandLineText.quoted(options.command)
    provenance.version = Version.current
    provenance.date = began.formatted(.iso8601)
    if let git {
      provenance.commit = git.commit
      provenance.isTreeClean = !git.isDirty
    }
    provenance.wallSeconds = Date().timeIntervalSince(began)
    provenance.machine = machine(workers, options)
    provenance.inputs = preparation.inputs.sorted { $0.key < $1.key }.map {
      ReportField($0.key, "sha256 \($0.value)")
    }
    let earlier = preparation.earlierSeconds(of: ending.reused)
    for stage in preparation.plan.stages {
      for seed in preparation.plan.seeds(of: stage) {
        let run = StageRun(stage: stage.index, seed: seed)
        let wasReused = ending.reused.contains(run)
        guard let seconds = ending.seconds[run] ?? (wasReused ? earlier[run] ?? 0 : nil) else {
          continue
        }
        provenance.stages.append(
          .init(
            stage: stage.name, seed: seed, seconds: seconds, wasReused: wasReused,
            reason: wasReused ? nil : preparation.reason(for: run)?.text))
      }
    }
    return provenance
  }

  private static func machine(_ workers: Workers, _ options: RunOptions) -> [ReportField] {
    let machine = Machine.current
    var fields = [
      ReportField("host", machine.host), ReportField("system", machine.system),
      ReportField("processor", "\(machine.processor), \(machine.cores) cores"),
      ReportField("memory", "\(machine.memory >> 20) MiB"),
      ReportField("threads", "\(workers.count)"),
      ReportField("stages at once", "\(options.jobs ?? workers.count)"),
      ReportField("compiler", Version.compiler),
    ]
    if let blas = try? BLAS.load() {
      fields.append(ReportField("OpenBLAS", "\(blas.configuration); \(blas.build)"))
    }
    if let gnuplot = Subprocess.run("gnuplot", ["--version"]) {
      fields.append(
        ReportField("gnuplot", gnuplot.output.trimmingCharacters(in: .whitespacesAndNewlines)))
    }
    return fields
  }
}
