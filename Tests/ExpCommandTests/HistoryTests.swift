import Foundation
import Testing

@Suite("exp show, exp diff, exp clean", .serialized)
struct HistoryTests {
  private func ran() throws -> Program {
    let program = try TinyExperiment.program()
    for updates in ["2", "3"] {
      let outcome = try program.run(
        "run", "tiny.md", "--seeds", "2", "-p", "updates=\(updates)", "-q")
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    return program
  }

  @Test("show lists runs, and a run's stages with what differs and the last values")
  func show() throws {
    let program = try ran()
    defer { program.remove() }
    let runs = try program.run("show")
    #expect(runs.status == 0, "\(runs.errors)")
    #expect(runs.output.split(separator: "\n").count == 3)
    #expect(runs.output.contains("tiny.md") && runs.output.contains("finished"))
    let stages = try program.run("show", "last", "--csv")
    let lines = stages.output.split(separator: "\n")
    #expect(lines.count == 9, "\(stages.output)\(stages.errors)")
    #expect(lines[0].hasPrefix("stage,seed,"))
    #expect(lines[1].hasPrefix("sft,1,"), "whole numbers have no decimals")
    #expect(!lines[0].contains("criticWarmUp"), "a setting of one algorithm differs from none")
    #expect(lines[0].contains("algorithm") && lines[0].contains("reward/gold"))
    #expect(!lines[0].contains("task.prompts"), "equal settings are left out")
    let sorted = try program.run(
      "show", "last", "--md", "--metric", "kl/reference", "--sort-by", "kl/reference",
      "--precision", "3")
    #expect(sorted.output.contains("| ---: |"))
    let wrong = try program.run("show", "last", "--metric", "kl/none")
    #expect(wrong.status == 2 && wrong.errors.contains("recorded were"))
  }

  @Test("diff prints only what differs, in every form")
  func diff() throws {
    let program = try ran()
    defer { program.remove() }
    let text = try program.run("diff")
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("parameters") && text.output.contains("steps"))
    #expect(!text.output.contains("dpo"), "dpo is the same in both runs")
    let json = try program.run("diff", "last~1", "last", "--json")
    let rows = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(rows?.contains { $0["what"] as? String == "reward/gold" } == true)
    let csv = try program.run("diff", "--csv", "--metric", "reward/gold", "--sort-by", "difference")
    #expect(csv.output.split(separator: "\n").count == 6, "\(csv.output)")
    let same = try program.run("diff", "last", "last")
    #expect(same.errors.contains("nothing differs"))
    #expect(try program.run("diff", "last", "last~7").status == 2)
  }

  @Test("clean removes what no run reaches, what is old, what is too much; not on a dry run")
  func clean() throws {
    let program = try ran()
    defer { program.remove() }
    let nothing = try program.run("clean")
    #expect(nothing.output == "0 things, 0 B removed\n", "\(nothing.output)\(nothing.errors)")
    let dry = try program.run("clean", "--unreachable", "--dry-run")
    #expect(dry.output.contains("ppo, seed 1") && dry.output.contains("would be removed"))
    let wet = try program.run("clean", "--unreachable")
    #expect(wet.output.contains("removed") && !wet.output.contains("dpo"))
    let plan = try program.run("plan", "tiny.md", "--seeds", "2")
    #expect(plan.output.contains("2 of 8 stages × seeds would run"), "\(plan.output)")
    #expect(plan.output.contains("its stored result is gone"), "\(plan.output)")
    let kept = try program.run("plan", "tiny.md", "--seeds", "2", "-p", "updates=3")
    #expect(kept.output.contains("0 of 8 stages × seeds would run"))
    let all = try program.run("clean", "--max-size", "0")
    #expect(all.status == 0 && all.output.contains("object "))
    #expect(try program.run("show").status == 0)
    #expect(try program.run("run", "tiny.md", "--seeds", "2", "-q").status == 0)
    let wrong = try program.run("clean", "--older-than", "soon")
    #expect(wrong.status == 2 && wrong.errors.contains("write 30d"))
  }

  @Test("clean removes nothing while a run is using the store")
  func cleanWhileRunning() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let running = try program.start(
      ["run", "tiny.md", "-p", "updates=100000", "--seeds", "1"])
    #expect(try running.waits(for: "/100000 steps"))
    let clean = try program.run("clean", "--max-size", "0")
    #expect(clean.status != 0 && clean.errors.contains("another exp is using the store"))
    running.interrupt()
    #expect(try running.outcome().status == 130)
  }
}
