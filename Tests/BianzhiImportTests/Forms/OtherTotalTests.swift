import BianzhiImport
import TestSupport
import Testing

/// Printed totals that count otherwise than all rows above them.
@Suite("totals of other rows") struct OtherTotalTests {
  private static let form = "序号,单位名称,行政编制数,行政实有数,事业编制数,事业实有数"

  /// A unit behind 其中 made the total wrong, whether the row above holds its numbers or not.
  @Test(arguments: [
    ["1,岚汀市财政局,8,7,0,0", ",其中：岚汀市国库支付中心,0,0,6,5", "2,岚汀市水务局,4,4,2,2", ",合计,12,11,8,7"],
    ["1,岚汀市财政局,8,7,10,9", ",其中：岚汀市国库支付中心,0,0,6,5", "2,岚汀市水务局,4,4,2,2", ",合计,12,11,12,11"],
    [
      "1,岚汀市财政局,8,7,10,9", ",其中：岚汀市国库支付中心,0,0,6,5", ",岚汀市会计中心,0,0,4,4", "2,岚汀市水务局,4,4,2,2",
      ",合计,12,11,12,11",
    ],
  ])
  func unitsBehindAPart(rows: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["岚汀市实有人员情况表", Self.form] + rows)
    #expect(summary.isStored && !summary.problems.contains { $0.hasPrefix("total_differs") })
    #expect(summary.problems.contains("unit_in_part  1"), "\(summary.problems)")
  }

  /// 合计 above 小计 is that of several of them.
  @Test func totalsOfOneWord() throws {
    let desk = try Desk.withOrgans()
    let lines = [
      "类别,单位名称,行政编制数,行政实有数,事业编制数,事业实有数", "党群,市委办,10,9,0,0", ",市委宣传部,5,4,1,1", ",小计,15,13,1,1",
      "人大,市人大办,3,3,0,0", ",小计,3,3,0,0", "合计,,18,16,1,1", "政府,市财政局,8,8,0,0", ",小计,8,8,0,0",
      "垂管,市气象局,2,2,1,0", ",小计,2,2,1,0", "合计,,10,10,1,0", "总计,,28,26,2,1",
    ]
    let summary = try desk.take(lines: lines, as: "a.csv")
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") }, "\(summary.problems)")
    let wrong = try desk.take(
      lines: lines.map { $0.replacing("合计,,10,10", with: "合计,,11,10") }, as: "b.csv")
    #expect(wrong.problems.contains { $0.hasPrefix("total_differs") }, "\(wrong.problems)")
  }

  private static func roster(_ others: [String], _ total: String) -> [String] {
    let person = { (serial: Int, cells: String) in
      "\(serial),人\(serial),\(Identity.number(serial)),\(cells)"
    }
    return ["岚汀市财政局人员花名册", "序号,姓名,身份证号,编制类型,备注"]
      + (1...2).map { person($0, "行政编制,") }
      + others.enumerated().map { person($0.offset + 3, $0.element) } + [total]
  }

  /// People of programmes whom a total counts or leaves out, and who stand in the list or not.
  @Test(arguments: [
    (others: [",三支一扶", ",特岗教师", ",西部计划志愿者"], total: "合计,2,,,"),
    (others: [",三支一扶", ",特岗教师"], total: "合计：4人,,,,"), (others: ["三支一扶,"], total: "合计：2人,,,,"),
    (others: [], total: "合计：5人，其中在编2人，三支一扶2人，公益性岗位1人,,,,"),
    (others: [], total: "合计（含三支一扶2人）,4,,,"), (others: [], total: "合计,4,其中三支一扶,2,"),
  ])
  func peopleOfProgrammes(others: [String], total: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: Self.roster(others, total))
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") }, "\(summary.problems)")
  }

  /// A total that is wrong is wrong.
  @Test(arguments: [
    (others: [], total: "合计,3,,,"), (others: [",三支一扶"], total: "合计：5人,,,,"),
    (others: ["行政编制,"], total: "合计：2人,,,,"),
  ])
  func wrongTotalsAreTold(others: [String], total: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: Self.roster(others, total))
    #expect(summary.problems.contains { $0.hasPrefix("total_differs") }, "\(summary.problems)")
  }
}
