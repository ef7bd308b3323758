/// What decides the bits of a result beside its inputs: libraries, instructions, our kernels.
package struct NumericFingerprint: Sendable, Hashable, Codable {
  /// Version and kernel set of OpenBLAS, such as `0.3.21 SkylakeX`.
  package var matrixLibrary: String
  /// Vector instructions of our own kernels.
  package var instructionSet: InstructionSet
  /// Raised whenever a kernel of ours changes a bit of its result.
  package var kernelRevision: Int

  package init(matrixLibrary: String, instructionSet: InstructionSet, kernelRevision: Int) {
    self.matrixLibrary = matrixLibrary
    self.instructionSet = instructionSet
    self.kernelRevision = kernelRevision
  }

  /// Revision of the kernels in this target.
  package static let currentRevision = 2

  /// The fingerprint of this process.
  ///
  /// - Throws: `BLASError` when there is no matrix library.
  package static func current() throws(BLASError) -> NumericFingerprint {
    let blas = try BLAS.load()
    return NumericFingerprint(
      matrixLibrary: "\(blas.version) \(blas.core)", instructionSet: .current,
      kernelRevision: currentRevision)
  }
}
