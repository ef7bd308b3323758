import Foundation
import Kernels
import Learning
import Planning
import Recording
import Tasks

/// An experiment made ready: its jobs with their keys, and which results the store already has.
package struct Preparation: Sendable {
  package let experiment: Experiment
  package let plan: Plan
  package let graph: JobGraph
  package let fingerprint: NumericFingerprint
  /// Digests of the data files, by the path as the experiment writes it.
  package let inputs: [String: Digest]
  /// The store; nil when it cannot be used, and then nothing is kept.
  let store: Store?
  /// What was found for each job whose result the store has.
  let stored: [Int: StoredStage]
  /// What was recorded by each job whose result the store has.
  let records: [Int: StageRecord]
  /// Why each other job has to be computed.
  package let reasons: [Int: RunReason]
  /// What is known of the jobs' costs; of stored ones only where it was asked for.
  package let costs: [Int: StageCost]
  /// What the user should know: damaged objects, a store that cannot be used.
  package let messages: [String]

  /// Reads digests and looks every key up; trains nothing.
  ///
  /// - Parameters:
  ///   - experiment: A read experiment.
  ///   - storeFolder: Where the store is; nil means `.exp` beside the experiment.
  ///   - passedOver: Which results in the store are computed again all the same.
  ///   - wantsCosts: Whether the costs of stored stages are asked for.
  ///   - wanted: Chooses the jobs whose model is needed after the run; others may be left out.
  /// - Throws: `DocumentError`, `DataPathError`, `BLASError`, and `InputError` for an unknown stage.
  package init(
    _ experiment: Experiment, storeFolder: String? = nil,
    passingOver passedOver: PassedOver = .none,
    wantsCosts: Bool = false, neededModels wanted: (JobGraph) -> Set<Int> = { _ in [] }
  ) throws {
    self.experiment = experiment
    plan = try experiment.validPlan()
    fingerprint = try NumericFingerprint.current()
    inputs = try Self.inputs(of: plan, experiment.dataPaths)
    let keys = StageKeys(
      revisions: Catalog.revisions, numerics: CanonicalJSON(fingerprint),
      evaluation: CanonicalJSON(Evaluation()), files: inputs)
    graph = JobGraph(plan: plan, keys: keys)
    var messages: [String] = []
    do throws(StoreError) {
      store = try Store(root: storeFolder ?? experiment.file.folder + "/.exp")
    } catch {
      store = nil
      messages.append("warning: \(error); nothing of this run will be kept")
    }
    if let store, !store.isWritable {
      messages.append(
        "warning: the store '\(store.root)' can only be read; finished stages are reused, and "
          + "nothing of this run will be kept. Make it writable, or choose another with --store DIR"
      )
    }
    let again = try passedOver.jobs(of: graph, in: plan)
    var lookups = StoreLookups(graph: graph, store: store, passingOver: Set(again.keys))
    lookups.check(models: wanted(graph))
    (stored, records) = (lookups.found, lookups.records)
    let known = again.merging(lookups.damaged.map { ($0, .damaged) }) { $1 }
    let (found, failure) = Self.reasons(
      plan, graph, store, experiment.file, stored: Set(stored.keys), known: known,
      wantsCosts: wantsCosts)
    (reasons, costs) = (found?.reasons ?? known, found?.costs ?? [:])
    self.messages = messages + lookups.messages + [failure].compactMap { $0 }
  }

  /// Why jobs run, from the store's index; without one they run all the same.
  private static func reasons(
    _ plan: Plan, _ graph: JobGraph, _ store: Store?, _ file: ExperimentFile, stored: Set<Int>,
    known: [Int: RunReason], wantsCosts: Bool
  ) -> (StageReasons?, String?) {
    let open = Set(graph.jobs.indices).subtracting(stored)
    guard !open.isEmpty || wantsCosts else { return (nil, nil) }
    func make(_ history: StageHistory?) throws -> StageReasons {
      try StageReasons(
        plan, graph, open: open, known: known, history: history, wantsCosts: wantsCosts)
    }
    guard let store else { return (try? make(nil), nil) }
    do throws(StoreError) {
      if store.isWritable { try store.refreshIndex() }
      return (
        try store.withIndex { database in
          try make(StageHistory(database: database, experiment: store.name(of: file)))
        }, nil
      )
    } catch {
      return (try? make(nil), "note: \(error); why stages run is not known")
    }
  }

  /// The digests of all files that the plan's tasks read.
  private static func inputs(of plan: Plan, _ paths: DataPaths) throws -> [String: Digest] {
    var digests: [String: Digest] = [:]
    for stage in plan.stages {
      for file in try Catalog.task(stage.data.task).inputFiles where digests[file] == nil {
        let place = try paths.resolve(file)
        do { digests[file] = try Digest(ofFile: place) } catch {
          throw DataPathError.unreadable(file, error.localizedDescription)
        }
      }
    }
    return digests
  }

  /// Why a stage × seed has to be computed; nil when it has not.
  func reason(for run: StageRun) -> RunReason? { graph.jobOf[run].flatMap { reasons[$0] } }

  /// Seconds that reused stages took when they were computed, as far as the index knows.
  func earlierSeconds(of runs: Set<StageRun>) -> [StageRun: Double] {
    guard let store, !runs.isEmpty else { return [:] }
    let found = try? store.withIndex { database -> [StageRun: Double] in
      let history = StageHistory(database: database, experiment: store.name(of: experiment.file))
      var seconds: [StageRun: Double] = [:]
      for run in runs {
        guard let job = graph.jobOf[run] else { continue }
        seconds[run] = try history.cost(of: graph.jobs[job].key.digest.hexadecimal)?.seconds
      }
      return seconds
    }
    return found ?? [:]
  }

  /// Jobs whose result need not be computed.
  package var reused: Set<Int> { Set(stored.keys) }
}

extension CanonicalJSON {
  /// How stages are measured.
  init(_ evaluation: Evaluation) {
    self = [
      "revision": .int(Evaluation.revision), "points": .int(evaluation.points),
      "prompts": .int(evaluation.prompts), "examples": .int(evaluation.examples),
      "transcripts": .int(evaluation.transcripts), "attempts": .int(evaluation.attempts),
    ]
  }

  /// What decides the last bits of a result.
  package init(_ fingerprint: NumericFingerprint) {
    self = [
      "matrixLibrary": .string(fingerprint.matrixLibrary),
      "instructionSet": .string(fingerprint.instructionSet.rawValue),
      "kernelRevision": .int(fingerprint.kernelRevision),
    ]
  }
}
