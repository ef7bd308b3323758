import Foundation

extension ParameterBuffer {
  /// The floats as they lie in memory: 32 bits each, little-endian.
  package var bytes: Data {
    withPointer { Data(bytes: $0, count: count * MemoryLayout<Float>.stride) }
  }

  /// Reads floats back bit by bit; nil when the bytes are no whole number of them.
  package init?(bytes: Data) {
    guard bytes.count.isMultiple(of: MemoryLayout<Float>.stride) else { return nil }
    self.init(count: bytes.count / MemoryLayout<Float>.stride)
    withMutablePointer { floats in
      _ = bytes.copyBytes(to: UnsafeMutableRawBufferPointer(start: floats, count: bytes.count))
    }
  }
}
