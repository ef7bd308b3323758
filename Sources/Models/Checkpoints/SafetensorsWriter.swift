import Foundation

extension Safetensors {
  /// One tensor to write.
  package struct Output {
    package var name: String
    package var shape: [Int]
    package var values: [Float]

    package init(name: String, shape: [Int], values: [Float]) {
      precondition(
        values.count == shape.reduce(1, *), "\(name): \(values.count) values for shape \(shape)")
      self.name = name
      self.shape = shape
      self.values = values
    }
  }

  /// Encodes tensors as a safetensors file of type F32, in the order given.
  ///
  /// The same tensors give the same bytes.
  package static func encode(_ tensors: [Output], metadata: [String: String] = [:]) -> Data {
    var entries = ["\"__metadata__\":\(jsonText(["format": "pt"].merging(metadata) { $1 }))"]
    var end = 0
    for tensor in tensors {
      let start = end
      end += tensor.values.count * 4
      entries.append(
        "\(jsonText(tensor.name)):{\"dtype\":\"F32\",\"shape\":\(jsonText(tensor.shape)),"
          + "\"data_offsets\":[\(start),\(end)]}")
    }
    var header = Data("{\(entries.joined(separator: ","))}".utf8)
    while header.count % 8 != 0 { header.append(0x20) }
    var data = Data(capacity: 8 + header.count + end)
    withUnsafeBytes(of: UInt64(header.count).littleEndian) { data.append(contentsOf: $0) }
    data.append(header)
    for tensor in tensors {
      tensor.values.withUnsafeBytes { data.append(contentsOf: $0) }
    }
    return data
  }

  private static func jsonText(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard let data = try? encoder.encode(value) else {
      preconditionFailure("cannot write \(value) as JSON")
    }
    return String(decoding: data, as: UTF8.self)
  }
}
