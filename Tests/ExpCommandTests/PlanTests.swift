import Foundation
import Testing

@Suite("Only what changed runs again, and exp plan says why", .serialized)
struct PlanTests {
  /// Lines of `exp plan` that would run.
  private func open(_ program: Program, _ arguments: String...) throws -> [String] {
    let outcome = try program.start(["plan", "tiny.md"] + arguments).outcome()
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output.split(separator: "\n").map(String.init)
      .filter { $0.contains("  run  ") }
  }

  private func edit(_ program: Program, _ old: String, _ new: String) throws {
    try program.write(program.text(of: "tiny.md").replacing(old, with: new), to: "tiny.md")
  }

  @Test("captions, prose and charts re-run nothing; a setting what depends on it; a seed itself")
  func changes() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let before = try program.run("plan", "tiny.md")
    #expect(before.output.contains("no earlier result"))
    #expect(before.output.contains("12 of 12 stages × seeds would run; time not known for 12"))
    // 3 seeds, 2 steps, 8 responses of at most 16 tokens.
    #expect(
      before.output.hasSuffix(
        "\n0 response tokens over all stages, and at most 768 in the 3 stages × seeds that never ran\n"
      ),
      "\(before.output)")
    #expect(try program.run("run", "tiny.md", "-q").status == 0)
    let after = try program.run("plan", "tiny.md").output
    let sampled = after.split(separator: "\n").last?.split(separator: " ").first.flatMap { Int($0) }
    #expect(sampled.map { (1...768).contains($0) } == true, "\(after)")
    #expect(after.hasSuffix(" response tokens over all stages\n"))
    #expect(try open(program).isEmpty)

    try edit(program, "# Tiny", "# Tiny, with another heading")
    try edit(program, "swift name=stages", "swift name=stages fold")
    try edit(program, "Chart(x: \"step\"", "Chart(x: \"kl/reference\"")
    try edit(program, "Fine-tuning lowers", "Training lowers")
    #expect(try open(program).isEmpty)

    try edit(program, "DPO(batch: 8)", "DPO(beta: 0.2, batch: 8)")
    let dpo = try open(program)
    #expect(dpo.count == 3 && dpo.allSatisfy { $0.hasPrefix("dpo") }, "\(dpo)")
    #expect(dpo.allSatisfy { $0.hasSuffix("  beta 0.1 → 0.2") && $0.contains("≈ 0.") }, "\(dpo)")
    let run = try program.run("run", "tiny.md")
    #expect(run.errors.contains("dpo, seeds 1, 2, 3: runs; beta 0.1 → 0.2\n"))
    #expect(!run.errors.contains("ppo, "))

    try edit(program, "RewardModeling(batch: 8)", "RewardModeling(batch: 4)")
    let below = try open(program)
    #expect(below.count == 6, "\(below)")
    #expect(below.filter { $0.hasPrefix("reward") }.allSatisfy { $0.hasSuffix("batch 8 → 4") })
    #expect(
      below.filter { $0.hasPrefix("ppo") }.allSatisfy {
        $0.hasSuffix("upstream stage reward changed")
      })
    try edit(program, "RewardModeling(batch: 4)", "RewardModeling(batch: 8)")

    let seed = try open(program, "--seeds", "4")
    #expect(seed.count == 4 && seed.allSatisfy { $0.hasSuffix("seed 4 is new") }, "\(seed)")
  }

  @Test("a data file counts by its bytes and not by its time")
  func dataFiles() throws {
    let program = try Program()
    defer { program.remove() }
    let pairs = (0..<40).map { number in
      #"{"prompt": "say \#(number % 6)", "chosen": "two \#(number % 7)", "rejected": "three \#(number % 5)"}"#
    }
    try program.write(pairs.joined(separator: "\n") + "\n", to: "pairs.jsonl")
    try program.write(
      """
      ```swift
      let task = Preferences("pairs.jsonl", tokenizer: BPE(vocabulary: 260), context: 32, responseTokens: 8)
      let model = Transformer(layers: 1, heads: 2, width: 16, context: 32)
      let sft = Train(model, with: SFT(batch: 4), on: task.demonstrations, steps: 2)
      ```

      """, to: "tiny.md")
    let first = try program.run("run", "tiny.md", "-q")
    #expect(first.status == 0, "\(first.errors)\(first.output)")
    let file = program.folder.appending(path: "pairs.jsonl").path
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: file)
    #expect(try open(program).isEmpty)
    try program.write(
      pairs.joined(separator: "\n").replacing("two 3", with: "two 4") + "\n", to: "pairs.jsonl")
    let open = try open(program)
    #expect(open.count == 1 && open[0].contains("data file "), "\(open)")
  }

  @Test("--only runs a stage with what it needs, --from a stage with what depends on it")
  func partialRuns() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let only = try program.run("run", "tiny.md", "--seeds", "1", "--only", "reward", "--json")
    #expect(only.output.contains(#""computed": 2"#), "\(only.output)\(only.errors)")
    let markdown = try program.text(of: "reports/tiny/report.md")
    #expect(markdown.contains("was not asked for"))
    #expect(try program.run("run", "tiny.md", "--seeds", "1", "-q").status == 0)
    let from = try program.run("run", "tiny.md", "--seeds", "1", "--from", "reward", "--json")
    #expect(from.output.contains(#""computed": 2"#) && from.output.contains(#""reused": 2"#))
    #expect(from.errors.contains("ppo, seed 1: runs; asked for with --from reward"))
    let unknown = try program.run("run", "tiny.md", "--only", "rewad")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("there is no stage 'rewad'; did you mean 'reward'?"))
  }

  @Test("--require-clean refuses a tree with changes, and one outside of any repository")
  func cleanTree() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let outside = try program.run("run", "tiny.md", "--require-clean")
    #expect(outside.status == 2 && outside.errors.contains("--require-clean"))
  }
}
