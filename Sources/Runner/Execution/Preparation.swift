import Foundation
import Kernels
import Planning
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
  /// What the user should know: damaged objects, a store that cannot be used.
  package let messages: [String]

  /// Reads digests and looks every key up; trains nothing.
  ///
  /// - Parameters:
  ///   - experiment: A read experiment.
  ///   - storeFolder: Where the store is; nil means `.exp` beside the experiment.
  ///   - isFresh: Whether results in the store are passed over.
  ///   - wanted: Chooses the jobs whose model is needed after the run; others may be left out.
  /// - Throws: `DocumentError`, `DataPathError`, `BLASError`.
  package init(
    _ experiment: Experiment, storeFolder: String? = nil, isFresh: Bool = false,
    neededModels wanted: (JobGraph) -> Set<Int> = { _ in [] }
  ) throws {
    self.experiment = experiment
    plan = try experiment.validPlan()
    fingerprint = try NumericFingerprint.current()
    inputs = try Self.inputs(of: plan, experiment.dataPaths)
    let keys = StageKeys(
      revisions: Catalog.revisions, numerics: CanonicalJSON(fingerprint), files: inputs)
    graph = JobGraph(plan: plan, keys: keys)
    var messages: [String] = []
    do throws(StoreError) {
      store = try Store(root: storeFolder ?? experiment.file.folder + "/.exp")
    } catch {
      store = nil
      messages.append("warning: \(error); nothing of this run will be kept")
    }
    var lookups = StoreLookups(graph: graph, store: isFresh ? nil : store)
    lookups.check(models: wanted(graph))
    stored = lookups.found
    self.messages = messages + lookups.messages
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

  /// Jobs whose result need not be computed.
  package var reused: Set<Int> { Set(stored.keys) }
}

extension CanonicalJSON {
  /// What decides the last bits of a result.
  package init(_ fingerprint: NumericFingerprint) {
    self = [
      "matrixLibrary": .string(fingerprint.matrixLibrary),
      "instructionSet": .string(fingerprint.instructionSet.rawValue),
      "kernelRevision": .int(fingerprint.kernelRevision),
    ]
  }
}
