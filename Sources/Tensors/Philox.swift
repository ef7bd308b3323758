/// The Philox4x32-10 counter-based generator: 128 bits of counter and 64 of key to 128 random bits.
///
/// Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC 2011).
/// There is no state: the same counter and key give the same bits, in any order, on any thread.
package enum Philox {
  /// Four words: a counter, or what the generator makes of it.
  package typealias Block = SIMD4<UInt32>

  /// Encrypts `counter` under `key` in ten rounds.
  package static func block(counter: Block, key: SIMD2<UInt32>) -> Block {
    var (x, k) = (counter, key)
    for round in 0..<10 {
      if round > 0 { k &+= SIMD2(0x9E37_79B9, 0xBB67_AE85) }
      let (high0, low0) = x[0].multipliedFullWidth(by: 0xD251_1F53)
      let (high1, low1) = x[2].multipliedFullWidth(by: 0xCD9E_8D57)
      x = SIMD4(high1 ^ x[1] ^ k[0], low1, high0 ^ x[3] ^ k[1], low0)
    }
    return x
  }
}
