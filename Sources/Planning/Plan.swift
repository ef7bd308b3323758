import Recording
import Settings
import Statistics

/// A document's experiment as plain data: what to train, and what to show.
///
/// Nothing has run.
public struct Plan: Sendable, Hashable, Codable {
  /// Stages in the order of the document; a stage refers only to earlier ones.
  public var stages: [Stage]
  /// What each cell shows, in order of the document.
  public var outputs: [CellOutput]
  /// What inline values of the prose stand for, by the text of their expression.
  public var inlineValues: [String: CellOutput.Content] = [:]
  /// The document's parameters with the values that this plan was made with.
  public var parameters: [Parameter]
  /// Seeds that every stage runs with, unless it is shared.
  public var seeds: [Int]

  public init(
    stages: [Stage] = [], outputs: [CellOutput] = [], parameters: [Parameter] = [],
    seeds: [Int] = [1]
  ) {
    self.stages = stages
    self.outputs = outputs
    self.parameters = parameters
    self.seeds = seeds
  }
}

extension Plan {
  /// The parameter `scale` where it is not as written in the document; nil for the whole experiment.
  ///
  /// Claims are made for the scale of the document; at another one nothing is judged.
  public var otherScale: Parameter? {
    parameters.first { $0.name == "scale" && $0.value != $0.defaultValue }
  }
}

/// A `let` of a `parameters` cell.
public struct Parameter: Sendable, Hashable, Codable {
  public var name: String
  public var value: SettingValue
  public var defaultValue: SettingValue
  public var place: SourcePlace

  public init(
    name: String, value: SettingValue, defaultValue: SettingValue, place: SourcePlace
  ) {
    self.name = name
    self.value = value
    self.defaultValue = defaultValue
    self.place = place
  }
}

/// A place in the Markdown file; line and column count from 1, the column in characters.
public struct SourcePlace: Sendable, Hashable, Codable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
