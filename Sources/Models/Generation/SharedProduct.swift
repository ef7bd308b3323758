import Kernels

/// A product of decoding whose columns are shared out; told anew before each product.
///
/// Used by one caller; pieces write different columns.
final class SharedProduct: SharedWork, @unchecked Sendable {
  struct Job {
    var matrix: WeightMatrix
    /// What is multiplied. `[rows, inputs]`
    var x: FloatRows<Floats>
    var rows: Int
    /// Added in every row, where there is one. `[outputs]`
    var bias: Floats?
    /// The product. `[rows, outputs]`
    var y: FloatRows<MutableFloats>
    /// Whether the product is added to what `y` holds.
    var adds = false
    /// With it, GELU of the product and this bias follows. `[outputs]`
    var activationBias: Floats?
  }

  private var job: Job?
  private var pieces = 1

  /// Computes a product with the threads of a team.
  func run(_ job: Job, _ team: DecodingTeam) {
    self.job = job
    pieces = team.pieces
    team.split(pieces, self)
  }

  func run(_ piece: Int) {
    guard let job else { return }
    let columns = job.matrix.columns(piece, of: pieces)
    guard !columns.isEmpty else { return }
    if job.adds {
      job.matrix.multiply(job.x, job.rows, job.bias, addingTo: job.y, columns)
    } else {
      job.matrix.multiply(job.x, job.rows, job.bias, into: job.y, columns)
    }
    guard let bias = job.activationBias else { return }
    for row in 0..<job.rows {
      let start = job.y.base + row * job.y.stride + columns.lowerBound
      biasGELU(start, bias + columns.lowerBound, start, 1, columns.count)
    }
  }
}
