import Foundation
import Kernels
import Settings
import Tensors
import Testing

@testable import Models

@Suite("Models in Llama's style")
struct LlamaTests {
  /// Four heads of width 6 on two of keys and values: wider together than the stream.
  static func shape(tied: Bool = true) -> TransformerShape {
    TransformerShape(
      architecture: .llama, layers: 2, heads: 4, sharedHeads: 2, headWidth: 6, width: 16,
      context: 12, hidden: 20, vocabulary: TestModels.vocabulary, tiesHead: tied,
      rotation: RotaryPositions(
        base: 100, scaling: .llama3(factor: 8, low: 1, high: 4, original: 8)))
  }

  static func policy(seed: UInt64 = 31, tied: Bool = true) -> LanguageModel {
    filled(LanguageModel(shape: shape(tied: tied), head: .language), seed)
  }

  static func critic(seed: UInt64 = 32) -> LanguageModel {
    filled(LanguageModel(shape: shape(), head: .scalar), seed)
  }

  private static func filled(_ empty: LanguageModel, _ seed: UInt64) -> LanguageModel {
    var model = empty
    var random = RandomSource(seed: seed)
    for entry in model.layout.entries {
      let start: Float = entry.name.contains("norm") ? 1 : 0
      for index in entry.range { model.parameters[index] = start + Float(random.normal() * 0.25) }
    }
    return model
  }

  static let batch = TestModels.batch([5, 1, 9, 12, 3, 7])

  static let cases: [GradientTests.Case] = {
    let some = batch.responses(after: [3, 1, 5, 6, 2, 4]).indices
    let shifted = PackedBatch(batch.sequences, positionOffsets: [7, 3, 1, 0, 9, 5])
    func weights(_ count: Int) -> OutputGradients {
      OutputGradients(
        logProbabilities: TestModels.normals(count, seed: 2),
        entropies: TestModels.normals(count, seed: 3))
    }
    return [
      GradientTests.Case(
        testDescription: "Llama's style, tied", model: policy(), batch: batch,
        readout: .logProbabilities(of: some, entropies: true), weights: weights(some.count)),
      GradientTests.Case(
        testDescription: "Llama's style, untied, with position offsets",
        model: policy(tied: false), batch: shifted,
        readout: .logProbabilities(of: some, temperature: 0.7, entropies: true),
        weights: weights(some.count)),
      GradientTests.Case(
        testDescription: "Llama's style, scores of last tokens", model: critic(), batch: batch,
        readout: .values(at: batch.lastTokens),
        weights: OutputGradients(values: TestModels.normals(batch.count))),
    ]
  }()

  @Test("Only distances between positions matter")
  func offsets() {
    let shifted = PackedBatch(Self.batch.sequences, positionOffsets: [7, 3, 1, 0, 9, 5])
    let (plain, moved) = (Self.policy().logits(Self.batch), Self.policy().logits(shifted))
    #expect(largestDifference(plain.map(Double.init), moved.map(Double.init)) < 2e-5)
    #expect(plain != moved)
  }

  @Test("Cached decoding and a packed pass give the same log-probabilities")
  func cachedAgainstPacked() {
    let model = Self.policy()
    let prompts = GenerationTests.prompts
    let responses = model.generate(
      prompts, Sampling(maximumNewTokens: 9, endToken: nil), workers: .shared
    ) { RandomSource(seed: 5).split($0) }
    let packed = PackedBatch(zip(prompts, responses).map { $0 + $1.tokens })
    let outputs = model.evaluate(
      packed, .logProbabilities(of: packed.responses(after: prompts.map(\.count)).indices),
      workspace: Workspace(), workers: .shared)
    #expect(
      largestDifference(outputs.logProbabilities, responses.flatMap(\.logProbabilities)) < 1e-5)
  }

  @Test("A configured model starts with scales of 1 and small matrices")
  func configured() throws {
    let configuration = Transformer(
      layers: 2, heads: 4, width: 32, context: 16,
      style: .llama(keyValueHeads: 2, ropeBase: 500))
    try configuration.validate()
    let model = LanguageModel(configuration, vocabulary: 11, random: RandomSource(seed: 1))
    let scales = model["model.layers.1.post_attention_layernorm.weight"]
    #expect(scales == Array(repeating: 1, count: 32))
    #expect(model.layout["model.layers.0.self_attn.k_proj.weight"]?.shape == [16, 32])
    let down = try #require(model["model.layers.0.mlp.down_proj.weight"]).map(Double.init)
    #expect(abs((dot(down, down) / Double(down.count)).squareRoot() - 0.01) < 1e-3)
    #expect(TransformerStyle(settingValue: configuration.style.settingValue) == configuration.style)
  }

  @Test("Older files with rope_theta and rope_scaling mean the same")
  func olderConfiguration() throws {
    let model = Self.policy()
    let files = model.checkpointFiles()
    let text = String(decoding: files[0].data, as: UTF8.self)
    let start = try #require(text.range(of: "\"rope_parameters\""))
    let end = try #require(text[start.lowerBound...].range(of: "}"))
    let old = text.replacingCharacters(
      in: start.lowerBound..<end.upperBound,
      with: """
        "rope_theta": 100, "rope_scaling": {"type": "llama3", "factor": 8, "low_freq_factor": 1,
        "high_freq_factor": 4, "original_max_position_embeddings": 8}
        """)
    let read = try checkpointConfiguration(json: Data(old.utf8), path: "config.json")
    #expect(try read.shape(path: "config.json") == model.shape)
  }

  @Test(
    "A configuration that cannot be computed is refused by name",
    arguments: [
      (#""silu""#, #""relu""#, "hidden_act 'relu'"),
      (#""llama3""#, #""yarn""#, "rope_type 'yarn'"),
      (#""factor" : 8"#, #""factor" : -8"#, "'factor' of rotary positions is -8"),
      (#""high_freq_factor" : 4"#, #""high_freq_factor" : 1"#, "the second must exceed the first"),
      (#""num_key_value_heads" : 2"#, #""num_key_value_heads" : 3"#, "must be a multiple"),
      (#""num_key_value_heads" : 2"#, #""num_key_value_heads" : 5"#, "must lie in 1 ... 4"),
      (#""head_dim" : 6"#, #""head_dim" : 7"#, "need an even width"),
      (#""mlp_bias" : false"#, #""mlp_bias" : true"#, "mlp_bias"),
      (#""hidden_size" : 16"#, #""hidden_size" : "16""#, "'hidden_size' is of the wrong type"),
      (#""vocab_size""#, #""vocabulary""#, "has no 'vocab_size'"),
    ])
  func refused(_ old: String, _ new: String, _ message: String) {
    let text = String(decoding: Self.policy().checkpointFiles()[0].data, as: UTF8.self)
    #expect(text.contains(old), "\(text)")
    let error = #expect(throws: CheckpointError.self) {
      try checkpointConfiguration(
        json: Data(text.replacingOccurrences(of: old, with: new).utf8), path: "config.json"
      ).shape(path: "config.json")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
