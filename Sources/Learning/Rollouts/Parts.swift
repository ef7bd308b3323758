import Kernels
import Models

/// A prompt with its response, as token ids.
package typealias PromptedResponse = (prompt: [Int32], response: [Int32])

/// Runs over many sequences in parts of bounded size, so that scratch memory stays bounded too.
///
/// The cut depends on the sequences alone.
///
/// - Parameters:
///   - sequences: All sequences.
///   - limit: Tokens of a part; a longer sequence is a part by itself.
///   - body: Gives the results of one part.
/// - Returns: The results of all parts, in order.
package func inParts<Result>(
  _ sequences: [PromptedResponse], tokens limit: Int = 8192,
  _ body: (PackedResponses) -> [Result]
) -> [Result] {
  var results: [Result] = []
  var part: [PromptedResponse] = []
  var tokens = 0
  for sequence in sequences {
    let length = sequence.prompt.count + sequence.response.count
    if !part.isEmpty, tokens + length > limit {
      results += body(PackedResponses(part))
      part = []
      tokens = 0
    }
    part.append(sequence)
    tokens += length
  }
  if !part.isEmpty { results += body(PackedResponses(part)) }
  return results
}

extension LanguageModel {
  /// Log-probability of every response token, nats; all responses one after the other.
  package func logProbabilities(
    of sequences: [PromptedResponse], temperature: Double = 1, workspace: Workspace,
    workers: Workers
  ) -> [Double] {
    inParts(sequences) { part in
      evaluate(
        part.batch, part.logProbabilities(temperature: temperature), workspace: workspace,
        workers: workers
      ).logProbabilities
    }
  }

  /// Score of every sequence at its last token; an ensemble's scores as it combines them.
  package func scores(
    of sequences: [PromptedResponse], workspace: Workspace, workers: Workers
  ) -> [Double] {
    let all = memberScores(of: sequences, workspace: workspace, workers: workers)
    guard let ensemble else { return all[0] }
    return sequences.indices.map { index in ensemble.combination(all.map { $0[index] }) }
  }

  /// The same of each member of an ensemble by itself; shape `[members][sequences]`.
  package func memberScores(
    of sequences: [PromptedResponse], workspace: Workspace, workers: Workers
  ) -> [[Double]] {
    members.map { member in
      inParts(sequences) { part in
        member.evaluate(part.batch, part.scores, workspace: workspace, workers: workers).values
      }
    }
  }

  /// Value of the state before every response token, and after the last where asked.
  package func values(
    of sequences: [PromptedResponse], withSlotAfter extra: [Bool], workspace: Workspace,
    workers: Workers
  ) -> [Double] {
    var first = 0
    return inParts(sequences) { part in
      let slots = Array(extra[first..<first + part.promptLengths.count])
      first += slots.count
      return evaluate(
        part.batch, part.values(withSlotAfter: slots), workspace: workspace, workers: workers
      ).values
    }
  }
}
