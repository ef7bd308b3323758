import Foundation

/// Finished drawings by what they were made from, so that a chart that did not change is not drawn
/// again.
package protocol DrawingShelf: Sendable {
  /// A drawing that was kept; nil when there is none, or none that can be trusted.
  func drawing(of source: String) -> Data?

  /// Keeps a drawing.
  func keep(_ drawing: Data, of source: String)
}
