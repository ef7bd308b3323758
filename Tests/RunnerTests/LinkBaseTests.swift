import Runner
import Testing

@Suite("The way back to the experiment")
struct LinkBaseTests {
  @Test(
    "is known for a report beside the experiment's folder or in it, and for no other",
    arguments: [
      ("/a/b/reports/dpo", "/a/b/experiments", "../../experiments"),
      ("/a/b/reports/dpo", "/a/b", "../.."),
      ("/a/b/reports", "/a/b/deep/experiments", nil),
      ("/tmp/out", "/a/b/experiments", nil),
      ("/out", "/experiments", nil),
      ("/a/b", "/a/b", nil),
    ])
  func path(report: String, experiment: String, way: String?) {
    #expect(LinkBase.path(from: report, to: experiment) == way)
  }
}
