/// A setting's type that is encoded as the value of the setting.
public protocol CodableSetting: SettingConvertible, Codable {}

extension CodableSetting {
  public init(from decoder: any Decoder) throws {
    let value = try SettingValue(from: decoder)
    guard let setting = Self(settingValue: value) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "\(value) is no \(Self.self)"))
    }
    self = setting
  }

  public func encode(to encoder: any Encoder) throws { try settingValue.encode(to: encoder) }
}
