import Testing

/// A payer goes on paying: the person who has no place there any more, or somebody else instead.
@Suite("pay beside a proof") struct PaidBesideTests {
  private static let first = (10..<15).map { Sample.Row(serial: $0) }
  private static let second = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }

  private func desk(
    _ rosters: [Sample.Row], paid: [String: [Int]]
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs,
      "b.csv": Sample.quotas([(Sample.first, "行政编制", 9), (Sample.second, "行政编制", 9)]),
    ])
    try month(desk, rosters, paid: paid, "2009-12", on: "2009-12-31")
    return desk
  }

  private func month(
    _ desk: Desk, _ rosters: [Sample.Row], paid: [String: [Int]], _ month: String, on day: String
  ) throws {
    let rows = Self.first + Self.second + rosters
    try desk.take(
      [
        "r\(month).csv": Sample.roster(rows.filter { $0.organ == Sample.first }),
        "s\(month).csv": Sample.roster(rows.filter { $0.organ == Sample.second }),
      ], "--as-of", day)
    for (payer, serials) in paid.sorted(by: { $0.key < $1.key }) {
      try desk.take([
        "p\(month)\(payer).csv": Sample.payroll(serials, payer: payer, month: month)
      ])
    }
    try desk.run("check")
  }

  private static let own = [
    Sample.first: Array(10..<15), Sample.second: Array(50..<53),
  ]

  private static func paid(_ more: Int..., by payer: String) -> [String: [Int]] {
    own.merging([payer: more]) { $0 + $1 }
  }

  /// A place of two is given up on paper, and its organ pays on.
  @Test(arguments: [(Sample.second, 77), (Sample.first, 0)] as [(String, Int32)])
  func aPlaceGivenUp(payer: String, status: Int32) throws {
    let here = Sample.Row(serial: 3)
    let there = Sample.Row(serial: 3, organ: Sample.second)
    let desk = try desk([here, there], paid: [:])
    try #require(try desk.finding("F1")["rule"] == "person.double_place")
    try desk.submitted()
    try month(desk, [here], paid: Self.paid(3, by: payer), "2010-03", on: "2010-03-31")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    if status != 0 { #expect(said.words.contains(Sample.name(3)), "\(said.everything)") }
  }

  /// Somebody on no roster is entered at an organ, and another one pays.
  @Test(arguments: [(Sample.first, 77), (Sample.second, 0)] as [(String, Int32)])
  func enteredElsewhere(organ: String, status: Int32) throws {
    let desk = try desk([], paid: Self.paid(3, by: Sample.second))
    try #require(try desk.finding("F1")["rule"] == "pay.off_roster")
    try desk.submitted()
    try month(
      desk, [Sample.Row(serial: 3, organ: organ)], paid: Self.paid(3, by: Sample.second),
      "2010-03", on: "2010-03-31")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    if status != 0 { #expect(said.words.contains(Sample.name(3)), "\(said.everything)") }
  }

  /// The line goes on under another name; what was there before under another name did not come instead.
  @Test(
    arguments: [([4], [78], "F2"), ([4, 78], [78], ""), ([4], [], "")] as [([Int], [Int], String)])
  func theLineGoesOn(before: [Int], after: [Int], named: String) throws {
    let list = { (serials: [Int]) in
      [Sample.first: Array(10..<15), Sample.second: Array(50..<53) + serials]
    }
    let desk = try desk([], paid: list(before))
    try #require(try desk.finding("F1")["rule"] == "pay.off_roster")
    try desk.submitted()
    try month(desk, [], paid: list(after), "2010-03", on: "2010-03-31")
    let said = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: named.isEmpty ? 0 : 77)
    guard !named.isEmpty else { return }
    #expect(said.words.contains("--beside \(named)"), "\(said.everything)")
    try desk.act("accept F1 --beside \(named)", by: "郑丙", on: "2010-04-15")
  }

  /// An entry of the register, made later for a day before the check, takes an exit back.
  @Test(arguments: [true, false]) func anEntryMadeLater(isEntered: Bool) throws {
    let head = "姓名,身份证号,机构代码,变动类别,变动时间,编制类型,变动原因,批准文号\n"
    let row = { (way: String, day: String) in
      "\(Sample.name(3)),\(Sample.person(3)),\(Sample.first),\(way),\(day),行政编制,,岚编办〔2009〕9号\n"
    }
    let desk = try Desk()
    try desk.take([
      "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 9)]),
    ])
    try desk.take(["g.csv": head + row("出编", "2009-11-02")], "--kind", "movements")
    let person = Sample.Row(serial: 3)
    try desk.take(["r.csv": Sample.roster(Self.first + [person])], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "person.exit_late")
    try desk.submitted()
    if isEntered {
      try desk.take(["h.csv": head + row("入编", "2009-11-03")], "--kind", "movements")
    }
    try desk.take(
      ["t.csv": Sample.roster(Self.first + (isEntered ? [person] : []))], "--as-of", "2010-03-31")
    try desk.run("check")
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: isEntered ? 77 : 0)
    guard isEntered else { return }
    #expect(said.words.contains("--approver"), "\(said.everything)")
    try desk.act("accept F1 --reason 确已返聘入编 --approver 冯丁", by: "郑丙", on: "2010-04-15")
  }
}

/// Whoever a roster leaves out may be paid on by lines of another sort, and a form tells of more people than the roster.
@Suite("other witnesses beside a roster") struct OtherWitnessTests {
  private func payroll(_ words: [String], month: String) -> String {
    "身份证号,姓名,发放单位代码,月份,应发金额,人员类别\n"
      + words.enumerated().map { serial, word in
        "\(Sample.person(serial, born: "19800101")),\(Sample.name(serial)),\(Sample.first),\(month),3200.50,\(word)\n"
      }.joined()
  }

  private func roster(_ people: Int) -> String {
    (0..<4).reduce(Sample.roster(0..<people)) { text, serial in
      text.replacing(Sample.person(serial), with: Sample.person(serial, born: "19800101"))
    }
  }

  /// Four on three places; then three, with further tables of that day.
  private func desk(then tables: [String: String], before: [String: String] = [:]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 3)])])
    try desk.take(
      ["r.csv": roster(4)].merging(before) { $1 }, "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "quota.overrun")
    try desk.submitted()
    try desk.take(["s.csv": roster(3)].merging(tables) { $1 }, "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  /// 30 years old, off the roster, and one line more that is not taken; paid by nobody, or gone with the line, is plain.
  @Test(arguments: [("临聘", 77), ("退休", 77), ("劳务派遣", 77), ("", 0)] as [(String, Int32)])
  func paidOnAsAnother(word: String, status: Int32) throws {
    let serving = Array(repeating: "在职", count: 3)
    let desk = try desk(
      then: ["q.csv": payroll(serving + (word.isEmpty ? [] : [word]), month: "2010-03")],
      before: ["p.csv": payroll(serving + ["在职"], month: "2009-12")])
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    guard status != 0 else { return }
    #expect(said.words.contains("未计入") && said.words.contains(Sample.name(3)), "\(said.everything)")
    try desk.act(
      "accept F1 --reason 另聘1人，非本人 --approver 冯丁", by: "郑丙", on: "2010-04-15")
    #expect(try desk.broken().isEmpty)
  }

  private static let heading = "机构代码,编制类型,实有人数,数据日期\n"

  /// A form of the roster's day or later states four; one of before it, and one that states three, say nothing against it.
  @Test(
    arguments: [("4", "2010-03-31", 77), ("4", "2010-04-10", 77), ("3", "2010-03-31", 0)]
      as [(String, String, Int32)])
  func aFormTellsOfMore(stated: String, day: String, status: Int32) throws {
    let desk = try desk(then: [:])
    try desk.take(
      ["f.csv": Self.heading + "\(Sample.first),行政编制,\(stated),\(day)\n"], "--as-of", day)
    try desk.run("check", "--as-of", day)
    let said = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
    guard status != 0 else { return }
    #expect(said.words.contains("--beside F2"), "\(said.everything)")
    try desk.act("accept F1 --beside F2", by: "郑丙", on: "2010-04-15")
  }

  /// How it was before the newer roster.
  @Test func aFormOfBefore() throws {
    let form = Self.heading + "\(Sample.first),行政编制,4,2009-12-31\n"
    let desk = try desk(then: [:], before: ["f.csv": form])
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15")
  }
}
