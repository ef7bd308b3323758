import Statistics

/// What belongs to one run of the experiment alone.
enum ProvenanceSection {
  static let sameBytes = "same bytes in a second run"
  static let notTried = "not tried"

  /// The section's content, without its markers.
  static func blocks(_ provenance: Provenance) -> [Block] {
    var fields: [ReportField] = []
    func add(_ name: String, _ value: String) {
      if !value.isEmpty { fields.append(ReportField(name, value)) }
    }
    add("command", provenance.command)
    add("exp", provenance.version)
    add("date", provenance.date)
    add("commit", provenance.commit ?? "none")
    add(
      "working tree",
      provenance.isTreeClean.map { $0 ? "clean" : "changed since the commit" } ?? "unknown")
    add(
      "verified",
      provenance.isVerified.map { $0 ? sameBytes : "a second run differed" }
        ?? notTried)
    add("wall time", seconds(provenance.wallSeconds))
    fields += provenance.machine
    var blocks: [Block] = [
      .heading(2, "Provenance", id: "provenance"),
      .paragraph([.text(note), .link("provenance.json", to: "provenance.json"), .text(".")]),
      .table(table("This run.", fields)),
    ]
    if !provenance.inputs.isEmpty {
      blocks.append(.table(table("Files that were read, with their digests.", provenance.inputs)))
    }
    if !provenance.stages.isEmpty { blocks.append(.table(times(provenance.stages))) }
    return blocks
  }

  private static let note =
    "Clock, machine and invocation: the only part of this report that another run of the same "
    + "experiment does not repeat letter by letter. The same as data: "

  private static func table(_ caption: String, _ fields: [ReportField]) -> ReportTable {
    ReportTable(
      caption, [.text("what"), .text("value")],
      fields.map { [[.text($0.name)], [.code($0.value)]] })
  }

  private static func times(_ stages: [Provenance.StageTime]) -> ReportTable {
    let hasPhases = stages.contains { !$0.phases.isEmpty }
    return ReportTable(
      "Time of every stage.",
      [.text("run"), .number("seed"), .number("time"), .text("result")]
        + (hasPhases ? [.text("phases")] : []),
      stages.map { time in
        [
          [.code(time.stage)], [.text("\(time.seed)")], [.text(seconds(time.seconds))],
          [.text(outcome(time))],
        ] + (hasPhases ? [[.text(time.phases)]] : [])
      })
  }

  /// Whether the result was there, or why it was computed.
  private static func outcome(_ time: Provenance.StageTime) -> String {
    time.wasReused ? "reused" : "computed" + (time.reason.map { ": " + $0 } ?? "")
  }

  private static func seconds(_ value: Double) -> String {
    value < 120
      ? NumberText.fixed(value, decimals: 1) + " s"
      : "\(Int(value) / 60) min \(Int(value) % 60) s"
  }
}
