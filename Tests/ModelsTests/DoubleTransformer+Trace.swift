import Foundation

@testable import Models

extension DoubleTransformer {
  /// Everything that one sequence leaves behind on its way up.
  struct Trace {
    struct Block {
      var input: Matrix
      var norm1: Normalised
      var queriesKeysValues: Matrix
      /// Attention weights of each head, `[row, column]`.
      var attention: [Matrix]
      var mixed: Matrix
      var middle: Matrix
      var norm2: Normalised
      var hidden: Matrix
    }

    var tokens: [Int]
    var positions: [Int]
    var blocks: [Block] = []
    var norm: Normalised
    var final: Matrix { norm.output }

    init(_ model: DoubleTransformer, _ batch: PackedBatch, sequence: Int) {
      let (shape, d) = (model.shape, model.shape.width)
      tokens = batch.sequence(sequence).map(Int.init)
      let start = batch.positionOffsets?[sequence] ?? 0
      positions = tokens.indices.map { $0 + start }
      let (wte, wpe) = (
        model.range("transformer.wte.weight").lowerBound,
        model.range("transformer.wpe.weight").lowerBound
      )
      var stream = Matrix(tokens.count, d)
      for t in tokens.indices {
        for j in 0..<d {
          stream[t, j] =
            model.parameters[wte + tokens[t] * d + j] + model.parameters[wpe + positions[t] * d + j]
        }
      }
      for layer in 0..<shape.layers {
        let name = "transformer.h.\(layer)."
        let norm1 = Normalised(stream, model, name + "ln_1")
        let qkv =
          norm1.output * model.matrix(name + "attn.c_attn.weight")
          + model.vector(name + "attn.c_attn.bias")
        let (attention, mixed) = Self.attend(qkv, shape)
        let middle =
          stream + mixed * model.matrix(name + "attn.c_proj.weight")
          + model.vector(name + "attn.c_proj.bias")
        let norm2 = Normalised(middle, model, name + "ln_2")
        let hidden =
          norm2.output * model.matrix(name + "mlp.c_fc.weight")
          + model.vector(name + "mlp.c_fc.bias")
        let activated = Matrix(hidden.rows, hidden.columns, hidden.values.map(gelu))
        blocks.append(
          Block(
            input: stream, norm1: norm1, queriesKeysValues: qkv, attention: attention, mixed: mixed,
            middle: middle, norm2: norm2, hidden: hidden))
        stream =
          middle + activated * model.matrix(name + "mlp.c_proj.weight")
          + model.vector(name + "mlp.c_proj.bias")
      }
      norm = Normalised(stream, model, "transformer.ln_f")
    }

    private static func attend(_ qkv: Matrix, _ shape: TransformerShape) -> ([Matrix], Matrix) {
      let (d, size) = (shape.width, shape.width / shape.heads)
      var weights: [Matrix] = []
      var mixed = Matrix(qkv.rows, d)
      for h in 0..<shape.heads {
        var attention = Matrix(qkv.rows, qkv.rows)
        for i in 0..<qkv.rows {
          let scores = (0...i).map { j in
            (0..<size).reduce(0.0) { $0 + qkv[i, h * size + $1] * qkv[j, d + h * size + $1] }
              / Double(size).squareRoot()
          }
          for (j, score) in logSoftmax(scores).enumerated() {
            attention[i, j] = exp(score)
            for c in 0..<size {
              mixed[i, h * size + c] += exp(score) * qkv[j, 2 * d + h * size + c]
            }
          }
        }
        weights.append(attention)
      }
      return (weights, mixed)
    }

    /// Adds the trunk's gradient, given the one with respect to `final`.
    func backward(
      _ model: DoubleTransformer, _ finalGradient: Matrix, into gradient: inout [Double]
    ) {
      let d = model.shape.width
      func add(_ matrix: Matrix, _ name: String) {
        let start = model.range(name).lowerBound
        for (index, value) in matrix.values.enumerated() { gradient[start + index] += value }
      }
      func addColumns(_ matrix: Matrix, _ name: String) {
        let start = model.range(name).lowerBound
        for i in 0..<matrix.rows {
          for j in 0..<matrix.columns { gradient[start + j] += matrix[i, j] }
        }
      }
      func linear(_ input: Matrix, _ outputGradient: Matrix, _ name: String) -> Matrix {
        add(input.transposed * outputGradient, name + ".weight")
        addColumns(outputGradient, name + ".bias")
        return outputGradient * model.matrix(name + ".weight").transposed
      }
      var stream = norm.backward(finalGradient, model, "transformer.ln_f", into: &gradient)
      for (layer, block) in blocks.enumerated().reversed() {
        let name = "transformer.h.\(layer)."
        let activated = Matrix(
          block.hidden.rows, block.hidden.columns, block.hidden.values.map(gelu))
        var hidden = linear(activated, stream, name + "mlp.c_proj")
        for index in hidden.values.indices {
          hidden.values[index] *= geluSlope(block.hidden.values[index])
        }
        let normalised2 = linear(block.norm2.output, hidden, name + "mlp.c_fc")
        let middle =
          stream + block.norm2.backward(normalised2, model, name + "ln_2", into: &gradient)
        let mixed = linear(block.mixed, middle, name + "attn.c_proj")
        let qkv = Self.attentionGradient(block, mixed, model.shape)
        let normalised1 = linear(block.norm1.output, qkv, name + "attn.c_attn")
        stream = middle + block.norm1.backward(normalised1, model, name + "ln_1", into: &gradient)
      }
      let (wte, wpe) = (
        model.range("transformer.wte.weight").lowerBound,
        model.range("transformer.wpe.weight").lowerBound
      )
      for t in tokens.indices {
        for j in 0..<d {
          gradient[wte + tokens[t] * d + j] += stream[t, j]
          gradient[wpe + positions[t] * d + j] += stream[t, j]
        }
      }
    }

    private static func attentionGradient(
      _ block: Block, _ mixedGradient: Matrix, _ shape: TransformerShape
    ) -> Matrix {
      let (d, size) = (shape.width, shape.width / shape.heads)
      let qkv = block.queriesKeysValues
      let scale = 1 / Double(size).squareRoot()
      var result = Matrix(qkv.rows, 3 * d)
      for h in 0..<shape.heads {
        let weights = block.attention[h]
        for i in 0..<qkv.rows {
          let slopes = (0...i).map { j in
            (0..<size).reduce(0.0) {
              $0 + mixedGradient[i, h * size + $1] * qkv[j, 2 * d + h * size + $1]
            }
          }
          let mean = (0...i).reduce(0.0) { $0 + weights[i, $1] * slopes[$1] }
          for j in 0...i {
            let scoreGradient = weights[i, j] * (slopes[j] - mean) * scale
            for c in h * size..<(h + 1) * size {
              result[j, 2 * d + c] += weights[i, j] * mixedGradient[i, c]
              result[i, c] += scoreGradient * qkv[j, d + c]
              result[j, d + c] += scoreGradient * qkv[i, c]
            }
          }
        }
      }
      return result
    }
  }

  /// A layer normalisation and what its way back needs.
  struct Normalised {
    var standardised: Matrix
    var output: Matrix
    var inverseDeviations: [Double]

    init(_ input: Matrix, _ model: DoubleTransformer, _ name: String) {
      let (scale, bias) = (model.vector(name + ".weight"), model.vector(name + ".bias"))
      standardised = input
      output = input
      inverseDeviations = []
      for i in 0..<input.rows {
        let row = input.row(i)
        let mean = row.reduce(0, +) / Double(row.count)
        let variance = row.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(row.count)
        let inverse = 1 / (variance + model.shape.normEpsilon).squareRoot()
        inverseDeviations.append(inverse)
        for j in row.indices {
          standardised[i, j] = (row[j] - mean) * inverse
          output[i, j] = standardised[i, j] * scale[j] + bias[j]
        }
      }
    }

    func backward(
      _ outputGradient: Matrix, _ model: DoubleTransformer, _ name: String,
      into gradient: inout [Double]
    ) -> Matrix {
      let scale = model.vector(name + ".weight")
      let starts = (
        model.range(name + ".weight").lowerBound, model.range(name + ".bias").lowerBound
      )
      var result = outputGradient
      for i in 0..<outputGradient.rows {
        let n = Double(outputGradient.columns)
        var (mean, product) = (0.0, 0.0)
        for j in 0..<outputGradient.columns {
          let slope = outputGradient[i, j] * scale[j]
          mean += slope / n
          product += slope * standardised[i, j] / n
          gradient[starts.0 + j] += outputGradient[i, j] * standardised[i, j]
          gradient[starts.1 + j] += outputGradient[i, j]
        }
        for j in 0..<outputGradient.columns {
          result[i, j] =
            (outputGradient[i, j] * scale[j] - mean - standardised[i, j] * product)
            * inverseDeviations[i]
        }
      }
      return result
    }
  }
}

func gelu(_ x: Double) -> Double {
  0.5 * x * (1 + tanh(0.7978845608028654 * (x + 0.044715 * x * x * x)))
}

func geluSlope(_ x: Double) -> Double {
  let t = tanh(0.7978845608028654 * (x + 0.044715 * x * x * x))
  return 0.5 * (1 + t) + 0.5 * x * (1 - t * t) * 0.7978845608028654 * (1 + 3 * 0.044715 * x * x)
}
