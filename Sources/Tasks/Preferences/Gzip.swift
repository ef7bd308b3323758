import CZlib

/// Unpacks gzip files (RFC 1952), several members one after the other included.
enum Gzip {
  /// Whether the bytes begin as a gzip file does, whatever the file's name is.
  static func recognises(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// Why bytes cannot be unpacked.
  enum Failure: Error, Hashable {
    case damaged
    case truncated
    case larger(than: Int)
  }

  /// Returns the unpacked bytes, of which there may be at most `limit`.
  static func unpack(_ packed: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    var stream = z_stream()
    // 15 bits of window; 16 asks for the gzip format.
    guard
      inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
    else { throw .damaged }
    defer { inflateEnd(&stream) }
    var input = packed
    var result: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 18)
    var consumed = 0
    while true {
      let (status, read, written) = step(&stream, &input, from: consumed, into: &chunk)
      consumed += read
      guard result.count + written <= limit else { throw .larger(than: limit) }
      result.append(contentsOf: chunk[..<written])
      switch status {
      case Z_STREAM_END:
        if consumed == input.count { return result }
        guard inflateReset(&stream) == Z_OK else { throw .damaged }
      case Z_OK, Z_BUF_ERROR:
        if read == 0 && written == 0 { throw .truncated }
      default: throw .damaged
      }
    }
  }

  /// One call of zlib: how it went, how many bytes it took and how many it gave.
  private static func step(
    _ stream: inout z_stream, _ input: inout [UInt8], from start: Int, into output: inout [UInt8]
  ) -> (status: Int32, read: Int, written: Int) {
    let available = min(input.count - start, Int(Int32.max))
    return input.withUnsafeMutableBufferPointer { source in
      output.withUnsafeMutableBufferPointer { target in
        stream.next_in = source.baseAddress.map { $0 + start }
        stream.avail_in = UInt32(available)
        stream.next_out = target.baseAddress
        stream.avail_out = UInt32(target.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        return (
          status, available - Int(stream.avail_in), target.count - Int(stream.avail_out)
        )
      }
    }
  }
}
