import Testing

@testable import Tensors

@Suite struct RandomSourceTests {
  /// Known answers of the authors' Random123 distribution (kat_vectors, philox4x32 with ten rounds).
  @Test func `Philox gives its authors' known answers`() {
    #expect(
      Philox.block(counter: .init(repeating: 0), key: .init(repeating: 0))
        == .init(0x6627_E8D5, 0xE169_C58D, 0xBC57_AC4C, 0x9B00_DBD8))
    #expect(
      Philox.block(counter: .init(repeating: .max), key: .init(repeating: .max))
        == .init(0x408F_276D, 0x41C8_3B0E, 0xA20B_C7C6, 0x6D54_51FD))
    #expect(
      Philox.block(
        counter: .init(0x243F_6A88, 0x85A3_08D3, 0x1319_8A2E, 0x0370_7344),
        key: .init(0xA409_3822, 0x299F_31D0))
        == .init(0xD16C_FE09, 0x94FD_CCEB, 0x5001_E420, 0x2412_6EA1))
  }

  @Test func `A stream is named by its path and not by what was drawn before`() {
    let root = RandomSource(seed: 7)
    var drawn = root
    _ = (0..<100).map { _ in drawn.uniform() }
    #expect(first(drawn.split("rollout").split(3)) == first(root.split("rollout").split(3)))
  }

  @Test func `Neighbouring paths give unrelated streams`() {
    let root = RandomSource(seed: 1)
    var seen: Set<UInt64> = []
    for name in ["", "a", "b", "ab", "rollout"] {
      for index in -50..<50 {
        seen.insert(first(root.split(name).split(index)))
        seen.insert(first(root.split(index).split(name)))
      }
      seen.insert(first(root.split(name)))
    }
    for seed in 0..<500 { seen.insert(first(RandomSource(seed: UInt64(seed)))) }
    #expect(seen.count == 5 * 201 + 500)
  }

  @Test func `Uniform and normal draws have the moments of their distributions`() {
    var random = RandomSource(seed: 11)
    let count = 200_000
    let uniforms = (0..<count).map { _ in random.uniform() }
    #expect(uniforms.allSatisfy { $0 >= 0 && $0 < 1 })
    #expect(abs(mean(uniforms) - 0.5) < 0.003)
    #expect(abs(mean(uniforms.map { $0 * $0 }) - 1.0 / 3) < 0.003)
    let normals = (0..<count).map { _ in random.normal() }
    #expect(abs(mean(normals)) < 0.01)
    #expect(abs(mean(normals.map { $0 * $0 }) - 1) < 0.02)
    #expect(abs(mean(normals.map { $0 * $0 * $0 * $0 }) - 3) < 0.15)
  }

  @Test func `Integers below a bound are all met, equally often`() {
    var random = RandomSource(seed: 3)
    var counts = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { counts[random.integer(below: 7)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 10_000) < 500 })
    #expect((0..<100).allSatisfy { _ in random.integer(below: 1) == 0 })
  }

  @Test func `A shuffle keeps every element and every order is possible`() {
    var random = RandomSource(seed: 5)
    var orders: Set<[Int]> = []
    for _ in 0..<300 { orders.insert(random.shuffled(0..<4)) }
    #expect(orders.count == 24)
    #expect(orders.allSatisfy { $0.sorted() == [0, 1, 2, 3] })
    #expect(random.shuffled([Int]()).isEmpty)
  }

  @Test func `Weighted draws follow their weights and never take a weight of zero`() {
    var random = RandomSource(seed: 9)
    var counts = [Int](repeating: 0, count: 4)
    for _ in 0..<40_000 { counts[random.index(weightedBy: [1, 0, 3, 0])] += 1 }
    #expect(counts[1] == 0 && counts[3] == 0)
    #expect(abs(counts[0] - 10_000) < 500)
  }

  private func first(_ random: RandomSource) -> UInt64 {
    var random = random
    return random.next()
  }

  private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
