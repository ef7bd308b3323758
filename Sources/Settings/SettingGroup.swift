/// Settings that several types share: a stored property of this type stands for its `@Setting`s.
///
/// A cell writes them as settings of the type itself; no two of them may have one name.
public protocol SettingGroup: Sendable {
  /// The value with every setting at its default.
  init()
}
