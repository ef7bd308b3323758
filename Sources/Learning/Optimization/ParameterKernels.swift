import Kernels
import Models

/// Floats that one thread works on at a time; a constant, so that sums never depend on threads.
private let blockSize = 1 << 16

/// The Euclidean norm of a gradient: squares are summed block by block, in order.
func gradientNorm(_ gradient: ParameterBuffer, workers: Workers) -> Double {
  let blocks = (gradient.count + blockSize - 1) / blockSize
  var sums = [Double](repeating: 0, count: blocks)
  gradient.withPointer { floats in
    sums.withUnsafeMutableBufferPointer { sums in
      nonisolated(unsafe) let (floats, sums) = (floats, sums)
      workers.forEach(blocks) { block in
        let start = block * blockSize
        sums[block] = sumOfSquares(floats + start, min(blockSize, gradient.count - start))
      }
    }
  }
  return sums.reduce(0, +).squareRoot()
}

extension AdamWState {
  /// Moves a range of the parameters and of both moments by one step.
  mutating func move(
    _ parameters: inout ParameterBuffer, along gradient: ParameterBuffer, range: Range<Int>,
    _ step: AdamWStep, workers: Workers
  ) {
    let blocks = (range.count + blockSize - 1) / blockSize
    parameters.withMutablePointer { parameters in
      firstMoment.withMutablePointer { first in
        secondMoment.withMutablePointer { second in
          gradient.withPointer { gradient in
            nonisolated(unsafe) let (parameters, first, second, gradient) = (
              parameters, first, second, gradient
            )
            workers.forEach(blocks) { block in
              let start = range.lowerBound + block * blockSize
              adamWUpdate(
                parameters + start, gradient + start, first + start, second + start,
                min(blockSize, range.upperBound - start), step)
            }
          }
        }
      }
    }
  }
}
