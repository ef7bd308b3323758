import Foundation

/// What the rest of the machine did while something was timed.
///
/// A window with much of it measures the neighbours; its place in the report says so. Time that a
/// hypervisor gave to other machines counts too.
struct MachineLoad {
  private let busy = MachineLoad.busySeconds()
  private let own = MachineLoad.ownSeconds()
  private let begin = ContinuousClock.now

  /// Cores that other programs kept busy since the start; nil where the system does not say.
  var foreignCores: Double? {
    guard let busy, let now = Self.busySeconds() else { return nil }
    let elapsed = (ContinuousClock.now - begin) / .seconds(1)
    guard elapsed > 0 else { return nil }
    return max(0, (now - busy - (Self.ownSeconds() - own)) / elapsed)
  }

  /// Seconds that all cores were busy or taken away, of all programs.
  private static func busySeconds() -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/stat", encoding: .utf8),
      let line = text.split(separator: "\n").first
    else { return nil }
    let ticks = line.split(separator: " ").dropFirst().compactMap { Double($0) }
    guard ticks.count >= 8 else { return nil }
    let busy = ticks[0] + ticks[1] + ticks[2] + ticks[5] + ticks[6] + ticks[7]
    return busy / Double(sysconf(Int32(_SC_CLK_TCK)))
  }

  /// Seconds that this process kept cores busy.
  private static func ownSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The most memory that this process has held so far, in MiB.
func peakMemory() -> Double {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") } ?? ""
  return (line.split(separator: " ").dropFirst().first.flatMap { Double($0) } ?? 0) / 1024
}
