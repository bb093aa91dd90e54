import Foundation
import Testing

/// A clean part whose problem stands elsewhere is not put right.
@Suite("what stands beside a proof") struct BesideProofTests {
  private func submitted(_ desk: Desk) throws {
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 改 --owner 吴乙 --target 改 --deadline 2010-12-31", by: "吴乙",
      on: "2010-02-01")
    try desk.act("submit F1 --note 已改", by: "吴乙", on: "2010-03-25")
  }

  private func accept(_ desk: Desk, _ options: String = "", gives status: Int32) throws -> String {
    try desk.act("accept F1 \(options)", by: "郑丙", on: "2010-04-15", gives: status).words
  }

  @Test func aQuotaSetToNothing() throws {
    let desk = try Desk.withOneFinding()
    try submitted(desk)
    try desk.write(
      "new.csv", "机构代码,编制类型,核定数,批准文号,生效日期\n\(Sample.first),行政编制,0,岚编〔2010〕3号,2010-03-15\n")
    #expect(try desk.run("import", "new.csv").status == 0)
    try desk.checkRoster(41, on: "2010-04-10")
    #expect(try desk.finding("F2")["rule"] == "quota.unapproved_kind")
    #expect(try accept(desk, gives: 77).contains("--beside F2"))
    _ = try accept(desk, "--beside F1", gives: 77)
    _ = try accept(desk, "--beside F2", gives: 0)
    #expect(try desk.broken().isEmpty)
  }

  /// Two of 41 are written otherwise: under a kind nobody approved, or in a way that cannot be judged.
  @Test(arguments: [("工勤编制", "--beside F2"), ("临时编制", "未再检查"), ("", "未再检查")])
  func peopleUnderAnotherKind(kind: String, said: String) throws {
    let desk = try Desk.withOneFinding()
    try submitted(desk)
    let rows = (0..<41).map { Sample.Row(serial: $0, kind: $0 < 2 ? kind : "行政编制") }
    try desk.take(["new.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.run("check")
    #expect(try accept(desk, gives: 77).contains(said))
    _ = try accept(desk, "--beside F2", gives: kind == "工勤编制" ? 0 : 77)
  }

  static let written: [(kind: String, state: String)] = [
    ("编外", "在岗"), ("劳务派遣", "在岗"), ("临时工", "在岗"), ("行政编制", "借入"),
  ]

  /// They are still there, and count nowhere: no finding has them, so one is raised by hand.
  @Test(arguments: written) func peopleWhoCountNowhere(now: (kind: String, state: String)) throws {
    let desk = try Desk.withOneFinding()
    try submitted(desk)
    let rows = (0..<41).map {
      Sample.Row(
        serial: $0, kind: $0 < 2 ? now.kind : "行政编制", state: $0 < 2 ? now.state : "在岗")
    }
    try desk.take(["new.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.run("check")
    let refused = try accept(desk, gives: 77)
    #expect(refused.contains(Sample.name(0)) && refused.contains("finding raise"), "\(refused)")
    try desk.act(
      "raise --organ \(Sample.second) --title 别的机构", by: "周甲", on: "2010-04-12")
    _ = try accept(desk, "--beside H1", gives: 77)
    // It says who they are, or is of the same part.
    try desk.act("raise --organ \(Sample.first) --title 无关", by: "周甲", on: "2010-04-12")
    _ = try accept(desk, "--beside H2", gives: 77)
    let about = now.kind == "编外" ? "--title \(Sample.name(0))改写为不占编" : "--title 改写 --part 行政编制"
    try desk.act("raise --organ \(Sample.first) \(about)", by: "周甲", on: "2010-04-12")
    _ = try accept(desk, "--beside H3", gives: 0)
    // A closing that named something goes with it.
    try desk.act("void H3 --reason 笔误 --approver 冯丁", by: "周甲", on: "2010-04-20")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }

  /// People who left, or hold a place of another approved kind, stand beside nothing.
  @Test(arguments: ["退休", "调出"]) func whoLeftStandsBesideNothing(state: String) throws {
    let desk = try Desk.withOneFinding()
    try submitted(desk)
    let rows = (0..<41).map {
      Sample.Row(serial: $0, state: $0 < 1 ? state : "在岗", leftOn: $0 < 1 ? "2010-03-01" : "")
    }
    try desk.take(["new.csv": Sample.roster(rows)], "--as-of", "2010-04-10")
    try desk.run("check")
    _ = try accept(desk, gives: 0)
  }

  /// An inner body that nobody approved gets another name, or none.
  @Test(arguments: ["综合一科", "督查科", ""]) func anInnerBodyUnderAnotherName(name: String) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows = { (body: String) in
      (0..<6).map { Sample.Row(serial: $0, body: $0 < 3 ? body : "办公室") }
    }
    try desk.take(["r.csv": Sample.roster(rows("综合科"))], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    #expect(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try submitted(desk)
    try desk.take(["n.csv": Sample.roster(rows(name))], "--as-of", "2010-04-10")
    try desk.run("check")
    let refused = try accept(desk, gives: 77)
    if name.isEmpty {
      #expect(refused.contains(Sample.name(0)), "\(refused)")
    } else {
      #expect(refused.contains("--beside F2"), "\(refused)")
      _ = try accept(desk, "--beside F2", gives: 0)
    }
  }

  /// The column of bodies is mended, and the title still names the one that nobody approved.
  @Test(arguments: [("综合科科长", 77), ("综合科负责人", 77), ("办公室科员", 0)] as [(String, Int32)])
  func aBodyThatTheTitleNamesStill(post: String, status: Int32) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows = { (body: String, post: String) in
      (0..<6).map {
        Sample.Row(serial: $0, body: $0 < 1 ? body : "办公室", post: $0 < 1 ? post : "科员")
      }
    }
    try desk.take(["r.csv": Sample.roster(rows("综合科", "综合科科长"))], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try submitted(desk)
    try desk.take(["n.csv": Sample.roster(rows("办公室", post))], "--as-of", "2010-04-10")
    try desk.run("check")
    let said = try accept(desk, gives: status)
    #expect(status == 0 || said.contains(Sample.name(0)), "\(said)")
  }

  /// The fourth deputy keeps the title, and is said to lead no more; or is really no deputy any more.
  @Test(
    arguments: [
      ("副局长", 77), ("党组成员、副局长", 77), ("副局长（四级调研员）", 77), ("副局长兼办公室主任", 77), ("科员", 0),
      ("四级调研员（原副局长）", 0),
      ("副局长（已免）", 0),
    ] as [(String, Int32)])
  func aDeputyWhoIsSaidToLeadNoMore(post: String, status: Int32) throws {
    let desk = try Desk()
    let rows = { (last: Sample.Row) in
      Sample.roster(
        [Sample.Row(serial: 0, post: "局长", rank: "正处级", isLeader: "是")]
          + (1..<4).map { Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是") } + [last]
      )
    }
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": PostScenarioTests.posts(bodyPrincipals: 1),
        "c.csv": rows(Sample.Row(serial: 4, post: "副局长", rank: "副处级", isLeader: "是")),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "post.overrun")
    try submitted(desk)
    try desk.take(["n.csv": rows(Sample.Row(serial: 4, post: post))], "--as-of", "2010-04-10")
    try desk.run("check")
    let said = try accept(desk, gives: status)
    #expect(status == 0 || said.contains(Sample.name(4)), "\(said)")
  }

  /// Retired and paid; then struck from the roster and still paid: the finding stands.
  @Test func aPayFindingOfTheSamePerson() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows = (0..<5).map { Sample.Row(serial: $0) }
    let retired = Sample.Row(serial: 9, state: "退休", leftOn: "2009-06-30")
    for (month, day, staff) in [
      ("2009-12", "2009-12-31", rows + [retired]), ("2010-03", "2010-03-31", rows),
    ] {
      try desk.take(
        [
          "r.csv": Sample.roster(staff),
          "p.csv": Sample.payroll(Array(0..<5) + [9], month: month),
        ], "--as-of", day, "--replace")
      try desk.run("check", "--as-of", day)
      if month == "2009-12" { try submitted(desk) }
    }
    #expect(try desk.finding("F1")["rule"] == "pay.after_leaving")
    #expect(try accept(desk, gives: 77).contains("仍有此问题"))
  }
}
