import ArgumentParser

enum OfficeCommands {
  static var all: [any ParsableCommand.Type] { [] }
}
