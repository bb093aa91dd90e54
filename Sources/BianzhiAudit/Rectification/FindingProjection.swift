import BianzhiCore
import GRDB

/// Developer A.
enum FindingProjection: EventProjection {
  static let tables = [
    "finding_life", "hand_finding", "finding_extension",
  ]

  static func apply(_ event: Event, to database: Database) throws {}
}
