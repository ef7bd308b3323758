import Models
import Tensors
import Testing

@testable import Tasks

@Suite struct ScalarProxyTests {
  @Test func `Best of two among three responses is what the hand finds`() {
    // By proxy 1 < 2 < 3 the winners have probabilities 1/9, 3/9, 5/9.
    let point = bestOfN(2, gold: [6, 0, 3], proxy: [3, 1, 2])
    #expect(abs(point.gold - (0 * 1 + 3 * 3 + 6 * 5) / 9.0) < 1e-12)
    #expect(abs(point.proxy - (1 * 1 + 2 * 3 + 3 * 5) / 9.0) < 1e-12)
    let expected = [1, 3, 5].map { $0 / 9.0 * Elementary.log(3 * $0 / 9.0) }.reduce(0, +)
    #expect(abs(point.divergence - expected) < 1e-12)
    let one = bestOfN(1, gold: [6, 0, 3], proxy: [3, 1, 2])
    #expect(abs(one.gold - 3) < 1e-12 && abs(one.divergence) < 1e-12)
    // Equal proxies: nothing is chosen.
    let equal = bestOfN(8, gold: [1, 2, 3], proxy: [0, 0, 0])
    #expect(abs(equal.gold - 2) < 1e-12 && abs(equal.divergence) < 1e-12)
  }

  @Test func `Normal noise halves the gain at every n`() {
    let curve = ProxyCurve(.gaussian(deviation: 1))
    // The expected largest of n standard normal numbers.
    for (n, largest) in [(1, 0.0), (2, 0.564_189_583_5), (4, 1.029_375_373), (256, 2.826_6)] {
      let point = curve(n)
      #expect(abs(point.proxy - largest * 2.0.squareRoot()) < 1e-3)
      #expect(abs(point.gold - 0.5 * point.proxy) < 1e-4)
    }
    #expect(abs(curve(4).gold - 0.727_878) < 1e-4)
    #expect(abs(curve(4).divergence - (Elementary.log(4) - 0.75)) < 1e-12)
  }

  @Test func `Noise of unequal spread gives Var X over Var X + Var Z`() {
    let curve = ProxyCurve(.gaussian(deviation: 2))
    for n in [2, 16, 1024] {
      let point = curve(n)
      #expect(abs(point.gold / point.proxy - 0.2) < 1e-4)
    }
  }

  @Test func `Heavy tails let gold rise, turn and fall back to nothing`() {
    let curve = ProxyCurve(.studentT(degrees: 2))
    let points = (0...14).map { curve(1 << $0) }
    let best = points.max { $0.gold < $1.gold }
    #expect(best?.n == 16)
    #expect(abs((best?.gold ?? 0) - 0.688) < 0.002)
    // The largest of n such numbers is M = √(n/2)·F with E F = Γ(½) and E 1/F = Γ(3/2); far out
    // E[X | X̂ = u] is 3/u.
    #expect(abs((points.last?.gold ?? 0) - 3 * 0.886_227 / 90.51) < 3e-4)
    #expect(abs((points.last?.proxy ?? 0) - 160.4) < 3)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.proxy < $1.proxy })
  }

  @Test func `The curve is the limit of many responses`() {
    let recipe = ScalarRecipe(
      responses: 20_000, noise: .gaussian(deviation: 1), RandomSource(seed: 3))
    let curve = ProxyCurve(.gaussian(deviation: 1))
    for n in [1, 4, 16] {
      let (finite, limit) = (bestOfN(n, gold: recipe.golds, proxy: recipe.proxies), curve(n))
      #expect(abs(finite.gold - limit.gold) < 0.05)
      #expect(abs(finite.divergence - limit.divergence) < 0.01)
    }
  }

  @Test func `Labels follow the proxy, and gold is another number`() throws {
    var task = ScalarProxy()
    (task.labelTemperature, task.labelNoise) = (0.5, 0.1)
    let world = try task.makeWorld(seed: 1)
    let recipe = ScalarRecipe(
      responses: task.responses, noise: task.noise,
      RandomSource(seed: 1).split("ScalarProxy").split("rewards"))
    #expect(
      agreesWithBradleyTerry(
        world.preferences.train, temperature: 0.5, noise: 0.1, recipe.labelled))
    #expect(recipe.golds != recipe.proxies)
    let gold = try #require(world.gold)
    #expect(gold([2, 2], recipe.response(7)) == recipe.golds[7])
    for malformed: [Int32] in [[], [40], [40, 41], [3, 0], [40, 0, 0]] {
      #expect(gold([2, 2], malformed) == -4)
    }
    #expect(recipe.labelled(prompt: [2, 2], response: recipe.response(7)) == recipe.proxies[7])
  }

  @Test func `The noise has the spread that it says`() {
    let normal = items(20_000, RandomSource(seed: 5)) {
      ProxyNoise.gaussian(deviation: 3).draw(&$0)
    }
    let variance = normal.reduce(0) { $0 + $1 * $1 } / 20_000
    #expect(abs(variance - 9) < 4 * 9 * (2.0 / 20_000).squareRoot())
    // P(|t₂| > 2) = 1 − 2/√6.
    let heavy = items(20_000, RandomSource(seed: 6)) {
      ProxyNoise.studentT(degrees: 2).draw(&$0)
    }
    let share = Double(heavy.filter { abs($0) > 2 }.count) / 20_000
    #expect(abs(share - (1 - 2 / 6.0.squareRoot())) < 0.011)
  }
}
