import Foundation
import Models

/// A stage written down between two steps: training that goes on from it ends in the same bits.
package struct TrainingCheckpoint: Sendable {
  /// Steps done.
  package let step: Int
  /// Everything but the parameters, as JSON: optimizers, memory of the method, metrics so far.
  package let state: Data
  /// The parameters and moments that the state refers to, beyond those of the job's own models.
  package let buffers: [ParameterBuffer]

  /// Puts together what was read.
  package init(step: Int, state: Data, buffers: [ParameterBuffer]) {
    (self.step, self.state, self.buffers) = (step, state, buffers)
  }

  /// Writes a value down.
  ///
  /// - Parameters:
  ///   - value: What the next step depends on.
  ///   - step: Steps done.
  ///   - job: What both sides know; the parameters of its models are not written again.
  /// - Throws: `EncodingError` when a value has no JSON.
  init(_ value: some Encodable, step: Int, of job: TrainingJob) throws {
    let table = BufferTable(job.frozenBuffers)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.userInfo[BufferTable.key] = table
    encoder.nonConformingFloatEncodingStrategy = .convertToString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    self.step = step
    state = try encoder.encode(value)
    buffers = Array(table.buffers.dropFirst(job.frozenBuffers.count))
  }

  /// Reads a value back.
  ///
  /// - Throws: `DecodingError` when the state is not of this type.
  func value<Value: Decodable>(_ type: Value.Type, of job: TrainingJob) throws -> Value {
    let decoder = JSONDecoder()
    decoder.userInfo[BufferTable.key] = BufferTable(job.frozenBuffers + buffers)
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
    return try decoder.decode(type, from: state)
  }
}

extension TrainingJob {
  /// The parameters of the models that the stage is given.
  fileprivate var frozenBuffers: [ParameterBuffer] {
    [start, reference, reward].compactMap { $0 }.flatMap { model in
      [model.parameters] + (model.ensemble?.others ?? [])
    }
  }
}
