import Learning

/// Baselines and advantages from the rewards of one prompt's responses.
struct GroupAdvantageCases: GoldenKind {
  static let kinds = ["group_adv", "rloo_baseline", "rloo_baseline_std"]

  func check(_ item: GoldenCase) throws -> [Mismatch] {
    let file = try item.content.get()
    guard item.kind == "group_adv" else { return try baselines(file, item.tolerance(or: 1e-5)) }
    return try file["cases"].list.flatMap { try advantages($0, item.tolerance(or: 1e-9)) }
  }

  private func advantages(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let (rewards, k) = (try golden["rewards"].numbers, try golden["group_size"].integer)
    let leaveOneOut = leaveOneOutAdvantages(rewards, group: k)
    var mismatches = try differences(
      "rloo", leaveOneOut, golden["rloo"].numbers, within: tolerance)
    mismatches += try differences(
      "rloo_normalized", normalized(leaveOneOut), golden["rloo_normalized"].numbers,
      within: tolerance)
    for scale in GroupScale.allCases {
      let name = "grpo_scale_\(scale.rawValue)"
      mismatches += try differences(
        name,
        groupNormalizedAdvantages(rewards, group: k, scale: scale, deviation: .bessel),
        golden[name].numbers, within: tolerance)
    }
    let deviations = stride(from: 0, to: rewards.count, by: k).flatMap { start in
      let members = Array(rewards[start..<min(start + k, rewards.count)])
      return Array(repeating: DeviationKind.bessel(Moments(members)), count: members.count)
    }
    return try mismatches
      + differences("group_std", deviations, golden["group_std"].numbers, within: tolerance)
  }

  /// Groups are named by number; samples may be invalid, and are then no one's baseline.
  private func baselines(_ golden: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    let (inputs, expected) = (try golden["inputs"], try golden["expected"])
    let (rewards, groups) = (try inputs["rewards"].numbers, try inputs["group"].integers)
    let valid = try inputs.optional("valid")?.flags ?? rewards.map { _ in true }
    var (baselines, deviations) = (rewards, rewards)
    for index in rewards.indices {
      let members = rewards.indices.filter { groups[$0] == groups[index] && valid[$0] }
      let own = members.map { rewards[$0] }
      if let place = members.firstIndex(of: index) {
        baselines[index] -= leaveOneOutAdvantages(own, group: own.count)[place]
      } else {
        // This peer divides by one less for an invalid sample too.
        baselines[index] = Moments(own).mean * Double(own.count) / Double(own.count - 1)
      }
      let others = members.filter { $0 != index }.map { rewards[$0] }
      deviations[index] = DeviationKind.bessel(Moments(others))
    }
    var mismatches = try differences(
      "baseline", baselines, expected["baseline"].numbers, within: tolerance)
    if let list = expected.optional("std") {
      mismatches += differences("std", deviations, try list.numbers, within: tolerance)
    }
    return mismatches
  }
}
