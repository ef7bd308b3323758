import Learning
import Models
import Settings
import Tasks

/// Everything that a cell can write, and how it becomes a value: where the two sides meet.
///
/// The cell language knows the vocabulary only as declarations; the learning side knows nothing of
/// cells. A new algorithm, task or model is one more line in `types`.
package enum Catalog {
  /// The one list.
  static let types: [any Configurable.Type] = [
    Transformer.self, Tabular.self,
    Reviews.self, Chain.self, Bandit.self, Preferences.self, Logged.self,
    Words.self, Sums.self, Facts.self, Tasks.Digest.self, ScalarProxy.self,
    SFT.self, PreferredFineTuning.self, Unlikelihood.self, RewardModeling.self,
    PPO.self, VanillaPolicyGradient.self, REINFORCE.self, ReinforcePlusPlus.self, RLOO.self,
    GRPO.self, DrGRPO.self, DAPO.self, GSPO.self, TRPO.self,
    DPO.self, RobustDPO.self, IPO.self, KTO.self, ORPO.self, SimPO.self, CPO.self, SLiC.self,
    APO.self, EXO.self, NCA.self, BCO.self, SPPO.self, AOT.self, DiscoPOP.self, OnlineDPO.self,
    BPO.self, RWR.self, AWR.self, ALoL.self, BestOfLog.self,
    BestOfN.self, PassAtK.self, RAFT.self, RejectionSampling.self, ReST.self,
    JudgeModeling.self, RLAIF.self,
    RefusalPreferences.self, RefusalTuning.self, RefusalRewardModeling.self,
    KLEstimation.self, KLGradients.self, AdvantageErrors.self,
    AdamW.self,
    BPE.self,
  ]

  /// The vocabulary as plain data, in the order of the list.
  package static let declarations: [TypeDeclaration] = types.map { $0.declaration }

  /// The revision of every type by name.
  package static let revisions = Dictionary(
    uniqueKeysWithValues: declarations.map { ($0.name, $0.revision) })

  /// What is wrong with a configuration; nil when it can be built.
  package static func mistake(in configuration: Configuration) -> SettingError? {
    do {
      _ = try resolved(configuration)
      return nil
    } catch {
      return error
    }
  }

  /// A configuration with every default filled in and every number of its setting's type.
  static func resolved(_ configuration: Configuration) throws(SettingError) -> Configuration {
    try build(configuration).configuration
  }

  /// Builds the algorithm that a configuration describes.
  static func algorithm(_ configuration: Configuration) throws(SettingError) -> any Algorithm {
    guard let algorithm = try build(configuration) as? any Algorithm else {
      throw .inconsistent("\(configuration.type) is no algorithm")
    }
    return algorithm
  }

  /// Builds the task that a configuration describes.
  static func task(_ configuration: Configuration) throws(SettingError) -> any WorldMaker {
    guard let task = try build(configuration) as? any WorldMaker else {
      throw .inconsistent("\(configuration.type) is no task")
    }
    return task
  }

  /// Builds the model that a configuration describes.
  static func model(_ configuration: Configuration) throws(SettingError) -> any ModelMaker {
    guard let model = try build(configuration) as? any ModelMaker else {
      throw .inconsistent("\(configuration.type) is no model")
    }
    return model
  }

  private static func build(
    _ configuration: Configuration
  ) throws(SettingError) -> any Configurable {
    guard let type = types.first(where: { $0.typeName == configuration.type }) else {
      throw .inconsistent("there is no type '\(configuration.type)'")
    }
    return try make(type, configuration)
  }

  private static func make<Made: Configurable>(
    _ type: Made.Type, _ configuration: Configuration
  ) throws(SettingError) -> any Configurable {
    try Made(configuration)
  }
}
