import Glibc
import Kernels

/// What the machine can do at best, measured by the threads that training uses.
package struct Ceilings: Sendable, Hashable, Codable {
  /// One product in the shape of training.
  package struct Product: Sendable, Hashable, Codable {
    /// Rows, columns and inner size.
    package var m, n, k: Int
    /// 10⁹ operations a second by OpenBLAS, one-threaded calls side by side.
    package var library: Double
    /// The same by the route that training takes, which leaves small products to our own kernel.
    package var route: Double
  }

  package var threads: Int
  /// Version and kernel set of OpenBLAS.
  package var library: String
  package var products: [Product]
  /// Medians over the products, 10⁹ operations a second.
  package var libraryGflops, routeGflops: Double
  /// The higher of the two medians: what jobs are compared with.
  package var ceilingGflops: Double
  /// 10⁹ bytes a second, read and written, of a copy beyond the caches.
  package var copyGbytes: Double

  /// The ceiling in operations a second.
  package var operationsPerSecond: Double { ceilingGflops * 1e9 }

  /// Shapes of the blocks' products at the sizes S, M and L, and of the head.
  private static let shapes: [(m: Int, n: Int, k: Int)] = [
    (4096, 384, 128), (4096, 512, 128), (4096, 1152, 384), (4096, 384, 384), (4096, 1536, 384),
    (4096, 384, 1536), (1024, 2304, 768), (1024, 768, 768), (1024, 3072, 768), (1024, 768, 3072),
    (1024, 4096, 384), (512, 50257, 768),
  ]

  /// Cores that others kept busy meanwhile; nil where the system does not say.
  package private(set) var foreignCores: Double?

  /// Measures the machine.
  ///
  /// - Parameter workers: The threads.
  /// - Throws: `BLASError` when there is no library.
  package init(workers: Workers) throws(BLASError) {
    let blas = try BLAS.load()
    let load = MachineLoad()
    threads = workers.count
    library = "\(blas.version) \(blas.core)"
    products = Self.shapes.map { shape in
      let operands = Operands(m: shape.m, n: shape.n, k: shape.k)
      return Product(
        m: shape.m, n: shape.n, k: shape.k,
        library: operands.gflops(workers, usesLibrary: true),
        route: operands.gflops(workers, usesLibrary: false))
    }
    libraryGflops = median(products.map(\.library))
    routeGflops = median(products.map(\.route))
    ceilingGflops = max(libraryGflops, routeGflops)
    copyGbytes = Self.copyRate(workers)
    foreignCores = load.foreignCores
  }

  /// Puts known numbers together.
  package init(
    threads: Int, library: String, products: [Product], libraryGflops: Double, routeGflops: Double,
    copyGbytes: Double
  ) {
    (self.threads, self.library, self.products) = (threads, library, products)
    (self.libraryGflops, self.routeGflops) = (libraryGflops, routeGflops)
    (ceilingGflops, self.copyGbytes) = (max(libraryGflops, routeGflops), copyGbytes)
  }

  private static func copyRate(_ workers: Workers) -> Double {
    let (pieces, size) = (workers.count, 32 << 20)
    let source = Floats(repeating: 1, count: pieces * size)
    let target = Floats(repeating: 0, count: pieces * size)
    let times = (0..<5).map { _ in
      seconds {
        workers.forEach(pieces) { piece in
          memcpy(target.base + piece * size, source.base + piece * size, size * 4)
        }
      }
    }
    return Double(2 * pieces * size * 4) / median(times) / 1e9
  }
}

/// The matrices of one product.
private struct Operands {
  let m, n, k: Int
  private let a, b, c: Floats

  init(m: Int, n: Int, k: Int) {
    (self.m, self.n, self.k) = (m, n, k)
    a = Floats(repeating: 0.5, count: m * k)
    b = Floats(repeating: 0.25, count: k * n)
    c = Floats(repeating: 0, count: m * n)
  }

  /// 10⁹ operations a second, the median of some repeats.
  func gflops(_ workers: Workers, usesLibrary: Bool) -> Double {
    let one = seconds { multiply(workers, usesLibrary) }
    let calls = max(1, Int(0.02 / max(one, 1e-6)))
    let times = (0..<5).map { _ in
      seconds { for _ in 0..<calls { multiply(workers, usesLibrary) } }
    }
    return 2 * Double(m) * Double(n) * Double(k) * Double(calls) / median(times) / 1e9
  }

  /// Rows in blocks as passes have them; a factor other than 1 is the library's work alone.
  private func multiply(_ workers: Workers, _ usesLibrary: Bool) {
    let step = min(512, (m + workers.count - 1) / workers.count)
    workers.forEach((m + step - 1) / step) { block in
      let first = block * step
      gemm(
        m: min(step, m - first), n: n, k: k, alpha: usesLibrary ? 0.5 : 1, a.base + first * k,
        lda: k, b.base, ldb: n, beta: 0, c.base + first * n, ldc: n)
    }
  }
}

/// Floats on the heap.
private final class Floats: @unchecked Sendable {
  let base: UnsafeMutablePointer<Float>

  init(repeating value: Float, count: Int) {
    base = .allocate(capacity: count)
    base.initialize(repeating: value, count: count)
  }

  deinit { base.deallocate() }
}
