import Kernels
import Learning
import Models
import Tasks
import Tensors

/// Updates of `SFT`.
struct FineTuningWorkload: Workload {
  private let algorithm: SFT
  private var training: Training
  private var memory: Nothing

  init(_ job: BenchmarkJob, _ workers: Workers) throws {
    guard case .fineTuning(let sequences, _) = job.work else {
      preconditionFailure("\(job.name) is no fine-tuning")
    }
    var algorithm = SFT()
    algorithm.batch = sequences
    algorithm.optimizer = BenchmarkJob.optimizer
    self.algorithm = algorithm
    training = job.training(algorithm, workers: workers)
    memory = try algorithm.begin(&training)
  }

  mutating func step() throws {
    training.step += 1
    try algorithm.step(&training, &memory)
  }

  mutating func phases(steps: Int) throws -> [Phase] {
    var clock = PhaseClock()
    var gradient = training.learner.model.zeroGradients()
    for _ in 0..<steps {
      training.step += 1
      let packed = clock.measure("data") {
        PackedResponses(
          training.items(algorithm.batch, of: training.world.demonstrations.train).map {
            ($0.prompt, $0.response)
          })
      }
      training.timedUpdate(on: packed, into: &gradient, &clock) { -$0.mean() }
    }
    return clock.phases
  }
}
