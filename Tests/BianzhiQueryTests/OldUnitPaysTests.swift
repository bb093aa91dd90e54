import BianzhiCore
import BianzhiQuery
import Testing

/// Who left a unit and stands on another one's roster is still no matter of the old unit's pay list.
@Suite("pay by a unit that somebody has left for another") struct OldUnitPaysTests {
  private func office(left state: String = "调出", on day: String = "2010-01-31") throws -> Office {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster([
      Staff(1, "A1").with(\.state, state).with(\.left, day), Staff(2, "A1"), Staff(1, "A2"),
      Staff(3, "A2"),
    ])
    return office
  }

  /// Whether the rule and the reconciliation say that the old unit pays somebody who has left.
  private func accused(_ office: Office) throws -> [Bool] {
    let found = try office.found("pay.after_leaving")
    let lines = try office.ledger.reconcile(month: 201_006).lines
    return [!found.isEmpty, lines.contains { $0.standing == .open && $0.sort == .leftButPaid }]
  }

  @Test("by the old unit's roster", arguments: ["调出", "退休", "死亡"])
  func byRoster(state: String) throws {
    let office = try self.office(left: state)
    try office.payroll([(1, "A1"), (2, "A1"), (3, "A2")])
    #expect(try accused(office) == [true, true])
  }

  /// Two who went together are no others of the new unit whom the old one pays.
  @Test("two who went together") func together() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    let gone = [1, 4].map { Staff($0, "A1").with(\.state, "调出").with(\.left, "2010-01-31") }
    try office.roster(
      gone + [Staff(2, "A1"), Staff(1, "A2"), Staff(4, "A2"), Staff(3, "A2"), Staff(5, "A2")])
    try office.payroll([(1, "A1"), (2, "A1"), (4, "A1")])
    #expect(try accused(office) == [true, true])
  }

  /// The one of a unit of one is no unit that the old one pays; nor are all paid where a second has no number.
  @Test("all of a new unit of one, or of two without a number", arguments: [false, true])
  func ofOne(hasSecond: Bool) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    let nameless = hasSecond ? [Staff(nil, "A2").with(\.name, "乙二")] : []
    try office.roster(
      [
        Staff(1, "A1").with(\.state, "调出").with(\.left, "2010-01-31"), Staff(2, "A1"),
        Staff(1, "A2"),
      ]
        + nameless)
    try office.payroll([(1, "A1"), (2, "A1")])
    #expect(try accused(office) == [true, true])
  }

  @Test("by the old unit's register") func byRegister() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster([Staff(2, "A1"), Staff(1, "A2"), Staff(3, "A2")])
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      [
        "甲1,\(Staff.number(1)),A1,出编,2010-01-31,行政编制",
        "甲1,\(Staff.number(1)),A2,入编,2010-02-01,行政编制",
      ])
    try office.payroll([(1, "A1"), (2, "A1"), (3, "A2")])
    #expect(try accused(office) == [true, true])
  }

  @Test("somebody off quota elsewhere") func offQuota() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "A2,二局,,政府工作部门,2008-01-01,")
    try office.roster([
      Staff(1, "A1").with(\.state, "退休").with(\.left, "2009-12-31"), Staff(2, "A1"),
      Staff(1, "A2").with(\.kind, "编外"), Staff(3, "A2"),
    ])
    try office.payroll([(1, "A1"), (2, "A1")])
    #expect(try accused(office) == [true, true])
  }

  @Test("the new unit pays, or the old one only in the months of the move")
  func nearMisses() throws {
    let paidByNew = try self.office()
    try paidByNew.payroll([(1, "A2"), (2, "A1"), (3, "A2")])
    #expect(try accused(paidByNew) == [false, false])
    for day in ["2010-06-15", "2010-05-15", "2010-05"] {
      let moved = try self.office(on: day)
      try moved.payroll([(1, "A1"), (2, "A1"), (3, "A2")])
      #expect(try accused(moved) == [false, false], "\(day)")
    }
  }

  @Test("a unit whose people the old one pays as well, and who is lent back")
  func paidThrough() throws {
    let office = try self.office()
    try office.payroll([(1, "A1"), (2, "A1"), (3, "A1")])
    #expect(try accused(office) == [false, false])
    let lent = try self.office()
    try lent.store(
      "姓名,身份证号,机构代码,借调单位,借调时间,借调期限,批准文号",
      ["甲1,\(Staff.number(1)),A2,一局,2010-02-01,2010-12-31,某组〔2010〕1号"])
    try lent.payroll([(1, "A1"), (2, "A1"), (3, "A2")])
    #expect(try accused(lent)[0] == false)
  }
}
