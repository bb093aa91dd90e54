import Foundation
import Testing

/// "Does the pay list fit the roster?", person by person and month by month.
@Suite("scenario: reconciliation") struct ReconcileScenarioTests {
  private static let key = ["--format", "csv", "--headers", "key"]

  /// 120 on both lists, one of them paid twice; on leave, without record; retired, off quota, unknown.
  private static func desk() throws -> Desk {
    let rows =
      (0..<119).map { Sample.Row(serial: $0) } + [
        Sample.Row(serial: 119, organ: Sample.second), Sample.Row(serial: 120, state: "停薪留职"),
        Sample.Row(serial: 121), Sample.Row(serial: 122, state: "退休", leftOn: "2009-10-15"),
        Sample.Row(serial: 123, kind: "编外"),
      ]
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 125)]),
        "c.csv": Sample.roster(rows), "d.csv": Sample.payroll(Array(0..<119) + [122, 123, 500]),
        "e.csv": Sample.payroll([119, 5], payer: Sample.second),
      ], "--as-of", "2009-12-31")
    return desk
  }

  @Test func bothSidesAddUpAndMoneyIsShown() throws {
    let desk = try Self.desk()
    let result = try desk.run(["reconcile"] + Self.key)
    #expect(result.status == 1, "\(result.everything)")
    let found = CSVText.records(result.text)
    #expect(
      found.map { [$0["difference"], $0["standing"], $0["name"], $0["amount"]] } == [
        ["paid_twice", "open", "测试5", "3200.50"], ["not_paid", "explained", "测试120", ""],
        ["not_paid", "open", "测试121", ""], ["left_but_paid", "open", "测试122", "3200.50"],
        ["off_quota_paid", "explained", "测试123", "3200.50"],
        ["not_on_roster", "open", "测试500", "3200.50"],
      ])
    #expect(!result.everything.contains(Sample.person(5)))
    let units = CSVText.records(try desk.run(["reconcile", "--units"] + Self.key).text)
    let all = try #require(units.last)
    #expect(
      ["counted", "paid_here", "paid_elsewhere", "not_paid"].map { all[$0] } == [
        "122", "120", "0", "2",
      ])
    #expect(
      ["paid", "paid_on_places", "paid_on_none", "pay_lines"].map { all[$0] } == [
        "123", "120", "3", "124",
      ])
    #expect(all["open"] == "4" && all["at_stake"] == "9601.50" && all["amount"] == "396862.00")
    for unit in units { try Self.addsUp(unit) }
    let narrow = try desk.run("reconcile", "--organ", Sample.second, "--lang", "en")
    #expect(narrow.status == 0, "\(narrow.everything)")
  }

  private static func addsUp(_ unit: [String: String]) throws {
    let of = { (key: String) in Int(unit[key] ?? "") ?? -1 }
    #expect(of("counted") == of("paid_here") + of("paid_elsewhere") + of("not_paid"), "\(unit)")
    #expect(of("paid") == of("paid_on_places") + of("paid_on_none"), "\(unit)")
  }

  /// What stands beside a roster and a pay list of both organs, and what becomes of the difference.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Beside the roster rows 0 to 9 of the first organ and 20 to 29 of the second.
    var rows: [Sample.Row] = []
    var unpaid: Set<Int> = []
    /// Also paid, by the first and by the second.
    var paid: ([Int], [Int]) = ([], [])
    var tables: [String: String] = [:]
    var rosterDay = "2009-12-31"
    let lines: [String]
    let status: Int32
  }

  private static let moves = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"
  private static let loans = "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号\n"

  private static func move(
    _ serial: Int, _ way: String, _ day: String, organ: String = Sample.first
  )
    -> [String: String]
  {
    [
      "m.csv": moves
        + "\(Sample.name(serial)),\(Sample.person(serial)),\(organ),\(way),\(day),行政编制,调动,岚编〔2009〕8号\n"
    ]
  }

  private static func loan(_ until: String) -> [String: String] {
    [
      "l.csv": loans
        + "\(Sample.name(3)),\(Sample.person(3)),\(Sample.first),岚汀市水务局,2009-06-01,\(until),\n"
    ]
  }

  static let cases = [
    Case(testDescription: "the lists agree", lines: [], status: 0),
    Case(
      testDescription: "on loan to the payer", unpaid: [3], paid: ([], [3]), tables: loan(""),
      lines: ["paid_by_another explained 测试3"], status: 0),
    Case(
      testDescription: "the loan was over before the month", unpaid: [3], paid: ([], [3]),
      tables: loan("2009-11-30"), lines: ["paid_by_another open 测试3"], status: 1),
    Case(
      testDescription: "entered in the month, not paid yet", unpaid: [3],
      tables: move(3, "入编", "2009-12-10"), lines: ["not_paid explained 测试3"], status: 0),
    Case(
      testDescription: "entered two months before, not paid", unpaid: [3],
      tables: move(3, "入编", "2009-10-31"), lines: ["not_paid open 测试3"], status: 1),
    Case(
      testDescription: "moved in the month, paid by both", paid: ([], [3]),
      tables: move(3, "入编", "2009-12-01", organ: Sample.second),
      lines: ["paid_twice explained 测试3", "entry_not_on_roster open 测试3"], status: 1),
    Case(
      testDescription: "left in the month before",
      rows: [
        Sample.Row(serial: 40, state: "退休", leftOn: "2009-11-02")
      ], paid: ([40], []), lines: ["left_but_paid explained 测试40"], status: 0),
    Case(
      testDescription: "left on the first day of the month before",
      rows: [
        Sample.Row(serial: 40, state: "退休", leftOn: "2009-11-01")
      ], paid: ([40], []), lines: ["left_but_paid open 测试40"], status: 1),
    Case(
      testDescription: "left, nobody says when", rows: [Sample.Row(serial: 40, state: "退休")],
      paid: ([40], []), lines: ["left_but_paid unsure 测试40"], status: 2),
    Case(
      testDescription: "on no roster, left by the register", paid: ([40], []),
      tables: move(40, "出编", "2009-09-01"), lines: ["left_but_paid open 测试40"], status: 1),
    Case(
      testDescription: "moved by the roster of the other payer, paid by both",
      rows: [Sample.Row(serial: 3, organ: Sample.second, state: "调出", leftOn: "2009-12-10")],
      paid: ([], [3]), lines: ["paid_twice explained 测试3"], status: 0),
    Case(
      testDescription: "moved long before, paid by both",
      rows: [Sample.Row(serial: 3, organ: Sample.second, state: "调出", leftOn: "2009-11-01")],
      paid: ([], [3]), lines: ["paid_twice open 测试3"], status: 1),
    Case(
      testDescription: "left without a day, by the register in the month",
      rows: [Sample.Row(serial: 40, state: "退休")], paid: ([40], []),
      tables: move(40, "出编", "2009-12-10"), lines: ["left_but_paid explained 测试40"], status: 0),
    Case(
      testDescription: "borrowed, by the roster", rows: [Sample.Row(serial: 40, state: "借入")],
      paid: ([40], []), lines: ["borrowed_paid explained 测试40"], status: 0),
    Case(
      testDescription: "the register has an exit, the roster still the person",
      tables: move(3, "出编", "2009-12-16"), lines: ["exit_still_on_roster open 测试3"], status: 1),
    Case(
      testDescription: "an exit of some days before the roster",
      tables: move(3, "出编", "2009-12-17"),
      lines: ["exit_still_on_roster explained 测试3"], status: 0),
    Case(
      testDescription: "no number on the roster", rows: [Sample.Row(serial: 40, number: "")],
      lines: ["without_number unsure 测试40"], status: 2),
    Case(
      testDescription: "a form states one less",
      tables: [
        "f.csv": "机构代码,单位名称,行政编制数,行政编制实有人数,数据日期\n"
          + "\(Sample.first),岚汀市环境保护局,10,9,2009-12-31\n"
      ],
      lines: ["form_differs open 行政编制"], status: 1),
    Case(
      testDescription: "the roster is of another month", unpaid: [3], paid: ([40], []),
      rosterDay: "2009-11-30", lines: ["not_paid unsure 测试3", "not_on_roster unsure 测试40"],
      status: 2),
  ]

  @Test(arguments: cases)
  func isTold(test: Case) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows =
      (0..<10).map { Sample.Row(serial: $0) }
      + (20..<30).map { Sample.Row(serial: $0, organ: Sample.second) } + test.rows
    try desk.take(
      [
        "r.csv": Sample.roster(rows),
        "p.csv": Sample.payroll((0..<10).filter { !test.unpaid.contains($0) } + test.paid.0),
        "q.csv": Sample.payroll(Array(20..<30) + test.paid.1, payer: Sample.second),
      ], "--as-of", test.rosterDay)
    if !test.tables.isEmpty { try desk.take(test.tables, "--as-of", test.rosterDay) }
    let result = try desk.run(["reconcile"] + Self.key)
    let lines = CSVText.records(result.text).map { row in
      ["difference", "standing", "name"].map { row[$0] ?? "" }.joined(separator: " ")
    }
    #expect(lines.sorted() == test.lines.sorted(), "\(result.everything)")
    #expect(result.status == test.status, "\(result.everything)")
    for unit in CSVText.records(try desk.run(["reconcile", "--units"] + Self.key).text) {
      try Self.addsUp(unit)
    }
  }

  /// A line of nothing pays nobody; who is dead on the roster before and on none now has left.
  @Test func aLineOfNothingPaysNobody() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let before = (0..<10).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 40, state: "死亡")]
    try desk.take(["r.csv": Sample.roster(before)], "--as-of", "2009-09-30", "--replace")
    try desk.take(
      [
        "s.csv": Sample.roster(0..<10),
        "p.csv": Sample.payroll(Array(0..<9) + [40])
          + "\(Sample.person(9)),\(Sample.name(9)),\(Sample.first),2009-12,0\n",
      ], "--as-of", "2009-12-31", "--replace")
    let lines = CSVText.records(try desk.run(["reconcile"] + Self.key).text).filter {
      !($0["difference"] ?? "").hasPrefix("departure")
    }
    #expect(
      lines.map { "\($0["difference"] ?? "") \($0["standing"] ?? "") \($0["name"] ?? "")" } == [
        "not_paid open 测试9", "left_but_paid open 测试40",
      ])
    let units = CSVText.records(try desk.run(["reconcile", "--units"] + Self.key).text)
    let all = try #require(units.last)
    #expect(["counted", "paid_here", "not_paid"].map { all[$0] } == ["10", "9", "1"], "\(all)")
    for unit in units { try Self.addsUp(unit) }
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    let found = CSVText.records(check.text).map {
      "\($0["rule"] ?? "") \($0["severity"] ?? "") \($0["person_name"] ?? "")"
    }
    #expect(found.contains("pay.unpaid hint 测试9"), "\(check.everything)")
    #expect(found.contains("pay.after_leaving critical 测试40"), "\(check.everything)")
    #expect(!found.contains { $0.hasPrefix("pay.off_roster") }, "\(check.everything)")
  }

  /// Who came and went between two rosters without a line in the register.
  @Test func rostersAreHeldBesideTheRegister() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.take(["r.csv": Sample.roster(0..<10)], "--as-of", "2009-11-30", "--replace")
    try desk.take(["s.csv": Sample.roster(2..<13)], "--as-of", "2009-12-31", "--replace")
    try desk.take(
      [
        "p.csv": Sample.payroll(Array(2..<13)),
        "m.csv": Self.moves
          + "\(Sample.name(0)),\(Sample.person(0)),\(Sample.first),出编,2009-12-10,行政编制,退休,\n"
          + "\(Sample.name(10)),\(Sample.person(10)),\(Sample.first),入编,2009-12-11,行政编制,调入,\n",
      ], "--as-of", "2009-12-31")
    let result = try desk.run(["reconcile"] + Self.key)
    let lines = CSVText.records(result.text).map { "\($0["difference"] ?? "") \($0["name"] ?? "")" }
    #expect(
      lines == [
        "arrival_without_entry 测试11", "arrival_without_entry 测试12", "departure_without_exit 测试1",
      ], "\(result.everything)")
  }

  /// A unit that another pays has no list of its own; one without any list is named.
  @Test func whatIsMissingIsNamed() throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.take(
      [
        "r.csv": Sample.roster((0..<10).map { Sample.Row(serial: $0) }),
        "p.csv": Sample.payroll(Array(0..<10), payer: Sample.second),
      ], "--as-of", "2009-12-31")
    let through = try desk.run(["reconcile"] + Self.key)
    #expect(through.status == 2, "\(through.everything)")
    let found = CSVText.records(through.text)
    #expect(found.count == 10 && found.allSatisfy { $0["standing"] == "explained" })
    let told = try desk.run("reconcile")
    #expect(told.text.contains("没有可用的花名册") && told.words.contains("1 个机构"), "\(told.everything)")
    for (month, language) in [("2009-11", "zh"), ("2009-11", "en")] {
      let missing = try desk.run("reconcile", "--month", month, "--lang", language)
      #expect(missing.status == 66 && missing.words.contains("2009"), "\(missing.everything)")
    }
    #expect(try desk.run("reconcile", "--month", "十一月").status == 64)
  }
}
