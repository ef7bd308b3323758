import Models

/// A prompt and two answers as text, the preferred one named; what every schema is brought to.
struct TextPair: Hashable {
  var prompt: String
  var chosen: String
  var rejected: String
}

extension TextPair {
  /// The columns that hold the preferred answer and the other one.
  private static let answerColumns = [
    ("chosen", "rejected"), ("response_chosen", "response_rejected"), ("response_j", "response_k"),
    ("positive_answer", "negative_answer"), ("sentence_good", "sentence_bad"),
  ]

  /// What a record may look like, for messages.
  static let expectation = """
    expected pairs with the columns prompt, chosen, rejected; or chosen, rejected (transcripts or \
    messages); conversations, chosen, rejected; instruction, input, chosen, rejected; question, \
    response_chosen, response_rejected; question, response_j, response_k; question, \
    positive_answer, negative_answer; or sentence_good, sentence_bad
    """

  /// Reads a record of any of the known schemas.
  ///
  /// - Throws: `DataError` at the record, with the columns that were found.
  init(_ record: RecordFile.Record, in file: String) throws(DataError) {
    guard let members = record.value.object else {
      throw DataError(file, at: record.place, "not an object; \(Self.expectation)")
    }
    let columns = Self.answerColumns.first { names in
      record.value[names.0] != nil && record.value[names.1] != nil
    }
    guard let columns, let chosen = record.value[columns.0], let rejected = record.value[columns.1]
    else {
      let found = members.map(\.key).sorted().joined(separator: ", ")
      throw DataError(
        file, at: record.place,
        "found the columns \(found.isEmpty ? "(none)" : found); \(Self.expectation)")
    }
    guard let pair = try? Self.pair(record.value, chosen, rejected) else {
      throw DataError(
        file, at: record.place,
        "\(columns.0) and \(columns.1) must both be texts, messages, or lists of messages, and the "
          + "prompt a text or a list of messages")
    }
    self = pair
  }

  private struct Unreadable: Error {}

  private static func pair(_ record: JSON, _ chosen: JSON, _ rejected: JSON) throws -> TextPair {
    if let context = try context(of: record, answersAreTexts: chosen.string != nil) {
      let answers = try [chosen, rejected].map { try answer($0, spaced: context.isDialogue) }
      return TextPair(prompt: context.prompt, chosen: answers[0], rejected: answers[1])
    }
    if let chosen = chosen.string, let rejected = rejected.string {
      return record["sentence_good"] != nil
        ? TextPair(prompt: "", chosen: chosen, rejected: rejected)
        : split(chosen, rejected)
    }
    guard let left = Conversation(chosen), let right = Conversation(rejected) else {
      throw Unreadable()
    }
    return try split(left, right)
  }

  /// What stands before the answers, when columns of its own hold it.
  static func context(
    of record: JSON, answersAreTexts: Bool
  ) throws -> (prompt: String, isDialogue: Bool)? {
    var turns: [Conversation.Turn] = []
    if let prompt = record["prompt"]?.string {
      if answersAreTexts { return (prompt, false) }
      return (Conversation([.init(role: .user, text: prompt)]).prompt, true)
    }
    if let system = record["system"]?.string, !system.isEmpty {
      turns.append(.init(role: .system, text: system))
    }
    for exchange in record["history"]?.array ?? [] {
      guard let exchange = Conversation(exchange) else { throw Unreadable() }
      turns += exchange.turns
    }
    if let messages = record["prompt"] ?? record["conversations"] ?? record["messages"],
      !messages.isNull
    {
      guard let dialogue = Conversation(messages) else { throw Unreadable() }
      return (Conversation(turns + dialogue.turns).prompt, true)
    }
    if let question = record["question"]?.string {
      turns.append(.init(role: .user, text: question))
    } else if let instruction = record["instruction"]?.string {
      let input = record["input"]?.string ?? ""
      turns.append(
        .init(role: .user, text: input.isEmpty ? instruction : instruction + "\n" + input))
    } else {
      return nil
    }
    return (Conversation(turns).prompt, true)
  }

  /// The text of an answer: a text, a message, or a list whose last message is the answer.
  static func answer(_ value: JSON, spaced: Bool) throws -> String {
    let text: String
    if let plain = value.string {
      text = plain
    } else if let message = (value.array?.last ?? value)["content"]?.string {
      text = message
    } else if let message = (value.array?.last ?? value)["value"]?.string {
      text = message
    } else {
      throw Unreadable()
    }
    return spaced && !text.isEmpty ? " " + text : text
  }

  /// Splits transcripts where the last answer that they begin alike begins.
  ///
  /// The cut is after the last `\n\nAssistant:` up to which both are equal. Texts that are no
  /// transcripts are cut after the last word that they begin with in common.
  private static func split(_ chosen: String, _ rejected: String) -> TextPair {
    let (left, right) = (Array(chosen.utf8), Array(rejected.utf8))
    let common = zip(left, right).prefix { $0 == $1 }.count
    let mark = Array(Conversation.answerMark.utf8)
    var cut = 0
    for end in stride(from: common, through: mark.count, by: -1)
    where left[end - mark.count..<end].elementsEqual(mark) {
      cut = end
      break
    }
    if cut == 0, let space = left[..<common].lastIndex(of: 0x20) { cut = space }
    func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
    return TextPair(
      prompt: text(left[..<cut]), chosen: text(left[cut...]), rejected: text(right[cut...]))
  }

  /// Splits dialogues before the first message in which they differ; later messages join it.
  private static func split(_ chosen: Conversation, _ rejected: Conversation) throws -> TextPair {
    var shared = zip(chosen.turns, rejected.turns).prefix { $0 == $1 }.count
    if shared == chosen.turns.count || shared == rejected.turns.count { shared -= 1 }
    while shared > 0 && chosen.turns[shared].role != .assistant { shared -= 1 }
    guard shared >= 0 else { throw Unreadable() }
    func rest(_ turns: ArraySlice<Conversation.Turn>) -> String {
      guard let first = turns.first else { return "" }
      let later = turns.dropFirst().map { "\n\n\($0.role.rawValue): \($0.text)" }.joined()
      return first.text.isEmpty && later.isEmpty ? "" : " " + first.text + later
    }
    return TextPair(
      prompt: Conversation(Array(chosen.turns[..<shared])).prompt,
      chosen: rest(chosen.turns[shared...]), rejected: rest(rejected.turns[shared...]))
  }
}
