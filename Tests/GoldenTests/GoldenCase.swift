import Foundation
import Models

/// One recorded case: a JSON file, or one entry of a file that holds a list.
struct GoldenCase: Sendable, CustomStringConvertible {
  /// The file's stem, with the entry's `id` or index when the file is a list.
  var name: String
  /// Its `kind` field, else the file's stem.
  var kind: String
  /// Where the file lies; models and tensors that it speaks of lie beside it.
  var folder: URL
  /// The numbers, or why they cannot be read.
  var content: Result<GoldenValue, GoldenError>

  var description: String { "\(kind): \(name)" }

  /// Every case in `Tests/Fixtures/golden`, and in the folder that `EXP_GOLDEN` names when set.
  static let all: [GoldenCase] = folders.flatMap(cases(in:))

  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Fixtures/golden")

  private static var folders: [URL] {
    var folders = [fixtures]
    if let path = ProcessInfo.processInfo.environment["EXP_GOLDEN"], !path.isEmpty {
      folders.append(URL(filePath: path))
    }
    return folders
  }

  private static func cases(in folder: URL) -> [GoldenCase] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path) else {
      return [
        GoldenCase(
          name: folder.path, kind: "folder", folder: folder,
          content: .failure(GoldenError("\(folder.path): is not a folder; set EXP_GOLDEN to one")))
      ]
    }
    return names.filter { $0.hasSuffix(".json") }.sorted().flatMap { cases(of: $0, in: folder) }
  }

  private static func cases(of file: String, in folder: URL) -> [GoldenCase] {
    let stem = String(file.dropLast(".json".count))
    func make(_ name: String, _ value: GoldenValue) -> GoldenCase {
      GoldenCase(
        name: name, kind: value.json["kind"]?.string ?? stem, folder: folder,
        content: .success(value))
    }
    do {
      let json = try JSON(parsing: Data(contentsOf: folder.appending(path: file)))
      guard let list = json.array else {
        return [make(stem, GoldenValue(json: json, place: file))]
      }
      return list.enumerated().map { index, entry in
        make(
          "\(stem)/\(entry["id"]?.string ?? String(index))",
          GoldenValue(json: entry, place: "\(file)[\(index)]"))
      }
    } catch {
      let problem = GoldenError("\(file): \(error); write it again")
      return [GoldenCase(name: stem, kind: stem, folder: folder, content: .failure(problem))]
    }
  }
}

extension GoldenCase {
  /// A file or folder that the case speaks of: beside it, else among the fixtures.
  func path(_ name: String) -> String {
    let own = folder.appending(path: name).path
    if FileManager.default.fileExists(atPath: own) { return own }
    return Self.fixtures.appending(path: name).path
  }

  /// Whether there is such a file or folder in the same place as another one.
  ///
  /// A case with numbers of its own is never compared with what belongs to the fixtures' numbers.
  func has(_ name: String, beside other: String) -> Bool {
    let place = URL(filePath: path(other)).deletingLastPathComponent()
    return FileManager.default.fileExists(atPath: place.appending(path: name).path)
  }

  /// Whether a file lies beside the case itself.
  func hasOwn(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }

  /// A model's folder, in the layout of Hugging Face.
  func model(_ name: String) throws -> LanguageModel { try LanguageModel(checkpoint: path(name)) }

  /// The weights of one file in the shape of another model.
  func weights(_ file: String, like model: LanguageModel) throws -> LanguageModel {
    try LanguageModel(
      shape: model.shape, head: model.head, weights: Safetensors(path: path(file)))
  }

  /// The case's `tolerance`, or what is usual for its kind.
  func tolerance(or usual: Double) -> Double {
    (try? content.get())?.json["tolerance"]?.number ?? usual
  }
}
