import Foundation

extension LanguageModel {
  /// The files of this model's checkpoint in the layout of Hugging Face, by name.
  ///
  /// The same model gives the same bytes.
  package func checkpointFiles() -> [(name: String, data: Data)] {
    let tensors = layout.entries.map {
      Safetensors.Output(name: $0.name, shape: $0.shape, values: parameters[$0.range])
    }
    let configuration =
      switch body {
      case .transformer(let shape): checkpointConfiguration(of: shape, head: head).json
      case .table(let shape): TableConfiguration(shape, head: head).json
      }
    return [
      ("config.json", configuration),
      ("model.safetensors", Safetensors.encode(tensors)),
    ] + ensembleFiles()
  }

  /// Writes this model's checkpoint into a folder, which is made when missing.
  ///
  /// - Throws: `CheckpointError` when a file cannot be written.
  package func save(to folder: String) throws(CheckpointError) {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      for file in checkpointFiles() {
        try file.data.write(to: URL(fileURLWithPath: folder).appending(path: file.name))
      }
    } catch {
      throw CheckpointError(
        folder, "the model cannot be written (\(error.localizedDescription))",
        cure: "check free space and permissions")
    }
  }

  /// Reads a checkpoint folder of a GPT-2 or Llama in the layout of Hugging Face.
  ///
  /// - Throws: `CheckpointError` that names the file, what is wrong with it, and the way out.
  package init(checkpoint folder: String) throws(CheckpointError) {
    let path = folder + "/config.json"
    guard let json = FileManager.default.contents(atPath: path) else {
      throw CheckpointError(
        path, "cannot be read", cure: "give a folder with config.json and model.safetensors")
    }
    if let table = try TableConfiguration(json: json, path: path) {
      try self.init(
        .table(table.shape), ParameterLayout(table.shape, head: table.head), head: table.head,
        weights: Safetensors(path: folder + "/model.safetensors"))
      try readEnsemble(from: folder)
      return
    }
    let configuration = try checkpointConfiguration(json: json, path: path)
    try self.init(
      shape: configuration.shape(path: path), head: configuration.head,
      weights: Safetensors(path: folder + "/model.safetensors"))
    try readEnsemble(from: folder)
  }

  /// Fills a model from named tensors.
  ///
  /// Names may lack `transformer.` or `model.`; masks and a copy of a tied head are passed over,
  /// and a head without a bias gets the bias 0.
  ///
  /// - Throws: `CheckpointError` when a tensor is missing, unknown or of another shape.
  package init(
    shape: TransformerShape, head: ModelHead, weights: Safetensors
  ) throws(CheckpointError) {
    try self.init(
      .transformer(shape), ParameterLayout(shape, head: head), head: head, weights: weights)
  }

  private init(
    _ body: ModelBody, _ layout: ParameterLayout, head: ModelHead, weights: Safetensors
  ) throws(CheckpointError) {
    var sources: [String: String] = [:]
    for name in weights.names {
      let known = [name, layout.prefix + name].first { layout[$0] != nil }
      if let known {
        sources[known] = name
      } else if !Self.isIgnored(name) {
        throw CheckpointError(
          weights.path, "has a tensor '\(name)' that this kind of model does not have",
          cure: "use the weights that belong to the config.json beside it")
      }
    }
    // Shapes are compared before memory is asked for, so that a hostile configuration costs nothing.
    for entry in layout.entries where entry.name != "score.bias" {
      guard let source = sources[entry.name], let tensor = weights.tensors[source] else {
        throw CheckpointError(
          weights.path, "has no tensor '\(entry.name)'",
          cure: "use the weights that belong to the config.json beside it")
      }
      guard tensor.shape == entry.shape else {
        throw CheckpointError(
          weights.path, "tensor '\(source)' has the shape \(tensor.shape), not \(entry.shape)",
          cure: "use the weights that belong to the config.json beside it")
      }
    }
    self.init(body, layout, head: head)
    for entry in layout.entries {
      guard let source = sources[entry.name] else { continue }
      parameters[entry.range] = try weights.floats(source)
    }
  }

  private static func isIgnored(_ name: String) -> Bool {
    name == "lm_head.weight" || name.hasSuffix(".attn.bias")
      || name.hasSuffix(".attn.masked_bias") || name.hasSuffix(".rotary_emb.inv_freq")
  }
}
