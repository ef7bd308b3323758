import Glibc

/// A block of floats for parameters, activations or caches, 64-byte aligned.
///
/// A large one comes straight from the system, in pages of 2 MiB where the system has them: a pass
/// over it then misses few address translations, and all of it goes back when the block is released,
/// instead of staying in the allocator in pieces.
package final class FloatMemory: @unchecked Sendable {
  /// The first float; valid while the block lives.
  ///
  /// What lies there at first is undefined.
  package let base: MutableFloats
  package let count: Int

  /// Bytes from which a block is asked of the system.
  private static let large = 1 << 20
  private static let hugePage = 2 << 20

  /// Bytes that were mapped; 0 when the block came from the allocator.
  private let mapped: Int

  package init(count: Int) {
    precondition(count >= 0, "\(count) floats")
    self.count = count
    let bytes = max(count, 1) * MemoryLayout<Float>.stride
    if bytes >= Self.large, let block = Self.map(bytes) {
      mapped = bytes
      base = block.bindMemory(to: Float.self, capacity: count)
    } else {
      mapped = 0
      base = UnsafeMutableRawPointer.allocate(byteCount: bytes, alignment: 64)
        .bindMemory(to: Float.self, capacity: count)
    }
  }

  deinit {
    if mapped > 0 {
      munmap(base, mapped)
    } else {
      UnsafeMutableRawPointer(base).deallocate()
    }
  }

  /// Maps memory that starts at a huge page when it fills one; nil when the system refuses.
  private static func map(_ bytes: Int) -> UnsafeMutableRawPointer? {
    let isHuge = bytes >= hugePage
    let reserved = isHuge ? bytes + hugePage : bytes
    guard
      let start = mmap(
        nil, reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0),
      start != MAP_FAILED
    else { return nil }
    guard isHuge else { return start }
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    let offset = (hugePage - Int(bitPattern: start) % hugePage) % hugePage
    let block = start + offset
    let end = (bytes + page - 1) / page * page
    if offset > 0 { munmap(start, offset) }
    if offset + end < reserved { munmap(block + end, reserved - offset - end) }
    madvise(block, bytes, MADV_HUGEPAGE)
    return block
  }
}
