import BianzhiQuery
import Testing

/// Whether a roster without states can be compared with the pay of people who left.
@Suite("who tells who left") struct LeaversToldTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.organs(
      "A1,一局,,政府工作部门,2001-01-01,", "A2,二局,,政府工作部门,2001-01-01,",
      "A3,三局,,政府工作部门,2001-01-01,")
    try office.quotas("A1,行政编制,20,,号,2001-01-01,")
    return office
  }

  private func roster(_ office: Office, _ people: [Int], day: String = "2010-06-30") throws {
    try office.store(
      "姓名,身份证号,机构代码,数据日期,编制类型",
      people.map { "甲\($0),\(Staff.number($0)),A1,\(day),行政编制" })
  }

  private func isOpen(_ office: Office) throws -> Bool {
    try office.unchecked("pay.after_leaving", office.check()).contains("no_states 1/0")
  }

  /// A register of several organs is the office's, and tells of all; one of a single organ tells of that one.
  @Test(arguments: [
    (["A2", "A3"], "2010-03-01", false), (["A1"], "2010-03-01", false),
    (["A2"], "2010-03-01", true), (["A2", "A3"], "2005-03-01", true),
  ])
  func aRegisterOfExitsDoes(_ item: (organs: [String], day: String, isOpen: Bool)) throws {
    let office = try office()
    try roster(office, [1, 2])
    try office.payroll([(1, "A1"), (2, "A1")])
    try office.store(
      "姓名,身份证号,机构代码,变动类别,变动时间,编制类型",
      item.organs.enumerated().map {
        "乙\($0.offset),\(Staff.number($0.offset + 50)),\($0.element),出编,\(item.day),行政编制"
      })
    #expect(try isOpen(office) == item.isOpen)
  }

  @Test func anOlderRosterDoes() throws {
    let office = try office()
    try roster(office, [1, 2, 3], day: "2009-12-31")
    try roster(office, [1, 2])
    try office.payroll([(1, "A1"), (2, "A1")])
    #expect(try !isOpen(office))
  }
}
