import Foundation
import Testing

/// One person on the pay lists of two payers: the second line stands on under another number, or as nobody's.
@Suite("a second payer's line") struct SecondPayerTests {
  private typealias Line = (serial: Int, number: Int, word: String)

  private static func line(_ serial: Int, number: Int? = nil, _ word: String = "在职") -> Line {
    (serial, number ?? serial, word)
  }

  private func payroll(_ lines: [Line], payer: String, month: String) -> String {
    "身份证号,姓名,发放单位代码,月份,应发金额,人员类别\n"
      + lines.map {
        "\(Sample.person($0.number)),\(Sample.name($0.serial)),\(payer),\(month),3200.50,\($0.word)\n"
      }.joined()
  }

  private static let own = (0..<4).map { line($0) }
  private static let others = (50..<53).map { line($0) }

  /// Person 3 of the first organ is paid by the second one too.
  ///
  /// - Parameters:
  ///   - first: more lines of the second payer at first.
  ///   - then: its later lines beside those of its own people.
  ///   - known: more rows of its rosters.
  ///   - listed: more rows of its later one.
  private func desk(
    first: [Line] = [], then: [Line], known: [Sample.Row] = [], listed: [Sample.Row] = []
  ) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try take(desk, first + [Self.line(3)], known, month: "2009-12", day: "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "pay.double")
    try desk.submitted()
    try take(desk, then, known + listed, month: "2010-03", day: "2010-03-31")
    return desk
  }

  /// Both rosters and both pay lists of a month, and the check on them.
  private func take(
    _ desk: Desk, _ lines: [Line], _ rows: [Sample.Row] = [], month: String, day: String
  ) throws {
    let staff = (50..<53).map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(
      [
        "r.csv": Sample.roster(0..<4), "s.csv": Sample.roster(staff + rows),
        "p.csv": payroll(Self.own, payer: Sample.first, month: month),
        "q.csv": payroll(Self.others + lines, payer: Sample.second, month: month),
      ], "--as-of", day, "--replace")
    try desk.run("check")
  }

  private func accept(_ desk: Desk, asked word: String?) throws {
    let result = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: word == nil ? 0 : 77)
    if let word {
      #expect(result.words.contains(Sample.name(3)) && result.words.contains(word))
    }
  }

  /// Its roster has the new number, on a place or off quota.
  @Test(arguments: ["行政编制", "编外"]) func underAnotherNumber(kind: String) throws {
    let row = Sample.Row(serial: 3, organ: Sample.second, kind: kind, number: Sample.person(77))
    let desk = try desk(then: [Self.line(3, number: 77)], listed: [row])
    try accept(desk, asked: "工资表")
    try desk.act(
      "raise --organ \(Sample.first) --title \(Sample.name(3))同名待核", by: "周甲", on: "2010-04-15")
    try desk.act("accept F1 --beside H1", by: "郑丙", on: "2010-04-16")
    #expect(try desk.broken().isEmpty)
  }

  /// A reform joins the payers, and the old one's list of the same month pays the person on.
  @Test func payersThatAReformJoins() throws {
    let desk = try desk(then: [Self.line(3)])
    try desk.done(
      "organ", "reform", Sample.second, Sample.first, "--from", "2010-03-20", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-04-01")
    try take(desk, [Self.line(3)], month: "2010-04", day: "2010-04-30")
    let check = try desk.run("check")
    #expect(check.status == 2 && !check.words.contains("绿灯：检查过的没有问题"), "\(check.words)")
    #expect(check.words.contains("改革前后的发放单位算一个") && check.words.contains("（1 人）"))
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-05-15", gives: 77)
    #expect(result.words.contains(Sample.name(3)), "\(result.words)")
  }

  /// The old payer goes on paying its own people only, or takes back what it paid: nobody is paid twice.
  @Test(arguments: [nil, "-3200.50"]) func joinedPayersOfDifferentPeople(back: String?) throws {
    let desk = try desk(then: [])
    try desk.done(
      "organ", "reform", Sample.second, Sample.first, "--from", "2010-03-20", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-04-01")
    try take(desk, back == nil ? [] : [Self.line(3)], month: "2010-04", day: "2010-04-30")
    if let back {
      let own = payroll(Self.others + [Self.line(3)], payer: Sample.second, month: "2010-04")
      let line = "\(Sample.person(3)),\(Sample.name(3)),\(Sample.second),2010-04,\(back),在职\n"
      try desk.take(["q.csv": own + line], "--replace")
    }
    let check = try desk.run("check")
    #expect(!check.words.contains("改革前后的发放单位算一个"), "\(check.words)")
    try desk.act("accept F1", by: "郑丙", on: "2010-05-15", gives: back == nil ? 0 : 77)
  }

  /// A namesake whom the payer had before is somebody else.
  @Test func aNamesakeOfBefore() throws {
    let namesake = Self.line(3, number: 77)
    let row = Sample.Row(serial: 3, organ: Sample.second, number: Sample.person(77))
    try accept(try desk(first: [namesake], then: [namesake], known: [row]), asked: nil)
  }

  @Test(arguments: ["临聘", "退休", "劳务派遣"]) func aWordOnTheLine(word: String) throws {
    try accept(try desk(then: [Self.line(3, word)]), asked: "未计入")
  }

  /// As many such lines as before are no question; the line is gone.
  @Test func suchLinesOfOthers() throws {
    let team = [80, 81].map { Self.line($0, "临聘") }
    try accept(try desk(first: team, then: team), asked: nil)
    try accept(try desk(then: []), asked: nil)
  }
}

/// Who has left and is paid on comes back under another number, or as somebody outside the establishment.
@Suite("pay after leaving, written otherwise") struct PaidOtherwiseTests {
  private func desk(then line: String, listed: [Sample.Row] = []) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let left = Sample.Row(serial: 9, state: "退休", leftOn: "2009-06-30")
    let staff = (0..<4).map { Sample.Row(serial: $0) } + [left]
    let heading = "身份证号,姓名,发放单位代码,月份,应发金额,人员类别\n"
    let serving = { (month: String) in
      (0..<4).map {
        "\(Sample.person($0)),\(Sample.name($0)),\(Sample.first),\(month),3200.50,在职\n"
      }.joined()
    }
    let own = "\(Sample.person(9)),\(Sample.name(9)),\(Sample.first),2009-12,3200.50,在职\n"
    for (month, day, last, rows) in [
      ("2009-12", "2009-12-31", own, []), ("2010-03", "2010-03-31", line, listed),
    ] {
      try desk.take(
        ["r.csv": Sample.roster(staff + rows), "p.csv": heading + serving(month) + last],
        "--as-of", day, "--replace")
      try desk.run("check")
      if month == "2009-12" {
        try #require(try desk.finding("F1")["rule"] == "pay.after_leaving")
        try desk.submitted()
      }
    }
    return desk
  }

  /// Who has retired at an age at which people do is paid a pension: nothing is asked. Who is too young for it is asked about.
  @Test(arguments: [("19490101", 0), ("19650101", 77)] as [(String, Int32)])
  func aPensionOfTheUnit(born: String, status: Int32) throws {
    let number = Sample.person(9, born: born)
    let left = Sample.Row(serial: 9, state: "退休", leftOn: "2009-02-01", number: number)
    let staff = (0..<4).map { Sample.Row(serial: $0) } + [left]
    let line = { (month: String, word: String) in
      "\(number),\(Sample.name(9)),\(Sample.first),\(month),3200.50,\(word)\n"
    }
    let list = { (month: String, word: String) in
      "身份证号,姓名,发放单位代码,月份,应发金额,人员类别\n"
        + (0..<4).map {
          "\(Sample.person($0)),\(Sample.name($0)),\(Sample.first),\(month),3200.50,在职\n"
        }.joined() + line(month, word)
    }
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    try desk.take(
      ["r.csv": Sample.roster(staff), "p.csv": list("2009-12", "在职")], "--as-of", "2009-12-31")
    try desk.run("check")
    try #require(try desk.finding("F1")["rule"] == "pay.after_leaving")
    try desk.submitted()
    try desk.take(
      ["s.csv": Sample.roster(staff), "q.csv": list("2010-03", "退休")], "--as-of", "2010-03-31")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
  }

  /// A line that is called a pension looks the same as pay that goes on under that word: with a reason and somebody who
  /// approves it, it closes.
  static let lines: [(number: Int, word: String, approved: Bool)] = [
    (77, "在职", false), (9, "临聘", false), (9, "退休", true),
  ]

  @Test(arguments: lines)
  func theLineOfBefore(line: (number: Int, word: String, approved: Bool)) throws {
    let text =
      "\(Sample.person(line.number)),\(Sample.name(9)),\(Sample.first),2010-03,3200.50,\(line.word)\n"
    let row = Sample.Row(serial: 9, kind: "编外", number: Sample.person(77))
    let desk = try desk(then: text, listed: line.number == 77 ? [row] : [])
    let result = try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: 77)
    #expect(result.words.contains(Sample.name(9)), "\(result.words)")
    try desk.act(
      "accept F1 --reason 已改发养老金 --approver 冯丁", by: "郑丙", on: "2010-04-15",
      gives: line.approved ? 0 : 77)
  }
}
