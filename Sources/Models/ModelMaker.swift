import Settings
import Tensors

/// A vocabulary value that makes a policy before training: `Transformer()`, `Tabular()`.
package protocol ModelMaker: Configurable {
  /// Returns the policy that training starts from.
  ///
  /// - Parameters:
  ///   - vocabulary: Tokens of the task's tokenizer.
  ///   - random: The stream that first parameters are drawn from.
  /// - Throws: `SettingError` when the settings do not fit the vocabulary.
  /// - Returns: A model with a language head.
  func makeModel(vocabulary: Int, random: RandomSource) throws -> LanguageModel
}

extension Transformer: ModelMaker {
  package func makeModel(vocabulary: Int, random: RandomSource) throws -> LanguageModel {
    LanguageModel(self, vocabulary: vocabulary, random: random)
  }
}

extension Tabular: ModelMaker {
  package func makeModel(vocabulary: Int, random: RandomSource) throws -> LanguageModel {
    try LanguageModel(self, vocabulary: vocabulary, random: random)
  }
}
