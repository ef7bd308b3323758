/// What describes the document: the YAML between `---` lines at its top.
package struct FrontMatter: Sendable, Hashable, Codable {
  package var title: String?
  package var subtitle: String?
  package var authors: [String] = []
  package var date: String?
  package var abstract: String?
  /// What the experiment asks, in one sentence.
  package var question: String?
  /// The papers whose comparison it repeats: `Azar et al. 2023 (arXiv:2310.12036)`.
  package var papers: [String] = []
  package var tags: [String] = []
  package var license: String?
  /// Seeds that every stage runs with, nil when the document does not say; `5` means 1 … 5.
  package var seeds: [Int]?

  package init() {}

  /// The keys that a document may use.
  package static let keys = [
    "title", "subtitle", "authors", "date", "abstract", "question", "paper", "tags", "license",
    "seeds",
  ]

  /// Most seeds that a document may ask for.
  package static let mostSeeds = 1000

  /// Seeds as written: `5` means 1 … 5, `3,7` names them; nil for anything else.
  ///
  /// The command line's `--seeds` reads its value the same way.
  package static func seeds(from text: String) -> [Int]? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0.filter { $0 != " " }) }
    guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 }) else { return nil }
    if numbers.count == 1 { return seeds(count: numbers[0]) }
    return Set(numbers).count == numbers.count && numbers.count <= mostSeeds ? numbers : nil
  }

  static func seeds(count: Int) -> [Int]? {
    (1...mostSeeds).contains(count) ? Array(1...count) : nil
  }
}
