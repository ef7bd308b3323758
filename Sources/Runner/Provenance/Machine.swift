import Foundation

/// The machine that a run took place on.
package struct Machine: Sendable, Hashable, Codable {
  package var host: String
  package var system: String
  package var processor: String
  package var cores: Int
  /// Bytes of memory.
  package var memory: UInt64

  /// This machine.
  package static var current: Machine {
    let info = ProcessInfo.processInfo
    return Machine(
      host: info.hostName, system: info.operatingSystemVersionString, processor: processorName(),
      cores: info.processorCount, memory: info.physicalMemory)
  }

  private static func processorName() -> String {
    let text = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8)) ?? ""
    let line = text.split(separator: "\n").first { $0.hasPrefix("model name") }
    let name = line?.split(separator: ":", maxSplits: 1).last ?? "unknown"
    return name.trimmingCharacters(in: .whitespaces)
  }
}
