import BianzhiCore
import GRDB

/// Developer C.
enum SiteProjection: EventProjection {
  static let tables = [
    "ballot", "ballot_tally", "interview", "interview_count", "checklist", "checklist_item",
    "unit_return",
  ]

  static func apply(_ event: Event, to database: Database) throws {}
}
