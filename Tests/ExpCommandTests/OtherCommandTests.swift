import Foundation
import Testing

@Suite("The other commands")
struct OtherCommandTests {
  @Test("check lists what is wrong, as text and as JSON, and mends it where asked")
  func check() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let sound = try program.run("check", "tiny.md")
    #expect(sound.status == 0)
    #expect(sound.output == "tiny.md: no errors; 4 stages, 12 runs over all seeds\n")
    try program.write(
      TinyExperiment.text.replacing("DPO(batch", with: "DPO(betta: 1, batch"), to: "wrong.md")
    let wrong = try program.run("check", "wrong.md")
    #expect(wrong.status == 2)
    #expect(wrong.output.contains("DPO has no setting 'betta'"))
    let json = try program.run("check", "wrong.md", "--format", "json")
    #expect(json.status == 2)
    let records = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]]
    #expect(records?.first?["severity"] as? String == "error")
    let mended = try program.run("check", "wrong.md", "--fix")
    #expect(mended.status == 0, "\(mended.output)\(mended.errors)")
    #expect(try program.text(of: "wrong.md").contains("DPO(beta: 1, batch"))
  }

  @Test("new writes an experiment that can be checked, and overwrites nothing")
  func new() throws {
    let program = try Program()
    defer { program.remove() }
    #expect(try program.run("new", "mine").output == "mine.md\n")
    #expect(try program.run("check", "mine.md").status == 0)
    #expect(try program.run("new", "mine").status == 2)
  }

  @Test("vocabulary and params print text and JSON")
  func listings() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    #expect(try program.run("vocabulary").output.contains("Transformer"))
    #expect(try program.run("vocabulary", "PPO").output.contains("cliprange"))
    let json = try program.run("vocabulary", "--json").output
    let types = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
    #expect(types?.contains { $0["name"] as? String == "DPO" } == true)
    let parameters = try program.run("params", "tiny.md", "-p", "updates=9").output
    #expect(parameters.contains("updates = 9  (default 2)"))
  }

  @Test("index lists what a folder's reports found; a run that reuses stages keeps their times")
  func index() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    #expect(try program.run("run", "tiny.md", "-q", "--seeds", "1").status == 0)
    let outcome = try program.run("index")
    #expect(outcome.status == 0 && outcome.output == "./README.md\n", "\(outcome.errors)")
    let row = "| [tiny](tiny.md) · [report](reports/tiny/report.md) | Tiny |  | "
    let first = try program.text(of: "README.md")
    #expect(first.contains(row + "0 of 1, 1 undecided | 1 | "), "\(first)")
    #expect(!first.contains("| ≈ "))
    let changed = try program.run("run", "tiny.md", "-q", "--seeds", "1", "-p", "updates=3")
    #expect(changed.status == 0)
    #expect(try program.run("index").status == 0)
    let second = try program.text(of: "README.md")
    #expect(second.contains("report.md), with `updates=3` | Tiny |"), "\(second)")
    #expect(second.contains("| 1 | ≈ "), "\(second)")
    try program.write("# Mine\n", to: "README.md")
    let refused = try program.run("index")
    #expect(refused.status == 2 && refused.errors.contains("left as it is"))
  }

  @Test("doctor names the matrix library, its kernel, gnuplot and fonts")
  func doctor() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("doctor", environment: ["EXP_THREADS": "none"])
    #expect(outcome.status == 0, "\(outcome.output)")
    for word in ["OpenBLAS kernel", "gnuplot", "fonts", "threads", "EXP_THREADS is 'none'"] {
      #expect(outcome.output.contains(word))
    }
  }

  @Test("doctor ends with 1 and names the package when gnuplot is not there")
  func illness() throws {
    let program = try Program()
    defer { program.remove() }
    let outcome = try program.run("doctor", environment: ["PATH": "/nowhere"])
    #expect(outcome.status == 1)
    #expect(outcome.output.contains("apt-get install -y gnuplot-nox"))
  }

  @Test("sample trains what it needs and shows answers beside the reference's, with reward and KL")
  func sample() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let outcome = try program.run("sample", "tiny.md", "ppo", "-n", "2", "-q")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.output.hasPrefix("prompt: "))
    #expect(outcome.output.contains("ppo\n  1. ") && outcome.output.contains("sft (reference)\n"))
    #expect(outcome.output.contains("gold reward") && outcome.output.contains("KL 0.00 nats"))
    let forecast = try program.run("run", "tiny.md", "--dry-run")
    #expect(forecast.output.contains("9 of 12 stages × seeds would run"))
    let unknown = try program.run("sample", "tiny.md", "ppo", "--prompt", "zyzzyva", "-q")
    #expect(unknown.status == 2 && unknown.errors.contains("zyzzyva"))
  }
}
