import Foundation
import Models

/// A file of JSON records: one on each line, or one array of them; gzipped or not.
struct RecordFile {
  /// One record and where it stands: its line, or its number in an array.
  struct Record {
    var place: String
    var value: JSON
  }

  /// The file as the experiment names it.
  let name: String
  let records: [Record]

  /// Most bytes that a file may have, after unpacking: what is read is held in memory.
  static let defaultLimit = 512 << 20

  /// Reads a file once; the content decides about its form, not the name's extension.
  ///
  /// - Throws: `DataError` for a file that is missing, too large, damaged or not JSON.
  init(name: String, url: URL, limit: Int = defaultLimit) throws(DataError) {
    let values = try? url.resolvingSymlinksInPath()
      .resourceValues(forKeys: [.isRegularFileKey, .fileSizeKey])
    guard let values else { throw DataError(name, "there is no such file") }
    guard values.isRegularFile == true, let size = values.fileSize else {
      throw DataError(name, "this is not a file that can be read")
    }
    guard size <= limit else { throw Self.tooLarge(name, limit) }
    let bytes: [UInt8]
    do { bytes = Array(try Data(contentsOf: url)) } catch {
      throw DataError(name, "the file cannot be read: \(error.localizedDescription)")
    }
    try self.init(name: name, bytes: bytes, limit: limit)
  }

  /// Reads the content of a file.
  init(name: String, bytes: [UInt8], limit: Int = defaultLimit) throws(DataError) {
    self.name = name
    var bytes = bytes
    if Gzip.recognises(bytes) {
      do { bytes = try Gzip.unpack(bytes, limit: limit) } catch {
        switch error {
        case .damaged: throw DataError(name, "the gzip data are damaged; fetch the file again")
        case .truncated: throw DataError(name, "the gzip data end too early; fetch the file again")
        case .larger(let limit): throw Self.tooLarge(name, limit)
        }
      }
    }
    let first = bytes.first { ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0) }
    records =
      first == UInt8(ascii: "[")
      ? try Self.array(bytes, name: name) : try Self.lines(bytes, name: name)
  }

  private static func array(_ bytes: [UInt8], name: String) throws(DataError) -> [Record] {
    do {
      let elements = try JSON(parsing: bytes).array ?? []
      return elements.enumerated().map { Record(place: "record \($0 + 1)", value: $1) }
    } catch {
      throw DataError(name, at: "\(error.line):\(error.column)", "not JSON: \(error.problem)")
    }
  }

  private static func lines(_ bytes: [UInt8], name: String) throws(DataError) -> [Record] {
    var records: [Record] = []
    var number = 0
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      do {
        records.append(
          Record(place: "\(number)", value: try JSON(parsing: line, firstLine: number)))
      } catch {
        throw DataError(
          name, at: "\(error.line):\(error.column)",
          "not JSON: \(error.problem); expected one JSON object on each line, or one array of them")
      }
    }
    return records
  }

  private static func tooLarge(_ name: String, _ limit: Int) -> DataError {
    DataError(
      name, "the file has more than \(limit >> 20) MiB; give a part of it (`head -n`, for example)")
  }
}
