/// Where each named tensor of a model lies in its one parameter buffer.
///
/// Names, shapes and orientation are those of the checkpoint that Hugging Face's GPT-2 or Llama
/// writes. A scalar head is `score.weight` `[1, width]` and `score.bias` `[1]`.
package struct ParameterLayout: Sendable, Hashable {
  /// One named tensor.
  package struct Entry: Sendable, Hashable {
    package var name: String
    package var shape: [Int]
    package var range: Range<Int>
  }

  package private(set) var entries: [Entry] = []
  /// Size of the buffer, in floats; most tensors start at multiples of 16, so it exceeds the
  /// parameters.
  package private(set) var bufferSize = 0
  /// The network's sizes; a table has none.
  private(set) var shape: TransformerShape?

  init(entries: [Entry], bufferSize: Int) {
    self.entries = entries
    self.bufferSize = bufferSize
  }

  package init(_ shape: TransformerShape, head: ModelHead) {
    self.shape = shape
    switch shape.architecture {
    case .gpt2: addGPT2(shape)
    case .llama: addLlama(shape)
    }
    switch head {
    case .language:
      if !shape.tiesHead { add("lm_head.weight", [shape.vocabulary, shape.width]) }
    case .scalar:
      add("score.weight", [1, shape.width])
      add("score.bias", [1])
    }
  }

  /// Adds a tensor; one that is `joined` follows the one before it without a gap, so that a kernel
  /// sees both as one matrix.
  private mutating func add(_ name: String, _ dimensions: [Int], joined: Bool = false) {
    let start = joined ? entries.last?.range.upperBound ?? 0 : bufferSize
    let end = start + dimensions.reduce(1, *)
    entries.append(Entry(name: name, shape: dimensions, range: start..<end))
    bufferSize = (end + 15) / 16 * 16
  }

  private mutating func addGPT2(_ shape: TransformerShape) {
    let (d, f) = (shape.width, shape.hidden)
    add("transformer.wte.weight", [shape.vocabulary, d])
    add("transformer.wpe.weight", [shape.context, d])
    for layer in 0..<shape.layers {
      let block = "transformer.h.\(layer)."
      add(block + "ln_1.weight", [d])
      add(block + "ln_1.bias", [d])
      add(block + "attn.c_attn.weight", [d, 3 * d])
      add(block + "attn.c_attn.bias", [3 * d])
      add(block + "attn.c_proj.weight", [d, d])
      add(block + "attn.c_proj.bias", [d])
      add(block + "ln_2.weight", [d])
      add(block + "ln_2.bias", [d])
      add(block + "mlp.c_fc.weight", [d, f])
      add(block + "mlp.c_fc.bias", [f])
      add(block + "mlp.c_proj.weight", [f, d])
      add(block + "mlp.c_proj.bias", [d])
    }
    add("transformer.ln_f.weight", [d])
    add("transformer.ln_f.bias", [d])
  }

  private mutating func addLlama(_ shape: TransformerShape) {
    let (d, f, q) = (shape.width, shape.hidden, shape.queryWidth)
    let shared = shape.sharedHeads * shape.headWidth
    add("model.embed_tokens.weight", [shape.vocabulary, d])
    for layer in 0..<shape.layers {
      let block = "model.layers.\(layer)."
      add(block + "input_layernorm.weight", [d])
      add(block + "self_attn.q_proj.weight", [q, d])
      add(block + "self_attn.k_proj.weight", [shared, d], joined: true)
      add(block + "self_attn.v_proj.weight", [shared, d], joined: true)
      add(block + "self_attn.o_proj.weight", [d, q])
      add(block + "post_attention_layernorm.weight", [d])
      add(block + "mlp.gate_proj.weight", [f, d])
      add(block + "mlp.up_proj.weight", [f, d], joined: true)
      add(block + "mlp.down_proj.weight", [d, f])
    }
    add("model.norm.weight", [d])
  }

  /// The number of parameters, padding between tensors not counted.
  package var parameterCount: Int { entries.reduce(0) { $0 + $1.range.count } }

  package subscript(name: String) -> Entry? { entries.first { $0.name == name } }

  /// What all names but those of heads begin with; checkpoints of a bare trunk leave it out.
  var prefix: String {
    switch shape?.architecture {
    case .gpt2: "transformer."
    case .llama: "model."
    case nil: ""
    }
  }
}
