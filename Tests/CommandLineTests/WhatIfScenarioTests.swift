import Foundation
import Glibc
import Testing

/// "What if we merge two bureaus?", without touching the ledger.
@Suite("scenario: what if") struct WhatIfScenarioTests {
  private static let heading = "假设事项,机构,去向机构,姓名,身份证号,编制类型或职务,核定数,文号,日期\n"
  private static let quotas = """
    机构代码,编制类型,核定数,批准文号,生效日期
    \(Sample.first),行政编制,30,岚编〔2008〕12号,2008-07-01
    \(Sample.second),行政编制,20,岚编〔2008〕13号,2008-07-01

    """
  private static let posts = """
    机构代码,职数范围,内设机构,职务层次,正副职,核定职数,批准文号,生效日期
    \(Sample.first),班子,,正处级,正职,1,岚编〔2008〕12号,2008-07-01
    \(Sample.first),班子,,副处级,副职,3,岚编〔2008〕12号,2008-07-01
    \(Sample.second),班子,,正处级,正职,1,岚编〔2008〕13号,2008-07-01
    \(Sample.second),班子,,副处级,副职,2,岚编〔2008〕13号,2008-07-01

    """

  private static func leader(_ serial: Int, _ organ: String, _ post: String, _ rank: String)
    -> Sample.Row
  {
    Sample.Row(serial: serial, organ: organ, post: post, rank: rank, isLeader: "是")
  }

  /// 28 and 19 people, all posts filled.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": quotas, "c.csv": posts])
    let one =
      [leader(0, Sample.first, "局长", "正处级")]
      + (1...3).map { leader($0, Sample.first, "副局长", "副处级") }
      + (4..<28).map { Sample.Row(serial: $0) }
    let other =
      [leader(100, Sample.second, "局长", "正处级")]
      + (101...102).map { leader($0, Sample.second, "副局长", "副处级") }
      + (103..<119).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(["r.csv": Sample.roster(one + other)], "--as-of", "2010-01-31")
    return desk
  }

  private static func found(_ result: Tool.Result) -> [String] {
    CSVText.records(result.text).map { row in
      ["change", "rule", "organ_name", "part", "expected_after", "actual_after"]
        .map { row[$0] ?? "" }.joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
  }

  private static func ask(_ desk: Desk, _ rows: String, _ options: String...) throws -> Tool.Result
  {
    try desk.write("假设.csv", heading + rows)
    return try desk.run(
      ["what-if", "假设.csv", "--format", "csv", "--headers", "key"] + options)
  }

  static let merger = """
    合并,\(Sample.first),岚汀市生态局,,,,,岚编〔2010〕9号,
    合并,岚汀市水务局,岚汀市生态局,,,,,岚编〔2010〕9号,
    核定,岚汀市生态局,,,,行政编制,45,岚编〔2010〕9号,
    核定,岚汀市生态局,,,,正处级/正职,1,岚编〔2010〕9号,
    核定,岚汀市生态局,,,,副处级/副职,4,岚编〔2010〕9号,

    """

  @Test func twoBureausBecomeOne() throws {
    let desk = try Self.desk()
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    let found = CSVText.records(check.text).compactMap { $0["rule"] }
    #expect(!found.contains("quota.overrun") && !found.contains("post.overrun"), "\(found)")
    let before = try desk.bytes()
    let result = try Self.ask(desk, Self.merger)
    // Whether somebody was appointed while posts were full cannot be judged any more, which goes before what is new.
    #expect(result.status == 2, "\(result.everything)")
    #expect(
      Self.found(result) == [
        "new post.overrun 岚汀市生态局 副处级/副职（班子） 4 5", "new post.overrun 岚汀市生态局 正处级/正职（班子） 1 2",
        "new quota.overrun 岚汀市生态局 行政编制 45 47",
      ], "\(result.everything)")
    #expect(try desk.bytes() == before)
    #expect(try desk.cell("SELECT count(*) FROM organ WHERE name = '岚汀市生态局'") == "0")
    for language in ["zh", "en"] {
      let told = try desk.run("what-if", "假设.csv", "--lang", language)
      #expect(told.status == 2 && told.text.contains("47"), "\(told.everything)")
      #expect(!told.everything.contains(Sample.person(0)))
    }
    #expect(try desk.bytes() == before)
  }

  @Test func theOldQuotasDoNotAddUpBySilence() throws {
    let desk = try Self.desk()
    let result = try Self.ask(
      desk, "合并,\(Sample.first),岚汀市生态局,,,,,,\n合并,\(Sample.second),岚汀市生态局,,,,,,\n")
    // No document says what the new organ has: nothing is found, and nothing was before.
    #expect(Self.found(result).isEmpty, "\(result.everything)")
    #expect(result.status == 2 && result.words.contains("岚汀市生态局"), "\(result.everything)")
  }

  @Test func nobodyCanJudgeWhereOnlyTheMergedOnesHadApprovals() throws {
    let desk = try Desk()
    let organs = Sample.organs.split(separator: "\n").filter { !$0.contains("内设机构") }
    try desk.take([
      "a.csv": organs.joined(separator: "\n") + "\n", "b.csv": Self.quotas,
    ])
    let rows =
      (0..<28).map { Sample.Row(serial: $0) }
      + (100..<119).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-01-31")
    let cut = "核定,\(Sample.first),,,,行政编制,5,,\n核定,\(Sample.second),,,,行政编制,6,,\n"
    let merged = "合并,\(Sample.first),岚汀市生态局,,,,,,\n合并,\(Sample.second),岚汀市生态局,,,,,,\n"
    let result = try Self.ask(desk, cut + merged)
    #expect(Self.found(result).isEmpty, "\(result.everything)")
    #expect(result.status == 2 && result.words.contains("岚汀市生态局"), "\(result.everything)")
  }

  @Test func aTransferCuresOneAndBringsAnother() throws {
    let desk = try Self.desk()
    let full = "核定,\(Sample.first),,,,行政编制,27,,\n核定,\(Sample.second),,,,行政编制,19,,\n"
    let transfer = "调动,\(Sample.first),\(Sample.second),测试9,,,,,\n"
    let first = try Self.ask(desk, full)
    #expect(Self.found(first) == ["new quota.overrun 岚汀市环境保护局 行政编制 27 28"], "\(first.everything)")
    let second = try Self.ask(desk, full + transfer)
    #expect(Self.found(second) == ["new quota.overrun 岚汀市水务局 行政编制 19 20"], "\(second.everything)")
    let number = "调动,\(Sample.first),\(Sample.second),,\(Sample.person(9)),,,,\n"
    let third = try Self.ask(desk, full + number)
    #expect(Self.found(third) == Self.found(second) && !third.everything.contains(Sample.person(9)))
  }

  @Test func retirementsCureAnOverrun() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Self.quotas])
    let old = Sample.Row(serial: 80, number: Sample.person(81, born: "19500601"))
    try desk.take(
      ["r.csv": Sample.roster((0..<30).map { Sample.Row(serial: $0) } + [old])], "--as-of",
      "2010-01-31")
    let before = try Self.ask(desk, "退休,\(Sample.first),,,,,,,2010-05-31\n")
    #expect(Self.found(before).isEmpty && before.status == 0, "\(before.everything)")
    let cured = try Self.ask(desk, "退休,,,,,,,,2010-06-30\n")
    #expect(Self.found(cured) == ["gone quota.overrun 岚汀市环境保护局 行政编制"], "\(cured.everything)")
    #expect(cured.status == 0)
    let same = try Self.ask(desk, "退休,\(Sample.first),,,,,,,2010-05-31\n", "--all")
    #expect(Self.found(same) == ["same quota.overrun 岚汀市环境保护局 行政编制 30 31"], "\(same.everything)")
  }

  /// An approval is in force from its day: neither before it, nor for entries that were made before it.
  @Test func anApprovalIsInForceFromItsDay() throws {
    let desk = try Self.desk()
    try desk.take(["a.csv": Sample.roster(0..<30)], "--as-of", "2009-12-31", "--replace")
    let rows = (0..<32).map { Sample.Row(serial: $0) }
    try desk.take(["b.csv": Sample.roster(rows)], "--as-of", "2010-01-31", "--replace")
    try desk.take([
      "m.csv": "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"
        + (30...31).map {
          "\(Sample.name($0)),\(Sample.person($0)),\(Sample.first),入编,2010-01-10,行政编制,考录,\n"
        }.joined()
    ])
    let row = "核定,\(Sample.first),,,,行政编制,40,岚编〔2010〕9号,"
    let later = try Self.ask(desk, row + "2010-02-01\n", "--on", "2010-01-31")
    #expect(later.status == 65 && later.words.contains("2010-02-01"), "\(later.everything)")
    let then = try Self.ask(desk, row + "2010-01-31\n", "--on", "2010-01-31")
    #expect(
      Self.found(then) == ["gone quota.overrun 岚汀市环境保护局 行政编制"], "\(then.everything)")
    #expect(then.status == 0, "\(then.everything)")
    let early = try Self.ask(desk, row + "2010-01-05\n", "--on", "2010-01-31")
    #expect(
      Self.found(early).filter { $0.hasPrefix("gone") }.count == 3 && early.status == 0,
      "\(early.everything)")
  }

  /// Who went from one of two organs to the other has not left the one that both become.
  @Test func aMergerMakesNobodyLeave() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Self.quotas])
    let rows =
      (0..<5).map { Sample.Row(serial: $0) } + [
        Sample.Row(serial: 20, organ: Sample.second),
        Sample.Row(serial: 0, organ: Sample.second, state: "调出", leftOn: "2009-12-01"),
      ]
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-01-31")
    let result = try Self.ask(desk, "合并,\(Sample.second),\(Sample.first),,,,,,\n")
    #expect(!result.text.contains("person.exit_late"), "\(result.everything)")
    let moved = try Self.ask(desk, "调动,\(Sample.first),\(Sample.second),测试0,,,,,\n")
    #expect(!moved.text.contains("person.exit_late"), "\(moved.everything)")
  }

  /// What cannot be judged any more goes before what is new: an organ that is merged has no roster of its own.
  @Test func unjudgedGoesBeforeNew() throws {
    let desk = try Self.desk()
    let heading = "机构代码,编制类型,核定数,批准文号,生效日期\n"
    try desk.take(["q.csv": heading + "\(Sample.second),行政编制,18,岚编〔2009〕1号,2009-01-01\n"])
    let result = try Self.ask(desk, "合并,\(Sample.second),岚汀市生态局,,,,,,\n")
    let found = Self.found(result)
    #expect(found.contains("new quota.overrun 岚汀市生态局 行政编制 18 19"), "\(result.everything)")
    #expect(
      found.contains { $0.hasPrefix("unjudged quota.overrun 岚汀市水务局") }, "\(result.everything)")
    #expect(result.status == 2)
  }

  /// Rows that cannot be meant: exit, and what the message must say.
  @Test(arguments: [
    ("调走,\(Sample.first),,,,,,,", "第 2 行"),
    ("调动,\(Sample.first),\(Sample.second),没有此人,,,,,", "没有此人"),
    ("调动,\(Sample.first),\(Sample.second),,,,,,", "姓名"),
    ("合并,\(Sample.first),\(Sample.first),,,,,,", "自己"),
    ("核定,\(Sample.first),,,,科员,3,,", "科员"), ("核定,\(Sample.first),,,,行政编制,三十,,", "不是数"),
    ("核定,岚汀市没有局,,,,行政编制,3,,", "岚汀市没有局"),
  ])
  func whatCannotBeMeantIsRefusedWithItsPlace(row: String, says: String) throws {
    let desk = try Self.desk()
    let before = try desk.bytes()
    let result = try Self.ask(desk, row + "\n")
    #expect(result.status == 65 && result.words.contains(says), "\(result.everything)")
    #expect(try desk.bytes() == before)
  }

  /// Stopped at any moment, it leaves nothing beside the ledger and nothing in the folder of temporary files.
  @Test(arguments: [SIGKILL, SIGTERM])
  func aKilledRunLeavesNothing(signal: Int32) throws {
    let desk = try Self.desk()
    try desk.write("假设.csv", Self.heading + Self.merger)
    let (before, names) = (try desk.bytes(), try desk.names())
    for pause in [0, 5_000, 20_000, 60_000, 120_000] {
      let running = try desk.start("what-if", "假设.csv")
      usleep(UInt32(pause))
      running.send(signal)
      _ = try running.wait()
      #expect(try desk.names() == names)
      #expect(try desk.bytes() == before)
    }
  }
}

extension Desk {
  /// The files in the folder.
  fileprivate func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: path).sorted()
  }
}
