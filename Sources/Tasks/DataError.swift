/// What is wrong with a file of the user's: where, what was expected, and what was found.
package struct DataError: Error, Hashable, CustomStringConvertible {
  /// The file as the experiment names it.
  package var file: String
  /// The line or record, counted from 1, where there is one.
  package var place: String?
  package var problem: String

  package init(_ file: String, at place: String? = nil, _ problem: String) {
    self.file = file
    self.place = place
    self.problem = problem
  }

  package var description: String {
    [file, place].compactMap { $0 }.joined(separator: ":") + ": " + problem
  }
}
