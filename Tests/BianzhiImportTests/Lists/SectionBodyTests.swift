import BianzhiImport
import Testing

/// Inner bodies that stand alone in rows above their people, or only in the first row of each block.
@Suite("bodies above their people") struct SectionBodyTests {
  private func bodies(_ desk: Desk) throws -> [String] {
    try desk.rows("SELECT name, body FROM staff ORDER BY source_row")
  }

  @Test func headingsNameTheBodiesBelowThem() throws {
    let desk = try Desk()
    let id = { (serial: Int) in Identity.number(serial) }
    let summary = try desk.take(
      lines: [
        "序号,姓名,身份证号,编制类型,职务", "局领导,,,,", "1,甲一,\(id(1)),行政,局长", "一、办公室（1人）,,,,",
        "2,甲二,\(id(2)),行政,主任", ",人事科,,,", "3,甲三,\(id(3)),行政,科长", "（三）财务股,,,,",
        "4,甲四,\(id(4)),行政,股长", "二、退休人员,,,,", "5,甲五,\(id(5)),行政,科员",
      ]) { $0.organ = "A1" }
    #expect(
      try bodies(desk) == ["甲一|∅", "甲二|办公室", "甲三|人事科", "甲四|财务股", "甲五|∅"])
    #expect(summary.problems.contains("body_by_heading  3"))
  }

  @Test func aColumnOfBodiesCountsAlone() throws {
    let desk = try Desk()
    try desk.take(
      lines: [
        "序号,姓名,身份证号,编制类型,科室", "一、办公室,,,,", "1,甲一,\(Identity.number(1)),行政,人事科",
        "2,甲二,\(Identity.number(2)),行政,",
      ]) { $0.organ = "A1" }
    #expect(try bodies(desk) == ["甲一|人事科", "甲二|∅"])
  }

  private static let merged = [
    "科室,姓名,身份证号,编制类型", ",甲〇,\(Identity.number(0)),行政", "办公室,甲一,\(Identity.number(1)),行政",
    ",甲二,\(Identity.number(2)),行政", "财务科,甲三,\(Identity.number(3)),行政",
    ",甲四,\(Identity.number(4)),行政",
  ]

  @Test func blanksThatWereMergedAreSaid() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: Self.merged) { $0.organ = "A1" }
    #expect(summary.problems == ["blank_below 科室 2"])
    #expect(try bodies(desk).last == "甲四|∅")
  }

  @Test func theyAreFilledDownWhereAskedFor() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: Self.merged) {
      ($0.organ, $0.fillsDown) = ("A1", true)
    }
    #expect(summary.problems == ["filled_down  2"])
    #expect(
      try bodies(desk) == ["甲〇|∅", "甲一|办公室", "甲二|办公室", "甲三|财务科", "甲四|财务科"])
  }

  /// Where a body stands twice, a blank is somebody in no body.
  @Test func otherBlanksStay() throws {
    let desk = try Desk()
    let rows = Self.merged + ["财务科,甲五,\(Identity.number(5)),行政"]
    let summary = try desk.take(lines: rows) { ($0.organ, $0.fillsDown) = ("A1", true) }
    #expect(summary.problems == [])
    #expect(try bodies(desk).contains("甲四|∅"))
  }
}
