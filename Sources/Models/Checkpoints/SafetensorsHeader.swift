import Foundation

/// The checked header of a safetensors file.
struct SafetensorsHeader {
  var tensors: [String: Safetensors.Tensor] = [:]
  var metadata: [String: String] = [:]
  /// Bytes before the tensors' data.
  var dataStart: Int

  /// The format's own limit on the header.
  static let maximumHeaderSize = 100_000_000

  init(_ data: Data, path: String) throws(CheckpointError) {
    func damaged(_ cause: String) -> CheckpointError {
      CheckpointError(path, cause, cure: "download or save the file again")
    }
    guard data.count >= 8 else {
      throw damaged("is \(data.count) bytes long, too short for a safetensors file")
    }
    let size = data.prefix(8).reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    guard size <= UInt64(min(data.count - 8, Self.maximumHeaderSize)) else {
      throw damaged(
        "announces a header of \(size) bytes, but \(data.count - 8) bytes follow and "
          + "\(Self.maximumHeaderSize) are allowed (not a safetensors file, or cut short)")
    }
    dataStart = 8 + Int(size)
    let start = data.startIndex
    let json = data[start + 8..<start + dataStart]
    guard let object = try? JSONSerialization.jsonObject(with: Data(json)) as? [String: Any] else {
      throw damaged("has a header that is not a JSON object")
    }
    let available = data.count - dataStart
    for (name, value) in object.sorted(by: { $0.key < $1.key }) {
      if name == "__metadata__" {
        metadata = value as? [String: String] ?? [:]
      } else {
        do { tensors[name] = try Self.tensor(value, available: available) } catch {
          throw damaged("tensor '\(name)' \(error.cause)")
        }
      }
    }
    var end = 0
    for (name, tensor) in tensors.sorted(by: {
      ($0.value.bytes.lowerBound, $0.key) < ($1.value.bytes.lowerBound, $1.key)
    }) {
      guard tensor.bytes.lowerBound >= end else {
        throw damaged("tensor '\(name)' overlaps the one before it")
      }
      end = tensor.bytes.upperBound
    }
  }

  private struct Invalid: Error { var cause: String }

  private static func tensor(
    _ value: Any, available: Int
  ) throws(Invalid) -> Safetensors.Tensor {
    guard let entry = value as? [String: Any], let typeName = entry["dtype"] as? String,
      let shape = entry["shape"] as? [Int], let offsets = entry["data_offsets"] as? [Int],
      offsets.count == 2
    else { throw Invalid(cause: "lacks dtype, shape or data_offsets") }
    guard let type = Safetensors.ElementType(rawValue: typeName) else {
      throw Invalid(cause: "has the unknown type '\(typeName)'")
    }
    guard offsets[0] >= 0, offsets[0] <= offsets[1], offsets[1] <= available else {
      throw Invalid(
        cause: "lies at bytes \(offsets[0])..<\(offsets[1]) of \(available) (file cut short?)")
    }
    var bytes = type.size
    for dimension in shape {
      let (product, overflow) = bytes.multipliedReportingOverflow(by: dimension)
      guard dimension >= 0, !overflow else { throw Invalid(cause: "has the shape \(shape)") }
      bytes = product
    }
    guard bytes == offsets[1] - offsets[0] else {
      throw Invalid(
        cause: "of shape \(shape) and type \(typeName) needs \(bytes) bytes and has "
          + "\(offsets[1] - offsets[0])")
    }
    return Safetensors.Tensor(type: type, shape: shape, bytes: offsets[0]..<offsets[1])
  }
}
