import ArgumentParser

/// The commands about findings and about the trace of what was done.
enum RectificationCommands {
  static var all: [any ParsableCommand.Type] {
    [FindingCommand.self, VerifyCommand.self, RebuildCommand.self, TraceCommand.self]
  }
}
