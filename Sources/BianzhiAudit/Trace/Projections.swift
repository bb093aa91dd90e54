import BianzhiCore
import GRDB

/// What makes state out of events; applied in this order.
package enum Projections {
  static let all: [any EventProjection.Type] = [
    EvidenceProjection.self, FindingProjection.self, PlanProjection.self, SiteProjection.self,
    OfficeProjection.self, NameProjection.self, MappingProjection.self, RevealProjection.self,
  ]

  /// The tables that hold nothing but what events made.
  package static var tables: [String] { all.flatMap { $0.tables } }
}

/// Keeps the files that any event shows: its payload's `evidence`.
enum EvidenceProjection: EventProjection {
  static let tables = ["evidence"]

  private struct Shown: Decodable {
    var evidence: [EvidenceFile]?
  }

  static func apply(_ event: Event, to database: Database) throws {
    let files = try event.decode(Shown.self).evidence ?? []
    for (place, file) in files.enumerated() {
      try database.execute(
        sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [event.number, place + 1, event.subject, file.name, file.bytes, file.hash])
    }
  }
}
