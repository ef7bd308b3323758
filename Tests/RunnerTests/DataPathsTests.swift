import Foundation
import Runner
import Testing

@Suite("Which files an experiment may read")
struct DataPathsTests {
  private let folder: TemporaryFolder
  private var home: String { folder.path + "/home" }

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("x", to: "home/data/in.jsonl")
    try folder.write("x", to: "outside/secret.jsonl")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/home/link.jsonl",
      withDestinationPath: folder.path + "/outside/secret.jsonl")
  }

  @Test("a file below the experiment's folder")
  func inside() throws {
    let paths = DataPaths(folder: home)
    #expect(try paths.resolve("data/in.jsonl") == home + "/data/in.jsonl")
    #expect(try paths.resolve("./data/../data/in.jsonl") == home + "/data/in.jsonl")
  }

  @Test(
    "nothing outside of it, by no road",
    arguments: [
      "../outside/secret.jsonl", "link.jsonl", "/etc/passwd", "data/../../outside/secret.jsonl",
    ])
  func outside(path: String) {
    let error = #expect(throws: DataPathError.self) { try DataPaths(folder: home).resolve(path) }
    #expect(error?.description.contains("leads out of the experiment's folder") == true)
  }

  @Test("what the user gave on the command line, from the working directory")
  func given() throws {
    let paths = DataPaths(
      folder: home, given: ["outside/secret.jsonl"], workingDirectory: folder.path)
    #expect(try paths.resolve("outside/secret.jsonl") == folder.path + "/outside/secret.jsonl")
    #expect(throws: DataPathError.self) { try paths.resolve("../outside/secret.jsonl") }
  }

  @Test("what lies below an allowed folder")
  func allowed() throws {
    let paths = DataPaths(folder: home, allowed: [folder.path + "/outside"])
    #expect(
      try paths.resolve("../outside/secret.jsonl") == folder.path + "/outside/secret.jsonl")
  }

  @Test("a missing file and a folder are named with a way out")
  func missing() {
    let paths = DataPaths(folder: home)
    let missing = #expect(throws: DataPathError.self) { try paths.resolve("no.jsonl") }
    #expect(missing?.description.contains("no data file 'no.jsonl'") == true)
    let isFolder = #expect(throws: DataPathError.self) { try paths.resolve("data") }
    #expect(isFolder?.description.contains("is a folder") == true)
  }
}
