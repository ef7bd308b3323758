/// The version of `exp`, as `exp --version` prints it and every report records it.
package enum Version {
  /// Semantic version.
  package static let current = "0.1.0"

  /// The Swift compiler that built this program.
  package static var compiler: String {
    #if compiler(>=6.4)
      "Swift 6.4 or newer"
    #elseif compiler(>=6.3)
      "Swift 6.3"
    #else
      "Swift 6.2"
    #endif
  }
}
