import BianzhiImport
import Testing

/// A header cell merged over several columns of which one alone holds anything: a form was refused for naming its unit twice.
@Suite("wide header cells") struct WideHeaderTests {
  @Test func theUnitMayBeAsWideAsTwoColumns() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市机构编制情况表|<|<|<|<
      单位|<|编制数|<|文号
      ^|^|行政|事业|^
      岚汀市财政局||20|1|岚编〔2010〕1号
      岚汀市水务局|<|12|3|岚编〔2010〕1号
      """, as: .workbook)
    #expect(summary.isStored && summary.total.rejected == 0, "\(summary.problems)")
    #expect(
      try desk.approved == ["A1|事业编制|1", "A1|行政编制|20", "A2|事业编制|3", "A2|行政编制|12"])
  }

  @Test func aRosterMayHaveWideColumns() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      """
      岚汀市财政局人员花名册|<|<|<|<
      姓名|<|身份证号|职务|编制类型
      人1||339901197001010019|科员|行政编制
      """, as: .workbook)
    #expect(summary.isStored, "\(summary.problems)")
    #expect(try desk.rows("SELECT name, quota_kind FROM staff") == ["人1|行政编制"])
  }

  /// Two columns that both hold something are asked about as before.
  @Test func twoFilledColumnsAreTwo() throws {
    let desk = try Desk.withOrgans()
    let path = try desk.write("t.csv", ["单位,单位,行政编制,文号", "岚汀市财政局,岚汀市水务局,20,岚编〔2010〕1号"])
    if case .columnTwice? = try desk.refusal([path]) {
    } else {
      Testing.Issue.record("not refused")
    }
  }

  /// So are those below one cell, though the second holds something in one late row only, which nobody may have looked at.
  @Test(arguments: [1, 60, 5_200]) func twoFilledColumnsBelowOneCellAreTwo(last: Int) throws {
    let desk = try Desk.withOrgans()
    let row = { (unit: String, other: String) in
      "<tr><td>\(unit)</td><td>\(other)</td><td>2</td><td>1</td><td>岚编〔2010〕1号</td></tr>"
    }
    let path = try desk.write(
      "t.html",
      [
        "<html><head><meta charset=\"utf-8\"></head><body><table>",
        "<tr><td colspan=2 rowspan=2>单位</td><td colspan=2>编制数</td><td rowspan=2>文号</td></tr>",
        "<tr><td>行政</td><td>事业</td></tr>",
      ] + (1...last).map { row("岚汀市第\($0)小学", "") } + [
        row("岚汀市财政局", "岚汀市水务局"), "</table></body></html>",
      ])
    if case .columnTwice? = try desk.refusal([path]) {
    } else {
      Testing.Issue.record("not refused")
    }
  }
}
