import BianzhiCore
import BianzhiQuery
import Testing

/// People without a place here who hold one elsewhere are on loan, and no people off quota.
@Suite("lent off quota") struct LentOffQuotaTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let rows: [Staff]
    let found: [String]
  }

  private static func row(_ person: Int, _ kind: String, _ organ: String = "A1") -> Staff {
    Staff(person, organ).with(\.kind, kind)
  }

  static let cases = [
    Case(
      testDescription: "hired", rows: [row(1, "编外"), row(2, "不占编")], found: ["A1 编外 1/2"]),
    Case(
      testDescription: "on a place of another organ",
      rows: [row(1, "编外"), row(2, "不占编"), row(2, "行政编制", "B1")], found: []),
    Case(
      testDescription: "left the other organ",
      rows: [row(1, "编外"), row(2, "不占编"), row(2, "行政编制", "B1").with(\.state, "退休")],
      found: ["A1 编外 1/2"]),
    Case(
      testDescription: "off quota there too",
      rows: [row(1, "编外"), row(2, "编外"), row(2, "编外", "B1")], found: ["A1 编外 1/2"]),
    Case(
      testDescription: "borrowed by the state",
      rows: [row(1, "编外"), row(2, "不占编").with(\.state, "借入")], found: []),
    Case(testDescription: "a dependant", rows: [row(1, "编外"), row(2, "遗属")], found: []),
    Case(
      testDescription: "by trade", rows: [row(1, "编外"), row(2, "编外聘用教师")], found: ["A1 编外 1/2"]),
    Case(
      testDescription: "retired in the column of the kind",
      rows: [row(1, "编外"), row(2, "离休").with(\.state, "")], found: []),
  ]

  @Test(arguments: cases)
  func areOnLoan(item: Case) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "B1,二局,,政府工作部门,2008-01-01,")
    try office.quotas(
      "A1,行政编制,9,,石编〔2008〕1号,2008-01-01,", "A1,编外,1,,石编〔2008〕1号,2008-01-01,",
      "B1,行政编制,9,,石编〔2008〕2号,2008-01-01,")
    try office.roster(item.rows + [Self.row(8, "行政编制"), Self.row(9, "行政编制", "B1")])
    let result = try office.check("2010-06-30")
    #expect(try office.findings("person.offbook_over", result).map(\.brief) == item.found)
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(try office.findings("quota.unapproved_kind", result).isEmpty)
  }

  @Test(arguments: [
    ("编外聘用教师", "编外"), ("聘用制教师（编外）", "编外"), ("编外护士", "编外"), ("编外转编内", "编外转编内"),
    ("编外人员管理科", "编外人员管理科"), ("非编外", "非编外"),
  ])
  func tradesOffQuotaAreRead(text: String, code: String) {
    #expect(WordReading(of: text, in: "quota_kind").code == code)
    #expect(WordReading(of: text, in: "state").code == code)
  }
}
