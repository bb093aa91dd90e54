import ArgumentParser

@testable import BianzhiCommand

/// The commands of the program, as it knows them itself.
enum CommandTree {
  /// Every command by its words, such as `["rule", "show"]`; the program itself has none.
  static let all: [[String]] = commands(Bianzhi.self, after: [])

  /// The commands that help shows and that have no others below them; words of earlier versions are not shown.
  static let leaves: [[String]] = {
    let shown = commands(Bianzhi.self, after: []) { $0.configuration.shouldDisplay }
    return shown.filter { words in
      !words.isEmpty && !shown.contains { $0.count > words.count && $0.starts(with: words) }
    }
  }()

  /// The commands that stand directly behind `bianzhi`.
  static let first: [String] = all.filter { $0.count == 1 }.flatMap { $0 }

  private static func commands(
    _ command: any ParsableCommand.Type, after words: [String],
    where isMeant: (any ParsableCommand.Type) -> Bool = { _ in true }
  ) -> [[String]] {
    [words]
      + command.configuration.subcommands.filter(isMeant).flatMap { next in
        commands(next, after: words + [next._commandName], where: isMeant)
      }
  }
}
