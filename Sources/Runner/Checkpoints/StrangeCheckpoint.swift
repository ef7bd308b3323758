import Foundation

/// A checkpoint of the same stage and seed that must not be gone on from: other code or another
/// processor wrote it.
struct StrangeCheckpoint: CustomStringConvertible {
  private let place: String
  private let step: Int
  /// What differs, in words.
  private let differences: [String]

  /// Looks for one; nil when there is none, or when settings differ as well.
  init?(in store: Store, _ key: StageKey, place: String) {
    let parent = CheckpointFolder.parent(in: store)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
    for name in names.sorted() where name != key.digest.hexadecimal {
      let folder = parent + "/" + name
      guard let step = CheckpointFolder.steps(in: folder).first,
        let data = FileManager.default.contents(
          atPath: CheckpointFolder.manifest(of: step, in: folder)),
        let manifest = CheckpointManifest(file: data), manifest.place == place,
        let differences = Self.differences(manifest.ingredients, key.ingredients.compact)
      else { continue }
      (self.place, self.step, self.differences) = (place, step, differences)
      return
    }
    return nil
  }

  var description: String {
    "the checkpoint of \(place) at step \(step) is not used: \(differences.joined(separator: ", "))"
  }

  /// Names of what may differ without the experiment having been changed.
  private static let names = [
    "revision": "revision", "matrixLibrary": "OpenBLAS", "instructionSet": "instruction set",
    "kernelRevision": "kernel revision", "format": "format",
  ]

  /// What refers to the keys of earlier stages, which differ with anything in those.
  private static let upstream: Set = ["stage", "reward", "reference", "writers"]

  /// How two keys differ; nil when they differ in a setting, or in earlier stages alone.
  private static func differences(_ old: String, _ new: String) -> [String]? {
    guard let old = try? JSONSerialization.jsonObject(with: Data(old.utf8)),
      let new = try? JSONSerialization.jsonObject(with: Data(new.utf8))
    else { return nil }
    var (found, isSame) = ([String](), true)
    compare(old, new, [], &found, &isSame)
    return isSame && !found.isEmpty ? found : nil
  }

  private static func compare(
    _ old: Any?, _ new: Any?, _ path: [String], _ found: inout [String], _ isSame: inout Bool
  ) {
    if let old = old as? [String: Any], let new = new as? [String: Any] {
      let type = new["type"].map { path + ["\($0)"] } ?? path
      for name in Set(old.keys).union(new.keys).sorted() {
        compare(old[name], new[name], type + [name], &found, &isSame)
      }
    } else if "\(old ?? "")" != "\(new ?? "")", !upstream.contains(path.last ?? "") {
      guard let last = path.last, let name = names[last] else {
        isSame = false
        return
      }
      let owner = last == "revision" ? path.dropLast().last.map { " of \($0)" } ?? "" : ""
      found.append("\(name)\(owner) was \(old ?? "missing"), now it is \(new ?? "missing")")
    }
  }
}
