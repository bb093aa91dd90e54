import ArgumentParser

enum PlanCommands {
  static var all: [any ParsableCommand.Type] { [] }
}
