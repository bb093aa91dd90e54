import Testing

/// Answers that once said less than the program knew, or something else.
@Suite("plain answers") struct PlainAnswerTests {
  private let who = ["--by", "周甲", "--on", "2010-02-01"]

  private func desk() throws -> Desk {
    try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<3))
  }

  @Test func aLeaderWhomNobodyTouchedIsKnown() throws {
    let desk = try desk()
    let none = try desk.run("trace", "P1-1")
    #expect(none.status == 0 && !none.everything.contains("没有 P1-1"), "\(none.everything)")
    #expect(try desk.run("trace", "P1-9").status == 66)
  }

  @Test func aReformIsTracedByTheNameThatTakesItBack() throws {
    let desk = try desk()
    let reform = "\(Sample.first)/\(Sample.second)"
    let words = ["organ", "reform", Sample.first, Sample.second, "--from", "2010-01-15"]
    let done = try desk.run(words + ["--document", "岚编〔2010〕2号", "--approver", "冯丁"] + who)
    #expect(done.status == 0, "\(done.everything)")
    let traced = try desk.run("trace", reform)
    #expect(traced.status == 0 && traced.text.contains("登记机构改革"), "\(traced.everything)")
    // Tables of no one day are not told to be of 1900.
    #expect(try !desk.run("trace").text.contains("1900-01-01"))
  }

  @Test func timeInChargeAfterTheAppointmentCountsForNothing() throws {
    let desk = try desk()
    let words = ["subject", "acting", "甲一", "--organ", Sample.first, "--post", "局长", "--from"]
    #expect(try desk.run(words + ["2004-01-01"] + who).everything.contains("没有可以计入的时间"))
    #expect(try !desk.run(words + ["2003-12-31"] + who).everything.contains("警告"))
  }

  @Test func aMeetingHasSomebodyPresent() throws {
    let desk = try desk()
    let words = ["meeting", "hold", "--sort", "joint", "--topic", "议题", "--attending"]
    let nobody = try desk.run(words + ["、"] + who)
    #expect(nobody.status == 77 && nobody.words.contains("--attending"), "\(nobody.everything)")
    #expect(try desk.run(words + ["编办"] + who).text.contains("M1"))
  }

  @Test func otherOfficesHaveNoNumberBeforeTheyGaveOne() throws {
    let desk = try desk()
    let opened = try desk.run(["joint", "open", "P1-1"] + who)
    #expect(opened.status == 0, "\(opened.everything)")
    let shown = try desk.run(["joint", "show", "P1-1"] + AuditDesk.key)
    let rows = shown.text.split(separator: "\n").map(String.init)
    #expect(rows.contains("staffing,,,,0") && rows.contains("economic,,,,"), "\(rows)")
  }

  @Test func nothingWasStoredWhereNothingWasTakenBack() throws {
    let desk = try desk()
    let result = try desk.run("value", "forget", "state", "另册管理")
    #expect(result.status == 66 && !result.words.contains("已经存入台账"), "\(result.words)")
  }

  @Test func aNumberOnNoListIsSaidToBeOnNone() throws {
    let result = try desk().run("person", "339901197001019999")
    #expect(result.everything.contains("没有这个号码"), "\(result.everything)")
  }

  @Test func approvalsWithoutADocumentAreNotPassedOver() throws {
    let desk = try desk()
    try desk.take([
      "q.csv": "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),工勤编制,2,,2009-01-01\n"
    ])
    let result = try desk.run("export", "approvals")
    #expect(result.everything.contains("1 条核定没有批准文号"), "\(result.everything)")
  }

  static let unknown: [(words: [String], lists: String)] = [
    (["meeting", "minutes", "M9"], "meeting list"), (["finding", "show", "F9"], "finding list"),
    (["step", "show", "P9-1"], "plan show"), (["withdraw", "R9", "--reason", "误"], "runs"),
  ]

  @Test(arguments: unknown.indices) func whereNumbersAreListed(place: Int) throws {
    let (words, lists) = Self.unknown[place]
    let result = try desk().run(words + (words[0] == "withdraw" ? who : []))
    #expect(result.status == 66 && result.words.contains("编号见 "), "\(result.words)")
    #expect(result.words.contains(lists), "\(result.words)")
  }

  @Test func aProblemThatTheOtherOfficeDidNotGive() throws {
    let desk = try desk()
    #expect(try desk.run(["joint", "open", "P1-1"] + who).status == 0)
    let words = ["joint", "follow", "P1-1", "economic", "审9", "--state", "整改中"]
    let english = try desk.run(words + who + ["--lang", "en"])
    #expect(english.status == 66 && english.words.contains("(economic)"), "\(english.words)")
    #expect(english.words.contains("joint problems P1-1"))
  }
}
