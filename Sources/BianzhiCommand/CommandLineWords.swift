import ArgumentParser
import BianzhiCore

/// The words of a command line before the parser reads them: options of every command that stand before the command,
/// and commands that there are not.
struct CommandLineWords {
  private let root: any ParsableCommand.Type
  /// The words for the parser.
  private(set) var words: [String]

  /// - Parameter arguments: without the program's name.
  init(_ arguments: [String], of root: any ParsableCommand.Type) {
    (self.root, words) = (root, arguments)
    moveOptions()
  }

  /// `bianzhi --lang en status` is `bianzhi status --lang en`. Where no command takes them, as before `--help`, they
  /// are left out: the language is known all the same.
  private mutating func moveOptions() {
    var (rest, moved) = (words[...], [String]())
    while let first = rest.first {
      if first == "--quiet" || first.hasPrefix("--lang=") || first.hasPrefix("--db=") {
        moved.append(first)
        rest = rest.dropFirst()
      } else if first == "--lang" || first == "--db", rest.count > 1 {
        moved += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else {
        break
      }
    }
    guard !moved.isEmpty else { return }
    words = Array(rest)
    guard command(of: words).names.isEmpty, rest.first.map({ !$0.hasPrefix("-") }) == true,
      rest.first != "help"
    else { return }
    let end = words.firstIndex(of: "--") ?? words.endIndex
    words.insert(contentsOf: moved, at: end)
  }

  /// The command that words name.
  ///
  /// - Returns: its own name, the names of those below it, and the word that names none of them.
  private func command(of words: [String]) -> (path: [String], names: [String], next: String?) {
    var command = root
    var path: [String] = []
    for word in words {
      let names = Self.names(below: command)
      guard !names.isEmpty else { break }
      guard let place = names.firstIndex(of: word) else {
        // The word is for the command that is meant where none is named.
        let isForUsual = command.configuration.defaultSubcommand != nil
        return isForUsual ? (path, [], nil) : (path, names, word)
      }
      command = command.configuration.subcommands[place]
      path.append(word)
    }
    return (path, Self.names(below: command), nil)
  }

  /// Names of the commands right below one, in their order.
  private static func names(below command: any ParsableCommand.Type) -> [String] {
    var names: [String] = []
    for below in command.configuration.subcommands {
      names.append(below.configuration.commandName ?? "")
    }
    return names
  }

  /// The parser's text with the whole name of a command, where it has only the last word of it.
  static func fullNames(
    in text: String, of command: any ParsableCommand.Type, below root: any ParsableCommand.Type
  ) -> String {
    guard let path = path(to: command, from: root), let name = command.configuration.commandName
    else { return text }
    return text.replacing("\nUsage: \(name) ", with: "\nUsage: \(path) ")
      .replacing("\n  See '\(name) ", with: "\n  See '\(path) ")
  }

  private static func path(
    to command: any ParsableCommand.Type, from root: any ParsableCommand.Type
  ) -> String? {
    let name = root.configuration.commandName ?? ""
    if root == command { return name }
    for below in root.configuration.subcommands {
      if let rest = path(to: command, from: below) { return "\(name) \(rest)" }
    }
    return nil
  }

  /// What an unknown command was meant to be; nil where the command is known.
  var suggestion: Wording? {
    // `bianzhi help chek` is asked of no command either.
    let asked = words.first == "help" ? Array(words.dropFirst()) : words
    let (path, names, next) = command(of: asked)
    guard let word = next, !word.hasPrefix("-"), word != "help", !names.isEmpty else { return nil }
    let whole = (path + [word]).joined(separator: " ")
    let help = (["bianzhi"] + path + ["--help"]).joined(separator: " ")
    guard let near = Self.meant(word, names) ?? NearMiss.of(word, among: names) else {
      return Wording(
        zh: "没有命令 \(whole)。见 \(help)。", en: "No command \(whole). See \(help).")
    }
    let meant = (path + [near]).joined(separator: " ")
    return Wording(
      zh: "没有命令 \(whole)。是不是 \(meant)？见 \(help)。",
      en: "No command \(whole). Did you mean \(meant)? See \(help).")
  }

  /// The command that another word for it means.
  private static func meant(_ word: String, _ names: [String]) -> String? {
    others[word.lowercased()]?.first(where: names.contains)
  }

  private static let others: [String: [String]] = {
    let groups: [([String], [String])] = [
      (
        ["close", "closed", "resolve", "settle", "clear", "fix", "销号", "关闭", "验收", "办结"],
        ["accept", "done", "conclude"]
      ),
      (["finish", "complete", "end"], ["done", "accept", "conclude", "mark"]),
      (
        ["cancel", "delete", "remove", "rm", "drop", "作废", "删除"],
        ["void", "withdraw", "leave", "reject", "undo"]
      ),
      (
        ["create", "new", "start", "begin", "make", "新增"],
        ["raise", "draft", "add", "open", "hold", "load", "make", "record"]
      ),
      (["add", "report"], ["raise", "set", "submit"]),
      (["view", "get", "info", "detail", "see", "查看"], ["show", "list"]),
      (["ls", "all", "列表"], ["list", "show"]),
      (["waive", "excuse", "forgive", "免予整改"], ["exempt"]),
      (["postpone", "defer", "delay", "延期"], ["extend", "set"]),
      (["hand-over", "handover", "move", "移送"], ["transfer", "succeed"]),
      (["edit", "change", "update", "modify", "修改"], ["revise", "set"]),
      (["approve", "批准"], ["accept", "approve"]),
      (["deny", "refuse", "退回"], ["reject"]),
      (["undo", "revert", "撤回"], ["withdraw", "reopen"]),
    ]
    var table: [String: [String]] = [:]
    for (words, commands) in groups {
      for word in words { table[word, default: []] += commands }
    }
    return table
  }()
}
