import Foundation
import Testing

@Suite("exp verify and exp digest", .serialized)
struct VerifyTests {
  private func ran() throws -> Program {
    let program = try TinyExperiment.program()
    #expect(try program.run("run", "tiny.md", "-q").status == 0)
    return program
  }

  /// Changes one digit of the last line of metrics that belongs to a stage.
  private func corrupt(_ program: Program, _ file: String, line wanted: String) throws {
    var lines = try program.text(of: file).split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    let index = try #require(lines.firstIndex { $0.hasPrefix(wanted) })
    let digit = try #require(lines[index].last)
    lines[index].removeLast()
    lines[index].append(digit == "1" ? "2" : "1")
    try program.write(lines.joined(separator: "\n"), to: file)
  }

  @Test("the same bytes again: by file, by report, and by run.json alone; with one thread and two")
  func same() throws {
    let program = try ran()
    defer { program.remove() }
    try program.write(program.text(of: "reports/tiny/run.json"), to: "alone.json")
    for (target, threads) in [("tiny.md", "1"), ("reports/tiny", "2"), ("alone.json", "2")] {
      let outcome = try program.run(
        "verify", target, "-q", environment: ["EXP_THREADS": threads])
      #expect(outcome.status == 0, "\(target): \(outcome.output)\(outcome.errors)")
      #expect(outcome.output.contains("12 results and"))
    }
    let digest = try program.run("digest", "reports/tiny").output
    #expect(digest.count == 65)
    #expect(try program.run("verify", "tiny.md", "--mark", "-q").status == 0)
    for page in ["report.md", "report.html"] {
      let text = try program.text(of: "reports/tiny/" + page)
      #expect(text.contains("verified: same bytes again") && !text.contains("not verified"))
    }
    #expect(try program.run("digest", "reports/tiny").output == digest)
    #expect(try program.run("run", "tiny.md", "-q", "--fresh").status == 0)
    #expect(try program.run("digest", "reports/tiny").output == digest)
    #expect(try program.run("digest", "reports/tiny", "--files").output.contains("  metrics.csv\n"))
    #expect(try program.run("digest", ".").status == 2)
  }

  @Test("interrupted, it says that it starts again from the beginning, and does")
  func interruption() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let run = try program.run("run", "tiny.md", "-q", "-p", "updates=300", "--seeds", "1")
    #expect(run.status == 0)
    let running = try program.start(["verify", "reports/tiny"])
    #expect(try running.waits(for: "reward  done in"))
    running.interrupt()
    let outcome = try running.outcome()
    #expect(outcome.status == 130)
    #expect(outcome.errors.contains("Start again from the beginning with: "), "\(outcome.errors)")
    #expect(outcome.errors.contains("exp verify reports/tiny\n"), "\(outcome.errors)")
    #expect(try program.run("verify", "reports/tiny", "-q").status == 0)
  }

  @Test("one changed digit of a metric is found, with stage, seed, step and value")
  func changedMetric() throws {
    let program = try ran()
    defer { program.remove() }
    try corrupt(program, "reports/tiny/metrics.csv", line: "ppo,2,2,kl/reference,")
    let outcome = try program.run("verify", "tiny.md", "-q")
    #expect(outcome.status == 5, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.hasPrefix("different: ppo, seed 2, step 2, kl/reference: recorded "))
  }

  @Test("one flipped bit of a record in the store is found, with stage, seed, step and value")
  func flippedBit() throws {
    let program = try ran()
    defer { program.remove() }
    let objects = program.folder.appending(path: ".exp/objects")
    let walk = FileManager.default.enumerator(at: objects, includingPropertiesForKeys: nil)
    while let file = walk?.nextObject() as? URL {
      guard var bytes = try? Data(contentsOf: file), bytes.first == UInt8(ascii: "{"),
        let place = bytes.range(of: Data(#""reward_model/accuracy":{"steps":[0,1,"#.utf8))
      else { continue }
      // The last digit of the first value: a bit that makes another digit of it.
      let values = try #require(
        bytes.range(of: Data("values\":[".utf8), in: place.upperBound..<bytes.endIndex))
      let end = try #require(bytes[values.upperBound...].firstIndex(of: UInt8(ascii: ",")))
      bytes[end - 1] ^= 1
      try bytes.write(to: file)
      break
    }
    let outcome = try program.run("verify", "tiny.md", "-q")
    #expect(outcome.status == 5, "\(outcome.output)\(outcome.errors)")
    #expect(
      outcome.output.contains("different: reward, seed ")
        && outcome.output.contains("step 0, reward_model/accuracy: recorded "),
      "\(outcome.output)")
  }

  @Test("a page that was edited by hand, and an experiment that has changed, are told apart")
  func changedFiles() throws {
    let program = try ran()
    defer { program.remove() }
    let page = try program.text(of: "reports/tiny/report.md")
    try program.write(page.replacing("# Tiny", with: "# Tuny"), to: "reports/tiny/report.md")
    let edited = try program.run("verify", "reports/tiny", "-q")
    #expect(edited.status == 5 && edited.output.contains("report.md, line "), "\(edited.output)")
    try program.write(page, to: "reports/tiny/report.md")
    try program.write(TinyExperiment.text + "\nMore.\n", to: "tiny.md")
    let changed = try program.run("verify", "tiny.md")
    #expect(changed.status == 2)
    #expect(changed.errors.contains("has changed since its report was written"))
    #expect(try program.run("verify", "reports/tiny", "-q").status == 0)
    #expect(try program.run("verify", "nothing.json").status == 2)
  }

  @Test("numerics that this machine can take are taken; with others only verdicts are compared")
  func numerics() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let portable = ["EXP_NUMERICS": "portable"]
    #expect(try program.run("run", "tiny.md", "-q", environment: portable).status == 0)
    #expect(try program.text(of: "reports/tiny/run.json").contains("Haswell"))
    let again = try program.run("verify", "reports/tiny", "-q")
    #expect(again.status == 0, "\(again.output)\(again.errors)")
    let other = try program.text(of: "reports/tiny/run.json")
      .replacing(#"0.3.21 Haswell"#, with: "0.2.0 Haswell")
      .replacing(/\d+\.\d+\.\d+ Haswell/, with: "0.2.0 Haswell")
    try program.write(other, to: "other.json")
    let outcome = try program.run("verify", "other.json", "-q")
    #expect(outcome.status == 6, "\(outcome.output)\(outcome.errors)")
    #expect(outcome.output.contains("All 1 verdicts came out the same."))
  }
}
