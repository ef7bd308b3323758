import Foundation
import Notebook
import Planning
import Reports
import Settings
import Testing

@Suite("Settings that differ")
struct DifferingSettingsTests {
  @Test("are those that two runs have; what only one task has is named by the task's type")
  func differing() throws {
    var plan = SampleReport.plan(seeds: [1])
    let stage = plan.stages[3]
    plan.stages = (0..<3).map { index in
      var other = stage
      other.index = index
      other.name = "arm\(index)"
      other.start = .model(Configuration(type: "Tabular", settings: [:]))
      other.reward = nil
      other.algorithm = Configuration(type: "DPO", settings: ["beta": .double(0.1)])
      other.data.task =
        index == 2
        ? Configuration(type: "Bandit", settings: ["arms": .int(10), "prompts": .int(4)])
        : Configuration(type: "Reviews", settings: ["words": .int(9), "prompts": .int(7 + index)])
      return other
    }
    plan.outputs = []
    plan.inlineValues = [:]
    let report = try WrittenReport(
      ReportInput(
        document: Document.read("# T\n", path: "t.md").0, plan: plan, results: Results(),
        declarations: []))
    #expect(
      report.markdown.contains(
        """
        *Settings in which the runs of DPO differ.*

        | run | task.prompts |
        |---|---:|
        | `arm0` | `7` |
        | `arm1` | `8` |
        | `arm2` | `4` |

        """), "\(report.markdown)")
  }
}
