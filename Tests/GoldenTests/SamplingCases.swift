import Learning
import Models

/// Hugging Face's logits processors one by one, and the schedules of its trainer.
struct SamplingCases: GoldenKind {
  static let kinds = ["sampling"]

  func check(_ case: GoldenCase) throws -> [Mismatch] {
    let json = try `case`.content.get()
    return try processors(json, `case`.tolerance(or: 1e-5)) + schedules(json)
  }

  private func processors(_ json: GoldenValue, _ tolerance: Double) throws -> [Mismatch] {
    guard let processors = json.optional("processors") else { return [] }
    let (logits, seen) = (try json["logits"].rows, try json["input_ids"].tokenRows)
    return try processors.keys.flatMap { name in
      let expected = try processors[name].rows
      guard let cut = name.lastIndex(of: "_"), let value = Double(name[cut...].dropFirst()) else {
        return [Mismatch("\(name): is not a processor with a number")]
      }
      var (truncation, temperature) = (Truncation(), 1.0)
      switch name[..<cut] {
      case "temperature": temperature = value
      case "top_k": truncation.topK = Int(value)
      case "top_p": truncation.topP = value
      case "min_p": truncation.minP = value
      case "repetition": truncation.repetitionPenalty = value
      default: return [Mismatch("\(name): is a processor that we do not have")]
      }
      return logits.indices.flatMap { row in
        var found = logits[row].map { Float($0) }
        found.withUnsafeMutableBufferPointer {
          truncation.apply(to: $0, seen: seen[row], temperature: temperature)
        }
        return differences(
          "\(name), row \(row)", found.map(Double.init), expected[row], within: tolerance)
      }
    }
  }

  private func schedules(_ json: GoldenValue) throws -> [Mismatch] {
    guard let recorded = json.optional("lr_schedules") else { return [] }
    let (warmUp, total) = (try recorded["warmup"].integer, try recorded["total"].integer)
    let rate = try recorded["base_lr"].number
    let rates = try recorded["lr_at_step"]
    return try rates.keys.flatMap { name in
      let schedule: Schedule
      switch name {
      case "linear": schedule = .linear(warmUp: warmUp)
      case "cosine": schedule = .cosine(warmUp: warmUp)
      case "constant": schedule = .constant(warmUp: 0)
      case "constant_with_warmup": schedule = .constant(warmUp: warmUp)
      case "polynomial":
        schedule = .polynomial(
          warmUp: warmUp, power: try recorded.optional("power")?.number ?? 1,
          end: (try recorded.optional("lr_end")?.number ?? 1e-7) / rate)
      case "inverse_sqrt": schedule = .inverseRoot(warmUp: warmUp)
      default: return [Mismatch("\(name): is a schedule that we do not have")]
      }
      let expected = try rates[name].numbers
      return differences(
        name, expected.indices.map { rate * schedule.factor(done: $0, total: total) }, expected,
        within: 1e-9)
    }
  }
}
