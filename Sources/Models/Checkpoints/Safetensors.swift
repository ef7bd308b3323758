import Foundation

/// A safetensors file: named tensors behind a JSON header.
///
/// The header is checked completely before a tensor is read, so that a damaged or hostile file costs
/// no more memory than its own size. Format: https://huggingface.co/docs/safetensors.
package struct Safetensors {
  /// What the header says about one tensor.
  package struct Tensor: Sendable, Hashable {
    package var type: ElementType
    package var shape: [Int]
    /// Where its bytes lie after the header.
    package var bytes: Range<Int>

    package var count: Int { bytes.count / type.size }
  }

  /// The tensors by name.
  package let tensors: [String: Tensor]
  package let metadata: [String: String]
  let path: String
  private let data: Data
  private let dataStart: Int

  /// Opens a file and checks its header.
  ///
  /// - Throws: `CheckpointError` when the file cannot be read or its header is wrong.
  package init(path: String) throws(CheckpointError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw CheckpointError(
        path, "cannot be read (\(error.localizedDescription))",
        cure: "check the path and the file's permissions")
    }
    try self.init(data: data, path: path)
  }

  /// Reads the header of a file in memory; `path` is only for messages.
  ///
  /// - Throws: `CheckpointError` when the header is wrong.
  package init(data: Data, path: String) throws(CheckpointError) {
    let header = try SafetensorsHeader(data, path: path)
    tensors = header.tensors
    metadata = header.metadata
    dataStart = header.dataStart
    self.path = path
    self.data = data
  }

  /// The names of all tensors, sorted.
  package var names: [String] { tensors.keys.sorted() }

  /// A tensor's values as floats, whatever its floating-point type.
  ///
  /// - Throws: `CheckpointError` when it is missing or holds integers.
  package func floats(_ name: String) throws(CheckpointError) -> [Float] {
    let tensor = try tensor(name)
    return try withBytes(of: tensor) { bytes throws(CheckpointError) in
      switch tensor.type {
      case .F32: bytes.elements(UInt32.self) { Float(bitPattern: $0) }
      case .F64: bytes.elements(UInt64.self) { Float(Double(bitPattern: $0)) }
      case .F16: bytes.elements(UInt16.self) { Float(halfBits: $0) }
      case .BF16: bytes.elements(UInt16.self) { Float(bitPattern: UInt32($0) << 16) }
      default: throw wrongType(name, tensor, "floating-point numbers")
      }
    }
  }

  /// A tensor's values in double precision.
  ///
  /// - Throws: `CheckpointError` when it is missing or holds integers.
  package func doubles(_ name: String) throws(CheckpointError) -> [Double] {
    let tensor = try tensor(name)
    guard tensor.type == .F64 else { return try floats(name).map(Double.init) }
    return try withBytes(of: tensor) { $0.elements(UInt64.self) { Double(bitPattern: $0) } }
  }

  /// A tensor's values as integers.
  ///
  /// - Throws: `CheckpointError` when it is missing or holds floating-point numbers.
  package func integers(_ name: String) throws(CheckpointError) -> [Int] {
    let tensor = try tensor(name)
    return try withBytes(of: tensor) { bytes throws(CheckpointError) in
      switch tensor.type {
      case .I64: bytes.elements(Int64.self) { Int($0) }
      case .I32: bytes.elements(Int32.self) { Int($0) }
      case .I16: bytes.elements(Int16.self) { Int($0) }
      case .I8: bytes.elements(Int8.self) { Int($0) }
      case .U8, .BOOL: bytes.elements(UInt8.self) { Int($0) }
      default: throw wrongType(name, tensor, "integers")
      }
    }
  }

  private func tensor(_ name: String) throws(CheckpointError) -> Tensor {
    guard let tensor = tensors[name] else {
      throw CheckpointError(
        path, "has no tensor '\(name)'", cure: "use a file that was saved from such a model")
    }
    return tensor
  }

  private func withBytes<Result>(
    of tensor: Tensor, _ body: (UnsafeRawBufferPointer) throws(CheckpointError) -> Result
  ) throws(CheckpointError) -> Result {
    let range = dataStart + tensor.bytes.lowerBound..<dataStart + tensor.bytes.upperBound
    do {
      return try data.withUnsafeBytes { try body(UnsafeRawBufferPointer(rebasing: $0[range])) }
    } catch let error as CheckpointError {
      throw error
    } catch {
      throw CheckpointError(path, "cannot be read (\(error))", cure: "save the model again")
    }
  }

  private func wrongType(_ name: String, _ tensor: Tensor, _ wanted: String) -> CheckpointError {
    CheckpointError(
      path, "tensor '\(name)' has type \(tensor.type.rawValue) where \(wanted) are needed",
      cure: "save the model as F32, F16 or BF16")
  }
}

extension Safetensors {
  /// The types of elements that the format knows and we read.
  package enum ElementType: String, Sendable, Hashable {
    case F64, F32, F16, BF16, I64, I32, I16, I8, U8, BOOL

    /// Bytes of one element.
    package var size: Int {
      switch self {
      case .F64, .I64: 8
      case .F32, .I32: 4
      case .F16, .BF16, .I16: 2
      case .I8, .U8, .BOOL: 1
      }
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Converts each element, wherever the buffer starts; the format is little-endian.
  fileprivate func elements<Bits: FixedWidthInteger, Element>(
    _ type: Bits.Type, _ convert: (Bits) -> Element
  ) -> [Element] {
    let size = MemoryLayout<Bits>.size
    return (0..<count / size).map { index in
      convert(Bits(littleEndian: loadUnaligned(fromByteOffset: index * size, as: Bits.self)))
    }
  }
}

extension Float {
  /// Widens an IEEE half-precision number.
  init(halfBits bits: UInt16) {
    let sign: Float = bits & 0x8000 == 0 ? 1 : -1
    let exponent = Int(bits >> 10 & 0x1f)
    let fraction = Float(bits & 0x3ff)
    switch exponent {
    case 0: self = sign * fraction * 0x1p-24
    case 31: self = fraction == 0 ? sign * .infinity : .nan
    default:
      self = sign * Float(sign: .plus, exponent: exponent - 15, significand: 1 + fraction * 0x1p-10)
    }
  }
}
