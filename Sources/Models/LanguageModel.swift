import Tensors

/// A transformer, or a table, with its parameters: a policy, a reward model or a critic.
///
/// A value: `let reference = policy` is a frozen snapshot that costs nothing until one is trained.
package struct LanguageModel: Sendable {
  package let body: ModelBody
  package let head: ModelHead
  package let layout: ParameterLayout
  package var parameters: ParameterBuffer
  /// Reward models that score beside this one; nil for a single model.
  package var ensemble: ScoreEnsemble?
  /// Cosines and sines of the positions, in Llama's style; copies share them.
  let turns: RotaryTable?

  /// Creates a model of zeros, to be filled.
  package init(shape: TransformerShape, head: ModelHead) {
    precondition(
      shape.architecture == .llama || shape.queryWidth == shape.width,
      "width \(shape.width), heads \(shape.heads)")
    precondition(
      shape.heads.isMultiple(of: shape.sharedHeads)
        && (shape.architecture == .llama || shape.heads == shape.sharedHeads),
      "\(shape.heads) heads on \(shape.sharedHeads) of keys and values")
    self.init(.transformer(shape), ParameterLayout(shape, head: head), head: head)
  }

  /// Creates a model of zeros from its body and the layout that belongs to it.
  init(_ body: ModelBody, _ layout: ParameterLayout, head: ModelHead) {
    self.body = body
    self.head = head
    self.layout = layout
    parameters = ParameterBuffer(count: layout.bufferSize)
    if case .transformer(let shape) = body, shape.architecture == .llama {
      turns = RotaryTable(shape.rotation, size: shape.headWidth)
    } else {
      turns = nil
    }
  }

  /// Creates a policy with random parameters.
  ///
  /// Weights are N(0, σ), projections into the residual stream N(0, σ/√(2·layers)), scales 1 and
  /// biases 0 (Radford et al. 2019, section 2.3). Each tensor draws from a stream of its own.
  package init(_ configuration: Transformer, vocabulary: Int, random: RandomSource) {
    self.init(shape: configuration.shape(vocabulary: vocabulary), head: .language)
    let deviation = configuration.initialDeviation
    let residual = deviation / (2 * Double(configuration.layers)).squareRoot()
    for entry in layout.entries {
      if entry.name.hasSuffix(".bias") { continue }
      if entry.shape.count == 1 {
        parameters[entry.range] = Array(repeating: 1, count: entry.range.count)
      } else {
        let isResidual = ["c_proj.weight", "o_proj.weight", "down_proj.weight"].contains {
          entry.name.hasSuffix($0)
        }
        fill(entry, deviation: isResidual ? residual : deviation, random: random)
      }
    }
  }

  /// A reward model or critic with this model's trunk and a fresh head.
  ///
  /// The head is N(0, 1/√(width + 1)) with bias 0 (Stiennon et al. 2020, appendix B).
  /// A table has no trunk: its values start at 0.
  package func withScalarHead(random: RandomSource) -> LanguageModel {
    if case .table(let table) = body { return LanguageModel(table, head: .scalar) }
    var model = LanguageModel(shape: shape, head: .scalar)
    for entry in model.layout.entries {
      if let own = layout[entry.name] {
        model.parameters[entry.range] = parameters[own.range]
      } else if entry.name == "score.weight" {
        model.fill(entry, deviation: 1 / Double(shape.width + 1).squareRoot(), random: random)
      }
    }
    return model
  }

  /// The vocabulary's size, in tokens.
  package var vocabulary: Int { body.vocabulary }

  /// Longest sequence, in tokens.
  package var context: Int { body.context }

  /// The sizes of the transformer; a table has none.
  package var shape: TransformerShape {
    guard case .transformer(let shape) = body else {
      preconditionFailure("a table has no network")
    }
    return shape
  }

  /// A buffer of zeros shaped like the parameters, for gradients and moments.
  package func zeroGradients() -> ParameterBuffer { ParameterBuffer(count: parameters.count) }

  /// The values of one named tensor, in the layout's orientation.
  package subscript(name: String) -> [Float]? {
    get { layout[name].map { parameters[$0.range] } }
    set {
      guard let entry = layout[name], let newValue else {
        preconditionFailure("no parameter is called \(name)")
      }
      parameters[entry.range] = newValue
    }
  }

  private mutating func fill(
    _ entry: ParameterLayout.Entry, deviation: Double, random: RandomSource
  ) {
    var stream = random.split(entry.name)
    parameters[entry.range] = entry.range.map { _ in Float(stream.normal() * deviation) }
  }
}
