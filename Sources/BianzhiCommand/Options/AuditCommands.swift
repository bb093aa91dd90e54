import ArgumentParser

/// The commands of the audit, by who looks after them; each list is in a file of its own.
enum AuditCommands {
  static var all: [any ParsableCommand.Type] {
    RectificationCommands.all + PlanCommands.all + SiteCommands.all + OfficeCommands.all
  }
}
