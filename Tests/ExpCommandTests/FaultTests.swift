import Foundation
import Testing

/// What must not go wrong when the store does: a clear message or a correct result, never a wrong
/// one, and nothing finished is lost.
@Suite("Faults of the disk", .serialized)
struct FaultTests {
  /// A small file system in memory, where this process may mount one.
  private final class SmallDisk {
    let path: String

    init?(in folder: URL, kilobytes: Int) {
      path = folder.appending(path: "disk").path
      mkdir(path, 0o755)
      guard Self.run("mount", ["-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path]) else {
        return nil
      }
    }

    func remount(_ options: String) -> Bool {
      Self.run("mount", ["-o", "remount,\(options)", path])
    }

    deinit { _ = Self.run("umount", ["-l", path]) }

    private static func run(_ name: String, _ arguments: [String]) -> Bool {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = [name] + arguments
      process.standardError = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      guard (try? process.run()) != nil else { return false }
      process.waitUntilExit()
      return process.terminationStatus == 0
    }
  }

  @Test("a disk that fills up: the run ends well, says so, and what was kept is reused")
  func fullDisk() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    #expect(try program.run("run", "tiny.md", "-o", "sound", "-q").status == 0)
    for kilobytes in [16, 200, 400, 700] {
      guard let disk = SmallDisk(in: program.folder, kilobytes: kilobytes) else { return }
      let store = disk.path + "/store"
      let full = try program.run("run", "tiny.md", "--store", store, "-o", "full")
      #expect(full.status == 0, "\(kilobytes) KiB: \(full.errors)")
      #expect(full.errors.contains("No space left"), "\(kilobytes) KiB: \(full.errors)")
      #expect(try program.text(of: "full/metrics.csv") == program.text(of: "sound/metrics.csv"))
      #expect(disk.remount("size=64m"))
      let roomy = try program.run("run", "tiny.md", "--store", store, "-o", "roomy")
      #expect(roomy.status == 0 && !roomy.errors.contains("damaged"), "\(roomy.errors)")
      #expect(try program.text(of: "roomy/metrics.csv") == program.text(of: "sound/metrics.csv"))
      let last = try program.run("run", "tiny.md", "--store", store, "--json", "-q")
      #expect(last.output.contains(#""computed": 0"#))
    }
  }

  @Test("a disk that fills up under the report is an error with its cause")
  func fullReport() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    guard let disk = SmallDisk(in: program.folder, kilobytes: 16) else { return }
    let outcome = try program.run("run", "tiny.md", "-o", disk.path + "/report", "-q")
    #expect(outcome.status == 1, "\(outcome.errors)\(outcome.output)")
    #expect(outcome.errors.contains("error: cannot"), "\(outcome.errors)")
    #expect(try program.run("run", "tiny.md", "--json", "-q").output.contains(#""computed": 0"#))
  }

  @Test("a read-only store is read, and nothing is kept")
  func readOnly() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    guard let disk = SmallDisk(in: program.folder, kilobytes: 65536) else { return }
    let store = disk.path + "/store"
    #expect(try program.run("run", "tiny.md", "--store", store, "-o", "one", "-q").status == 0)
    #expect(disk.remount("ro"))
    let again = try program.run("run", "tiny.md", "--store", store, "-o", "two", "--json")
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.contains("can only be read"), "\(again.errors)")
    #expect(again.output.contains(#""computed": 0"#))
    #expect(try program.text(of: "one/metrics.csv") == program.text(of: "two/metrics.csv"))
    let more = try program.run(
      "run", "tiny.md", "--store", store, "-p", "updates=3", "-o", "three", "--json")
    #expect(more.status == 0 && more.output.contains(#""computed": 3"#), "\(more.errors)")
    let plan = try program.run("plan", "tiny.md", "--store", store)
    #expect(plan.status == 0 && plan.output.contains("0 of 12"), "\(plan.errors)")
    #expect(try program.run("show", "--store", store).status == 0)
    #expect(try program.run("clean", "--store", store).status == 2)
  }

  @Test("one flipped byte in each kind of file: the right result, or a clear message")
  func flippedBytes() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let arguments = ["run", "tiny.md", "--seeds", "1"]
    #expect(try program.start(arguments + ["-o", "sound", "-q"]).outcome().status == 0)
    let sound = try program.text(of: "sound/metrics.csv")
    var tried: [String] = []
    for file in try files(program, below: ".exp").sorted() {
      let url = program.folder.appending(path: file)
      guard var bytes = try? Data(contentsOf: url), !bytes.isEmpty else { continue }
      let kind = try kind(of: file, bytes)
      guard tried.count(where: { $0 == kind }) < 2 else { continue }
      tried.append(kind)
      bytes[bytes.count / 2] ^= 0x10
      try bytes.write(to: url)
      let outcome = try program.start(arguments + ["-o", "again"]).outcome()
      #expect(outcome.status == 0 || outcome.status == 3, "\(kind): \(outcome.errors)")
      #expect(try program.text(of: "again/metrics.csv") == sound, "\(kind)")
      if kind.hasPrefix("stage") || kind.hasPrefix("record") {
        #expect(outcome.errors.contains("set aside and computed again"), "\(kind)")
      }
      #expect(try program.run("show").status == 0, "\(kind)")
      #expect(try program.run("show", "last").status == 0, "\(kind)")
    }
    #expect(Set(tried).isSuperset(of: ["stage", "record", "tensors", "run", "index"]), "\(tried)")
  }

  @Test("a truncated model is noticed when a stage needs it, set aside and computed again")
  func truncatedModel() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let arguments = ["run", "tiny.md", "--seeds", "1"]
    #expect(try program.start(arguments + ["-o", "sound", "-q"]).outcome().status == 0)
    for file in try files(program, below: ".exp/objects") {
      let url = program.folder.appending(path: file)
      guard let bytes = try? Data(contentsOf: url) else { continue }
      if try kind(of: file, bytes) == "tensors" {
        try bytes.prefix(bytes.count / 2).write(to: url)
      }
    }
    // The models are not read while all results are there, and all are for a stage that changed.
    let changed = try program.start(arguments + ["-p", "updates=3", "-o", "again"]).outcome()
    #expect(changed.status == 0 || changed.status == 3)
    #expect(changed.errors.contains("set aside and computed again"), "\(changed.errors)")
    let fresh = try program.start(
      arguments + ["-p", "updates=3", "--store", "other", "-o", "fresh", "-q"]
    ).outcome()
    #expect(fresh.status == changed.status)
    #expect(try program.text(of: "again/metrics.csv") == program.text(of: "fresh/metrics.csv"))
  }

  @Test("four processes on one store, one of them cleaning up: equal bytes, a sound index")
  func manyProcesses() throws {
    let program = try TinyExperiment.program()
    defer { program.remove() }
    let names = ["one", "two", "three"]
    let running = try names.map { try program.start(["run", "tiny.md", "-o", $0, "-q"]) }
    let cleaning = try program.start(["clean", "--max-size", "0"])
    for process in running { #expect(try process.outcome().status == 0) }
    _ = try cleaning.outcome()
    for name in names.dropFirst() {
      #expect(
        try program.text(of: name + "/metrics.csv") == program.text(of: "one/metrics.csv"))
    }
    let runs = try program.run("show", "--csv")
    #expect(runs.output.split(separator: "\n").count == 4, "\(runs.output)\(runs.errors)")
    #expect(try program.run("plan", "tiny.md").output.contains("0 of 12"))
  }

  private func files(_ program: Program, below folder: String) throws -> [String] {
    let walk = FileManager.default.enumerator(atPath: program.folder.path + "/" + folder)
    var found: [String] = []
    while let name = walk?.nextObject() as? String { found.append(folder + "/" + name) }
    return found
  }

  private func kind(of file: String, _ bytes: Data) throws -> String {
    if file.contains("/stages/") { return "stage" }
    if file.contains("/runs/") { return "run" }
    if file.hasSuffix("index.sqlite") { return "index" }
    guard file.contains("/objects/") else { return "other" }
    let head = String(decoding: bytes.prefix(400), as: UTF8.self)
    if head.hasPrefix(#"{"facts""#) { return "record" }
    if head.contains("__metadata__") || head.contains("dtype") { return "tensors" }
    return "configuration"
  }
}
