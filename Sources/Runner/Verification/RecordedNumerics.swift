import Foundation
import Kernels
import Reports

/// The numerics that a run was recorded with, and how this machine can repeat them.
struct RecordedNumerics: Sendable, Hashable {
  var version: String
  var core: String
  var instructionSet: InstructionSet
  var kernelRevision: Int

  /// Reads the fields of a report; nil when one is missing or unknown.
  init?(_ recorded: RecordedRun) {
    guard let library = recorded.numerics("OpenBLAS")?.split(separator: " "), library.count == 2,
      let set = recorded.numerics("instruction set").flatMap(InstructionSet.init(rawValue:)),
      let revision = recorded.numerics("kernel revision").flatMap(Int.init)
    else { return nil }
    (version, core) = (String(library[0]), String(library[1]))
    (instructionSet, kernelRevision) = (set, revision)
  }

  /// Whether a process computes with them.
  func match(_ fingerprint: NumericFingerprint) -> Bool {
    fingerprint.matrixLibrary == "\(version) \(core)"
      && fingerprint.instructionSet == instructionSet
      && fingerprint.kernelRevision == kernelRevision
  }

  /// Variables that make a process of this machine compute with them; nil when it cannot.
  ///
  /// An empty value stands for a variable that must not be set.
  func environment(on widest: InstructionSet, version installed: String) -> [String: String]? {
    guard kernelRevision == NumericFingerprint.currentRevision, version == installed,
      needed <= widest
    else { return nil }
    if core == "Haswell", instructionSet == .avx2 {
      return ["EXP_NUMERICS": "portable", "EXP_ISA": "", "OPENBLAS_CORETYPE": ""]
    }
    return ["EXP_NUMERICS": "", "EXP_ISA": instructionSet.rawValue, "OPENBLAS_CORETYPE": core]
  }

  /// The instructions that our kernels and the library's need.
  private var needed: InstructionSet {
    let forAVX512 = ["SkylakeX", "Cooperlake", "SapphireRapids"]
    let forAVX2 = ["Haswell", "Zen", "Excavator"]
    let library: InstructionSet =
      forAVX512.contains(core) ? .avx512 : forAVX2.contains(core) ? .avx2 : .base
    return max(library, instructionSet)
  }

  /// As a message names them.
  var text: String {
    "OpenBLAS \(version) \(core), \(instructionSet.rawValue), kernel revision \(kernelRevision)"
  }
}
