import BianzhiCore
import GRDB

/// Developer D.
enum OfficeProjection: EventProjection {
  static let tables = [
    "joint_audit", "joint_track", "joint_finding", "group_member", "meeting", "meeting_case",
    "meeting_decision", "practice", "package", "package_subject", "package_step", "package_finding",
    "package_strength",
  ]

  static func apply(_ event: Event, to database: Database) throws {}
}
