import Foundation
import Models
import Testing

@testable import Tasks

@Suite struct RecordFileTests {
  @Test func `Lines and arrays give the same records`() throws {
    let lines = try records("{\"a\": 1}\r\n\n  {\"a\": 2}\n")
    let array = try records("\u{FEFF} [{\"a\": 1}, {\"a\": 2}]")
    #expect(lines.map(\.value) == array.map(\.value))
    #expect(lines.map(\.place) == ["1", "3"])
    #expect(array.map(\.place) == ["record 1", "record 2"])
    #expect(try records("").isEmpty)
  }

  @Test func `A broken line is named by file and line`() {
    #expect {
      try records("{\"a\": 1}\n{\"a\": 2}\n{\"a\": \n{\"a\": 4}\n")
    } throws: { error in
      "\(error)".hasPrefix("f.jsonl:3:7: not JSON: a value is missing")
    }
    #expect { try records("[1,\n2,\n") } throws: { "\($0)".hasPrefix("f.jsonl:3:1: not JSON") }
  }

  @Test func `Gzip is recognised by its content, several members included`() throws {
    let url = SharedFiles.fixtures.appendingPathComponent("pairs-in-gzip.txt")
    let file = try RecordFile(name: "pairs-in-gzip.txt", url: url)
    #expect(file.records.count == 12)
    #expect(file.records.last?.value["chosen"]?.string == " The pear, kind 11.")
  }

  @Test func `Damaged and cut gzip data are errors`() throws {
    let packed = Array(
      try Data(contentsOf: SharedFiles.fixtures.appendingPathComponent("pairs-in-gzip.txt")))
    for count in 2..<packed.count {
      // A cut between two members leaves a shorter file, which may still be whole lines.
      _ = try? RecordFile(name: "f", bytes: Array(packed.prefix(count)))
    }
    #expect { try RecordFile(name: "f", bytes: Array(packed.dropLast(9))) } throws: {
      "\($0)".contains("end too early")
    }
    #expect(throws: DataError.self) { try RecordFile(name: "f", bytes: packed + [1, 2, 3]) }
    var seed: UInt64 = 7
    for _ in 0..<500 {
      var damaged = packed
      seed = seed &* 6_364_136_223_846_793_005 &+ 1
      damaged[2 + Int(seed >> 33) % (damaged.count - 2)] = UInt8(truncatingIfNeeded: seed >> 20)
      _ = try? RecordFile(name: "f", bytes: damaged)
    }
  }

  @Test func `Unpacking stops at the limit`() throws {
    let url = SharedFiles.fixtures.appendingPathComponent("pairs-in-gzip.txt")
    #expect(throws: DataError.self) { try RecordFile(name: "f", url: url, limit: 500) }
    #expect(throws: DataError.self) { try RecordFile(name: "f", url: url, limit: 100) }
  }

  @Test func `What is not a file cannot be read`() {
    for path in ["/nonexistent", "/", "/dev/zero"] {
      #expect(throws: DataError.self) {
        try RecordFile(name: path, url: URL(fileURLWithPath: path))
      }
    }
  }

  @Test func `Random bytes never trap the reader`() {
    var seed: UInt64 = 11
    for _ in 0..<5_000 {
      let bytes = (0..<40).map { _ -> UInt8 in
        seed = seed &* 6_364_136_223_846_793_005 &+ 1
        return UInt8(truncatingIfNeeded: seed >> 56)
      }
      for start in [[], [0x1F, 0x8B, 0x08, 0], Array("{\"a\":".utf8), Array("[".utf8)] {
        if let file = try? RecordFile(name: "f", bytes: start + bytes) {
          for record in file.records { _ = try? TextPair(record, in: "f") }
        }
      }
    }
  }

  private func records(_ text: String) throws -> [RecordFile.Record] {
    try RecordFile(name: "f.jsonl", bytes: Array(text.utf8)).records
  }
}
