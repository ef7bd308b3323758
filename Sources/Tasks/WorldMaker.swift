import Foundation
import Settings

/// A vocabulary value that makes a world: `Reviews()`, `Preferences("pairs.jsonl")`.
package protocol WorldMaker: Configurable {
  /// Returns the world of a seed: labels, demonstrations and tokenizer all follow from it.
  ///
  /// - Throws: `DataError` for a file that cannot be read as what it should be.
  func makeWorld(seed: UInt64, inputs: InputFiles) throws -> World

  /// The most new tokens of a response.
  var responseTokens: Int { get }

  /// The files that the world depends on, as the experiment names them.
  var inputFiles: [String] { get }
}

extension WorldMaker {
  package var inputFiles: [String] { [] }

  /// Returns the world of a seed, with files relative to the working directory.
  package func makeWorld(seed: UInt64) throws -> World {
    try makeWorld(seed: seed, inputs: .workingDirectory)
  }
}

/// Where the files are that an experiment names; the caller decides which may be opened.
package struct InputFiles: Sendable {
  /// Returns the place of a file, or throws when it must not be opened.
  package var resolve: @Sendable (_ name: String) throws -> URL

  package init(resolve: @escaping @Sendable (_ name: String) throws -> URL) {
    self.resolve = resolve
  }

  /// Names are paths relative to the working directory.
  package static let workingDirectory = InputFiles { URL(fileURLWithPath: $0) }
}
