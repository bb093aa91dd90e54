import BianzhiCore
import Testing

@testable import BianzhiCommand

/// Days and words as people type them, and what is said to those that mean nothing.
@Suite("what people type") struct TypedWordsTests {
  static let days = [
    "2009-12-31", "2009/12/31", "20091231", "2009.12.31", "2009年12月31日", "２００９－１２－３１",
  ]

  @Test("a day may be written in any of its forms", arguments: days)
  func takesADay(_ text: String) throws {
    let desk = try Desk()
    try desk.overQuota()
    let result = try desk.run("check", "--as-of", text)
    #expect(result.status == 1 && result.words.contains("截至 2009-12-31"), "\(result.everything)")
    #expect(result.words.contains("问题 1 个：重大 1"))
  }

  @Test func oneDigitIsEnough() {
    #expect(TypedDay("2024-6-3").day?.description == "2024-06-03")
    #expect(TypedDay("2024年6月3日").day?.description == "2024-06-03")
    #expect(TypedDay("2024-6").day == nil && TypedDay("").day == nil && TypedDay("今天").day == nil)
  }

  static let noDays: [(text: String, zh: String, en: String)] = [
    ("2024-06-31", "日历上没有这一天", "no such day"), ("2024年2月30日", "日历上没有这一天", "no such day"),
    ("2024-06", "只有年月", "this is a month"), ("24-6-30", "年份要写四位", "four digits"),
    ("June", "不是日期", "not a day"), ("6/30/2024", "不是日期", "not a day"),
  ]

  @Test("a day that does not exist is told from a bad form", arguments: noDays)
  func refusesNoDay(text: String, zh: String, en: String) throws {
    let desk = try Desk()
    let chinese = try desk.run("check", "--as-of", text)
    #expect(chinese.status == 64 && chinese.words.contains(zh), "\(chinese.words)")
    desk.environment["LANG"] = "en_US.UTF-8"
    let english = try desk.run("check", "--as-of", text)
    #expect(english.status == 64 && english.words.contains(en), "\(english.words)")
  }

  static let words: [[String]] = [
    ["check", "--calibre", "在岗"], ["check", "--calibre", "at_work"], ["check", "--calibre", "占编"],
    ["check", "--fail-on", "重大"], ["check", "--fail-on", "major"], ["check", "--fail-on", "MAJOR"],
  ]

  @Test("a word of either language or a code names a value", arguments: words)
  func takesAWord(_ command: [String]) throws {
    let desk = try Desk()
    try desk.overQuota()
    #expect(try desk.run(command).status == 1, "\(command)")
  }

  @Test func aPartOfAWordIsEnoughWhereNoOtherHasIt() throws {
    let desk = try Desk()
    try desk.overQuota()
    try desk.run("check")
    for word in ["提出", "已提出", "raised"] {
      let found = try desk.run("finding", "list", "--status", word, "--format", "csv")
      #expect(found.status == 0 && found.text.contains("F1"), "\(found.everything)")
    }
    #expect(try desk.run("finding", "list", "--status", "已").status == 64)
    #expect(try desk.run("kind", "show", "花名册").status == 0)
    #expect(try desk.run("kind", "show", "编制").status == 64)
  }

  @Test("a word that names nothing is answered with those that do")
  func listsTheWords() throws {
    let desk = try Desk()
    let chinese = try desk.run("check", "--fail-on", "很严重")
    #expect(chinese.status == 64 && chinese.words.contains("可用：严重、重大、一般、提示"), "\(chinese.words)")
    desk.environment["LANG"] = "en_US.UTF-8"
    let english = try desk.run("check", "--fail-on", "grave")
    #expect(english.words.contains("'critical', 'major', 'minor' or 'hint'"), "\(english.words)")
  }
}
