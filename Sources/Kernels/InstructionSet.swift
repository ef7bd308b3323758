import CKernels
import Glibc

/// The vector instructions that our own kernels use.
///
/// Chosen once, by what the CPU can do; `EXP_ISA=base|avx2|avx512` takes a lesser set, and
/// `EXP_NUMERICS=portable` takes AVX2, which every machine of the last ten years has.
package enum InstructionSet: String, Sendable, Hashable, Codable, CaseIterable, Comparable {
  case base
  case avx2
  case avx512

  /// The set in use.
  package static let current: InstructionSet = {
    if isPortable { return min(.avx2, widest) }
    guard let wish = environment("EXP_ISA").flatMap(InstructionSet.init(rawValue:)) else {
      return widest
    }
    return min(wish, widest)
  }()

  /// Whether `EXP_NUMERICS=portable` asks for the same bits on every AVX2 machine.
  package static let isPortable = environment("EXP_NUMERICS") == "portable"

  /// The widest set that this CPU has.
  package static let widest = allCases[Int(ckernels_widest())]

  package static func < (left: InstructionSet, right: InstructionSet) -> Bool {
    left.order < right.order
  }

  /// The kernels built for this set, or nil when this CPU cannot run them.
  var table: UnsafePointer<ckernels_t>? { ckernels_table(Int32(order)) }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

/// The kernels in use.
let kernels: ckernels_t = {
  guard let table = InstructionSet.current.table else {
    preconditionFailure("no kernels for \(InstructionSet.current)")
  }
  return table.pointee
}()
