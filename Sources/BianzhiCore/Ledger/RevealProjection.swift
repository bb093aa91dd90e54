package import GRDB

/// Keeps `reveal_log`: every time full identity numbers were shown.
package enum RevealProjection: EventProjection {
  package static let tables = ["reveal_log"]

  /// Payload of `reveal.logged`. The time belongs to it: it is what the log is for.
  struct Logged: Codable, Sendable {
    let time, command, reason: String
  }

  package static func apply(_ event: Event, to database: Database) throws {
    guard event.isOf(.revealLogged) else { return }
    let logged = try event.decode(Logged.self)
    try database.execute(
      sql: "INSERT INTO reveal_log (made_at, command, reason) VALUES (?, ?, ?)",
      arguments: [logged.time, logged.command, logged.reason])
  }
}
