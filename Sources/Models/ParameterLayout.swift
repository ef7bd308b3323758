/// Where each named tensor of a model lies in its one parameter buffer.
///
/// Names and orientation are those of a GPT-2 checkpoint: matrices are `[inputs, outputs]`.
/// A scalar head is `score.weight` `[1, width]` and `score.bias` `[1]`.
package struct ParameterLayout: Sendable, Hashable {
  /// One named tensor.
  package struct Entry: Sendable, Hashable {
    package var name: String
    package var shape: [Int]
    package var range: Range<Int>
  }

  package let entries: [Entry]
  /// Size of the buffer, in floats; tensors start at multiples of 16, so it exceeds the parameters.
  package let bufferSize: Int

  init(entries: [Entry], bufferSize: Int) {
    self.entries = entries
    self.bufferSize = bufferSize
  }

  package init(_ shape: TransformerShape, head: ModelHead) {
    var entries: [Entry] = []
    var end = 0
    func add(_ name: String, _ dimensions: Int...) {
      let count = dimensions.reduce(1, *)
      entries.append(Entry(name: name, shape: dimensions, range: end..<end + count))
      end = (end + count + 15) / 16 * 16
    }
    let (d, f) = (shape.width, shape.hidden)
    add("transformer.wte.weight", shape.vocabulary, d)
    add("transformer.wpe.weight", shape.context, d)
    for layer in 0..<shape.layers {
      let block = "transformer.h.\(layer)."
      add(block + "ln_1.weight", d)
      add(block + "ln_1.bias", d)
      add(block + "attn.c_attn.weight", d, 3 * d)
      add(block + "attn.c_attn.bias", 3 * d)
      add(block + "attn.c_proj.weight", d, d)
      add(block + "attn.c_proj.bias", d)
      add(block + "ln_2.weight", d)
      add(block + "ln_2.bias", d)
      add(block + "mlp.c_fc.weight", d, f)
      add(block + "mlp.c_fc.bias", f)
      add(block + "mlp.c_proj.weight", f, d)
      add(block + "mlp.c_proj.bias", d)
    }
    add("transformer.ln_f.weight", d)
    add("transformer.ln_f.bias", d)
    switch head {
    case .language:
      if !shape.tiesHead { add("lm_head.weight", shape.vocabulary, d) }
    case .scalar:
      add("score.weight", 1, d)
      add("score.bias", 1)
    }
    self.entries = entries
    bufferSize = end
  }

  /// The number of parameters, padding between tensors not counted.
  package var parameterCount: Int { entries.reduce(0) { $0 + $1.range.count } }

  package subscript(name: String) -> Entry? { entries.first { $0.name == name } }
}
