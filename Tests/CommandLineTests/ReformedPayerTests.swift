import Testing

/// A pay list that still bears the name of an organ that a reform turned into another one.
@Suite("pay by an organ that was reformed") struct ReformedPayerTests {
  private static let third = "339901000300"
  private static let head =
    "姓名,身份证号,机构代码,变动类别,变动时间,编制类型\n"

  /// The first organ is the third one since 2010-03-01. Two of its people went to the second, which has two more.
  private func desk(roster: [Sample.Row], exits: [String] = []) throws -> Desk {
    let desk = try Desk()
    let third = "\(Self.third),岚汀市生态环境局,,政府工作部门,正处级,市级,岚编〔2010〕8号,2010-02-05\n"
    try desk.take(["a.csv": Sample.organs + third])
    let second = [0, 1, 50, 51].map { Sample.Row(serial: $0, organ: Sample.second) }
    try desk.take(["r.csv": Sample.roster(roster + second)], "--as-of", "2010-06-30")
    if !exits.isEmpty {
      let lines = exits.map { exit in
        let parts = exit.split(separator: " ").map(String.init)
        let serial = Int(parts[0]) ?? 0
        return "\(Sample.name(serial)),\(Sample.person(serial)),\(parts[1]),出编,\(parts[2]),行政编制\n"
      }
      try desk.take(["m.csv": Self.head + lines.joined()])
    }
    try desk.done(
      "organ", "reform", Sample.first, Self.third, "--from", "2010-03-01", "--document",
      "岚编〔2010〕8号", "--approver", "冯丁", "--by", "周甲", "--on", "2010-03-01")
    return desk
  }

  private func accused(_ desk: Desk, paid: [Int], by payer: String) throws -> [String] {
    try desk.take(["p.csv": Sample.payroll(paid, payer: payer, month: "2010-06")])
    #expect(try desk.run("check").status <= 2)
    return try desk.rows(
      "SELECT person_name FROM finding WHERE rule = 'pay.after_leaving' ORDER BY 1"
    ).compactMap(\.first)
  }

  private static func left(_ serial: Int) -> Sample.Row {
    Sample.Row(serial: serial, organ: third, state: "调出", leftOn: "2010-04-30")
  }

  @Test("by the roster of what became of it", arguments: [Sample.first, third])
  func byRoster(payer: String) throws {
    let rows = [Self.left(0), Self.left(1), Sample.Row(serial: 20, organ: Self.third)]
    let desk = try desk(roster: rows)
    #expect(try accused(desk, paid: [0, 1, 20], by: payer) == [0, 1].map(Sample.name))
    // Others of the new unit whom it pays as well show that it pays for that unit.
    let paidThrough = try self.desk(roster: rows)
    #expect(try accused(paidThrough, paid: [0, 1, 20, 50], by: payer).isEmpty)
  }

  @Test("by the register, under the one name or the other", arguments: [Sample.first, third])
  func byRegister(payer: String) throws {
    let desk = try desk(
      roster: [Sample.Row(serial: 20, organ: Self.third)],
      exits: ["0 \(Sample.first) 2010-02-10", "1 \(Self.third) 2010-04-30"])
    #expect(try accused(desk, paid: [0, 1, 20], by: payer) == [0, 1].map(Sample.name))
  }
}
