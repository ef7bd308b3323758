import Settings

/// A method whose advantages are rewards centred in their group and divided by a deviation.
///
/// GRPO and its relatives differ in their loss alone.
package protocol GroupNormalized: CriticFree {
  /// Prompts of a step, and responses to each.
  var groups: GroupSettings { get }
  /// What the deviation is taken over.
  var scale: GroupScale { get }
  /// Its divisor.
  var deviation: DeviationKind { get }
}

extension GroupNormalized {
  /// 3: records the mean square of the advantages that its loss uses.
  public static var revision: Int { 3 }

  package var plan: RolloutPlan { groups.plan }

  package func advantages(
    of sample: ScoredRollout, _ memory: inout CriticFreeMemory
  ) -> Advantages {
    let (rewards, group) = (sample.rewards, groups.responsesPerPrompt)
    let divided = groupNormalizedAdvantages(
      rewards, group: group, scale: scale, deviation: deviation)
    return Advantages(
      raw: sample.perToken(groupCentredAdvantages(rewards, group: group)),
      used: sample.perToken(divided), divided: divided)
  }
}
