import ArgumentParser

/// Plans, their procedures and steps.
enum PlanCommands {
  static var all: [any ParsableCommand.Type] {
    [PlanCommand.self, StepCommand.self, ProcedureCommand.self]
  }
}
