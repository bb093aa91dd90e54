import ArgumentParser

enum SiteCommands {
  static var all: [any ParsableCommand.Type] { [] }
}
