import ArgumentParser
import BianzhiCore

/// The help of a command: its words, what it does, and one example.
struct Help {
  /// `finding confirm`.
  let words: String
  let does: Wording
  /// What follows the words in the example.
  let example: Wording
  /// What else must be known to use it.
  let more: Wording?

  init(_ words: String, zh: String, en: String, example: Wording, more: Wording? = nil) {
    (self.words, does, self.example, self.more) = (words, Wording(zh: zh, en: en), example, more)
  }

  /// With an example that is the same in both languages.
  init(_ words: String, zh: String, en: String, example: String = "", more: Wording? = nil) {
    self.init(words, zh: zh, en: en, example: Wording(zh: example, en: example), more: more)
  }

  /// - Parameter usual: the subcommand that is meant where none is named.
  func configuration(
    subcommands: [any ParsableCommand.Type] = [], usual: (any ParsableCommand.Type)? = nil
  ) -> CommandConfiguration {
    let line = ["bianzhi", words, example[Console.language]].filter { !$0.isEmpty }
      .joined(separator: " ")
    let lines = [say("例：", "EXAMPLE: ") + line] + (more.map { [$0[Console.language]] } ?? [])
    return CommandConfiguration(
      commandName: words.split(separator: " ").last.map(String.init),
      abstract: does[Console.language], discussion: lines.joined(separator: "\n"),
      subcommands: subcommands, defaultSubcommand: usual)
  }
}

/// A command with a ``Help``.
protocol Verb: LedgerCommand {
  static var help: Help { get }
}

extension Verb {
  static var configuration: CommandConfiguration { help.configuration() }
}
