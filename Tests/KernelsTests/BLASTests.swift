import Testing

@testable import Kernels

@Suite struct BLASTests {
  @Test func `the matrix library says who it is`() throws {
    let blas = try BLAS.load()
    #expect(blas.configuration.hasPrefix("OpenBLAS"))
    #expect(!blas.core.isEmpty)
    #expect(try NumericFingerprint.current().matrixLibrary == "\(blas.version) \(blas.core)")
  }
}
