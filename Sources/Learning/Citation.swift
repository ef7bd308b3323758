/// Where a formula comes from, as a value that a report can print.
public struct Citation: Sendable, Hashable, CustomStringConvertible {
  /// The paper in one line: authors or identifier, title.
  public let work: String
  /// Equation, algorithm or section in it; empty when the whole paper is meant.
  public let place: String

  /// Cites a paper on arXiv.
  ///
  /// - Parameters:
  ///   - identifier: For example `1707.06347`.
  ///   - title: The paper's title.
  ///   - equation: The equation's number.
  ///   - section: The section, where no equation has a number.
  /// - Returns: The citation.
  public static func arXiv(
    _ identifier: String, _ title: String, equation: String? = nil, section: String? = nil
  ) -> Self {
    let place =
      equation.map { "equation \($0)" } ?? section.map { "section \($0)" } ?? ""
    return Citation(work: "\(title), arXiv \(identifier)", place: place)
  }

  public var description: String { place.isEmpty ? work : "\(work), \(place)" }
}
