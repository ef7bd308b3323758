/// Floats that a kernel reads.
package typealias Floats = UnsafePointer<Float>

/// Floats that a kernel writes.
package typealias MutableFloats = UnsafeMutablePointer<Float>
