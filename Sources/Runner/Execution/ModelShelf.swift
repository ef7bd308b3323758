import Models
import Synchronization

/// Trained models that later jobs of this run still need.
final class ModelShelf: Sendable {
  private struct Contents {
    var models: [Int: LanguageModel] = [:]
    /// Jobs that have not ended and need the model.
    var waiting: [Int: Set<Int>] = [:]
  }

  private let contents: Mutex<Contents>
  /// Reads a model that an earlier run left in the store.
  private let load: @Sendable (Int) throws -> LanguageModel

  /// Prepares a shelf.
  ///
  /// - Parameters:
  ///   - jobs: The jobs that will run.
  ///   - kept: Jobs whose model somebody needs after the run.
  ///   - load: Reads the model of a job from the store.
  init(
    for jobs: [Job], keeping kept: Set<Int> = [],
    load: @escaping @Sendable (Int) throws -> LanguageModel
  ) {
    var contents = Contents()
    for job in jobs {
      for needed in job.dependencies { contents.waiting[needed, default: []].insert(job.id) }
    }
    for job in kept { contents.waiting[job, default: []].insert(-1) }
    self.contents = Mutex(contents)
    self.load = load
  }

  /// The model of a finished job.
  ///
  /// - Throws: `StoreError` or `CheckpointError` when it has to be read and cannot.
  func model(of job: Int) throws -> LanguageModel {
    if let model = contents.withLock({ $0.models[job] }) { return model }
    let model = try load(job)
    contents.withLock { $0.models[job] = model }
    return model
  }

  /// Puts a model there, if anybody will ask for it.
  func put(_ model: LanguageModel, of job: Int) {
    contents.withLock {
      if $0.waiting[job]?.isEmpty == false { $0.models[job] = model }
    }
  }

  /// Lets go of models that only this job still needed.
  func release(after job: Job) {
    contents.withLock { contents in
      for needed in job.dependencies {
        contents.waiting[needed]?.remove(job.id)
        if contents.waiting[needed]?.isEmpty == true { contents.models[needed] = nil }
      }
    }
  }
}
