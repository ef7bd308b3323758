import Foundation
import Models
import Settings
import Tensors
import Testing

@testable import Tasks

@Suite struct LoggedTests {
  private static let lines = (0..<12).map { index in
    """
    {"prompt": "Name fruit \(index / 2)", "response": " pear \(index % 2)", "reward": \(index % 2)}
    """
  }

  private func file(_ text: String) throws -> RecordFile {
    try RecordFile(name: "log.jsonl", bytes: Array(text.utf8))
  }

  private func responses(_ text: String) throws -> [TextResponse] {
    try file(text).records.map { try TextResponse($0, in: "log.jsonl") }
  }

  private func problem(_ text: String) -> String {
    do {
      _ = try responses(text)
      return ""
    } catch { return "\(error)" }
  }

  @Test func `A log becomes a world whose best responses are its demonstrations`() throws {
    var task = Logged()
    (task.file, task.heldOut) = ("log.jsonl", 0.34)
    let world = try task.makeWorld(
      responses(Self.lines.joined(separator: "\n")), random: RandomSource(seed: 1))
    #expect(world.log.train.count == 8 && world.log.heldOut.count == 4)
    #expect(world.gold == nil)
    #expect(world.demonstrations.train.count == 4 && world.preferences.train.count == 4)
    #expect(
      Set(world.log.train.map(\.prompt)).isDisjoint(with: world.log.heldOut.map(\.prompt)))
    for demonstration in world.demonstrations.train {
      #expect(world.tokenizer.decode(demonstration.response) == " pear 1")
      #expect(demonstration.response.last == world.endToken)
    }
    for pair in world.preferences.train {
      #expect(world.tokenizer.decode(pair.rejected) == " pear 0")
    }
    #expect(world.prompts.train.count == 4 && world.prompts.heldOut.count == 2)
  }

  @Test func `Rewards of an ensemble, log-probabilities and broken-off responses are read`() throws
  {
    let records = try responses(
      """
      {"question": "Q", "answer": "A", "scores": [1, 2, 6], "logprob": -3.5}
      {"prompt": "p", "completion": "c", "score": -1e2, "logprobs": [-1, -0.5], "finished": false}
      [
      """.split(separator: "\n").prefix(2).joined(separator: "\n"))
    #expect(records[0].rewards == [1, 2, 6])
    #expect(records[0].logProbability == -3.5 && records[0].tokenLogProbabilities == nil)
    #expect(records[0].prompt == "\n\nHuman: Q\n\nAssistant:" && records[0].response == " A")
    #expect(records[1].rewards == [-100] && records[1].logProbability == -1.5)
    #expect(records[1].tokenLogProbabilities == [-1, -0.5] && !records[1].isFinished)
  }

  @Test func `A mistake is named with file and line`() {
    let good = Self.lines[0]
    for (bad, text) in [
      (#"{"prompt": "p", "response": "r"}"#, "found the columns prompt, response"),
      (#"{"prompt": "p", "response": "r", "reward": "high"}"#, "reward must be a number"),
      (#"{"prompt": "p", "response": "r", "reward": []}"#, "reward must be a number"),
      (#"{"prompt": "p", "response": "r", "reward": 1, "logprob": 0.5}"#, "none is above 0"),
      (#"{"prompt": 7, "response": "r", "reward": 1}"#, "the prompt must be a text"),
      (#"{"prompt": "p", "response": "r", "reward": 1, "finished": 1}"#, "true or false"),
      ("7", "not an object"),
    ] {
      let message = problem(good + "\n" + bad)
      #expect(message.hasPrefix("log.jsonl:2: "), "\(bad): \(message)")
      #expect(message.contains(text), "\(bad): \(message)")
    }
    #expect(problem(good + "\n{").hasPrefix("log.jsonl:2:"))
  }

  @Test func `Every record needs one reward from each member of the ensemble`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("exp-logged-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text =
      Self.lines[0] + "\n\n" + #"{"prompt": "p", "response": "r", "reward": [1, 2]}"#
    try Data(text.utf8).write(to: folder.appendingPathComponent("log.jsonl"))
    var task = Logged()
    task.file = "log.jsonl"
    #expect(task.inputFiles == ["log.jsonl"])
    #expect {
      try task.makeWorld(seed: 1, inputs: InputFiles { folder.appendingPathComponent($0) })
    } throws: {
      "\($0)".hasPrefix("log.jsonl:3: 2 rewards, but the first record has 1")
    }
  }

  @Test func `Token log-probabilities stay only when the tokens are ours`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [String](), vocabulary: 257)
    let fitting = ResponseFitting(tokenizer: tokenizer, context: 8)
    var text = TextResponse(prompt: "abcdefgh", response: "xy", rewards: [1])
    (text.logProbability, text.tokenLogProbabilities) = (-6, [-1, -2, -3])
    let whole = fitting.fit(text)
    #expect(whole.tokenLogProbabilities == [-1, -2, -3] && whole.logProbability == -6)
    #expect(whole.response.count == 3 && whole.prompt.count == 5)
    (text.logProbability, text.tokenLogProbabilities) = (-3, [-1, -2])
    #expect(fitting.fit(text).tokenLogProbabilities == nil)
    #expect(fitting.fit(text).logProbability == -3)
    (text.response, text.isFinished) = ("0123456789", true)
    let cut = fitting.fit(text)
    #expect(cut.response.count == 7 && cut.prompt.count == 1 && cut.logProbability == nil)
  }

  @Test func `An ensemble that disagrees lowers its reward`() {
    let record = LoggedResponse(prompt: [1], response: [2], rewards: [1, 3])
    // Bessel: ((1 − 2)² + (3 − 2)²)/1 = 2.
    #expect(record.meanReward == 2 && record.deviation == 2.0.squareRoot())
    #expect(record.pessimisticReward(0.5) == 2 - 0.5 * 2.0.squareRoot())
    #expect(LoggedResponse(prompt: [1], response: [2], rewards: [4]).pessimisticReward(9) == 4)
  }
}
