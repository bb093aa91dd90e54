import BianzhiImport
import Testing

/// A subtotal of one system of units was compared with all rows before it.
@Suite("subtotals of some units") struct GroupTotalTests {
  private static let header = "序号,单位名称,行政编制,事业编制"
  private static let rows = ["1,岚汀市教育局,8,2", "2,岚汀市一中,0,60", "3,岚汀市水务局,6,1", "4,岚汀市水利站,0,5"]

  private static func problems(_ lines: [String]) throws -> [String] {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: ["岚汀市编制台账", header] + lines)
    #expect(summary.isStored)
    return summary.problems.filter {
      $0.hasPrefix("total_differs") || $0.hasPrefix("group_total")
    }
  }

  static let right: [[String]] = [
    rows + [",水利系统小计,6,6", ",合计,14,68"], rows + [",水利口小计,6,6", "5,岚汀市文化局,3,0", ",合计,17,68"],
    // The rows of one and of several parts, and parts of parts.
    [rows[0], rows[1], ",教育口小计,8,62", rows[2], rows[3], ",水利系统小计,6,6", ",市直机关合计,14,68"],
    [
      "1,岚汀市文化局,3,0", ",市直单位合计,3,0", "2,东镇政府,5,1", ",东片小计,5,1", "3,西乡政府,4,1", ",西片小计,4,1",
      ",乡镇小计,9,2", ",总计,12,2",
    ],
    // Above its rows.
    [",教育口小计,8,62", rows[0], rows[1], ",水利口小计,6,6", rows[2], rows[3]],
  ]

  @Test(arguments: right)
  func rightOnesAreRight(lines: [String]) throws {
    #expect(try Self.problems(lines).isEmpty)
  }

  /// Which rows it may be of is not told: neither a fault nor a unit.
  @Test func unknownExtentIsSaid() throws {
    let problems = try Self.problems(Self.rows + [",农口小计,9,9", ",合计,14,68"])
    #expect(problems == ["group_total  1"])
  }

  static let wrong: [[String]] = [
    ["1,岚汀市教育局,8,2", "2,岚汀市教育站,0,6", ",教育系统小计,8,9"],
    ["1,岚汀市水利局,8,2", "2,岚汀市水利站,1,6", ",水利小计,10,9"],
    rows + [",合计,14,69"], rows + [",全市合计,15,69"], rows + [",小计,15,69"],
  ]

  /// Where the rows are told by another column, by their names or by the whole table, a wrong one is wrong.
  @Test(arguments: wrong)
  func wrongOnesAreWrong(lines: [String]) throws {
    #expect(try Self.problems(lines).contains { $0.hasPrefix("total_differs") })
  }
}
