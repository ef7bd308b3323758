import Learning
import Settings
import Tasks

/// Finds out before anything runs whether a task has exact values.
enum ExactValues {
  /// What keeps a task from having them, with the way out; nil when it has them, or cannot be made.
  static func obstacle(in task: Configuration) -> String? {
    guard let maker = try? Catalog.task(task) else { return nil }
    // What the user's files hold has no gold reward; they need not be opened to know it.
    guard maker.inputFiles.isEmpty else { return Enumeration.noGold }
    guard let world = try? maker.makeWorld(seed: 1) else { return nil }
    return Enumeration.obstacle(
      in: world, prompts: Array(world.prompts.heldOut.prefix(Evaluation().prompts)))
  }
}
