import Foundation
import Kernels

/// What `exp doctor` looks at: versions, libraries and programs, and what is wrong with a cure.
package struct Doctor: Sendable {
  /// One thing that was looked at.
  package struct Finding: Sendable, Hashable {
    /// How bad it is.
    package enum State: String, Sendable, Hashable {
      case fine = "ok"
      /// Works, but not as well as it could.
      case warning
      /// Nothing runs without it.
      case missing
    }

    package var name: String
    package var state: State
    package var value: String
    /// What to do about it; empty when all is well.
    package var cure: String

    init(_ name: String, _ value: String, _ state: State = .fine, cure: String = "") {
      self.name = name
      self.state = state
      self.value = value
      self.cure = cure
    }
  }

  package let findings: [Finding]

  /// Looks at this machine.
  package init() {
    findings =
      Self.system() + Self.matrixLibrary() + Self.drawing() + [Self.git(), Self.workingFolder()]
  }

  /// Whether something essential is missing.
  package var isIll: Bool { findings.contains { $0.state == .missing } }

  /// The findings as a table with cures below their lines.
  package var text: String {
    let width = findings.map(\.name.count).max() ?? 0
    var text = ""
    for finding in findings {
      let name = finding.name.padding(toLength: width, withPad: " ", startingAt: 0)
      let mark =
        switch finding.state {
        case .fine: "ok  "
        case .warning: "warn"
        case .missing: "MISS"
        }
      text += "\(mark)  \(name)  \(finding.value)\n"
      if !finding.cure.isEmpty { text += "      → \(finding.cure)\n" }
    }
    return text
  }

  private static func system() -> [Finding] {
    let machine = Machine.current
    let environment = ProcessInfo.processInfo.environment
    var threads = Finding("threads", "\(Workers.defaultCount)")
    if let text = environment["EXP_THREADS"] {
      if Int(text) == Workers.defaultCount {
        threads.value += " (EXP_THREADS)"
      } else {
        threads.state = .warning
        threads.cure =
          "EXP_THREADS is '\(text)', which is not a number from 1 to 256; it is ignored"
      }
    } else {
      threads.value += " (as many as cores; EXP_THREADS changes it, no result depends on it)"
    }
    return [
      Finding("exp", "\(Version.current), built with \(Version.compiler)"),
      Finding("system", machine.system),
      Finding("processor", "\(machine.processor), \(machine.cores) cores"),
      Finding("memory", "\(machine.memory >> 20) MiB"),
      threads,
      Finding("instructions", "\(InstructionSet.current.rawValue)"),
    ]
  }

  private static func matrixLibrary() -> [Finding] {
    do throws(BLASError) {
      let blas = try BLAS.load()
      var core = Finding("OpenBLAS kernel", blas.core + (blas.coreWasForced ? " (as told)" : ""))
      let isSlow = ["Prescott", "Core2", "Penryn", "Dunnington", "Nehalem"].contains(blas.core)
      if isSlow, InstructionSet.current > .base {
        core.state = .warning
        core.cure =
          "this kernel does not use the processor's AVX instructions and is about five times "
          + "slower; unset OPENBLAS_CORETYPE, or set it to Haswell or SkylakeX"
      }
      return [
        Finding("OpenBLAS", "\(blas.version), \(blas.build), \(blas.library)"),
        Finding("OpenBLAS build", blas.configuration), core,
      ]
    } catch {
      return [Finding("OpenBLAS", "not usable", .missing, cure: "\(error)")]
    }
  }

  private static func drawing() -> [Finding] {
    var findings: [Finding] = []
    if let gnuplot = Subprocess.run("gnuplot", ["--version"]), gnuplot.status == 0 {
      let version = gnuplot.output.trimmingCharacters(in: .whitespacesAndNewlines)
      findings.append(Finding("gnuplot", version))
    } else {
      findings.append(
        Finding(
          "gnuplot", "not found", .missing,
          cure: "reports have no charts without it: sudo apt-get install -y gnuplot-nox"))
    }
    let cure =
      "without DejaVu Sans labels may be measured wrongly: sudo apt-get install -y fonts-dejavu-core"
    if let fonts = Subprocess.run("fc-list", [":", "family"]), fonts.status == 0 {
      let families = Set(fonts.output.split(separator: "\n").map(String.init))
      findings.append(
        families.contains { $0.contains("DejaVu Sans") }
          ? Finding("fonts", "DejaVu Sans and \(families.count - 1) other families")
          : Finding("fonts", "\(families.count) families, no DejaVu Sans", .warning, cure: cure))
    } else {
      findings.append(
        Finding("fonts", "fc-list is not there, so fonts cannot be listed", .warning, cure: cure))
    }
    return findings
  }

  private static func git() -> Finding {
    guard let git = Subprocess.run("git", ["--version"]), git.status == 0 else {
      return Finding(
        "git", "not found", .warning,
        cure: "reports cannot name the experiment's commit: sudo apt-get install -y git")
    }
    return Finding("git", git.output.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  private static func workingFolder() -> Finding {
    let path = FileManager.default.currentDirectoryPath
    let attributes = try? FileManager.default.attributesOfFileSystem(forPath: path)
    let free = (attributes?[.systemFreeSize] as? NSNumber)?.uint64Value ?? 0
    guard FileManager.default.isWritableFile(atPath: path) else {
      return Finding(
        "working folder", "not writable", .warning,
        cure: "reports go to ./reports and need a writable folder, or -o DIR")
    }
    return Finding("working folder", "writable, \(free >> 20) MiB free")
  }
}
