import Foundation

@testable import Models

/// The same network in double precision and plain loops: slow, and meant to be read.
///
/// It works on one sequence at a time and keeps every intermediate matrix.
struct DoubleTransformer {
  var shape: TransformerShape
  var head: ModelHead
  var layout: ParameterLayout
  var parameters: [Double]

  init(_ model: LanguageModel) {
    shape = model.shape
    head = model.head
    layout = model.layout
    parameters = (0..<model.parameters.count).map { Double(model.parameters[$0]) }
  }

  func range(_ name: String) -> Range<Int> { layout[name]?.range ?? 0..<0 }

  func vector(_ name: String) -> [Double] { Array(parameters[range(name)]) }

  func matrix(_ name: String) -> Matrix {
    let entry = layout[name]
    return Matrix(entry?.shape[0] ?? 0, entry?.shape[1] ?? 0, vector(name))
  }

  var headName: String { shape.tiesHead ? "transformer.wte.weight" : "lm_head.weight" }

  /// Σ (weights · outputs): a loss whose gradient with respect to the outputs is `weights`.
  func loss(_ batch: PackedBatch, _ readout: Readout, _ weights: OutputGradients) -> Double {
    let outputs = self.outputs(batch, readout)
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    return dot(weights.logProbabilities, outputs.logProbabilities)
      + dot(weights.entropies, outputs.entropies) + dot(weights.values, outputs.values)
  }

  func outputs(_ batch: PackedBatch, _ readout: Readout) -> Outputs {
    var outputs = Outputs()
    for index in 0..<batch.count {
      let trace = Trace(self, batch, sequence: index)
      read(trace, batch, readout, index) { _, _, result in
        outputs.logProbabilities += result.logProbabilities
        outputs.entropies += result.entropies
        outputs.values += result.values
      }
    }
    return outputs
  }

  /// The gradient of `loss` with respect to the parameters.
  func gradient(
    _ batch: PackedBatch, _ readout: Readout, _ weights: OutputGradients
  ) -> [Double] {
    var gradient = [Double](repeating: 0, count: parameters.count)
    for index in 0..<batch.count {
      let trace = Trace(self, batch, sequence: index)
      var hiddenGradient = Matrix(trace.final.rows, shape.width)
      read(trace, batch, readout, index) { row, place, _ in
        let rowGradient = headGradient(
          trace, batch, readout, weights, row: row, place: place, sequence: index, into: &gradient)
        for j in 0..<shape.width { hiddenGradient[row, j] += rowGradient[j] }
      }
      trace.backward(self, hiddenGradient, into: &gradient)
    }
    return gradient
  }

  /// Visits each place that the readout names in a sequence: its row there, its index in the readout.
  private func read(
    _ trace: Trace, _ batch: PackedBatch, _ readout: Readout, _ index: Int,
    _ visit: (_ row: Int, _ place: Int, Outputs) -> Void
  ) {
    let range = batch.range(of: index)
    switch readout {
    case .logProbabilities(let targets, let temperature, let entropies):
      for (place, target) in targets.enumerated() where range.contains(target) {
        let row = target - 1 - range.lowerBound
        let logs = logSoftmax(logits(trace.final.row(row)).map { $0 / temperature })
        var result = Outputs(logProbabilities: [logs[Int(batch.tokens[target])]])
        if entropies { result.entropies = [-logs.reduce(0) { $0 + exp($1) * $1 }] }
        visit(row, place, result)
      }
    case .values(let positions):
      for (place, position) in positions.enumerated() where range.contains(position) {
        let row = position - range.lowerBound
        let value = dot(trace.final.row(row), vector("score.weight")) + vector("score.bias")[0]
        visit(row, place, Outputs(values: [value]))
      }
    }
  }

  /// Adds the head's own gradient and returns the one with respect to the hidden row.
  private func headGradient(
    _ trace: Trace, _ batch: PackedBatch, _ readout: Readout, _ weights: OutputGradients,
    row: Int, place: Int, sequence: Int, into gradient: inout [Double]
  ) -> [Double] {
    let hidden = trace.final.row(row)
    switch readout {
    case .values:
      let weight = weights.values[place]
      let start = range("score.weight").lowerBound
      for j in hidden.indices { gradient[start + j] += weight * hidden[j] }
      gradient[range("score.bias").lowerBound] += weight
      return vector("score.weight").map { $0 * weight }
    case .logProbabilities(let targets, let temperature, _):
      let logs = logSoftmax(logits(hidden).map { $0 / temperature })
      let entropy = -logs.reduce(0) { $0 + exp($1) * $1 }
      let chosen = Int(batch.tokens[targets[place]])
      let a = weights.logProbabilities.isEmpty ? 0 : weights.logProbabilities[place]
      let b = weights.entropies.isEmpty ? 0 : weights.entropies[place]
      let start = range(headName).lowerBound
      var result = [Double](repeating: 0, count: hidden.count)
      for v in logs.indices {
        let p = exp(logs[v])
        let g = (a * ((v == chosen ? 1 : 0) - p) - b * p * (logs[v] + entropy)) / temperature
        for j in hidden.indices {
          gradient[start + v * hidden.count + j] += g * hidden[j]
          result[j] += g * parameters[start + v * hidden.count + j]
        }
      }
      return result
    }
  }

  func logits(_ hidden: [Double]) -> [Double] {
    let start = range(headName).lowerBound
    return (0..<shape.vocabulary).map { v in
      var sum = 0.0
      for j in hidden.indices { sum += hidden[j] * parameters[start + v * hidden.count + j] }
      return sum
    }
  }
}

func dot(_ a: [Double], _ b: [Double]) -> Double {
  zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
}

func logSoftmax(_ logits: [Double]) -> [Double] {
  let largest = logits.max() ?? 0
  let total = log(logits.reduce(0) { $0 + exp($1 - largest) }) + largest
  return logits.map { $0 - total }
}

/// A dense matrix of doubles with naive products.
struct Matrix {
  var rows: Int
  var columns: Int
  var values: [Double]

  init(_ rows: Int, _ columns: Int, _ values: [Double]? = nil) {
    self.rows = rows
    self.columns = columns
    self.values = values ?? [Double](repeating: 0, count: rows * columns)
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * columns + column] }
    set { values[row * columns + column] = newValue }
  }

  func row(_ index: Int) -> [Double] { Array(values[index * columns..<(index + 1) * columns]) }

  var transposed: Matrix {
    var result = Matrix(columns, rows)
    for i in 0..<rows { for j in 0..<columns { result[j, i] = self[i, j] } }
    return result
  }

  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "\(a.columns) columns times \(b.rows) rows")
    var result = Matrix(a.rows, b.columns)
    for i in 0..<a.rows {
      for k in 0..<a.columns {
        let factor = a[i, k]
        for j in 0..<b.columns { result[i, j] += factor * b[k, j] }
      }
    }
    return result
  }

  static func + (a: Matrix, b: Matrix) -> Matrix {
    Matrix(a.rows, a.columns, zip(a.values, b.values).map { $0 + $1 })
  }

  /// Adds a bias to every row.
  static func + (a: Matrix, bias: [Double]) -> Matrix {
    var result = a
    for i in 0..<a.rows { for j in 0..<a.columns { result[i, j] += bias[j] } }
    return result
  }
}
