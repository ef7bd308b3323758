import Learning
import Models
import Recording
import Tasks
import Tensors
import Testing

@Suite("pass@k and maj@k")
struct PassAtKTests {
  @Test("votes by hand")
  func majority() {
    let (a, b, c): ([Int32], [Int32], [Int32]) = ([1], [2], [3])
    // Blocks of three: a a b → a; b c c → c. Of two: a a → a, b b → b, c c → c.
    let answers = [a, a, b, b, c, c]
    let isRight = answers.map { $0 == a }
    #expect(majorityAtK(3, answers: answers, isRight: isRight) == 0.5)
    expectClose(
      majorityAtK(
        2, answers: [a, b, b, b, c, a], isRight: [true, false, false, false, false, true]),
      (0.5 + 0 + 0.5) / 3, within: 1e-15, "ties share")
    // Four of six fill one block; a and b have two votes each.
    #expect(majorityAtK(4, answers: [a, a, b, b, c, c], isRight: isRight) == 0.5)
    #expect(majorityAtK(1, answers: answers, isRight: isRight) == 2.0 / 6)
    #expect(
      majorityAtK(
        6, answers: [a, b, a, c, a, b], isRight: [true, false, true, false, true, false]) == 1)
  }

  @Test("the number of answers rises from 1 to k, evenly on a logarithmic scale")
  func spacing() {
    #expect((0...6).map { logarithmicallySpaced(64, at: $0, of: 6) } == [1, 2, 4, 8, 16, 32, 64])
    #expect((0...3).map { logarithmicallySpaced(10, at: $0, of: 3) } == [1, 2, 5, 10])
  }

  @Test("only the last sum of a response votes")
  func finalAnswers() throws {
    var task = Sums()
    (task.terms, task.showsWork, task.prompts, task.demonstrations) = (3, true, 16, 16)
    let world = try task.makeWorld(seed: 1)
    let key = try #require(world.answers)
    let end = world.endToken
    func tokens(_ text: String) -> [Int32] { world.tokenizer.encode(text) }
    #expect(key.final(tokens("112,116") + [end]) == tokens("116") + [end])
    #expect(key.final(tokens("116") + [end]) == tokens("116") + [end])
    #expect(key.final(tokens("112,116")) == tokens("112,116"))
  }

  @Test("a run is a curve that starts at the share of right answers and never falls")
  func tinyRun() throws {
    let facts = try TinyFacts.shared.get()
    var method = PassAtK()
    (method.k, method.pool) = (8, 16)
    let run = try facts.run(method, steps: 3)
    let series = run.record.series
    #expect(try #require(series["attempts/k"]).values == [1, 2, 4, 8])
    let pass = try #require(series["attempts/pass"]).values
    #expect(zip(pass, pass.dropFirst()).allSatisfy { $0 <= $1 } && pass[0] > 0 && pass[3] < 1)
    // With one answer there is nothing to vote on.
    let votes = try #require(series["attempts/majority"]).values
    expectClose(votes[0], pass[0], within: 1e-12, "maj@1")
    for name in ["attempts/k", "attempts/pass", "attempts/majority"] {
      #expect(MetricDictionary[name] != nil)
    }
  }

  @Test("a task without right answers is refused")
  func needsAnswers() throws {
    #expect(throws: TrainingError.self) {
      try TinyReviews.shared.get().run(PassAtK(), steps: nil)
    }
  }
}
