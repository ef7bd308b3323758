/// One contiguous buffer of floats: the parameters of a model, their gradient, or a moment.
///
/// A value: a copy is a frozen snapshot and costs nothing until one of the two is written.
package struct ParameterBuffer: Sendable {
  private var storage: FloatStorage

  /// Creates a buffer of zeros.
  package init(count: Int) { storage = FloatStorage(count: count) }

  package var count: Int { storage.count }

  package subscript(index: Int) -> Float {
    get {
      precondition(index >= 0 && index < count, "parameter \(index) of \(count)")
      return storage.base[index]
    }
    set {
      precondition(index >= 0 && index < count, "parameter \(index) of \(count)")
      makeUnique()
      storage.base[index] = newValue
    }
  }

  /// Sets every element, without copying what other values share.
  package mutating func fill(_ value: Float) {
    if !isKnownUniquelyReferenced(&storage) { storage = FloatStorage(count: count) }
    storage.base.update(repeating: value, count: count)
  }

  /// Multiplies every element by a factor.
  package mutating func scale(by factor: Float) {
    makeUnique()
    for index in 0..<count { storage.base[index] *= factor }
  }

  /// The first float; valid while this value or a copy of it is held and not written.
  var pointer: UnsafePointer<Float> { UnsafePointer(storage.base) }

  /// Gives read access to the floats, for kernels.
  package func withPointer<Result, Failure: Error>(
    _ body: (UnsafePointer<Float>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    defer { withExtendedLifetime(storage) {} }
    return try body(UnsafePointer(storage.base))
  }

  /// Gives write access to the floats, for kernels; copies first when the storage is shared.
  package mutating func withMutablePointer<Result, Failure: Error>(
    _ body: (UnsafeMutablePointer<Float>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    makeUnique()
    defer { withExtendedLifetime(storage) {} }
    return try body(storage.base)
  }

  /// Whether the other value is a copy of this one, or the reverse, and neither was written since.
  package func sharesStorage(with other: ParameterBuffer) -> Bool { storage === other.storage }

  private mutating func makeUnique() {
    guard !isKnownUniquelyReferenced(&storage) else { return }
    storage = FloatStorage(copying: storage)
  }
}

extension ParameterBuffer {
  /// The floats of a range, as an array.
  package subscript(range: Range<Int>) -> [Float] {
    get {
      precondition(
        range.lowerBound >= 0 && range.upperBound <= count, "parameters \(range) of \(count)")
      return withPointer {
        Array(UnsafeBufferPointer(start: $0 + range.lowerBound, count: range.count))
      }
    }
    set {
      precondition(
        range.lowerBound >= 0 && range.upperBound <= count && newValue.count == range.count,
        "\(newValue.count) values for parameters \(range) of \(count)")
      withMutablePointer { base in
        for (index, value) in newValue.enumerated() { base[range.lowerBound + index] = value }
      }
    }
  }
}

extension ParameterBuffer: Equatable {
  /// Whether all bits are equal.
  package static func == (left: ParameterBuffer, right: ParameterBuffer) -> Bool {
    guard left.count == right.count else { return false }
    return left.withPointer { a in
      right.withPointer { b in
        a == b || (0..<left.count).allSatisfy { a[$0].bitPattern == b[$0].bitPattern }
      }
    }
  }
}

/// Aligned floats on the heap.
///
/// Written only while uniquely referenced, which is what makes sharing it between threads safe.
private final class FloatStorage: @unchecked Sendable {
  let base: UnsafeMutablePointer<Float>
  let count: Int

  init(count: Int) {
    self.count = count
    base = Self.allocate(count)
    base.initialize(repeating: 0, count: count)
  }

  init(copying other: FloatStorage) {
    count = other.count
    base = Self.allocate(count)
    base.initialize(from: other.base, count: count)
  }

  deinit { UnsafeMutableRawPointer(base).deallocate() }

  private static func allocate(_ count: Int) -> UnsafeMutablePointer<Float> {
    UnsafeMutableRawPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64
    ).bindMemory(to: Float.self, capacity: count)
  }
}
