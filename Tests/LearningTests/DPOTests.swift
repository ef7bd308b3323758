import Learning
import Testing

@Suite("DPO")
struct DPOTests {
  @Test("a tiny run raises the held-out preference accuracy from exactly one half")
  func tinyRunImproves() throws {
    let run = try TinyChain.shared.get().dpo
    let accuracy = try run.change(of: "preference/accuracy")
    #expect(accuracy.first == 0.5, "policy and reference are equal at the start")
    #expect(accuracy.last > 0.6)
    let divergence = try run.change(of: "kl/reference")
    #expect(divergence.first == 0)
    #expect(divergence.last > 0)
    #expect(try run.change(of: "preference/margin").last > 0)
  }
}
