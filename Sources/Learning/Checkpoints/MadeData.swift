import Tasks

/// The parts of a stage's data that its method made itself: labels, pairs, a log.
struct MadeData: Sendable, Codable {
  private var demonstrations: Split<Demonstration>?
  private var preferences: Split<PreferencePair>?
  private var log: Split<LoggedResponse>?

  /// What a stage's data have beyond those that it was given.
  init(_ world: World, beyond given: World) {
    if world.demonstrations != given.demonstrations { demonstrations = world.demonstrations }
    if world.preferences != given.preferences { preferences = world.preferences }
    if world.log != given.log { log = world.log }
  }

  /// The given data with what the method made.
  func added(to given: World) -> World {
    var world = given
    world.demonstrations = demonstrations ?? given.demonstrations
    world.preferences = preferences ?? given.preferences
    world.log = log ?? given.log
    return world
  }
}
