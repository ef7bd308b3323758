import Kernels
import Learning
import Models
import Tasks
import Tensors

/// Updates of `DPO`, with the reference run in every one.
struct PreferenceWorkload: Workload {
  private let algorithm: DPO
  private var training: Training
  private var memory: ReferencePairs

  init(_ job: BenchmarkJob, _ workers: Workers) throws {
    guard case .preferences(let pairs, _, _) = job.work else {
      preconditionFailure("\(job.name) learns from no pairs")
    }
    var algorithm = DPO()
    algorithm.batch = pairs
    algorithm.optimizer = BenchmarkJob.optimizer
    self.algorithm = algorithm
    training = job.training(algorithm, workers: workers)
    memory = try algorithm.begin(&training)
  }

  mutating func step() throws {
    // What the reference says is kept with each pair; forgetting it makes every step run it.
    memory = ReferencePairs(count: training.world.preferences.train.count)
    training.step += 1
    try algorithm.step(&training, &memory)
  }

  mutating func phases(steps: Int) throws -> [Phase] {
    var clock = PhaseClock()
    let algorithm = algorithm
    var gradient = training.learner.model.zeroGradients()
    for _ in 0..<steps {
      training.step += 1
      let (pairs, packed) = clock.measure("data") {
        let pairs = training.items(algorithm.batch, of: training.world.preferences.train)
        return (pairs, PackedResponses(pairs.sequences))
      }
      let reference = clock.measure("reference") {
        training.sums(training.reference, of: pairs.sequences)
      }
      training.timedUpdate(on: packed, into: &gradient, &clock) { tokens in
        algorithm.loss(
          PairTerms(
            pairs, sums: tokens.segmentSums(packed.offsets), reference: reference, anchor: 0))
      }
    }
    return clock.phases
  }
}
