import Foundation
import Kernels
import Learning
import Models
import Tasks
import Tensors

/// The tiny random models that recorded numbers belong to.
enum TinyModels {
  static func folder(_ name: String) throws -> LanguageModel {
    try LanguageModel(checkpoint: Golden.folder.appending(path: name).path)
  }

  /// Weights of a file in the shape of another model.
  static func weights(_ file: String, like model: LanguageModel) throws -> LanguageModel {
    try LanguageModel(
      shape: model.shape, head: model.head,
      weights: Safetensors(path: Golden.folder.appending(path: file).path))
  }

  /// A world of tokens without text, for methods that are given their data.
  static func world(
    demonstrations: [Demonstration] = [], preferences: [PreferencePair] = [],
    responseTokens: Int = 8
  ) -> World {
    World(
      tokenizer: NumberTokenizer(), responseTokens: responseTokens, contextTokens: 16,
      prompts: Split(train: [], heldOut: []),
      demonstrations: Split(train: demonstrations, heldOut: []),
      preferences: Split(train: preferences, heldOut: []))
  }
}

/// Tokens written as their numbers.
struct NumberTokenizer: Tokenizer {
  var vocabularySize: Int { 512 }
  var endToken: Int32 { 0 }
  var fileContent: String { "" }
  func encode(_ text: String) -> [Int32] { text.split(separator: " ").compactMap { Int32($0) } }
  func decode(_ tokens: [Int32]) -> String { tokens.map(String.init).joined(separator: " ") }
  func label(of token: Int32) -> String { String(token) }
}

/// The Euclidean norm of named tensors of a buffer, by name.
func norms(of buffer: ParameterBuffer, in model: LanguageModel) -> [String: Double] {
  var result: [String: Double] = [:]
  for entry in model.layout.entries {
    let sum = buffer[entry.range].reduce(0.0) { $0 + Double($1) * Double($1) }
    result[entry.name] = sum.squareRoot()
  }
  return result
}

/// The Euclidean norm of a whole buffer.
func norm(of buffer: ParameterBuffer) -> Double {
  (0..<buffer.count).reduce(0.0) { $0 + Double(buffer[$1]) * Double(buffer[$1]) }.squareRoot()
}
