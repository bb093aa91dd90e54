import BianzhiImport
import Testing

/// Numbers of places under words that are no known kind.
@Suite("numbers of no known kind") struct OpenNumberTests {
  private static let end = "岚编〔2010〕1号,2010-01-01"

  @Test(arguments: [
    ("事业编制,备案制人员控制数", "3,6", ["A4|事业编制|3", "A4|员额|6"]),
    ("事业编制,人员控制数", "3,6", ["A4|事业编制|3", "A4|员额|6"]),
    ("事业编制,编外人员控制数", "3,6", ["A4|事业编制|3", "A4|编外|6"]),
    ("行政编制,工勤人员", "3,1", ["A4|工勤编制|1", "A4|行政编制|3"]),
    ("行政编制,控编数", "3,1", ["A4|控编数|1", "A4|行政编制|3"]),
    ("教职工编制数", "3", ["A4|事业编制|3"]),
    ("行政编制（不含工勤）,工勤", "5,1", ["A4|工勤编制|1", "A4|行政编制|5"]),
    ("事业编制数（不含参公）,参公", "5,1", ["A4|事业编制|5", "A4|参公事业编制|1"]),
    // Beside places of institutions it is a value of its own, as before.
    ("事业编制,教职工编制", "3,2", ["A4|事业编制|3", "A4|教职工编制|2"]),
  ])
  func areRead(header: String, cells: String, approved: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,\(header),批准文号,批准时间", "岚汀市档案馆,\(cells),\(Self.end)",
    ])
    #expect(summary.isStored)
    #expect(try desk.approved.sorted() == approved.sorted())
    // Whose places they are is asked.
    #expect(summary.files.flatMap(\.unknown) == (header.contains("控编") ? ["控编数"] : []))
  }

  /// People who are there, names, beds and other things are no places.
  @Test(arguments: [
    ("行政编制,工勤人员", "3,甲一"), ("行政编制,编制床位", "3,100"), ("行政编制,在编教师", "3,2"), ("行政编制,行政人员", "3,2"),
    ("行政编制,编号", "3,17"), ("行政编制,收回编制", "3,2"), ("行政编制,冻结编制数", "3,1"), ("行政编制,划转编制", "3,1"),
  ])
  func othersStay(header: String, cells: String) throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "单位名称,\(header),批准文号,批准时间", "岚汀市档案馆,\(cells),\(Self.end)",
    ])
    #expect(try desk.approved == ["A4|行政编制|3"])
  }

  /// What cannot be read is refused by its cell.
  @Test(arguments: ["约九十", "70+5"]) func aControlledNumberInOtherWords(cell: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,事业编制,备案制人员控制数,批准文号,批准时间", "岚汀市档案馆,3,\(cell),\(Self.end)",
    ])
    #expect(!summary.isStored && summary.total.rejected == 1)
    #expect(summary.problems == ["not_a_count 备案制人员控制数 1"])
    #expect(try desk.approved == [])
  }

  /// Beside numbers of people in post 工勤人员 may be those.
  @Test func peopleBesidePeople() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: ["单位名称,行政编制数,行政实有人数,工勤人员", "岚汀市财政局,3,3,1"])
    #expect(try desk.approved == ["A1|行政编制|3"])
  }
}
