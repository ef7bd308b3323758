import Planning
import Runner
import Testing

@Suite("Stages and seeds become jobs")
struct JobGraphTests {
  @Test("every seed has a chain of its own")
  func seedsAreChains() {
    let graph = JobGraph(plan: TestPlans.chain(), keys: TestPlans.keys())
    #expect(graph.jobs.map(\.runs.first?.stage) == [0, 0, 1, 1, 2, 2])
    #expect(graph.jobs.map(\.dependencies) == [[], [], [0], [1], [0, 2], [1, 3]])
    #expect(graph.dependants(of: 0) == [2, 4])
  }

  @Test("identical stages are computed once")
  func identicalStagesAreShared() {
    let plan = Plan(
      stages: [TestPlans.stage(0, "one"), TestPlans.stage(1, "same")], seeds: [1, 2])
    let graph = JobGraph(plan: plan, keys: TestPlans.keys())
    #expect(graph.jobs.count == 2)
    #expect(graph.jobs[1].runs == [StageRun(stage: 0, seed: 2), StageRun(stage: 1, seed: 2)])
    #expect(graph.jobOf[StageRun(stage: 1, seed: 2)] == 1)
  }

  @Test("a shared stage has one draw, and all seeds of what follows depend on it")
  func sharedStages() {
    var plan = TestPlans.chain(seeds: [3, 4])
    plan.stages[0].isShared = true
    let graph = JobGraph(plan: plan, keys: TestPlans.keys())
    #expect(graph.jobs.map(\.runs.first?.seed) == [3, 3, 4, 3, 4])
    #expect(graph.jobs[2].dependencies == [0])
  }

  @Test("adding a seed changes no other seed's key")
  func addingASeed() {
    let two = JobGraph(plan: TestPlans.chain(), keys: TestPlans.keys())
    let three = JobGraph(plan: TestPlans.chain(seeds: [1, 2, 3]), keys: TestPlans.keys())
    let known = Set(three.jobs.map(\.key))
    #expect(two.jobs.allSatisfy { known.contains($0.key) })
  }
}
