import Testing

@testable import Kernels

@Suite struct BLASTests {
  @Test func `the matrix library says who it is`() throws {
    let blas = try BLAS.load()
    #expect(blas.configuration.hasPrefix("OpenBLAS"))
    #expect(!blas.core.isEmpty)
    #expect(blas.version.split(separator: ".").count >= 2)
    #expect(try NumericFingerprint.current().matrixLibrary == "\(blas.version) \(blas.core)")
  }

  @Test func `an old kernel on a new CPU is a concern, a new one is not`() throws {
    guard InstructionSet.widest >= .avx2 else { return }
    var blas = try BLAS.load()
    for core in ["SkylakeX", "Haswell", "Zen", "Cooperlake"] {
      blas.core = core
      #expect(blas.concern == nil)
    }
    blas.core = "Prescott"
    blas.coreWasForced = true
    #expect(blas.concern?.contains("Unset OPENBLAS_CORETYPE") == true)
  }

  @Test func `errors say what to install`() {
    for error in [BLASError.missing(detail: "no such file"), .onlyOpenMP] {
      #expect(error.description.contains("apt-get install -y libopenblas0-serial"))
    }
  }

  @Test func `large products agree with our own kernel`() throws {
    try BLAS.load()
    let (m, n, k) = (70, 2100, 520)
    let (a, b) = (Numbers.floats(m * k, seed: 1), Numbers.floats(k * n, seed: 2))
    var (ours, theirs) = ([Float](repeating: 0, count: m * n), [Float](repeating: 0, count: m * n))
    affine(a, b, nil, &ours, rows: m, inputs: k, outputs: n)
    gemm(m: m, n: n, k: k, a, lda: k, b, ldb: n, beta: 0, &theirs, ldc: n)
    #expect(error(theirs, ours.doubles) < 1e-4)
    gemm(m: 1, n: n, k: k, a, lda: k, b, ldb: n, beta: 0, &theirs, ldc: n)
    #expect(error(Array(theirs.prefix(n)), Array(ours.prefix(n)).doubles) < 1e-4)
  }
}
