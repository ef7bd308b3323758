import Planning
import Runner
import Settings
import Testing

@Suite("A stage's key contains what its result depends on, and nothing else")
struct StageKeyTests {
  private func keys(
    _ plan: Plan, revisions: [String: Int] = [:], numerics: CanonicalJSON = ["library": "here"],
    evaluation: CanonicalJSON = ["revision": 1], files: [String: Digest] = [:]
  ) -> [StageKey] {
    let keys = TestPlans.keys(
      revisions: revisions, numerics: numerics, evaluation: evaluation, files: files)
    return JobGraph(plan: plan, keys: keys).jobs.map(\.key)
  }

  @Test("equal plans have equal keys, whatever the names, places and outputs")
  func presentationIsInNoKey() {
    var renamed = TestPlans.chain()
    for index in renamed.stages.indices {
      renamed.stages[index].name += "2"
      renamed.stages[index].place.line += 40
    }
    renamed.outputs = [
      CellOutput(cell: 0, content: .value("3"), place: SourcePlace(line: 1, column: 1))
    ]
    #expect(keys(renamed) == keys(TestPlans.chain()))
  }

  @Test("a changed setting changes the stage and everything below it, and nothing above")
  func changesRunDownwards() {
    let before = keys(TestPlans.chain(seeds: [1]))
    let last = keys(TestPlans.chain(seeds: [1], beta: 0.2))
    #expect(before[0] == last[0] && before[1] == last[1] && before[2] != last[2])
    var plan = TestPlans.chain(seeds: [1])
    plan.stages[0].steps = 4
    let first = keys(plan)
    #expect(zip(before, first).allSatisfy { $0 != $1 })
  }

  @Test("seed, fingerprint and revisions are in the key")
  func everythingThatDecidesBitsCounts() {
    let plan = TestPlans.chain(seeds: [1])
    let before = keys(plan)[0]
    #expect(keys(TestPlans.chain(seeds: [2]))[0] != before)
    #expect(keys(plan, numerics: "elsewhere")[0] != before)
    #expect(keys(plan, evaluation: ["revision": 2])[0] != before)
    #expect(keys(plan, revisions: ["Learn": 2])[0] != before)
    #expect(keys(plan, revisions: ["Toy": 2])[0] != before)
    #expect(keys(plan, revisions: ["Net": 2])[0] != before)
    #expect(keys(plan, revisions: ["Other": 2])[0] == before)
  }

  @Test("who writes the ranked answers, and how many, is in the key")
  func candidatesCount() {
    func last(_ candidates: Candidates?) -> StageKey {
      var plan = TestPlans.chain(seeds: [1])
      plan.stages[2].data.candidates = candidates
      return keys(plan)[2]
    }
    let variants = [
      nil, Candidates(writers: [0], ranked: 2), Candidates(writers: [1], ranked: 2),
      Candidates(writers: [0], ranked: 3), Candidates(writers: [0, 1], ranked: 2),
      Candidates(writers: [1, 0], ranked: 2),
    ].map(last)
    #expect(Set(variants).count == variants.count)
  }

  @Test("a data file counts by its content and not by its name")
  func filesCountByContent() {
    func plan(_ file: String) -> Plan {
      let task = Configuration(type: "File", settings: ["path": .string(file)])
      return Plan(stages: [TestPlans.stage(0, "sft", task: task)])
    }
    let (some, other) = (Digest(of: "some"), Digest(of: "other"))
    let before = keys(plan("a.jsonl"), files: ["a.jsonl": some])
    #expect(keys(plan("b.jsonl"), files: ["b.jsonl": some]) == before)
    #expect(keys(plan("a.jsonl"), files: ["a.jsonl": other]) != before)
  }

  @Test("the key's text is canonical: sorted, and numbers in shortest form")
  func canonicalText() {
    let value: CanonicalJSON = [
      "b": [1, true, .null], "a": .double(0.1), "ä": .string("x\"\\\n\u{1}"), "n": .double(.nan),
    ]
    #expect(
      value.compact
        == #"{"a":0.1,"b":[1,true,null],"n":"nan","ä":"x\"\\\n\u0001"}"#)
    #expect(
      Digest(of: "abc").hexadecimal
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
