import Foundation
import Runner
import Testing

@Suite("Reading an experiment")
struct ExperimentTests {
  @Test("a missing file, a folder and a file that is no text are told apart")
  func files() throws {
    let folder = try TemporaryFolder()
    try folder.write("# Title\n", to: "there.md")
    func message(_ path: String) -> String? {
      #expect(throws: InputError.self) { try ExperimentFile(path: path) }?.message
    }
    #expect(message(folder.path + "/none.md")?.contains("there is no file") == true)
    #expect(message(folder.path + "/there")?.contains("did you mean") == true)
    #expect(message(folder.path)?.contains("is a folder") == true)
    #expect(message("/dev/null")?.contains("no ordinary file") == true)

    try Data([0x23, 0x20, 0xFF, 0x0A]).write(
      to: URL(fileURLWithPath: folder.path + "/latin.md"))
    let experiment = try Experiment(ExperimentRequest(path: folder.path + "/latin.md"))
    #expect(!experiment.isValid && experiment.report.contains("not UTF-8"))
  }

  @Test("the template is a valid experiment, and overwrites nothing")
  func template() throws {
    let folder = try TemporaryFolder()
    let template = ExperimentTemplate(name: folder.path + "/my-question")
    try template.write()
    let experiment = try Experiment(ExperimentRequest(path: template.path))
    #expect(experiment.isValid, "\(experiment.report)")
    #expect(experiment.report.isEmpty)
    let error = #expect(throws: InputError.self) { try template.write() }
    #expect(error?.message.contains("exists and is left as it is") == true)
  }

  @Test("exact values where responses cannot be enumerated are an error of the document")
  func exactValues() throws {
    let folder = try TemporaryFolder()
    func report(_ task: String, _ value: String) throws -> String {
      try folder.write(
        """
        ```swift
        let task = \(task)
        let sft = Train(Transformer(), with: SFT(), on: task.demonstrations, steps: 1)
        \(value)
        ```

        """, to: "e.md")
      return try Experiment(ExperimentRequest(path: folder.path + "/e.md")).report
    }
    let frontier = "ExactFrontier(of: sft)"
    let many = try report("Reviews()", frontier)
    #expect(many.contains("e.md:4:") && many.contains("choose fewer tokens a response"), "\(many)")
    let few = "Reviews(vocabulary: 16, responseTokens: 4)"
    #expect(try report(few, frontier).isEmpty)
    #expect(try report(few, "sft[\"exact/gold\"].last").isEmpty)
    let file = try report("Preferences(\"pairs.jsonl\")", "sft[\"exact/gold\"].last")
    #expect(file.contains("has no gold reward"), "\(file)")
  }

  @Test("a data path that leaves the folder is an error of the document")
  func dataPaths() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      """
      ```swift parameters
      let data = "../secret.jsonl"
      ```

      ```swift
      let sft = Train(Transformer(), with: SFT(), on: Preferences(data).demonstrations)
      ```

      """, to: "e.md")
    let closed = try Experiment(ExperimentRequest(path: folder.path + "/e.md"))
    #expect(closed.report.contains("e.md:6:"))
    #expect(closed.report.contains("leads out of the experiment's folder"))
    let open = try Experiment(
      ExperimentRequest(
        path: folder.path + "/e.md", parameters: ["data": "../secret.jsonl"]))
    #expect(open.isValid, "\(open.report)")
  }
}
