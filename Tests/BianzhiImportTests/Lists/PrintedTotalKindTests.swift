import BianzhiImport
import TestSupport
import Testing

/// Totals below plain long forms and lists of approved bodies.
@Suite("printed totals of forms by lines and of bodies") struct PrintedTotalKindTests {
  private static let form = ["单位,编制类型,编制数,实有人数", "岚汀市财政局,行政编制,10,9", "岚汀市水务局,行政编制,8,7"]
  private static let list = [
    "单位名称,内设机构名称,正职,副职,批准文号", "岚汀市财政局,局领导,1,3,岚编〔2020〕2号",
    "岚汀市财政局,办公室,1,1,岚编〔2020〕2号", "岚汀市财政局,预算科,1,2,岚编〔2020〕2号",
  ]

  static let cases: [(lines: [String], wrong: [String])] = [
    (form + ["合计,,18,16"], []), (form + ["合计,,18,17"], ["实有人数"]),
    (form + ["合计,,19,16"], ["编制数"]), (form + ["合计,,,16"], []),
    (list + ["合计,,3,6,"], []), (list + ["合计,,2,3,"], []), (list + ["合计,,3,5,"], ["副职"]),
    (list + ["合计,,,,"], []),
  ]

  @Test(arguments: cases) func areCompared(lines: [String], wrong: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: lines)
    #expect(summary.isStored)
    let found = summary.problems.filter { $0.hasPrefix("total_differs") }
    #expect(found == wrong.map { "total_differs \($0) 1" })
  }
}
