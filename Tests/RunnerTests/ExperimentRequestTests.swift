import Runner
import Testing

@Suite("The command line's words around a document")
struct ExperimentRequestTests {
  private func request(
    _ assignments: [String] = [], file: String? = nil, seeds: String? = nil
  ) throws -> ExperimentRequest {
    try ExperimentRequest(
      path: "a.md", assignments: assignments, parameterFile: file, seeds: seeds, allowedPaths: [])
  }

  @Test("parameters are split at the first equals sign")
  func assignments() throws {
    let request = try request(["data=a=b.jsonl", "steps=3", "name="])
    #expect(request.parameters == ["data": "a=b.jsonl", "steps": "3", "name": ""])
  }

  @Test("a word of another form is an error", arguments: ["steps", "=3", ""])
  func wrongForm(word: String) {
    let error = #expect(throws: InputError.self) { try request([word]) }
    #expect(error?.message.contains("is not of the form -p name=value") == true)
  }

  @Test("a parameter given twice is an error")
  func twice() {
    let error = #expect(throws: InputError.self) { try request(["a=1", "a=2"]) }
    #expect(error?.message.contains("'a' is given twice") == true)
  }

  @Test("seeds are a number or a list")
  func seeds() throws {
    #expect(try request(seeds: "3").seeds == [1, 2, 3])
    #expect(try request(seeds: "7,2").seeds == [7, 2])
    for text in ["0", "x", "1,1", "-3", ""] {
      #expect(throws: InputError.self, "\(text)") { try request(seeds: text) }
    }
  }

  @Test("a YAML file gives values, and the command line goes before it")
  func parameterFile() throws {
    let folder = try TemporaryFolder()
    try folder.write("steps: 5\nquick: true\nname: a b\nrate: 1e-3\n", to: "p.yaml")
    let request = try request(["steps=7"], file: folder.path + "/p.yaml")
    #expect(
      request.parameters == ["steps": "7", "quick": "true", "name": "a b", "rate": "1e-3"])
  }

  @Test(
    "a parameter file that is none names its line",
    arguments: ["- 1\n", "a:\n  b: 1\n", "a: [1, 2]\n", "a: 1\na: 2\n", "a: 'x\n"])
  func wrongParameterFile(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "p.yaml")
    let error = #expect(throws: InputError.self) { try request(file: folder.path + "/p.yaml") }
    #expect(error?.message.contains("p.yaml") == true)
  }
}
