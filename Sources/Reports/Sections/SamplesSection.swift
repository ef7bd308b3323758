import Charts
import Planning
import Recording
import Statistics

/// Prompts with the answers before and after training.
enum SamplesSection {
  /// The first transcripts of a stage, those of its first seed.
  static func blocks(_ request: SamplesRequest, _ input: ReportInput) -> [Block] {
    guard input.plan.stages.indices.contains(request.stage) else { return [] }
    let stage = input.plan.stages[request.stage]
    guard let seed = input.plan.seedsRun(by: request.stage).first,
      let record = input.results[stage: request.stage, seed: seed],
      !record.transcripts.isEmpty
    else {
      return [.paragraph([.code(stage.name), .text(" recorded no samples.")])]
    }
    let shown = record.transcripts.prefix(max(1, request.count))
    let head: [Inline] = [
      .text("Answers of "), .code(stage.name),
      .text(" (seed \(seed)) beside those of the model it started from; not selected."),
    ]
    return [.paragraph(head)] + shown.map { .sample(sample($0, stage.name)) }
  }

  private static func sample(_ transcript: Transcript, _ name: String) -> Sample {
    Sample(
      prompt: readable(transcript.prompt),
      answers: [
        .init(
          label: "Before", text: readable(transcript.before.text), scores: scores(transcript.before)
        ),
        .init(
          label: "After (\(name))", text: readable(transcript.after.text),
          scores: scores(transcript.after)),
      ])
  }

  /// A sampled text with its control characters as pictures (U+2400 and after), so that the report
  /// stays text whatever a byte-level model writes; line breaks and tabs stay.
  static func readable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10: scalar
          case 0..<32: Unicode.Scalar(0x2400 + scalar.value) ?? scalar
          case 127: "\u{2421}"
          case 128..<160: "\u{FFFD}"
          default: scalar
          }
        }))
  }

  private static func scores(_ answer: Answer) -> [String] {
    [
      answer.gold.map { "gold reward \(NumberText.significant($0))" },
      answer.proxy.map { "proxy reward \(NumberText.significant($0))" },
      answer.kl.map { "KL \(NumberText.significant($0)) nats" },
    ].compactMap { $0 }
  }
}
