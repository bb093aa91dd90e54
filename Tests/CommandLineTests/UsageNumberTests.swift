import Foundation
import Testing

/// A value that is no number, or has a sign, is answered with what is to be written.
@Suite("numbers on the command line") struct UsageNumberTests {
  static let wrong: [(command: String, zh: String, en: String)] = [
    (
      "explain F1 --run -1", "--run <检查> 不能是 -1。请写检查的编号",
      "'-1' is invalid for '--run <run>'. Write"
    ),
    ("explain F1 --run abc", "--run <检查> 不能是 abc。请写检查的编号", "'abc' is invalid"),
    ("export findings --run=1.5", "--run <检查> 不能是 1.5。请写检查的编号", "see bianzhi runs"),
    ("undo -1", "<导入> 不能是 -1。请写导入的编号", "the number of an import"),
    ("undo abc", "<导入> 不能是 abc。请写导入的编号", "see bianzhi imports"),
    ("find 财政局 --most -5", "--most <数> 不能是 -5。请写不带正负号的整数", "without a sign"),
    ("report page --year 99 -o r.html", "--year <年度> 不能是 99。请写四位数的年度", "four digits"),
    ("plan total 99999", "<年度> 不能是 99999。请写四位数的年度", "four digits"),
    ("export annual --year x", "--year <年度> 不能是 x。请写四位数的年度", "four digits"),
    ("prevalence --widespread 3", "--widespread <占比> 不能是 3。请写 0 到 1 的数", "from 0 to 1"),
    ("reconcile --month 2024-13", "--month <月份> 不能是 2024-13。请写年和月", "a year and a month"),
    ("check --as-of -1", "--as-of <日期> 不能是 -1。请写年月日", "a day, such as"),
    ("demo c --people ２", "请用半角数字，写成 2", "with plain digits: 2"),
    ("demo c --people 99999999999999999999", "数太大", "too large"),
    ("demo c --people 0", "--people 应在 1 到", "--people goes from 1 to"),
    ("diff -1", "没有选项 -1。数不带正负号", "without a sign"),
  ]

  @Test(arguments: wrong)
  func whatIsMeantIsSaid(command: String, zh: String, en: String) throws {
    let desk = try Desk()
    let words = command.split(separator: " ").map(String.init)
    let chinese = try desk.run(words)
    #expect(chinese.status == 64 && chinese.words.contains(zh), "\(chinese.words)")
    let english = try desk.run(words + ["--lang", "en"])
    #expect(english.status == 64 && english.words.contains(en), "\(english.words)")
  }

  /// An option without anything behind it, or with another option, lacks its value.
  @Test(arguments: ["explain F1 --run", "explain F1 --run --quiet", "check --format"])
  func noValueIsNoValue(command: String) throws {
    let said = try Desk().run(command.split(separator: " ").map(String.init))
    #expect(said.status == 64 && said.words.contains("后面没有值"), "\(said.words)")
  }

  static let refused: [(command: String, usage: String)] = [
    ("check --format pdf", "bianzhi check"),
    ("export findings --format pdf", "bianzhi export findings"),
    ("find 财政局 --most 0", "bianzhi find"), ("check --no-such", "bianzhi check"),
    ("ahead --months 0", "bianzhi ahead"), ("import . --header-row 0", "bianzhi import"),
  ]

  /// What a command refuses while it runs is answered with its own usage, not with the program's.
  @Test(arguments: refused)
  func theUsageIsTheCommands(command: String, usage: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let chinese = try Desk().run(words)
    #expect(chinese.status == 64, "\(chinese.words)")
    #expect(chinese.words.contains("用法：\(usage) "), "\(chinese.words)")
    #expect(chinese.words.contains("详见 \(usage) --help"), "\(chinese.words)")
    let english = try Desk().run(words + ["--lang", "en"])
    #expect(english.words.contains("Usage: \(usage) "), "\(english.words)")
    #expect(english.words.contains("See '\(usage) --help'"), "\(english.words)")
  }

  /// The formats of one command alone are named with the others.
  @Test func allFormatsAreNamed() throws {
    #expect(try Desk().run("check", "--format", "pdf").words.contains(" md junit\n"))
    #expect(try Desk().run("runs", "--format", "pdf").words.contains(" md\n"))
  }
}
