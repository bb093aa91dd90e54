import ArgumentParser

/// Work on the spot, and what is counted over many audits.
enum SiteCommands {
  static var all: [any ParsableCommand.Type] {
    [
      BallotCommand.self, InterviewCommand.self, ChecklistCommand.self, WindowCommand.self,
      PrevalenceCommand.self, RateCommand.self, ReturnCommand.self, BlockedCommand.self,
    ]
  }
}
