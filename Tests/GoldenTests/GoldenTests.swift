import Glibc
import Synchronization
import Testing

@Suite("Recorded numbers of other implementations")
struct GoldenTests {
  @Test("Every case agrees within its tolerance", arguments: GoldenCase.all)
  func agrees(_ item: GoldenCase) {
    guard let kind = goldenKinds.first(where: { $0.kinds.contains(item.kind) }) else {
      print("skipped \(item): no function of ours is compared with this kind")
      return Tally.count(\.skipped)
    }
    do {
      _ = try item.content.get()
      let mismatches = try kind.init().check(item)
      for mismatch in mismatches { Issue.record("\(item): \(mismatch)") }
      Tally.count(mismatches.isEmpty ? \.passed : \.failed)
    } catch {
      Issue.record("\(item): \(error)")
      Tally.count(\.failed)
    }
  }
}

/// How many cases passed, failed and were skipped; the process ends with these numbers.
private struct Tally {
  var passed = 0
  var failed = 0
  var skipped = 0

  private static let shared: Mutex<Tally> = {
    // After the runner's own summary, so that these numbers are the last line.
    atexit {
      let tally = Tally.shared.withLock { $0 }
      print(
        "golden cases: \(tally.passed) passed, \(tally.failed) failed, \(tally.skipped) skipped")
    }
    return Mutex(Tally())
  }()

  static func count(_ outcome: WritableKeyPath<Tally, Int>) {
    shared.withLock { $0[keyPath: outcome] += 1 }
  }
}
