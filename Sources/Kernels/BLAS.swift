import COpenBLAS
import Glibc

/// The matrix library: which one was opened, and how.
///
/// OpenBLAS is opened at run time, the serial build first, the pthread build with one thread next;
/// threads are ours (`Workers`). An OpenMP build is refused: it ignores the number of threads.
package struct BLAS: Sendable, Hashable, Codable {
  /// File that was opened.
  package var library: String
  /// What the library says it was built with, such as `OpenBLAS 0.3.21 DYNAMIC_ARCH …`.
  package var configuration: String
  /// Version alone, such as `0.3.21`.
  package var version: String
  /// Kernel set in use, such as `SkylakeX`.
  package var core: String
  /// Whether `OPENBLAS_CORETYPE` in the environment chose the kernel set.
  package var coreWasForced: Bool
  /// Threads inside the library: serial, or pthread held at one.
  package var build: String

  /// What makes products slow, with the cure; nil when nothing does.
  ///
  /// A library that is older than the CPU takes kernels for SSE, five times slower. The right ones
  /// are asked for when it is opened, so this is left when the user or the build says otherwise.
  package var concern: String? {
    let forSSE =
      ["Katmai", "Coppermine", "Northwood", "Prescott", "Banias", "Atom", "Core2"]
      + ["Penryn", "Dunnington", "Nehalem", "Athlon", "Opteron", "Barcelona", "Bobcat", "Nano"]
    guard InstructionSet.widest >= .avx2, forSSE.contains(where: core.hasPrefix) else { return nil }
    return """
      OpenBLAS computes with its kernels for \(core), though this CPU has AVX2; products take about \
      five times as long. \(coreWasForced ? "Unset OPENBLAS_CORETYPE." : "Install a newer OpenBLAS.")
      """
  }

  /// Opens the library, or returns what was opened before.
  ///
  /// - Throws: `BLASError` with the cure when there is no library that can be used.
  @discardableResult
  package static func load() throws(BLASError) -> BLAS { try opened.get() }

  private static let opened: Result<BLAS, BLASError> = {
    let isPortable = InstructionSet.isPortable
    if isPortable, InstructionSet.widest < .avx2 { return .failure(.portableNeedsAVX2) }
    let code = copenblas_load(isPortable ? "Haswell" : nil)
    guard code == 0 else {
      return .failure(
        Int(code) == 2
          ? .onlyOpenMP : .missing(detail: String(cString: copenblas_error())))
    }
    let configuration = String(cString: copenblas_config())
    let words = configuration.split(separator: " ").map(String.init)
    return .success(
      BLAS(
        library: String(cString: copenblas_path()), configuration: configuration,
        version: words.count > 1 ? words[1] : "unknown", core: String(cString: copenblas_core()),
        coreWasForced: copenblas_core_was_forced() == 1,
        build: copenblas_parallel() == 0 ? "serial" : "pthread, 1 thread"))
  }()
}

/// Why there is no matrix library, with the way out.
package enum BLASError: Error, Sendable, Hashable, CustomStringConvertible {
  case missing(detail: String)
  case onlyOpenMP
  case portableNeedsAVX2

  package var description: String {
    switch self {
    case .missing(let detail):
      """
      OpenBLAS cannot be opened\(detail.isEmpty ? "" : " (\(detail))"). Install it:
        sudo apt-get install -y libopenblas0-serial
      """
    case .onlyOpenMP:
      """
      Only the OpenMP build of OpenBLAS was found; it ignores the number of threads that it is \
      given and makes results differ from run to run. Install the serial build beside it:
        sudo apt-get install -y libopenblas0-serial
      """
    case .portableNeedsAVX2:
      "EXP_NUMERICS=portable needs a CPU with AVX2 and FMA; this one has neither. Unset it."
    }
  }
}
