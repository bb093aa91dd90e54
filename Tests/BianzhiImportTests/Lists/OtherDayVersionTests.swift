import BianzhiImport
import Testing

/// Of two rosters of a unit one names an earlier day, and the other one none: it is of the data day.
@Suite("versions of other days") struct OtherDayVersionTests {
  private static let names = ["", "周砚", "孙屿", "张霖", "李述"]

  private func written(newer: [String]) throws -> (Desk, [String]) {
    let desk = try Desk.withOrgans()
    let header = "姓名,身份证号,编制类型"
    let rows = (1...4).map { "\(Self.names[$0]),\(Identity.number($0)),行政编制" }
    let old = try desk.write("旧.csv", ["岚汀市财政局人员花名册（截至2009年12月31日）", header] + rows)
    let new = try desk.write("新.csv", newer + [header] + rows.dropLast())
    return (desk, [old, new])
  }

  @Test(arguments: [["岚汀市财政局人员花名册"], ["岚汀市财政局人员花名册", "填报时间：2010年6月30日"]])
  func theOlderOneIsLeftOut(title: [String]) throws {
    let (desk, files) = try written(newer: title)
    if case .differentPeriods(let clash, _)? = try desk.refusal(files) {
      #expect(clash.first.period == "2009-12-31" && clash.second.period == "2010-06-30")
    } else {
      Testing.Issue.record("no day was told")
    }
    let summary = try desk.take(files) { $0.quarantines = true }
    #expect(summary.isStored && summary.unread.count == 1)
    #expect(try desk.count("SELECT count(*) FROM staff") == 3)
  }

  /// Without any day nobody knows which counts.
  @Test func twoWithoutADayStay() throws {
    let desk = try Desk.withOrgans()
    let rows = (1...4).map { "\(Self.names[$0]),\(Identity.number($0)),行政编制" }
    let files = try [("一.csv", rows), ("二.csv", Array(rows.dropLast()))].map { name, rows in
      try desk.write(name, ["岚汀市财政局人员花名册", "姓名,身份证号,编制类型"] + rows)
    }
    if case .sameUnitTwice? = try desk.refusal(files) { return }
    Testing.Issue.record("another reason")
  }
}
