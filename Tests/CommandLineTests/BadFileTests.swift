import Foundation
import Testing

/// Files that are no tables: each refused with its place and the remedy, and nothing stored.
@Suite("bad files") struct BadFileTests {
  struct BadFile: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int32
    /// What the error must say, besides the file's name.
    let words: [String]
    let bytes: @Sendable () -> Data

    init(
      _ name: String, _ status: Int32 = 65, says words: [String],
      _ text: @escaping @Sendable () -> String
    ) {
      (self.name, self.status, self.words) = (name, status, words)
      bytes = { Data(text().utf8) }
    }

    var testDescription: String { name }
  }

  private static let heading = "身份证号,姓名,机构代码,编制类型\n"
  private static let line = "\(Sample.person(1)),测试1,339901000100,行政编制\n"

  static let files: [BadFile] = [
    BadFile("a cell of 10 MB", says: ["第 2 行"]) {
      heading
        + "\(Sample.person(1)),\(String(repeating: "长", count: 3_500_000)),339901000100,行政编制\n"
    },
    BadFile("a NUL byte far in", says: ["第 30002 行"]) {
      heading + String(repeating: line, count: 30_000) + "a\u{0}b,c,d,e\n"
    },
    BadFile("a NUL byte at the start", says: ["UTF-16"]) { "a\u{0}b,c\n1,2\n" },
    BadFile("100,000 columns", says: ["列"]) {
      heading + String(repeating: ",", count: 100_000) + "\n"
    },
    BadFile("an unclosed quote", says: ["第 3 行", "引号"]) {
      heading + line + "\(Sample.person(2)),\"测试2,339901000100,行政编制\n" + line
    },
    BadFile("text behind a quote", says: ["第 2 行"]) { heading + "\"1\"2,测试,339901000100,行政编制\n" },
    BadFile("an empty file", says: []) { "" },
    BadFile("only blank lines", says: []) { "\n\n\n" },
    BadFile("no known heading", says: ["--kind"]) { "甲,乙\n1,2\n" },
    BadFile("a required column missing", says: ["quotas", "生效日期", "核定时间"]) {
      "机构代码,编制类型,核定数\n339901000100,行政编制,3\n"
    },
    BadFile("a column missing of a pay list", says: ["payroll", "应发金额"]) {
      "身份证号,姓名,发放单位代码,月份\n\(Sample.person(1)),测试1,339901000100,2009-12\n"
    },
    BadFile("one column twice", says: ["身份证号", "第 1 行"]) {
      "身份证号,身份证号,姓名,机构代码,编制类型\n1,1,测试,339901000100,行政编制\n"
    },
    BadFile("a web page without a table", says: ["HTML"]) {
      "<!DOCTYPE html><html><body>花名册</body></html>"
    },
  ]

  @Test(arguments: files)
  func isRefused(_ file: BadFile) throws {
    let desk = try Desk()
    try desk.overQuota()
    let before = try desk.bytes()
    try file.bytes().write(to: URL(filePath: desk.file("bad.csv")))
    let result = try desk.run("import", "bad.csv", "--as-of", "2009-12-31")
    #expect(result.status == file.status, "\(result.everything.prefix(600))")
    for word in ["bad.csv"] + file.words {
      #expect(result.words.contains(word), "\(word) is missing in \(result.words.prefix(600))")
    }
    #expect(result.words.utf8.count < 2_000)
    #expect(try desk.bytes() == before)
    // The good file beside it is not stored either.
    try desk.write("good.csv", Sample.roster(50..<60, organ: Sample.second))
    #expect(try desk.run("import", "good.csv", "bad.csv", "--as-of", "2009-12-31").status == 65)
    #expect(try desk.bytes() == before)
  }

  @Test(arguments: files.map(\.name))
  func makesNoLedger(_ name: String) throws {
    let desk = try Desk()
    let file = try #require(Self.files.first { $0.name == name })
    try file.bytes().write(to: URL(filePath: desk.file("bad.csv")))
    try desk.run("import", "bad.csv", "--as-of", "2009-12-31")
    #expect(!desk.exists("bianzhi.db") && !desk.exists("bianzhi.db-journal"))
  }

  static let places: [(path: String, status: Int32, word: String)] = [
    ("none.csv", 66, "none.csv"), ("empty", 66, "empty"), ("only-notes", 66, "only-notes"),
    ("sub/none.csv", 66, "none.csv"),
  ]

  @Test(arguments: places)
  func placesWithoutTables(path: String, status: Int32, word: String) throws {
    let desk = try Desk()
    for folder in ["empty", "only-notes"] {
      try FileManager.default.createDirectory(
        atPath: desk.file(folder), withIntermediateDirectories: false)
    }
    try desk.write("only-notes/notes.json", "{}")
    let result = try desk.run("import", path, "--as-of", "2009-12-31")
    #expect(result.status == status)
    #expect(result.words.contains(word), "\(result.words)")
    #expect(!desk.exists("bianzhi.db"))
  }

  @Test func aFolderNamesWhatItPassesOver() throws {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      atPath: desk.file("city/sub"), withIntermediateDirectories: true)
    try desk.write("city/roster.csv", Sample.roster(0..<3))
    try desk.write("city/sub/second.csv", Sample.roster(3..<5, organ: Sample.second))
    try desk.write("city/truth.json", "{}")
    try desk.write("city/letter.txt", "各位：\n请查收。\n")
    let result = try desk.run("import", "city", "--as-of", "2009-12-31")
    #expect(result.status == 0, "\(result.everything)")
    #expect(result.text.contains("truth.json") && result.text.contains("letter.txt"))
    #expect(try desk.cell("SELECT count(*) FROM staff") == "5")
  }

  @Test func aTableOfSeveralKindsMustBeNamed() throws {
    let desk = try Desk()
    // Could be quotas or leader posts: both have all they need.
    try desk.write(
      "x.csv", "机构代码,编制类型,正副职,核定数,生效日期\n339901000100,行政编制,正职,3,2009-01-01\n")
    let result = try desk.run("import", "x.csv")
    #expect(result.status == 65, "\(result.everything)")
    #expect(result.words.contains("quotas") && result.words.contains("posts"))
    #expect(result.words.contains("--kind"))
    let named = try desk.run("import", "x.csv", "--kind", "quotas")
    #expect(named.status == 0, "\(named.everything)")
    #expect(try desk.cell("SELECT people FROM staffing_quota") == "3")
  }

  @Test func aRosterWithoutADayNeedsOne() throws {
    let desk = try Desk()
    try desk.write("x.csv", Sample.roster(0..<2))
    let result = try desk.run("import", "x.csv")
    #expect(result.status == 64)
    #expect(result.words.contains("x.csv") && result.words.contains("--as-of"))
    try desk.write(
      "y.csv", "姓名,机构代码,编制类型,数据日期\n测试,339901000100,行政编制,2009-12-31\n")
    #expect(try desk.run("import", "y.csv").status == 0)
    #expect(try desk.cell("SELECT day FROM roster") == "2009-12-31")
  }

  @Test func allProblemsComeInOnePass() throws {
    let desk = try Desk()
    try desk.write(
      "x.csv",
      """
      机构代码,编制类型,核定数,批准文号,生效日期
      339901000100,行政编制,多,甲,2009-01-01
      339901000200,行政编制,3,甲,某日
      339901000300,行政编制,3,甲,2009-01-01
      ,行政编制,3,甲,2009-01-01

      """)
    let result = try desk.run("import", "x.csv")
    #expect(result.status == 65)
    for word in ["第 2 行", "核定数", "第 3 行", "生效日期", "第 5 行", "拒绝 3"] {
      #expect(result.everything.contains(word), "\(word) in \(result.everything)")
    }
    #expect(result.words.contains("--quarantine"))
    #expect(!desk.exists("bianzhi.db"))
  }
}
