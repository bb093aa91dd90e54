import ArgumentParser
import BianzhiCore
import BianzhiDemo
import BianzhiReport

/// `bianzhi demo`: writes an invented city to try everything on.
struct DemoCommand: LedgerCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "demo",
      abstract: say(
        "写出一座虚构的城市：六张表、预埋的问题和答案",
        "Write an invented city: six tables, planted violations and their truth"),
      discussion: say(
        "例：bianzhi demo city/ --people 2000 --seed 7",
        "EXAMPLE: bianzhi demo city/ --people 2000 --seed 7"))
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: ArgumentHelp(say("写入的文件夹", "The folder to write"), valueName: "dir"))
  var folder: String
  @Option(help: ArgumentHelp(say("人数", "How many people"), valueName: "n")) var people = 2000
  @Option(
    help: ArgumentHelp(
      say("随机种子；同样的种子写出同样的文件", "Seed; the same one writes the same files"), valueName: "seed"))
  var seed: UInt64 = 1

  func execute() throws -> ExitStatus {
    do {
      let summary = try DemoCity(people: people, seed: seed).write(to: folder)
      print(
        say(
          "\(folder)：\(summary.people) 人，截至 \(summary.asOf)。答案在 truth.json。",
          "\(folder): \(summary.people) people, as of \(summary.asOf). The truth is in truth.json.")
      )
      for count in summary.findings { print("  \(count.name)  \(count.count)") }
      print(
        say(
          "接着：bianzhi import \(folder) --as-of \(summary.asOf)，然后 bianzhi check",
          "Next: bianzhi import \(folder) --as-of \(summary.asOf), then bianzhi check"))
      return .done
    } catch {
      throw CommandError.noDataFolder(folder, reason: error.said)
    }
  }
}

extension DemoError {
  /// The generator's own words are English; this adds the Chinese.
  fileprivate var said: Said {
    switch self {
    case .fileExists: Said(zh: "文件夹中已有同名文件。请换一个空文件夹。", en: "\(self)")
    case .notAFolder: Said(zh: "不是文件夹。请换一个路径。", en: "\(self)")
    case .cannotWrite: Said(zh: "无法写入。请检查权限和磁盘空间。", en: "\(self)")
    }
  }
}
