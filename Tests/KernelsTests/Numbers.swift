/// Numbers for tests: spread over −1…1, the same in every run.
struct Numbers {
  private var state: UInt64

  init(seed: UInt64 = 1) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> Float {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Float(Int32(truncatingIfNeeded: state >> 32)) / 2_147_483_648
  }

  mutating func floats(_ count: Int, scale: Float = 1) -> [Float] {
    (0..<count).map { _ in next() * scale }
  }

  static func floats(_ count: Int, seed: UInt64, scale: Float = 1) -> [Float] {
    var numbers = Numbers(seed: seed)
    return numbers.floats(count, scale: scale)
  }
}

/// Largest distance of floats from what they should be.
func error(_ values: [Float], _ expected: [Double]) -> Double {
  guard values.count == expected.count else { return .infinity }
  return zip(values, expected).map { $0.isNaN ? .infinity : abs(Double($0) - $1) }.max() ?? 0
}

extension [Float] {
  var doubles: [Double] { map(Double.init) }
  var bits: [UInt32] { map(\.bitPattern) }
}
