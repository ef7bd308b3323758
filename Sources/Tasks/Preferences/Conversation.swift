import Models

/// Turns of a dialogue, and the one text form that all chat formats are brought to.
///
/// The form is that of the HH transcripts: `\n\nHuman: …\n\nAssistant: …`. A prompt ends with
/// `\n\nAssistant:` and an answer begins with a space.
struct Conversation: Hashable {
  enum Role: String, Hashable {
    case system = "System"
    case user = "Human"
    case assistant = "Assistant"
    case tool = "Tool"
  }

  struct Turn: Hashable {
    var role: Role
    var text: String
  }

  var turns: [Turn]

  init(_ turns: [Turn]) { self.turns = turns }

  /// Reads messages: `{role, content}`, `{from, value}`, or plain texts of alternating roles.
  init?(_ value: JSON) {
    guard let elements = value.array else {
      guard let turn = Self.turn(value, at: 0) else { return nil }
      self.init([turn])
      return
    }
    let turns = elements.enumerated().compactMap { Self.turn($1, at: $0) }
    guard turns.count == elements.count else { return nil }
    self.init(turns)
  }

  private static func turn(_ value: JSON, at position: Int) -> Turn? {
    if let text = value.string {
      return Turn(role: position.isMultiple(of: 2) ? .user : .assistant, text: text)
    }
    guard let text = (value["content"] ?? value["value"])?.string,
      let role = (value["role"] ?? value["from"])?.string.flatMap(role(named:))
    else { return nil }
    return Turn(role: role, text: text)
  }

  private static func role(named name: String) -> Role? {
    switch name {
    case "user", "human", "prompter": .user
    case "assistant", "gpt", "bot", "model": .assistant
    case "system": .system
    case "tool", "function", "function_call", "observation": .tool
    default: nil
    }
  }

  static let answerMark = "\n\nAssistant:"

  /// The turns as text, up to where the assistant's next answer begins.
  var prompt: String {
    turns.map { "\n\n\($0.role.rawValue): \($0.text)" }.joined() + Self.answerMark
  }
}
