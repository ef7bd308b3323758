import Foundation
import Models
import Tensors
import Testing

@testable import Tasks

/// Real files of each schema, where they are at hand.
@Suite(.disabled(if: SharedFiles.areMissing, SharedFiles.skipMessage))
struct PreferenceFileTests {
  @Test(arguments: [
    ("hh-rlhf/helpful-base-test.jsonl.gz", 2354),
    ("medicalgpt/dpo_zh_500_question_schema_2cd86ef.jsonl", 500),
    ("medicalgpt/reward_test_5fec167.json", 100),
    ("llama-factory/dpo_en_demo.json", 300),
    ("stack-exchange/stack_exchange_paired_tiny.json", 25),
    ("blimp/passive_1.jsonl", 1000),
  ])
  func `A published file becomes a world`(path: String, count: Int) throws {
    var task = Preferences()
    task.file = path
    let folder = SharedFiles.root.appendingPathComponent("data/preferences")
    let world = try task.makeWorld(
      seed: 1, inputs: InputFiles { folder.appendingPathComponent($0) })
    let facts = Dictionary(uniqueKeysWithValues: world.facts.map { ($0.name, $0.value) })
    #expect(facts["data/records"] == Double(count))
    let kept = facts["data/pairs", default: 0] + facts["data/heldout_pairs", default: 0]
    let dropped = facts["data/identical", default: 0] + facts["data/empty", default: 0]
    #expect(kept + dropped == Double(count))
    for pair in world.preferences.train + world.preferences.heldOut {
      let longest = pair.prompt.count + max(pair.chosen.count, pair.rejected.count)
      #expect(longest <= 512 && !pair.prompt.isEmpty)
    }
    for prompt in world.prompts.train { #expect(prompt.count + world.responseTokens <= 512) }
  }

  @Test func `A published transcript is cut before the answers`() throws {
    let folder = SharedFiles.root.appendingPathComponent("data/preferences/hh-rlhf")
    let name = "helpful-base-test.jsonl.gz"
    let file = try RecordFile(name: name, url: folder.appendingPathComponent(name))
    for record in file.records {
      let pair = try TextPair(record, in: name)
      #expect(pair.prompt.hasSuffix("\n\nAssistant:"))
      #expect(pair.prompt + pair.chosen == record.value["chosen"]?.string)
      #expect(pair.prompt + pair.rejected == record.value["rejected"]?.string)
    }
  }

  @Test func `Files without pairs say which columns they have`() {
    let folder = SharedFiles.root.appendingPathComponent("data/preferences")
    for (path, columns) in [
      ("llama-factory/kto_en_demo.json", "label, messages"),
      ("gsm8k/example_model_solutions.jsonl", "ground_truth, question"),
    ] {
      var task = Preferences()
      task.file = path
      #expect {
        try task.makeWorld(seed: 1, inputs: InputFiles { folder.appendingPathComponent($0) })
      } throws: {
        "\($0)".contains("found the columns")
          && columns.split(separator: ", ").allSatisfy("\($0)".contains)
      }
    }
  }
}
