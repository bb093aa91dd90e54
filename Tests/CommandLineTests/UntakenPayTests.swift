import Testing

/// A word on a pay line takes it off the list: that closes nothing by itself.
@Suite("pay lines that are not taken") struct UntakenPayTests {
  private func payroll(_ lines: [(serial: Int, word: String)], month: String) -> String {
    "身份证号,姓名,发放单位代码,月份,应发金额,人员类别\n"
      + lines.map {
        "\(Sample.person($0.serial)),\(Sample.name($0.serial)),\(Sample.first),\(month),3200.50,\($0.word)\n"
      }.joined()
  }

  /// People 0–3 on the roster and 9 on none, all paid; then what becomes of 9.
  private func desk(first: [(Int, String)], then: [(Int, String)]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let serving = (0..<4).map { ($0, "在职") }
    try desk.take(
      [
        "r.csv": Sample.roster(0..<4),
        "p.csv": payroll(serving + [(9, "在职")] + first, month: "2009-12"),
      ], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "pay.off_roster")
    try desk.submitted()
    try desk.take(
      ["s.csv": Sample.roster(0..<4), "q.csv": payroll(serving + then, month: "2010-03")],
      "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  @Test(arguments: ["退休", "遗属", "离休", "抚恤", "临时工", "编外", "劳务派遣"])
  func aWordOnTheLine(word: String) throws {
    let desk = try desk(first: [], then: [(9, word)])
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(result.words.contains(Sample.name(9)) && result.words.contains("未计入"))
  }

  /// Others of that sort were on the list before: one more is asked about, as many as before are not.
  @Test(arguments: [true, false]) func besideOthers(more: Bool) throws {
    let desk = try desk(
      first: [(80, "退休"), (81, "退休")],
      then: [(80, "退休"), (81, "退休")] + (more ? [(9, "退休")] : []))
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: more ? 77 : 0)
  }

  /// The roster has the person now: off quota and paid on is asked about, on a place is put right.
  @Test(arguments: [("编外", Int32(77)), ("行政编制", 0)])
  func entered(kind: String, status: Int32) throws {
    let desk = try desk(first: [], then: [(9, "在职")])
    let rows = (0..<4).map { Sample.Row(serial: $0) } + [Sample.Row(serial: 9, kind: kind)]
    try desk.take(
      [
        "t.csv": Sample.roster(rows),
        "u.csv": payroll((0..<4).map { ($0, "在职") } + [(9, "在职")], month: "2010-04"),
      ], "--as-of", "2010-04-30")
    try desk.run("check")
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-05-15", gives: status)
    if status != 0 { #expect(result.words.contains(Sample.name(9)), "\(result.words)") }
  }

  /// A list of its own that holds nobody else.
  @Test func aListOfItsOwn() throws {
    let desk = try desk(first: [], then: [])
    try desk.write(
      "退休人员工资表.csv",
      "退休人员养老金发放表\n身份证号,姓名,发放单位代码,月份,养老金\n"
        + "\(Sample.person(9)),\(Sample.name(9)),\(Sample.first),2010-03,3200.50\n")
    let taken = try desk.run("import", "退休人员工资表.csv", "--as-of", "2010-03-31")
    try #require(taken.status == 0 || taken.status == 2, "\(taken.everything)")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
  }
}
