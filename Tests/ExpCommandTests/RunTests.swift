import Foundation
import Testing

@Suite("exp run, from a file to a report", .serialized)
struct RunTests {
  @Test("ends with 0 when all ran and every claim held; tells where the report is; reuses")
  func success() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let first = try program.run("run", "tiny.md")
    #expect(first.status == 0, "\(first.errors)\(first.output)")
    #expect(first.output.contains("holds: Fine-tuning lowers the held-out loss."))
    #expect(first.output.contains("95 % ["))
    #expect(first.output.contains("Report: reports/tiny/report.html"))
    #expect(!first.errors.contains("\u{1B}"), "control characters in piped progress")
    #expect(first.errors.contains("ppo"))
    #expect(first.errors.contains("done in"))
    for file in ["report.md", "report.html", "metrics.csv", "run.json", "provenance.json"] {
      #expect(throws: Never.self) { try program.text(of: "reports/tiny/" + file) }
    }

    let again = try program.run("run", "tiny.md", "-o", "reports/again", "--json", "-q")
    #expect(again.status == 0)
    #expect(again.errors.isEmpty)
    #expect(again.output.contains(#""computed": 0"#) && again.output.contains(#""reused": 12"#))
    for file in ["metrics.csv", "run.json"] {
      #expect(
        try program.text(of: "reports/again/" + file) == program.text(of: "reports/tiny/" + file))
    }
    let forecast = try program.run("run", "tiny.md", "--dry-run")
    #expect(forecast.output.contains("0 of 12 stages × seeds would run"))
    let changed = try program.run("run", "tiny.md", "--dry-run", "-p", "updates=3")
    #expect(changed.output.contains("3 of 12 stages × seeds would run"))
  }

  @Test("a run that computes nothing leaves its report alone, and writes one that was changed")
  func standingReport() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let first = try program.run("run", "tiny.md", "-q")
    #expect(first.output.hasSuffix("report.md\n"))
    let provenance = try program.text(of: "reports/tiny/provenance.json")
    #expect(provenance.contains(#""reason" : "no earlier result""#))
    let second = try program.run("run", "tiny.md", "-q", "-j", "1")
    #expect(second.output == first.output.dropLast() + " (unchanged)\n")
    #expect(try program.text(of: "reports/tiny/provenance.json") == provenance)
    let page = try program.text(of: "reports/tiny/report.html")
    try program.write(page.replacing("Tiny", with: "Tidy"), to: "reports/tiny/report.html")
    #expect(try program.run("run", "tiny.md", "-q").output == first.output)
    #expect(try program.text(of: "reports/tiny/report.html").contains("Tiny"))
    try FileManager.default.removeItem(
      at: program.folder.appending(path: "reports/tiny/metrics.csv"))
    #expect(try program.run("run", "tiny.md", "-q").output == first.output)
    let prose = try program.text(of: "tiny.md") + "One more sentence.\n"
    try program.write(prose, to: "tiny.md")
    #expect(try program.run("run", "tiny.md", "-q").output == first.output)
    #expect(try program.text(of: "reports/tiny/report.md").contains("One more sentence."))
  }

  @Test("ends with 3 when everything ran and a claim did not hold")
  func failedClaim() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let outcome = try program.run("run", "tiny.md", "-p", "hopeless=true", "-q")
    #expect(outcome.status == 3)
    #expect(outcome.output.contains("does not hold: Fine-tuning lowers the held-out loss."))
  }

  @Test("ends with 1 when a stage fails, says where, and writes a report all the same")
  func failedStage() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let outcome = try program.run("run", "tiny.md", "-p", "context=8")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("tiny.md:17:"))
    #expect(outcome.errors.contains("error: sft, seed 1: "))
    #expect(outcome.errors.contains("let sft = Train(model, with: SFT(batch: 16)"))
    #expect(try program.text(of: "reports/tiny/report.md").contains("This report is incomplete"))
    #expect(try CrashExperiment.files(below: ".exp/checkpoints", of: program).isEmpty)
    let listed = try program.run("show", "last").output
    #expect(
      listed.hasPrefix("stage   seed  state    failure\nsft     1     missing  "), "\(listed)")
    #expect(listed.contains("raise context, or shorten prompts or responses\n"))
  }

  @Test("ends with 130 when interrupted, keeps finished stages, and goes on from them")
  func interruption() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let arguments = ["run", "tiny.md", "-p", "updates=100000", "--seeds", "1"]
    let running = try program.start(arguments)
    #expect(try running.waits(for: "/100000 steps"))
    running.interrupt()
    let outcome = try running.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("interrupted"))
    #expect(outcome.errors.contains("Go on with: "))
    let rest = try program.run("run", "tiny.md", "--seeds", "1", "--json", "-q")
    #expect(rest.output.contains(#""reused": "#) && !rest.output.contains(#""reused": 0"#))
  }

  @Test("a damaged object is set aside, said so, and computed again to the same bytes")
  func damage() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    #expect(try program.run("run", "tiny.md", "-o", "sound", "-q").status == 0)
    let objects = program.folder.appending(path: ".exp/objects")
    let walk = FileManager.default.enumerator(at: objects, includingPropertiesForKeys: nil)
    var count = 0
    while let file = walk?.nextObject() as? URL {
      guard var bytes = try? Data(contentsOf: file), !bytes.isEmpty else { continue }
      bytes[bytes.count / 2] ^= 1
      try bytes.write(to: file)
      count += 1
    }
    #expect(count > 12)
    let outcome = try program.run("run", "tiny.md", "-o", "again")
    #expect(outcome.status == 0)
    #expect(outcome.errors.contains("set aside and computed again"))
    #expect(try program.text(of: "sound/metrics.csv") == program.text(of: "again/metrics.csv"))
    #expect(try program.run("run", "tiny.md", "--dry-run").output.contains("0 of 12"))
  }

  @Test("a store that cannot be used costs the reuse, not the run")
  func noStore() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    try program.write("in the way", to: ".exp")
    let outcome = try program.run("run", "tiny.md")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("nothing of this run will be kept"))
  }

  @Test("two at once on one store both end well, with equal bytes")
  func twoProcesses() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let running = try ["one", "two"].map { try program.start(["run", "tiny.md", "-o", $0, "-q"]) }
    for process in running { #expect(try process.outcome().status == 0) }
    #expect(try program.text(of: "one/metrics.csv") == program.text(of: "two/metrics.csv"))
  }

  @Test("one thread or two, store or none: equal bytes in all but the provenance")
  func threadsChangeNothing() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    for threads in ["1", "2"] {
      let outcome = try program.run(
        "run", "tiny.md", "-o", "with-\(threads)", "--store", "store-\(threads)", "-q",
        environment: ["EXP_THREADS": threads])
      #expect(outcome.status == 0, "\(outcome.errors)")
    }
    let fresh = try program.run(
      "run", "tiny.md", "-o", "fresh", "--store", "store-2", "--fresh", "-j", "1", "-q")
    #expect(fresh.status == 0)
    for file in ["metrics.csv", "run.json"] {
      let one = try program.text(of: "with-1/" + file)
      #expect(try one == program.text(of: "with-2/" + file), "\(file)")
      #expect(try one == program.text(of: "fresh/" + file), "\(file)")
    }
  }
}
