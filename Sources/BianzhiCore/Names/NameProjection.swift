package import GRDB

/// Keeps `name_decision`: what people decided about names that almost match.
package enum NameProjection: EventProjection {
  package static let tables = ["name_decision"]

  /// Payload of `name.decided`; the subject is the code or name that is meant, or the written name where it is said to
  /// mean none (`meant` is empty then).
  package struct Decided: Codable, Sendable {
    package struct Pair: Codable, Sendable {
      package let written, meant: String
      package init(written: String, meant: String) { (self.written, self.meant) = (written, meant) }
    }

    package let type: String
    /// `organ_key.id` of the organ whose inner body is meant, else 0.
    package let organ: Int64
    package let written, meant: String
    package let accepted: Bool
    /// Earlier decisions that no longer hold.
    package let replaced: [Pair]

    private enum CodingKeys: String, CodingKey {
      case type = "sort"
      case organ, written, meant, accepted, replaced
    }

    package init(
      type: String, organ: Int64, written: String, meant: String, accepted: Bool, replaced: [Pair]
    ) {
      (self.type, self.organ, self.written, self.meant) = (type, organ, written, meant)
      (self.accepted, self.replaced) = (accepted, replaced)
    }
  }

  package static func apply(_ event: Event, to database: Database) throws {
    switch event.kind {
    case EventKind.nameDecided.code: try decide(event.decode(Decided.self), database)
    case EventKind.nameJoined.code: try join(event.decode(JoinedNames.self), database)
    default: break
    }
  }

  private static func decide(_ decided: Decided, _ database: Database) throws {
    for pair in decided.replaced {
      try database.execute(
        sql: """
          DELETE FROM name_decision WHERE type = ? AND organ = ? AND written = ? AND meant = ?
          """, arguments: [decided.type, decided.organ, pair.written, pair.meant])
    }
    try database.execute(
      sql: "INSERT OR REPLACE INTO name_decision VALUES (?, ?, ?, ?, ?)",
      arguments: [
        decided.type, decided.organ, decided.written, decided.meant, decided.accepted,
      ])
  }

  /// Decisions about inner bodies of a name go with it.
  private static func join(_ joined: JoinedNames, _ database: Database) throws {
    for move in joined.moves {
      try database.execute(
        sql: "UPDATE OR IGNORE name_decision SET organ = ? WHERE type = 'body' AND organ = ?",
        arguments: [move.organ, move.name])
    }
  }
}
