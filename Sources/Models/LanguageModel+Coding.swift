extension LanguageModel: Codable {
  private enum CodingKeys: CodingKey { case body, head, parameters, ensemble }

  /// Reads a model whose parameters stand in the decoder's `BufferTable`.
  package init(from decoder: any Swift.Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let head = try container.decode(ModelHead.self, forKey: .head)
    switch try container.decode(ModelBody.self, forKey: .body) {
    case .transformer(let shape): self.init(shape: shape, head: head)
    case .table(let shape): self.init(shape, head: head)
    }
    let parameters = try container.decode(ParameterBuffer.self, forKey: .parameters)
    let ensemble = try container.decodeIfPresent(ScoreEnsemble.self, forKey: .ensemble)
    for buffer in [parameters] + (ensemble?.others ?? []) where buffer.count != layout.bufferSize {
      throw DecodingError.dataCorruptedError(
        forKey: .parameters, in: container,
        debugDescription: "\(buffer.count) floats for a model of \(layout.bufferSize)")
    }
    self.parameters = parameters
    self.ensemble = ensemble
  }

  /// Writes a model; its parameters go to the encoder's `BufferTable`.
  package func encode(to encoder: any Swift.Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(body, forKey: .body)
    try container.encode(head, forKey: .head)
    try container.encode(parameters, forKey: .parameters)
    try container.encodeIfPresent(ensemble, forKey: .ensemble)
  }
}
