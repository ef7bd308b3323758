import Kernels
import Learning
import Models
import Tensors

/// Iterations of `PPO` with policy, critic, reward model and reference.
struct PPOWorkload: Workload {
  private let algorithm: PPO
  private var training: Training
  private var memory: ActorCriticMemory

  init(_ job: BenchmarkJob, _ workers: Workers) throws {
    guard case .ppo(let batch, _, _, let epochs, let minibatches) = job.work else {
      preconditionFailure("\(job.name) is no PPO")
    }
    var algorithm = PPO()
    (algorithm.batch, algorithm.epochs, algorithm.minibatches) = (batch, epochs, minibatches)
    algorithm.kl = .fixed(0.05)
    algorithm.optimizer = BenchmarkJob.optimizer
    algorithm.criticism.criticOptimizer = BenchmarkJob.optimizer
    // Every response fills its length; that is not held against it.
    algorithm.scoring.missingEOSPenalty = 0
    self.algorithm = algorithm
    let reward = job.policy().withScalarHead(random: RandomSource(seed: 1).split("reward"))
    training = job.training(algorithm, reward: reward, workers: workers)
    memory = try algorithm.begin(&training)
  }

  mutating func step() throws {
    training.step += 1
    try algorithm.step(&training, &memory)
  }

  mutating func phases(steps: Int) throws -> [Phase] {
    var clock = PhaseClock()
    for _ in 0..<steps {
      training.step += 1
      let rollout = try clock.measure("rollout") {
        try training.rollout(
          responses: algorithm.batch, maximumTokens: algorithm.sampling.responseTokens,
          temperature: algorithm.sampling.temperature)
      }
      let experience = try clock.measure("scoring") {
        try algorithm.experience(of: rollout, &training, &memory)
      }
      try clock.measure("training") {
        try algorithm.improve(on: experience, &training, &memory)
      }
    }
    return clock.phases
  }
}
