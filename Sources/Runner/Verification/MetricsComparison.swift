import Foundation

/// The first line in which two `metrics.csv` differ, by what it says.
enum MetricsComparison {
  /// Stage, seed, step and value of the first difference; nil when the texts are equal.
  static func firstDifference(recorded: Data, found: Data) -> String? {
    guard recorded != found else { return nil }
    let old = lines(recorded)
    let new = lines(found)
    for index in 0..<max(old.count, new.count) {
      let (before, after) = (
        index < old.count ? old[index] : nil, index < new.count ? new[index] : nil
      )
      guard before != after else { continue }
      let place = after ?? before ?? []
      guard place.count == 5 else { return "line \(index + 1)" }
      return "\(place[0]), seed \(place[1]), step \(place[2]), \(place[3]): recorded "
        + "\(before?.last ?? "nothing"), now \(after?.last ?? "nothing")"
    }
    return "its line ends"
  }

  private static func lines(_ data: Data) -> [[String]] {
    String(decoding: data, as: UTF8.self).split(separator: "\n").map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
