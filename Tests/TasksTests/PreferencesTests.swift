import Foundation
import Models
import Settings
import Tensors
import Testing

@testable import Tasks

@Suite struct PreferencesTests {
  @Test func `A file becomes a world with both splits`() throws {
    var task = Preferences()
    task.file = "pairs-in-gzip.txt"
    task.heldOut = 0.25
    let inputs = InputFiles { SharedFiles.fixtures.appendingPathComponent($0) }
    let world = try task.makeWorld(seed: 1, inputs: inputs)
    #expect(world.preferences.train.count == 9)
    #expect(world.preferences.heldOut.count == 3)
    #expect(world.demonstrations.train.count == 9)
    #expect(world.gold == nil)
    for pair in world.preferences.train + world.preferences.heldOut {
      #expect(pair.chosen.last == world.endToken && pair.rejected.last == world.endToken)
      #expect(world.tokenizer.decode(pair.prompt).hasPrefix("Name fruit number"))
      #expect(world.tokenizer.decode(pair.chosen).hasPrefix(" The pear"))
      #expect(world.tokenizer.decode(pair.rejected).hasPrefix(" No idea"))
    }
    #expect(task.inputFiles == ["pairs-in-gzip.txt"])
  }

  @Test func `No prompt is on both sides and the seed decides the split`() throws {
    let texts = (0..<60).map {
      TextPair(prompt: "Question \($0 / 3)", chosen: " yes \($0)", rejected: " no")
    }
    let one = try world(texts, seed: 1)
    #expect(
      Set(one.preferences.train.map(\.prompt)).isDisjoint(
        with: one.preferences.heldOut.map(\.prompt)))
    #expect(one.preferences.heldOut.count == 6)
    let again = try world(texts, seed: 1)
    #expect(again.preferences.train == one.preferences.train)
    let other = try world(texts, seed: 2)
    #expect(decoded(other) != decoded(one))
  }

  @Test func `The tokenizer has seen the training split alone`() throws {
    let names = (0..<20).map { String(repeating: "q", count: $0 + 1) + "x" }
    let texts = names.map {
      TextPair(prompt: $0, chosen: String(repeating: " word\($0)", count: 40), rejected: " b")
    }
    let world = try world(texts, seed: 3)
    let labels = (0..<world.tokenizer.vocabularySize).map { world.tokenizer.label(of: Int32($0)) }
    let hidden = Set(world.preferences.heldOut.map { world.tokenizer.decode($0.prompt) })
    #expect(hidden.count == 2)
    for name in names { #expect(labels.contains(" word\(name)") != hidden.contains(name)) }
  }

  @Test func `A long prompt loses its left end and a long answer its right end`() throws {
    let tokenizer = try BytePairTokenizer.trained(on: [String](), vocabulary: 257)
    let fitting = PairFitting(tokenizer: tokenizer, context: 8)
    let cutPrompt = fitting.fit(TextPair(prompt: "abcdefgh", chosen: "xy", rejected: "z"))
    #expect(cutPrompt.cutsPrompt && !cutPrompt.cutsAnswer)
    #expect(tokenizer.decode(cutPrompt.pair?.prompt ?? []) == "defgh")
    #expect(cutPrompt.pair?.chosen.last == tokenizer.endToken)

    let cutAnswer = fitting.fit(TextPair(prompt: "abc", chosen: "0123456789", rejected: "z"))
    #expect(cutAnswer.cutsPrompt && cutAnswer.cutsAnswer)
    #expect(tokenizer.decode(cutAnswer.pair?.prompt ?? []) == "c")
    #expect(tokenizer.decode(cutAnswer.pair?.chosen ?? []) == "0123456")
    #expect(cutAnswer.pair?.chosen.last != tokenizer.endToken)

    let exact = fitting.fit(TextPair(prompt: "abc", chosen: "0123", rejected: "z"))
    #expect(!exact.cutsPrompt && !exact.cutsAnswer)
    let alike = fitting.fit(TextPair(prompt: "a", chosen: "0123456789", rejected: "0123456abc"))
    #expect(alike.pair == nil)
    #expect(fitting.fit(TextPair(prompt: "", chosen: "a", rejected: "b")).pair?.prompt == [0])
  }

  @Test func `Pairs that teach nothing are counted and dropped`() throws {
    var texts = (0..<20).map { TextPair(prompt: "q\($0)", chosen: " yes \($0)", rejected: " no") }
    texts.append(TextPair(prompt: "q", chosen: " same", rejected: " same"))
    texts.append(TextPair(prompt: "q", chosen: " \n", rejected: " no"))
    let world = try world(texts, seed: 1)
    let facts = Dictionary(uniqueKeysWithValues: world.facts.map { ($0.name, $0.value) })
    #expect(facts["data/records"] == 22)
    #expect(facts["data/pairs"] == 18)
    #expect(facts["data/heldout_pairs"] == 2)
    #expect(facts["data/identical"] == 1)
    #expect(facts["data/empty"] == 1)
    #expect(facts["data/cut_prompts"] == 0)
    #expect(facts["baseline/length_accuracy"] == 1)
  }

  @Test func `An empty file and a file of one prompt are refused with what is needed`() throws {
    var task = Preferences()
    task.file = "f.jsonl"
    #expect { try task.makeWorld([TextPair](), random: RandomSource(seed: 1)) } throws: {
      "\($0)".contains("at least two different prompts")
    }
    let directory = FileManager.default.temporaryDirectory
    let url = directory.appendingPathComponent("empty-\(ProcessInfo.processInfo.processIdentifier)")
    try Data(" \n\n".utf8).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    #expect { try task.makeWorld(seed: 1, inputs: InputFiles { _ in url }) } throws: {
      "\($0)".hasPrefix("f.jsonl: the file has no records; expected pairs")
    }
  }

  @Test func `A limit keeps so many pairs`() throws {
    var task = Preferences()
    task.file = "f"
    task.limit = 10
    let texts = (0..<50).map { TextPair(prompt: "q\($0)", chosen: " y\($0)", rejected: " n") }
    let world = try task.makeWorld(texts, random: RandomSource(seed: 1))
    #expect(world.preferences.train.count + world.preferences.heldOut.count == 10)
  }

  @Test func `Settings that cannot work together are refused`() {
    #expect(throws: SettingError.self) {
      try Preferences(Configuration(type: "Preferences", settings: [:]))
    }
    #expect(throws: SettingError.self) {
      try Preferences(
        Configuration(
          type: "Preferences", settings: ["file": .string("f"), "context": .int(100)]))
    }
  }

  private func world(_ texts: [TextPair], seed: UInt64) throws -> World {
    var task = Preferences()
    task.file = "f"
    return try task.makeWorld(texts, random: RandomSource(seed: seed))
  }

  private func decoded(_ world: World) -> [String] {
    world.preferences.heldOut.map { world.tokenizer.decode($0.prompt) }
  }
}
