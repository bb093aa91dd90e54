import BianzhiCore
import BianzhiQuery
import Testing

/// A newer document that keeps an inner body takes nothing away from the older one that approved it.
@Suite("earlier approvals of inner bodies") struct EarlierApprovalTests {
  private static let day = "2024-06-30"

  private func office(_ further: String...) throws -> Office {
    let office = try Office()
    try office.store("机构代码,机构名称,机构类别", ["A1,石湾县农业局,政府工作部门"])
    try approve(office, "办公室,石编〔2019〕11号,2019-01-01", "业务科,石编〔2019〕11号,2019-01-01")
    try office.store(
      "身份证号,姓名,机构代码,内设机构,编制类型,人员状态,数据日期",
      ["339905198001010035,甲一,A1,业务科,行政编制,在岗,\(Self.day)"] + further)
    return office
  }

  private func approve(_ office: Office, _ rows: String...) throws {
    try office.store("机构代码,内设机构名称,批准文号,批准时间", rows.map { "A1,\($0)" })
  }

  private func parts(_ office: Office, _ day: String = day) throws -> [String] {
    try office.findings("organ.unapproved_body", office.check(day)).map(\.part)
  }

  @Test func aBodyThatANewerDocumentKeepsWasApprovedBefore() throws {
    let office = try office()
    #expect(try parts(office) == [])
    try approve(office, "业务科,石编〔2024〕50号,2024-07-01")
    #expect(try parts(office) == [])
    #expect(try parts(office, "2024-07-02") == [])
  }

  @Test func allBodiesOfANewerDocumentWere() throws {
    let office = try office()
    try approve(office, "办公室,石编〔2024〕50号,2024-07-01", "业务科,石编〔2024〕50号,2024-07-01")
    #expect(try parts(office) == [])
  }

  /// Where the same document has another day, somebody corrected it.
  @Test func aCorrectedDayIsNoSecondApproval() throws {
    let office = try office()
    try approve(office, "业务科,石编〔2019〕11号,2024-07-01")
    #expect(try parts(office) == ["业务科"])
  }

  @Test func aBodyThatOnlyTheNewerDocumentHasWasNotApproved() throws {
    let office = try office("339905198001010051,甲二,A1,数字科,行政编制,在岗,\(Self.day)")
    try approve(office, "数字科,石编〔2024〕50号,2024-07-01")
    #expect(try parts(office) == ["数字科"])
  }
}
