import CellLanguage
import Notebook
import Planning
import Settings
import Testing

@Suite struct ParameterTests {
  private let code = """
    let steps = 300
    let rate = 0.5
    let data = "a.jsonl"
    let quick = false
    let betas = [0.1, 1]
    let limit: Int? = nil
    """

  private func planned(_ overrides: [String: String]) -> PlannedDocument {
    plan(code, overrides: overrides, header: "swift parameters").planned
  }

  @Test("Defaults are recorded")
  func defaults() throws {
    let parameters = try #require(planned([:]).plan).parameters
    #expect(parameters.map(\.name) == ["steps", "rate", "data", "quick", "betas", "limit"])
    #expect(parameters.allSatisfy { $0.value == $0.defaultValue })
    #expect(parameters.first?.place == SourcePlace(line: 2, column: 5))
  }

  @Test("Values from the command line take the default's type")
  func overrides() throws {
    let planned = planned([
      "steps": "1_000", "rate": "1", "data": "/tmp/x y", "quick": "true", "betas": "1, 2.5",
      "limit": "7",
    ])
    let parameters = try #require(planned.plan).parameters
    #expect(
      parameters.map(\.value) == [
        .int(1000), .double(1), .string("/tmp/x y"), .bool(true),
        .array([.double(1), .double(2.5)]), .int(7),
      ])
    #expect(parameters[0].defaultValue == .int(300))
    #expect(planned.commandLineTexts == ["/tmp/x y"])
  }

  @Test("Later cells see the value")
  func laterCells() {
    let (document, _) = Document.read(
      "```swift parameters\nlet n = 1\nlet m = n + 1\n```\n\n```swift\n\"\\(n) \\(m)\"\n```\n",
      path: "t.md")
    let outputs = plannedDocument(document, overrides: ["n": "5"]).plan?.outputs
    #expect(outputs?.map(\.content) == [.value("5 6")])
  }

  @Test(
    "Values that do not fit are errors of the command line",
    arguments: [
      ("steps", "1.5", "parameter 'steps' is '1.5'; it must be of type Int"),
      ("rate", "fast", "parameter 'rate' is 'fast'; it must be of type Double"),
      ("rate", "inf", "parameter 'rate' is 'inf'; it must be of type Double"),
      ("quick", "yes", "parameter 'quick' is 'yes'; it must be of type Bool"),
      ("betas", "1,x", "parameter 'betas' is '1,x'; it must be of type [Double]"),
      ("step", "3", "the document has no parameter 'step'; did you mean 'steps'?"),
      (
        "zebra", "3",
        "the document has no parameter 'zebra'; it has steps, rate, data, quick, betas, limit"
      ),
    ])
  func wrong(name: String, text: String, message: String) {
    let planned = planned([name: text])
    #expect(planned.commandLineErrors == [message])
    #expect(planned.plan == nil)
  }

  @Test("A value out of range is reported where it is used")
  func outOfRange() {
    let (document, _) = Document.read(
      "```swift parameters\nlet n = 1\n```\n\n```swift\nlet a = SFT(epochs: n)\n```\n",
      path: "t.md")
    let planned = plannedDocument(document, overrides: ["n": "500"])
    #expect(
      planned.diagnostics.map(\.message.description) == [
        "epochs is 500; it must lie in 1 ... 100"
      ])
  }

  @Test("Only plain values are parameters")
  func notAParameter() {
    let (_, planned) = plan("let a = DPO()", header: "swift parameters")
    #expect(
      planned.diagnostics.map(\.message.description) == [
        "'a' is a DPO; a parameter is a number, a text, a Bool, or an array of them"
      ])
  }

  @Test("A document's own texts are not trusted")
  func trust() {
    #expect(planned([:]).commandLineTexts.isEmpty)
  }
}
