import ArgumentParser

enum RectificationCommands {
  static var all: [any ParsableCommand.Type] { [] }
}
