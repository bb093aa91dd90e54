import BianzhiCore
import GRDB

/// Developer B.
enum PlanProjection: EventProjection {
  static let tables = [
    "acting_time", "organ_reform", "procedure", "procedure_step", "plan", "plan_subject",
    "plan_scope", "step_done",
  ]

  static func apply(_ event: Event, to database: Database) throws {}
}
