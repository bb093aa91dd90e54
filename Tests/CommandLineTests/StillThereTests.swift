import Foundation
import TestSupport
import Testing

/// Whoever made a finding is still there, under another word, number or payer: a closing asks.
@Suite("still there under another word") struct StillThereTests {
  private func submit(_ desk: Desk, rule: String) throws {
    let found = try desk.finding("F1")
    try #require(found["rule"] == rule, "\(found)")
    try desk.submitted()
  }

  private func accept(_ desk: Desk, gives status: Int32 = 77) throws -> String {
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status).words
  }

  /// Places in both organs for everybody, and who else the second one lists.
  private func desk(_ second: [Sample.Row]) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 4), (Sample.second, "行政编制", 9)]),
    ])
    try desk.take(
      ["r.csv": Sample.roster(0..<4), "s.csv": Sample.roster(second)], "--as-of", "2009-12-31")
    try desk.run("check")
    return desk
  }

  private static let others = [50, 51].map { Sample.Row(serial: $0, organ: Sample.second) }

  /// How the second organ writes the person of two places afterwards, and whether that is asked about.
  static let rewritten: [(row: Sample.Row?, asked: Bool)] = [
    (Sample.Row(serial: 3, organ: Sample.second, kind: "编外"), true),
    (Sample.Row(serial: 3, organ: Sample.second, state: "借入"), true),
    (Sample.Row(serial: 3, organ: Sample.second, number: Sample.person(77)), true),
    (Sample.Row(serial: 3, organ: Sample.second, state: "调出", leftOn: "2010-02-01"), false),
    (nil, false),
  ]

  @Test(arguments: rewritten) func aDoublePlace(row: Sample.Row?, asked: Bool) throws {
    let desk = try desk(Self.others + [Sample.Row(serial: 3, organ: Sample.second)])
    try submit(desk, rule: "person.double_place")
    try desk.take(
      [
        "r.csv": Sample.roster(0..<4),
        "s.csv": Sample.roster(Self.others + [row].compactMap { $0 }),
      ], "--as-of", "2010-03-31", "--replace")
    try desk.run("check")
    let words = try accept(desk, gives: asked ? 77 : 0)
    if asked { #expect(words.contains(Sample.name(3)), "\(words)") }
  }

  /// The one too many stands on the second organ's roster without a place.
  @Test(arguments: [("编外", "在岗"), ("行政编制", "借入")])
  func anOverrun(kind: String, state: String) throws {
    let desk = try desk(Self.others)
    try desk.take(["q.csv": Sample.roster(0..<5)], "--as-of", "2010-01-15")
    try desk.run("check")
    try submit(desk, rule: "quota.overrun")
    let moved = Sample.Row(serial: 4, organ: Sample.second, kind: kind, state: state)
    try desk.take(
      ["r.csv": Sample.roster(0..<4), "s.csv": Sample.roster(Self.others + [moved])], "--as-of",
      "2010-03-31")
    try desk.run("check")
    #expect(try accept(desk).contains(Sample.name(4)))
  }

  /// Paid and on no roster; later paid by somebody whom the ledger does not know, or by nobody.
  @Test(arguments: ["339901000999", Sample.second, nil]) func paidOffTheRoster(payer: String?)
    throws
  {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let month = { (serials: [Int], month: String) in Sample.payroll(serials, month: month) }
    try desk.take(
      [
        "r.csv": Sample.roster(0..<4), "s.csv": Sample.roster(Self.others),
        "p.csv": month([0, 1, 2, 3, 9], "2009-12"),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    try submit(desk, rule: "pay.off_roster")
    var tables = [
      "r.csv": Sample.roster(0..<4), "s.csv": Sample.roster(Self.others),
      "p.csv": month([0, 1, 2, 3], "2010-03"),
    ]
    if let payer { tables["o.csv"] = Sample.payroll([9], payer: payer, month: "2010-03") }
    try desk.take(tables, "--as-of", "2010-03-31")
    try desk.run("check")
    let words = try accept(desk, gives: payer == nil ? 0 : 77)
    if payer == "339901000999" { #expect(words.contains(Sample.name(9)), "\(words)") }
  }

  /// Deputies too many: the post is called otherwise, the rank is the same, and the flag says no.
  @Test(arguments: [("党组成员", true), ("原副局长", true), ("二级调研员", false)])
  func aLeaderByAnotherWord(post: String, asked: Bool) throws {
    let desk = try Desk()
    let roster = { (third: Sample.Row) in
      Sample.roster(
        [0, 1].map { Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是") } + [third]
          + (10..<15).map { Sample.Row(serial: $0) })
    }
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
        + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n",
    ])
    try desk.take(
      ["r.csv": roster(Sample.Row(serial: 2, post: "副局长", rank: "副处级", isLeader: "是"))],
      "--as-of", "2009-12-31")
    try desk.run("check")
    try submit(desk, rule: "post.overrun")
    try desk.take(
      [
        "s.csv": roster(
          Sample.Row(serial: 2, post: post, rank: asked ? "副处级" : "科员", isLeader: "否"))
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    let words = try accept(desk, gives: asked ? 77 : 0)
    if asked { #expect(words.contains(Sample.name(2)), "\(words)") }
  }

  /// The body of the finding stands in brackets behind an approved one.
  @Test(arguments: ["办公室（挂督查科牌子）", "办公室（督查科）"]) func aBodyInBrackets(body: String) throws {
    let desk = try Desk()
    let roster = { (body: String) in
      Sample.roster((0..<6).map { Sample.Row(serial: $0, body: $0 < 2 ? body : "办公室") })
    }
    try desk.take(["a.csv": Sample.organs])
    try desk.take(["r.csv": roster("督查科")], "--as-of", "2009-12-31")
    try desk.run("check")
    try submit(desk, rule: "organ.unapproved_body")
    try desk.take(["s.csv": roster(body)], "--as-of", "2010-03-31")
    try desk.run("check")
    _ = try accept(desk)
  }

  /// Five people, three of them under one number: five places are held, and nothing is put right.
  @Test func oneNumberUnderSeveralNames() throws {
    let desk = try desk(Self.others)
    try desk.take(["q.csv": Sample.roster(0..<5)], "--as-of", "2010-01-15")
    try desk.run("check")
    try submit(desk, rule: "quota.overrun")
    let rows = (0..<5).map { Sample.Row(serial: $0, number: $0 > 2 ? Sample.person(2) : nil) }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2010-03-31", "--replace")
    let again = try desk.run("check")
    // The first organ's roster names no inner bodies, so the check is not whole.
    #expect(again.status == 2 && again.text.contains("实有 5 人"), "\(again.everything)")
    #expect(try desk.finding("F1")["seen"] == "alive")
    _ = try accept(desk)
    let explained = try desk.run("explain", "F1")
    #expect(explained.status == 0, "\(explained.everything)")
    // The same person with two titles is one.
    var titled = (0..<4).map { Sample.Row(serial: $0) }
    titled.append(Sample.Row(serial: 3, post: "主任科员"))
    try desk.take(["t.csv": Sample.roster(titled)], "--as-of", "2010-04-10", "--replace")
    let last = try desk.run("check")
    #expect(last.status == 2 && last.words.contains("问题 0 个"), "\(last.everything)")
  }

  /// One deputy with two rows, of which one leaves the rank blank, is one deputy.
  @Test func oneDeputyWithTwoRows() throws {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)]),
      "p.csv": "机构代码,职务层次,正副职,核定职数,批准文号,生效日期\n"
        + "\(Sample.first),副处级,副职,2,岚编〔2008〕9号,2008-07-01\n",
    ])
    let rows =
      [0, 1].map { Sample.Row(serial: $0, post: "副局长", rank: "副处级", isLeader: "是") }
      + [Sample.Row(serial: 1, post: "副局长", rank: "", isLeader: "是")]
      + (10..<15).map { Sample.Row(serial: $0) }
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    let check = try desk.run("check")
    #expect(!check.everything.contains("F1"), "\(check.everything)")
  }
}
