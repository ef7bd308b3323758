import Models
import Testing

@testable import Tasks

/// What every made-up world promises, asked of each of them.
@Suite struct MadeWorldTests {
  private static let makers: [any WorldMaker] = [
    Words(), Sums(), Facts(), Digest(), ScalarProxy(),
  ]

  @Test(arguments: 0..<5)
  func `The seed decides all of it`(index: Int) throws {
    let maker = Self.makers[index]
    let world = try maker.makeWorld(seed: 1)
    let again = try maker.makeWorld(seed: 1)
    let other = try maker.makeWorld(seed: 2)
    #expect(again.prompts.train == world.prompts.train)
    #expect(again.prompts.heldOut == world.prompts.heldOut)
    #expect(again.demonstrations.train == world.demonstrations.train)
    #expect(again.preferences.train == world.preferences.train)
    #expect(again.preferences.heldOut == world.preferences.heldOut)
    #expect(again.facts == world.facts)
    #expect(other.prompts.train != world.prompts.train)
    #expect(other.demonstrations.train != world.demonstrations.train)
    #expect(other.preferences.train != world.preferences.train)
    #expect(other.tokenizer.fileContent == world.tokenizer.fileContent)
  }

  @Test func `A task knows how long its responses may be before its world is made`() throws {
    for maker in Self.makers + [Reviews(), Chain(), Bandit()] as [any WorldMaker] {
      #expect(try maker.makeWorld(seed: 1).responseTokens == maker.responseTokens)
    }
  }

  @Test(arguments: 0..<5)
  func `Held-out prompts are in no training data`(index: Int) throws {
    let world = try Self.makers[index].makeWorld(seed: 3)
    let hidden = Set(world.prompts.heldOut)
    #expect(hidden.count == world.prompts.heldOut.count)
    #expect(Set(world.prompts.train).count == world.prompts.train.count)
    #expect(hidden.isDisjoint(with: world.prompts.train))
    #expect(hidden.isDisjoint(with: world.demonstrations.train.map(\.prompt)))
    #expect(hidden.isDisjoint(with: world.preferences.train.map(\.prompt)))
    #expect(world.preferences.heldOut.allSatisfy { hidden.contains($0.prompt) })
    #expect(world.demonstrations.heldOut.map(\.prompt) == world.prompts.heldOut)
  }

  @Test(arguments: 0..<5)
  func `Everything fits, ends and is in the vocabulary`(index: Int) throws {
    let world = try Self.makers[index].makeWorld(seed: 4)
    let pairs = world.preferences.train + world.preferences.heldOut
    let sequences =
      (world.demonstrations.train + world.demonstrations.heldOut).map { ($0.prompt, $0.response) }
      + pairs.flatMap { [($0.prompt, $0.chosen), ($0.prompt, $0.rejected)] }
    for (prompt, response) in sequences {
      #expect(response.last == world.endToken && response.filter { $0 == 0 }.count == 1)
      #expect(response.count <= world.responseTokens)
      #expect(prompt.count + world.responseTokens <= world.contextTokens)
      #expect((prompt + response).allSatisfy { $0 != 1 && $0 < world.tokenizer.vocabularySize })
    }
    #expect(pairs.allSatisfy { $0.chosen != $0.rejected })
    #expect(world.gold != nil)
    let text = world.tokenizer.decode(world.prompts.heldOut[0])
    #expect(world.tokenizer.encode(text) == world.prompts.heldOut[0], "\(text)")
    let file = try TokenizerFile.read(Array(world.tokenizer.fileContent.utf8))
    #expect(file.encode(text) == world.prompts.heldOut[0])
  }

  @Test(arguments: 0..<5)
  func `A larger task begins with the smaller`(index: Int) throws {
    let smaller = try Self.makers[index].makeWorld(seed: 5)
    let larger: any WorldMaker
    switch Self.makers[index] {
    case var task as Words:
      task.preferences *= 2
      larger = task
    case var task as Sums:
      task.preferences *= 2
      larger = task
    case var task as Facts:
      task.preferences *= 2
      larger = task
    case var task as Digest:
      task.preferences *= 2
      larger = task
    case var task as ScalarProxy:
      task.preferences *= 2
      larger = task
    default: return
    }
    let world = try larger.makeWorld(seed: 5)
    #expect(world.preferences.train.starts(with: smaller.preferences.train))
    #expect(world.preferences.heldOut == smaller.preferences.heldOut)
    #expect(world.prompts.train == smaller.prompts.train)
  }
}

/// Whether labels follow σ(margin/T): pairs whose better response is known to win with probability p.
func agreesWithBradleyTerry(
  _ pairs: [PreferencePair], temperature: Double, noise: Double = 0,
  _ reward: (_ prompt: [Int32], _ response: [Int32]) -> Double
) -> Bool {
  var (surprise, variance) = (0.0, 0.0)
  for pair in pairs {
    let margin = reward(pair.prompt, pair.chosen) - reward(pair.prompt, pair.rejected)
    let fair = LabelRule(temperature: temperature, noise: 0).probability(margin: abs(margin))
    let expected = fair * (1 - noise) + (1 - fair) * noise
    guard margin != 0 else { continue }
    surprise += (margin > 0 ? 1 : 0) - expected
    variance += expected * (1 - expected)
  }
  return variance > 0 ? abs(surprise) < 4 * variance.squareRoot() : surprise == 0
}
