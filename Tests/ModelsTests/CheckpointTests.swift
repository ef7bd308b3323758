import Foundation
import Tensors
import Testing

@testable import Models

@Suite("Checkpoints")
struct CheckpointTests {
  /// A folder of the test's own that is removed afterwards.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "exp-models-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test("A saved model comes back bit by bit, and saves to the same bytes")
  func roundTrip() throws {
    var untied = TestModels.configuration
    untied.tiesHead = false
    for model in [
      TestModels.policy(), TestModels.critic(), TestModels.policy(configuration: untied),
      LlamaTests.policy(), LlamaTests.policy(tied: false), LlamaTests.critic(),
    ] {
      try withFolder { folder in
        try model.save(to: folder)
        let read = try LanguageModel(checkpoint: folder)
        #expect(read.shape == model.shape)
        #expect(read.head == model.head)
        #expect(read.parameters == model.parameters)
        #expect(read.checkpointFiles().map(\.data) == model.checkpointFiles().map(\.data))
      }
    }
  }

  @Test("Names without the prefix, masks and a copy of the tied head are understood")
  func olderNames() throws {
    let model = TestModels.policy()
    var tensors = model.layout.entries.map { entry in
      Safetensors.Output(
        name: String(entry.name.dropFirst("transformer.".count)), shape: entry.shape,
        values: model.parameters[entry.range])
    }
    tensors.append(.init(name: "h.0.attn.bias", shape: [1], values: [1]))
    tensors.append(.init(name: "lm_head.weight", shape: [1], values: [1]))
    let read = try LanguageModel(
      shape: model.shape, head: .language,
      weights: Safetensors(data: Safetensors.encode(tensors), path: "old"))
    #expect(read.parameters == model.parameters)
  }

  @Test("Every element type is widened exactly")
  func elementTypes() throws {
    let header = """
      {"h":{"dtype":"F16","shape":[5],"data_offsets":[0,10]},\
      "b":{"dtype":"BF16","shape":[2],"data_offsets":[10,14]},\
      "i":{"dtype":"I64","shape":[1],"data_offsets":[14,22]},\
      "d":{"dtype":"F64","shape":[1],"data_offsets":[22,30]}}
      """
    var data = Data(header.utf8)
    while data.count % 8 != 0 { data.append(0x20) }
    data.insert(contentsOf: withUnsafeBytes(of: UInt64(data.count).littleEndian, Array.init), at: 0)
    for bits: UInt16 in [0x3c00, 0xc000, 0x0001, 0x7bff, 0xfc00, 0x3f80, 0xc040] {
      withUnsafeBytes(of: bits.littleEndian) { data.append(contentsOf: $0) }
    }
    withUnsafeBytes(of: Int64(-7).littleEndian) { data.append(contentsOf: $0) }
    withUnsafeBytes(of: (0.1).bitPattern.littleEndian) { data.append(contentsOf: $0) }
    let file = try Safetensors(data: data, path: "types")
    #expect(try file.floats("h") == [1, -2, 0x1p-24, 65504, -.infinity])
    #expect(try file.floats("b") == [1, -3])
    #expect(try file.integers("i") == [-7])
    #expect(try file.doubles("d") == [0.1])
    #expect(throws: CheckpointError.self) { try file.integers("d") }
    #expect(throws: CheckpointError.self) { try file.floats("missing") }
  }

  @Test(
    "A damaged header is refused before memory is asked for",
    arguments: [
      ("", "too short"),
      ("{", "not a JSON object"),
      ("[1]", "not a JSON object"),
      (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,9]}}"#, "lies at bytes 0..<9 of 8"),
      (#"{"a":{"dtype":"F32","shape":[3],"data_offsets":[0,8]}}"#, "needs 12 bytes and has 8"),
      (#"{"a":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#, "has the shape [-2]"),
      (
        #"{"a":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,8]}}"#,
        "has the shape"
      ),
      (#"{"a":{"dtype":"F99","shape":[2],"data_offsets":[0,8]}}"#, "unknown type 'F99'"),
      (#"{"a":{"dtype":"F32","shape":[2]}}"#, "lacks dtype, shape or data_offsets"),
      (#"{"a":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#, "lies at bytes 8..<0"),
      (
        #"{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"#
          + #""b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}"#, "overlaps"
      ),
    ])
  func damagedHeaders(_ header: String, _ message: String) throws {
    var data = Data()
    if !header.isEmpty {
      data = Data(withUnsafeBytes(of: UInt64(header.utf8.count).littleEndian, Array.init))
      data.append(Data(header.utf8))
      data.append(Data(count: 8))
    }
    let error = #expect(throws: CheckpointError.self) {
      try Safetensors(data: data, path: "broken.safetensors")
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    #expect(error?.description.hasPrefix("broken.safetensors: ") == true)
  }

  @Test("A header that claims to be huge is refused")
  func hugeHeader() {
    let data = Data(withUnsafeBytes(of: UInt64.max, Array.init)) + Data("{}".utf8)
    #expect(throws: CheckpointError.self) { try Safetensors(data: data, path: "huge") }
  }

  @Test("Every prefix of a file is refused without a trap")
  func prefixes() {
    let data = TestModels.policy().checkpointFiles()[1].data
    for length in stride(from: 0, to: data.count, by: 211) {
      #expect(throws: CheckpointError.self) {
        try Safetensors(data: data.prefix(length), path: "cut")
      }
    }
  }

  @Test("Random damage is read or refused, never a trap")
  func randomDamage() throws {
    let model = TestModels.policy()
    let data = model.checkpointFiles()[1].data
    let headerSize = Int(data[0]) + Int(data[1]) << 8
    var random = RandomSource(seed: 12)
    for _ in 0..<2000 {
      var damaged = data
      for _ in 0...random.integer(below: 3) {
        damaged[random.integer(below: headerSize + 8)] = UInt8(random.integer(below: 256))
      }
      guard let file = try? Safetensors(data: damaged, path: "damaged") else { continue }
      for name in file.names {
        _ = try? file.floats(name)
        _ = try? file.integers(name)
      }
      _ = try? LanguageModel(shape: model.shape, head: model.head, weights: file)
    }
  }

  @Test(
    "A configuration that cannot be computed says why",
    arguments: [
      (#""model_type": "gpt2""#, #""model_type": "mistral""#, "model_type 'mistral'"),
      ("gelu_new", "relu", "activation_function 'relu'"),
      (#""n_head" : 2"#, #""n_head" : 3"#, "n_embd must be a multiple"),
      (#""n_embd" : 16"#, #""n_embd" : 0"#, "n_embd is 0"),
      (#""n_layer" : 2"#, #""n_layers" : 2"#, "has no 'n_layer'"),
      (#""n_embd" : 16"#, #""n_embd" : 32"#, "has the shape"),
      (#""vocab_size" : 19"#, #""vocab_size" : 16000000"#, "has the shape"),
      (#""n_layer" : 2"#, #""n_layer" : 3"#, "has no tensor 'transformer.h.2"),
      (#""n_layer" : 2"#, #""n_layer" : 1"#, "has a tensor 'transformer.h.1"),
    ])
  func configurations(_ old: String, _ new: String, _ message: String) throws {
    try withFolder { folder in
      try TestModels.policy().save(to: folder)
      let path = folder + "/config.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
        .replacingOccurrences(of: #""model_type" : "gpt2""#, with: #""model_type": "gpt2""#)
      #expect(text.contains(old), "\(text)")
      try text.replacingOccurrences(of: old, with: new)
        .write(toFile: path, atomically: false, encoding: .utf8)
      let error = #expect(throws: CheckpointError.self) { try LanguageModel(checkpoint: folder) }
      #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
    }
  }

  @Test("A folder without a checkpoint says what is needed")
  func missingFolder() {
    let error = #expect(throws: CheckpointError.self) {
      try LanguageModel(checkpoint: "/nowhere")
    }
    #expect(error?.description.contains("config.json and model.safetensors") == true)
  }
}
