import Charts
import Foundation

/// Charts in the store: `charts/`, one sealed file each, named by what it was drawn from and by which
/// gnuplot.
struct StoredDrawings: DrawingShelf {
  private let store: Store
  /// Tells one gnuplot from another without starting it: path, size and time of the program.
  private let program: String

  /// Opens the shelf; nil when there is no gnuplot, whose absence shall be noticed.
  init?(in store: Store) {
    guard let program = Subprocess.identity("gnuplot") else { return nil }
    self.store = store
    self.program = program
  }

  func drawing(of source: String) -> Data? {
    FileManager.default.contents(atPath: path(of: source)).flatMap(SealedFile.opened)
  }

  /// A drawing that cannot be kept is drawn again next time.
  func keep(_ drawing: Data, of source: String) {
    guard store.isWritable else { return }
    try? store.place(SealedFile.sealed(drawing), at: path(of: source))
  }

  private func path(of source: String) -> String {
    "\(store.root)/charts/\(Digest(of: program + "\u{0}" + source).hexadecimal)"
  }
}
