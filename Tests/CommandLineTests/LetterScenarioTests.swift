import Foundation
import Testing

/// "Write the letter, and let nothing in it be more than the ledger says."
@Suite("scenario: letters and sheets") struct LetterScenarioTests {
  static let formats = ["html", "md", "docx"]
  static let letters: [[String]] = [
    ["feedback", Sample.first], ["review", Sample.first], ["handover", Sample.first],
    ["closing", "F1"],
  ]

  /// F1 is confirmed and planned.
  static func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出1人 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "吴乙",
      on: "2010-02-01")
    return desk
  }

  static func text(_ words: [String], on desk: Desk) throws -> String {
    let result = try desk.run(["report"] + words)
    try #require(result.status == 0, "\(result.everything)")
    return result.text
  }

  /// The lines of a section of the Markdown report, by a word of its heading.
  static func section(_ heading: String, of text: String) -> String {
    let parts = text.components(separatedBy: "\n## ")
    return parts.first { $0.prefix { $0 != "\n" }.contains(heading) } ?? ""
  }

  @Test(arguments: letters, formats)
  func allNumbersAreReproduced(words: [String], format: String) throws {
    let desk = try Self.desk()
    for language in ["zh", "en"] {
      let made = try desk.run(["report"] + words + ["-o", "l.\(format)", "--lang", language])
      try #require(made.status == 0, "\(made.everything)")
      let verified = try desk.run("report", "verify", "l.\(format)")
      #expect(verified.status == 0, "\(verified.everything)")
    }
  }

  /// Queries and commands are nothing for whom a letter is sent to; they are in the report on the whole.
  @Test(arguments: letters) func aLetterHoldsNoQuery(words: [String]) throws {
    let desk = try Self.desk()
    for language in ["zh", "en"] {
      let text = try Self.text(words + ["-o", "-", "--format", "md", "--lang", language], on: desk)
      #expect(!text.contains("SELECT ") && !text.contains("report verify"), "\(text)")
    }
    #expect(try Self.text(["summary", "-o", "-", "--format", "md"], on: desk).contains("SELECT "))
  }

  @Test func aNumberOfALetterChangedByHandIsNamed() throws {
    let desk = try Self.desk()
    #expect(try desk.run("report", "feedback", Sample.first, "-o", "f.md").status == 0)
    let text = String(decoding: try desk.bytes("f.md"), as: UTF8.self)
    let changed = text.replacing("41<!--figure unit.strength", with: "40<!--figure unit.strength")
    try #require(changed != text)
    try desk.write("f.md", changed)
    let verified = try desk.run(
      "report", "verify", "f.md", "--format", "csv", "--headers", "key")
    let found = CSVText.records(verified.text)
    #expect(verified.status == 1)
    #expect(found.contains { $0["written"] == "40" && $0["computed"] == "41" }, "\(found)")
  }

  /// Nobody knows how many people an organ without a roster has: its sums are no zeros.
  @Test(arguments: ["review", "handover"])
  func sumsOfUnknownNumbersAreUnknown(letter: String) throws {
    let desk = try Desk()
    let quotas = Sample.quotas([(Sample.first, "行政编制", 40), (Sample.second, "行政编制", 4)])
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": quotas, "end.csv": Sample.roster(0..<41)], "--as-of",
      "2009-12-31")
    #expect(try desk.run("check", "--as-of", "2009-12-31").status == 1)
    let figures = #/<!--.*?-->/#
    let lines = { (organ: String) in
      let text = try Self.text([letter, organ, "-o", "-", "--format", "md"], on: desk)
      return text.replacing(figures, with: "").split(separator: "\n")
        .filter { $0.hasPrefix("| 合计") }.map(String.init)
    }
    #expect(try lines(Sample.second).first?.hasPrefix("| 合计 | 4 | – | – | –") == true)
    #expect(try lines(Sample.first).first?.hasPrefix("| 合计 | 40 | 41 | 1 | 0") == true)
  }

  /// A lead is nobody's duty to put right: until it is confirmed the letter only counts it.
  @Test func onlyConfirmedFindingsAreTold() throws {
    let desk = try Desk.withOneFinding()
    let before = try Self.text(["feedback", Sample.first], on: desk)
    #expect(!Self.section("存在的问题", of: before).contains("| F1 |"))
    #expect(before.contains("尚待核实"))
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    let after = try Self.text(["feedback", Sample.first], on: desk)
    #expect(Self.section("存在的问题", of: after).contains("| F1 |"))
  }

  /// What has no data is not clean: no payroll, no leader posts, no register here.
  @Test func onlyWhatWasCheckedIsCalledClean() throws {
    let desk = try Self.desk()
    let text = try Self.text(["review", Sample.first], on: desk)
    let clean = Self.section("没有发现问题的事项", of: text)
    let open = Self.section("没有检查的", of: text)
    #expect(clean.contains("| 使用未核定的编制类型 |"))
    #expect(!clean.contains("| 实有人员超出核定编制 |") && !open.contains("| 实有人员超出核定编制 |"))
    for rule in ["占编未领薪（占编人员没有工资发放记录）", "超职数配备领导干部", "借调超期", "满编、超编单位进人（违规超编进人）"] {
      #expect(!clean.contains("| \(rule) |"), "\(rule)")
      #expect(open.contains("| \(rule) |"), "\(rule)")
    }
  }

  /// An organ without a roster is clean by nothing.
  @Test func anOrganWithoutRosterIsCleanByNothing() throws {
    let desk = try Self.desk()
    let text = try Self.text(["review", Sample.second], on: desk)
    #expect(!Self.section("没有发现问题的事项", of: text).contains("| 使用未核定的编制类型 |"))
    #expect(Self.section("没有检查的", of: text).contains("| 实有人员超出核定编制 |"))
  }

  /// A rule that the run left out says nothing of anybody.
  @Test func aRuleThatWasLeftOutIsNotClean() throws {
    let desk = try Self.desk()
    #expect(
      try desk.run("check", "--as-of", "2009-12-31", "--rule", "quota.overrun").status == 1)
    let text = try Self.text(["review", Sample.first], on: desk)
    #expect(!Self.section("没有发现问题的事项", of: text).contains("| 使用未核定的编制类型 |"))
    #expect(Self.section("没有检查的", of: text).contains("| 使用未核定的编制类型 |"))
  }

  /// The sheet says first whether the finding is closed.
  @Test func aSheetIsNoClosing() throws {
    let desk = try Self.desk()
    #expect(try Self.text(["closing", "F1"], on: desk).contains("还没有销号"))
    try desk.act("submit F1 --note 已调出1人", by: "吴乙", on: "2010-03-25")
    #expect(try desk.checkRoster(40, on: "2010-03-31").status == 0)
    try desk.act("accept F1", by: "郑丙", on: "2010-04-10")
    let text = try Self.text(["closing", "F1"], on: desk)
    #expect(text.contains("已销号：郑丙，2010-04-10") && !text.contains("还没有销号"))
  }

  @Test func aNoticeNamesTheScopeAndNoFinding() throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 1)], roster: Sample.roster(0..<2))
    #expect(try desk.run("check", "--as-of", "2010-01-31").status == 1)
    for format in Self.formats {
      #expect(try desk.run("report", "notice", "P1-1", "-o", "n.\(format)").status == 0)
      #expect(try desk.run("report", "verify", "n.\(format)").status == 0)
    }
    let text = try Self.text(["notice", "P1-1"], on: desk)
    #expect(text.contains("甲一") && text.contains("| \(Sample.first) |") && text.contains("审前告知"))
    #expect(!text.contains("F1"))
  }

  static let refused: [(words: [String], status: Int32)] = [
    (["feedback", "没有这个单位", "-o", "f.md"], 66), (["closing", "F9", "-o", "f.md"], 66),
    (["notice", "P9-1", "-o", "f.md"], 66),
    (["feedback", Sample.first, "--template", "none.docx", "-o", "f.docx"], 66),
    (["feedback", Sample.first, "--template", "plain.docx", "-o", "f.docx"], 65),
    (["feedback", Sample.first, "--template", "plain.docx", "-o", "f.md"], 64),
  ]

  @Test(arguments: refused) func whatCannotBeDoneIsSaid(words: [String], status: Int32) throws {
    let desk = try Self.desk()
    try desk.write("plain.docx", "41")
    let result = try desk.run(["report"] + words)
    #expect(result.status == status, "\(words): \(result.everything)")
    #expect(!result.words.isEmpty && !desk.exists(words.last ?? ""))
  }
}
