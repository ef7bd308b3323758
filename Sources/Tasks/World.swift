import Models

/// What a task puts before a learner: tokens, prompts, demonstrations, preferences, maybe a judge.
///
/// A world is a function of a task's settings, its input files and a seed. Training and held-out
/// parts never share a prompt.
package struct World: Sendable {
  package var tokenizer: any Tokenizer
  /// Most new tokens that a policy may write, its end token included.
  package var responseTokens: Int
  /// The longest prompt with its response, in tokens: the context that a model needs.
  package var contextTokens: Int
  package var prompts: Split<[Int32]>
  package var demonstrations: Split<Demonstration>
  package var preferences: Split<PreferencePair>
  /// Ranked lists of answers, whose pairs are the preferences; empty where a task has pairs only.
  package var rankings = Split<RankedAnswers>(train: [], heldOut: [])
  /// Responses with the rewards that they earned, where the task has any.
  package var log = Split<LoggedResponse>(train: [], heldOut: [])
  /// The exact reward of a response, where the task knows it.
  ///
  /// The response is as sampled: its end token is there only if the policy wrote it.
  package var gold: (@Sendable (_ prompt: [Int32], _ response: [Int32]) -> Double)?
  /// Who ranks the answers that policies give, where the task can judge any answer.
  package var rater: Rater?
  /// The right answers, where prompts are questions.
  package var answers: AnswerKey?
  /// The best of n by the labels' proxy over endlessly many responses, where it has a closed form.
  package var bestOfEndless: (@Sendable (_ n: Int) -> BestOfNPoint)?
  /// What the report says about the data.
  package var facts: [Fact]

  package init(
    tokenizer: any Tokenizer, responseTokens: Int, contextTokens: Int, prompts: Split<[Int32]>,
    demonstrations: Split<Demonstration>, preferences: Split<PreferencePair>,
    gold: (@Sendable (_ prompt: [Int32], _ response: [Int32]) -> Double)? = nil,
    rater: Rater? = nil, answers: AnswerKey? = nil, facts: [Fact] = []
  ) {
    self.tokenizer = tokenizer
    self.responseTokens = responseTokens
    self.contextTokens = contextTokens
    self.prompts = prompts
    self.demonstrations = demonstrations
    self.preferences = preferences
    self.gold = gold
    self.rater = rater
    self.answers = answers
    self.facts = facts
  }

  /// The token that ends a response.
  package var endToken: Int32 { tokenizer.endToken }
}

/// Data for training, and data that training never sees.
package struct Split<Element: Sendable>: Sendable {
  package var train: [Element]
  package var heldOut: [Element]

  package init(train: [Element], heldOut: [Element]) {
    self.train = train
    self.heldOut = heldOut
  }
}

extension Split: Equatable where Element: Equatable {}
extension Split: Codable where Element: Codable {}

/// A prompt with an answer to imitate; the response ends with the end token.
package struct Demonstration: Sendable, Hashable, Codable {
  package var prompt: [Int32]
  package var response: [Int32]

  package init(prompt: [Int32], response: [Int32]) {
    self.prompt = prompt
    self.response = response
  }
}

/// Two answers to one prompt, the preferred one named.
///
/// Complete answers end with the end token; an answer that was cut at the context does not.
package struct PreferencePair: Sendable, Hashable, Codable {
  package var prompt: [Int32]
  package var chosen: [Int32]
  package var rejected: [Int32]

  package init(prompt: [Int32], chosen: [Int32], rejected: [Int32]) {
    self.prompt = prompt
    self.chosen = chosen
    self.rejected = rejected
  }
}

/// A number that the report states about the data.
package struct Fact: Sendable, Hashable {
  /// `group/name`, for example `data/pairs`.
  package var name: String
  package var value: Double
  /// One sentence, the unit included.
  package var explanation: String

  package init(_ name: String, _ value: Double, _ explanation: String) {
    self.name = name
    self.value = value
    self.explanation = explanation
  }
}
