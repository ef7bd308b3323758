extension Elementary {
  /// Returns cos x and sin x, for |x| below 10⁶ with an error below 10⁻¹⁵.
  package static func cosineAndSine(_ x: Double) -> (cosine: Double, sine: Double) {
    // x = n·π/2 + r, |r| ≤ π/4; π/2 in three parts, of which the first two times n are exact.
    let n = (x * 0x1.45f306dc9c883p-1).rounded(.toNearestOrEven)
    let r = ((x - n * 0x1.921fb544p0) - n * 0x1.0b4611a6p-34) - n * 0x1.3198a2e037073p-69
    let square = r * r
    var (cosine, sine) = (1.0, 1.0)
    for k in stride(from: 18.0, through: 2, by: -2) {
      cosine = 1 - cosine * square / (k * (k - 1))
      sine = 1 - sine * square / (k * (k + 1))
    }
    sine *= r
    switch Int(n) & 3 {
    case 0: return (cosine, sine)
    case 1: return (-sine, cosine)
    case 2: return (-cosine, -sine)
    default: return (sine, -cosine)
    }
  }
}
