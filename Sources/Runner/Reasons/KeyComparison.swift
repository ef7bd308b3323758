/// Compares what two stage keys were made of.
struct KeyComparison {
  /// The differences, in the order of a stage's declaration.
  private(set) var changes: [Change] = []
  /// Names of the earlier stages that the new key refers to, by role.
  private let upstreamNames: [String: String]

  /// Compares an old key's ingredients with a new one's.
  init(_ old: CanonicalJSON, _ new: CanonicalJSON, upstreamNames: [String: String] = [:]) {
    self.upstreamNames = upstreamNames
    described("", old["algorithm"], new["algorithm"])
    upstream("start", old["start"]?["stage"], new["start"]?["stage"])
    described("", old["start"]?["model"], new["start"]?["model"])
    described("", old["data"]?["task"], new["data"]?["task"])
    plain("data", old["data"]?["member"], new["data"]?["member"])
    upstream("writers", old["data"]?["candidates"], new["data"]?["candidates"])
    upstream("reward", old["reward"], new["reward"])
    upstream("reference", old["reference"], new["reference"])
    plain("steps", old["steps"], new["steps"])
    plain("seed", old["seed"], new["seed"])
    members(.fingerprint, old["numerics"], new["numerics"])
    members(.evaluation, old["evaluation"], new["evaluation"])
    plain("key format", old["format"], new["format"], kind: .revision)
  }

  /// Differences of a configuration: its type, its revision, or its settings, nested ones too.
  private mutating func described(
    _ prefix: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?
  ) {
    guard let old, let new, old["type"] == new["type"] else {
      if old != new {
        let name = prefix.isEmpty ? "type" : String(prefix.dropLast())
        add(.setting, name, old?["type"], new?["type"])
      }
      return
    }
    if old["revision"] != new["revision"] {
      add(.revision, new["type"]?.text ?? "", old["revision"], new["revision"])
    }
    guard case .object(let before)? = old["settings"], case .object(let after)? = new["settings"]
    else { return }
    for name in Set(before.keys).union(after.keys).sorted()
    where before[name] != after[name] {
      setting(prefix + name, before[name], after[name])
    }
  }

  private mutating func setting(_ name: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?) {
    if old?["type"] != nil, new?["type"] != nil {
      described(name + ".", old, new)
    } else if old?["sha256"] != nil, new?["sha256"] != nil {
      add(.dataFile, name, old?["sha256"], new?["sha256"])
    } else {
      add(.setting, name, old, new)
    }
  }

  private mutating func upstream(_ role: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?) {
    let (old, new) = (old ?? .null, new ?? .null)
    guard old != new else { return }
    if old == .null || new == .null {
      add(
        .setting, role, old == .null ? "none" : "a stage",
        new == .null ? "none" : .string(upstreamNames[role] ?? "a stage"))
    } else {
      add(.upstream, upstreamNames[role] ?? role, old, new)
    }
  }

  private mutating func members(
    _ kind: Change.Kind, _ old: CanonicalJSON?, _ new: CanonicalJSON?
  ) {
    guard case .object(let before)? = old, case .object(let after)? = new else {
      if old != new { add(kind, "revision", old?["revision"], new?["revision"]) }
      return
    }
    for name in Set(before.keys).union(after.keys).sorted() where before[name] != after[name] {
      add(kind, name, before[name], after[name])
    }
  }

  private mutating func plain(
    _ name: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?, kind: Change.Kind = .setting
  ) {
    if (old ?? .null) != (new ?? .null) { add(kind, name, old, new) }
  }

  private mutating func add(
    _ kind: Change.Kind, _ name: String, _ old: CanonicalJSON?, _ new: CanonicalJSON?
  ) {
    let change = Change(kind: kind, name: name, old: Self.brief(old), new: Self.brief(new))
    if !changes.contains(change) { changes.append(change) }
  }

  /// A value as a person would write it.
  static func brief(_ value: CanonicalJSON?) -> String {
    switch value {
    case nil, .null?: "none"
    case .string(let text)?: text.count == 64 ? String(text.prefix(12)) : text
    case .object(let members)?:
      if let choice = members["choice"]?.text, case .array(let arguments)? = members["arguments"] {
        "." + choice
          + (arguments.isEmpty ? "" : "(\(arguments.map { brief($0) }.joined(separator: ", ")))")
      } else {
        members["type"]?.text ?? members["sha256"]?.text.map { String($0.prefix(12)) }
          ?? value?.compact ?? ""
      }
    case .array(let values)?: "[\(values.map { brief($0) }.joined(separator: ", "))]"
    case .some(let value): value.compact
    }
  }
}
