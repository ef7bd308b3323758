import Planning

/// A plan's stages × seeds as jobs, identical ones joined.
package struct JobGraph: Sendable {
  package private(set) var jobs: [Job] = []
  /// The job of each place in the plan.
  package private(set) var jobOf: [StageRun: Int] = [:]

  /// Lays the jobs out in the order of the plan, seeds innermost.
  ///
  /// - Parameters:
  ///   - plan: Stages with complete configurations, and the seeds.
  ///   - keys: What computes a stage's key.
  package init(plan: Plan, keys: StageKeys) {
    var jobOfKey: [StageKey: Int] = [:]
    for stage in plan.stages {
      for seed in plan.seeds(of: stage) {
        let upstream = stage.dependencies.map { index in
          (index, jobOf[StageRun(stage: index, seed: plan.seed(of: plan.stages[index], for: seed))])
        }
        let key = keys.key(of: stage, seed: seed) { index in
          guard let job = upstream.first(where: { $0.0 == index })?.1 else {
            preconditionFailure("stage \(stage.index) depends on \(index), which comes later")
          }
          return jobs[job].key
        }
        let run = StageRun(stage: stage.index, seed: seed)
        if let known = jobOfKey[key] {
          jobs[known].runs.append(run)
          jobOf[run] = known
        } else {
          let job = Job(
            id: jobs.count, key: key, runs: [run],
            dependencies: upstream.compactMap(\.1).sorted())
          jobOfKey[key] = job.id
          jobOf[run] = job.id
          jobs.append(job)
        }
      }
    }
  }

  /// Jobs that need a job's result directly.
  package func dependants(of job: Int) -> [Int] {
    jobs.filter { $0.dependencies.contains(job) }.map(\.id)
  }

  /// Some jobs with everything that they need.
  package func closure(of wanted: Set<Int>) -> Set<Int> {
    var closure = wanted
    for job in jobs.reversed() where closure.contains(job.id) {
      closure.formUnion(job.dependencies)
    }
    return closure
  }
}

extension Plan {
  /// Seeds that a stage runs with: all of the plan's, or the first one when it is shared.
  package func seeds(of stage: Stage) -> [Int] {
    stage.isShared ? Array(seeds.prefix(1)) : seeds
  }

  /// The seed of a stage that belongs to a seed of the plan.
  package func seed(of stage: Stage, for seed: Int) -> Int {
    stage.isShared ? seeds.first ?? seed : seed
  }
}
