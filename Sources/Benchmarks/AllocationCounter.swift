/// Counts calls of the allocator; who runs the benchmark supplies it.
package struct AllocationCounter: Sendable {
  /// What was asked of the allocator.
  package struct Count: Sendable, Hashable {
    package var calls: Int
    package var bytes: Int

    package init(calls: Int, bytes: Int) {
      self.calls = calls
      self.bytes = bytes
    }
  }

  /// Starts counting from 0.
  package var start: @Sendable () -> Void
  /// Stops, and returns the counts; nil where nothing can be counted.
  package var stop: @Sendable () -> Count?

  package init(
    start: @escaping @Sendable () -> Void, stop: @escaping @Sendable () -> Count?
  ) {
    self.start = start
    self.stop = stop
  }

  /// Counts nothing.
  package static let none = AllocationCounter(start: {}, stop: { nil })
}
