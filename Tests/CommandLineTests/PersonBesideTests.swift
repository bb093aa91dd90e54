import Testing

/// A finding about one person is shown no more, and the person is there under another word, number or payer, or not.
@Suite("people beside a proof") struct PersonBesideTests {
  /// How the roster writes the person later, at which organ.
  struct Later: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var row: Sample.Row?
    let asked: Bool
  }

  private static let born = "19480101"

  private static func person(
    kind: String = "行政编制", state: String = "在岗", organ: String = Sample.first,
    number: String? = nil, leftOn: String = ""
  ) -> Sample.Row {
    Sample.Row(
      serial: 3, organ: organ, kind: kind, state: state, leftOn: leftOn,
      number: number ?? Sample.person(3, born: born))
  }

  private static let others = (10..<15).map { Sample.Row(serial: $0) }
  private static let second = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }

  /// Checked with the person written in one way, submitted, and checked with another.
  private func accept(
    rule: String, _ first: Sample.Row, _ later: Later,
    register: (kind: String, before: String, after: String)? = nil
  ) throws -> (words: String, seen: String?) {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)]),
    ])
    if let register { try desk.take(["g.csv": register.before], "--kind", register.kind) }
    try desk.take(
      ["r.csv": Sample.roster(Self.others + [first]), "s.csv": Sample.roster(Self.second)],
      "--as-of", "2009-12-31")
    try desk.run("check")
    let found = try desk.finding("F1")
    try #require(found["rule"] == rule, "\(found)")
    try desk.submitted()
    let row = later.row.map { [$0] } ?? []
    if let register {
      try desk.take(["h.csv": register.after], "--kind", register.kind)
    }
    try desk.take(
      [
        "t.csv": Sample.roster(Self.others + row.filter { $0.organ == Sample.first }),
        "u.csv": Sample.roster(Self.second + row.filter { $0.organ == Sample.second }),
      ], "--as-of", "2010-03-31")
    try desk.run("check")
    let result = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: later.asked ? 77 : 0)
    return (result.words, try desk.finding("F1")["seen"])
  }

  static let retired: [Later] = [
    Later(testDescription: "off quota", row: person(kind: "编外"), asked: true),
    Later(testDescription: "of no kind", row: person(kind: ""), asked: true),
    Later(testDescription: "borrowed", row: person(state: "借入"), asked: true),
    Later(
      testDescription: "another number", row: person(number: Sample.person(77)), asked: true),
    Later(testDescription: "no number", row: person(number: ""), asked: true),
    Later(
      testDescription: "off quota elsewhere", row: person(kind: "编外", organ: Sample.second),
      asked: true),
    Later(
      testDescription: "on a place elsewhere", row: person(organ: Sample.second), asked: true),
    Later(
      testDescription: "elsewhere under another number",
      row: person(organ: Sample.second, number: Sample.person(77)), asked: true),
    Later(
      testDescription: "retired", row: person(state: "退休", leftOn: "2010-02-01"), asked: false),
    Later(testDescription: "gone", asked: false),
  ]

  @Test(arguments: retired) func pastTheAge(later: Later) throws {
    let result = try accept(rule: "person.retire_due", Self.person(), later)
    if later.asked { #expect(result.seen == "cleared" || result.words.contains("F"), "\(result)") }
  }

  static let away: [Later] = [
    Later(
      testDescription: "off quota", row: person(kind: "编外", number: Sample.person(3)), asked: true),
    Later(
      testDescription: "no state", row: person(state: "", number: Sample.person(3)), asked: true),
    Later(
      testDescription: "words that nobody knows",
      row: person(state: "另有安排", number: Sample.person(3)), asked: true),
    Later(
      testDescription: "another number", row: person(number: Sample.person(77)), asked: true),
    Later(
      testDescription: "borrowed elsewhere",
      row: person(state: "借入", organ: Sample.second, number: Sample.person(3)), asked: true),
    Later(testDescription: "at work", row: person(number: Sample.person(3)), asked: false),
    Later(
      testDescription: "resigned",
      row: person(state: "辞职", number: Sample.person(3), leftOn: "2010-02-01"), asked: false),
  ]

  @Test(arguments: away) func notAtThePost(later: Later) throws {
    let first = Self.person(state: "停薪留职", number: Sample.person(3))
    let result = try accept(rule: "person.not_in_post", first, later)
    if later.asked { #expect(result.words.contains(Sample.name(3)), "\(result)") }
  }

  /// Still on the place and not at the post, for another reason; or at work in another way.
  @Test(arguments: [
    ("病休", true), ("脱产学习", true), ("借出", true), ("外派", true), ("产假", true),
    ("年休假", true), ("试用", false), ("在职在岗", false),
  ])
  func notAtThePostInOtherWords(state: String, asked: Bool) throws {
    let number = Sample.person(3)
    let row = Self.person(state: state, number: number)
    let result = try accept(
      rule: "person.not_in_post", Self.person(state: "停薪留职", number: number),
      Later(testDescription: state, row: row, asked: asked))
    if asked { #expect(result.words.contains(Sample.name(3)), "\(result)") }
  }

  private static let exits = """
    姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号
    测试3,\(Sample.person(3)),\(Sample.first),出编,2009-11-02,行政编制,,岚编办〔2009〕9号

    """

  @Test(
    arguments: away.filter {
      $0.testDescription != "at work" && $0.testDescription != "another number"
    })
  func leftAndStillCounted(later: Later) throws {
    let result = try accept(
      rule: "person.exit_late", Self.person(number: Sample.person(3)), later,
      register: ("movements", Self.exits, Self.exits))
    if later.asked {
      #expect(result.words.contains(Sample.name(3)) || result.words.contains("F1"), "\(result)")
    }
  }

  private static func loan(since: String, until: String) -> String {
    "姓名,身份证号,机构代码,借调单位,借调时间,借调结束时间,批准文号\n"
      + "测试3,\(Sample.person(3)),\(Sample.first),岚汀市水务局,\(since),\(until),岚组〔2009〕1号\n"
  }

  static let loans: [(state: String, renewed: Bool, asked: Bool)] = [
    ("借调", false, true), ("在岗", true, true), ("在岗", false, false),
  ]

  /// The register says that a loan is over: the roster lends on, or a new row begins the next day, or it is.
  @Test(arguments: loans) func onLoan(item: (state: String, renewed: Bool, asked: Bool)) throws {
    let ended = Self.loan(since: "2008-03-01", until: "2010-02-01")
    let next =
      item.renewed
      ? String(Self.loan(since: "2010-02-02", until: "").split(separator: "\n")[1]) + "\n" : ""
    let result = try accept(
      rule: "person.loan_overdue", Self.person(state: "借调", number: Sample.person(3)),
      Later(
        testDescription: "", row: Self.person(state: item.state, number: Sample.person(3)),
        asked: item.asked),
      register: ("loans", Self.loan(since: "2008-03-01", until: ""), ended + next))
    if item.asked {
      #expect(result.words.contains(Sample.name(3)) || result.words.contains("F"), "\(result)")
    }
  }

  /// Retired and paid; later written in a state that says nothing, at work, or paid as somebody of the name.
  @Test(arguments: [
    ("", 9, true), ("在岗", 9, true), ("退休", nil, false), ("退休", 77, true),
  ])
  func paidOn(state: String, paid: Int?, asked: Bool) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let roster = { (state: String) in
      Sample.roster(
        (0..<5).map { Sample.Row(serial: $0) } + [
          Sample.Row(serial: 9, state: state, leftOn: state == "退休" ? "2009-06-30" : "")
        ])
    }
    try desk.take(
      ["r.csv": roster("退休"), "p.csv": Sample.payroll(Array(0..<5) + [9], month: "2009-12")],
      "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "pay.after_leaving")
    try desk.submitted()
    var pay = Sample.payroll(Array(0..<5) + (paid == 9 ? [9] : []), month: "2010-03")
    if paid == 77 {
      pay += "\(Sample.person(77)),\(Sample.name(9)),\(Sample.first),2010-03,3200\n"
    }
    try desk.take(["r2.csv": roster(state), "p2.csv": pay], "--as-of", "2010-03-31")
    try desk.run("check")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: asked ? 77 : 0)
    if asked {
      #expect(
        result.words.contains(Sample.name(9)) || result.words.contains("F2"), "\(result.words)")
    }
  }
}
