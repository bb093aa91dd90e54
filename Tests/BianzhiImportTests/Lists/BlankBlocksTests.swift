import BianzhiImport
import TestSupport
import Testing

/// Merged cells of inner bodies and kinds of quotas that became blanks.
@Suite("merged cells that became blanks") struct BlankBlocksTests {
  /// A row a cell pair: the body and the kind.
  private func lines(_ cells: [String], post: [String] = []) -> [String] {
    ["姓名,身份证号,科室,编制类型,职务"]
      + cells.enumerated().map { number, cell in
        let title = post.indices.contains(number) ? post[number] : "科员"
        return "甲\(number),\(Identity.number(number)),\(cell),\(title)"
      }
  }

  private func take(_ cells: [String], post: [String] = []) throws -> (
    bodies: [String], problems: [String]
  ) {
    let desk = try Desk()
    let summary = try desk.take(lines: lines(cells, post: post)) { $0.organ = "A1" }
    let rows = try desk.rows("SELECT body, quota_kind FROM staff ORDER BY source_row")
    return (rows, summary.problems.filter { $0.hasPrefix("blank") || $0.hasPrefix("no_kind") })
  }

  @Test func plainBlocksAreFilledAndSaid() throws {
    let (rows, problems) = try take([
      "办公室,行政编制", ",", ",", "督查股,事业编制", ",", "工程股,工勤编制",
    ])
    #expect(
      rows == [
        "办公室|行政编制", "办公室|行政编制", "办公室|行政编制", "督查股|事业编制", "督查股|事业编制", "工程股|工勤编制",
      ])
    #expect(problems == ["blank_filled 科室 3", "blank_filled 编制类型 3"])
  }

  /// One kind merged over all rows, where the bodies lost their merged cells, too.
  @Test func aSingleBlockIsFilledBesideOthers() throws {
    let (rows, _) = try take(["办公室,行政编制", ",", "督查股,", ","])
    #expect(rows == ["办公室|行政编制", "办公室|行政编制", "督查股|行政编制", "督查股|行政编制"])
  }

  /// The leaders' block holds the leaders; a 局长 in another body speaks against merged cells.
  @Test func leadersAreInNoBody() throws {
    let leaders = try take(["局领导,行政编制", ",行政编制", "办公室,行政编制", ",行政编制"], post: ["局长", "副局长"])
    #expect(leaders.bodies == ["∅|行政编制", "∅|行政编制", "办公室|行政编制", "办公室|行政编制"])
    let others = try take(
      ["办公室,行政编制", ",行政编制", "工程股,行政编制", ",行政编制"], post: ["主任", "副局长"])
    #expect(others.bodies == ["办公室|行政编制", "∅|行政编制", "工程股|行政编制", "∅|行政编制"])
  }

  static let near: [[String]] = [
    // Somebody is in no body where one stands twice.
    ["办公室,行政编制", ",行政编制", "督查股,行政编制", ",行政编制", "办公室,行政编制"],
    // 无 says that there is none.
    ["办公室,行政编制", "无,行政编制", "督查股,行政编制", ",行政编制"],
    // Blanks behind the last kind alone may be people without a place.
    ["办公室,行政编制", "督查股,事业编制", "工程股,", "水政股,"],
    // One blank behind kinds that all differ may be one that was forgotten.
    ["办公室,行政编制", "督查股,事业编制", "工程股,工勤编制", "工程股,"],
    // The leaders above the first body are in none.
    [",行政编制", "办公室,行政编制", ",行政编制", "督查股,行政编制", ",行政编制"],
  ]

  @Test(arguments: near) func whatIsLessPlainIsNotFilled(cells: [String]) throws {
    let (rows, problems) = try take(cells)
    #expect(rows.last?.hasSuffix("∅") == true || rows.contains { $0.hasPrefix("∅") })
    #expect(!problems.contains { $0.hasPrefix("blank_filled") })
  }

  /// A unit of one person above begins as the next one does.
  @Test func aValueOfTheUnitAboveSaysNothing() throws {
    let desk = try Desk.withOrgans()
    let unit = { (name: String, first: Int, cells: [String]) in
      cells.enumerated().map { number, cell in
        "甲\(first + number),\(Identity.number(first + number)),\(name),\(cell),科员"
      }
    }
    let summary = try desk.take(
      lines: ["姓名,身份证号,单位名称,科室,编制类型,职务"] + unit("岚汀市水务局", 1, ["办公室,行政编制"])
        + unit("岚汀市财政局", 2, ["办公室,行政编制", ",", "督查股,事业编制", ","]))
    #expect(summary.problems.contains("blank_filled 科室 2"))
    #expect(
      try desk.rows("SELECT body, quota_kind FROM staff ORDER BY source_row").dropFirst()
        == ["办公室|行政编制", "办公室|行政编制", "督查股|事业编制", "督查股|事业编制"])
  }

  @Test func whoHoldsNoPlaceSpeaksAgainstMergedKinds() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,人员状态", "甲一,\(Identity.number(1)),A1,行政编制,在岗",
      "甲二,\(Identity.number(2)),A1,,在岗", "甲三,\(Identity.number(3)),A1,事业编制,在岗",
      "甲四,\(Identity.number(4)),A1,,编外聘用",
    ])
    #expect(!summary.problems.contains { $0.hasPrefix("blank_filled") })
    #expect(try desk.rows("SELECT quota_kind FROM staff WHERE name = '甲二'") == ["∅"])
  }
}
