import BianzhiImport
import TestSupport
import Testing

/// 人员身份 and 用工形式: words that tell the kind of quota, or that somebody holds no place.
@Suite("columns of the sort of people") struct SortColumnTests {
  private func states(
    _ header: String, _ cells: [String]
  ) throws -> (rows: [String], problems: [String]) {
    let desk = try Desk()
    let lines = cells.enumerated().map { number, cell in
      "甲\(number),\(Identity.number(number)),A1,\(cell)"
    }
    let summary = try desk.take(lines: ["姓名,身份证号,机构代码," + header] + lines)
    let rows = try desk.rows("SELECT quota_kind, state FROM staff ORDER BY source_row")
    return (rows, summary.problems)
  }

  @Test func identitiesTellTheKindWhereNoColumnDoes() throws {
    let (rows, _) = try states("科室,人员身份", ["办公室,公务员", "办公室,事业人员", "办公室,工勤人员", "办公室,合同制"])
    #expect(rows == ["行政编制|∅", "事业编制|∅", "工勤编制|∅", "编外|编外"])
  }

  @Test func otherIdentitiesTellNoKind() throws {
    let (rows, problems) = try states("科室,人员身份", ["办公室,干部", "办公室,工人", "办公室,干部"])
    #expect(rows == ["∅|∅", "∅|∅", "∅|∅"])
    #expect(problems.contains { $0.hasPrefix("kind_untold") })
  }

  static let words: [(kind: String, word: String, state: String)] = [
    ("", "人事代理", "编外"), ("", "合同制", "编外"), ("", "劳务派遣", "编外"), ("", "聘用制", "用工形式：聘用制"),
    ("行政编制", "人事代理", "用工形式：人事代理（与编制类型不符）"), ("行政编制", "合同制", "用工形式：合同制（与编制类型不符）"),
    ("行政编制", "聘用制", "用工形式：聘用制（与编制类型不符）"), ("事业编制", "人事代理", "用工形式：人事代理（与编制类型不符）"),
    ("事业编制", "合同制", "∅"), ("事业编制", "聘用制", "∅"), ("行政编制", "在编", "∅"),
  ]

  @Test(arguments: words) func whoIsEmployedOtherwiseIsNotCountedSilently(
    item: (kind: String, word: String, state: String)
  ) throws {
    let (rows, _) = try states(
      "编制类型,用工形式", ["\(item.kind),\(item.word)", "行政编制,", "事业编制,"])
    #expect(rows[0] == "\(item.kind.isEmpty ? "∅" : item.kind)|\(item.state)")
  }

  /// 人员类别 beside 用工形式: both are read.
  @Test func aSecondColumnIsRead() throws {
    let (rows, problems) = try states(
      "编制类型,人员类别,用工形式", ["行政编制,管理人员,劳务派遣", "行政编制,管理人员,正式"])
    #expect(rows == ["行政编制|用工形式：劳务派遣（与编制类型不符）", "行政编制|∅"])
    #expect(!problems.contains { $0.hasPrefix("column") })
  }

  @Test(arguments: [
    ("占事业编", "备注：占事业编（与编制类型不符）"), ("占行政编", "∅"), ("民政局编制", "备注：民政局编制"), ("编制手续未办", "备注：编制手续未办"),
    ("2010年3月调任岚县财政局", "调出"),
  ])
  func aRemarkOfAnotherPlaceIsAskedAbout(item: (note: String, state: String)) throws {
    let (rows, _) = try states("编制类型,备注", ["行政编制,\(item.note)"])
    #expect(rows == ["行政编制|\(item.state)"])
  }

  @Test func aPostInTheCellOfTheBodyIsRead() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,科室,编制类型,职务", "甲一,\(Identity.number(1)),A1,2.工程股 股长,行政编制,",
      "甲二,\(Identity.number(2)),A1,工程股（3人）,行政编制,科员", "甲三,\(Identity.number(3)),A1,110指挥中心,行政编制,科员",
      "甲四,\(Identity.number(4)),A1,办公室副主任,行政编制,主任",
    ])
    #expect(
      try desk.rows("SELECT body, post FROM staff ORDER BY source_row")
        == ["工程股|股长", "工程股|科员", "110指挥中心|科员", "办公室|主任"])
  }

  @Test func aNumberOfStaffAndASuperiorSortAreNotAskedAbout() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,工号,隶属关系,编制类型", "甲一,\(Identity.number(1)),A1,0001,县级,行政编制",
    ])
    #expect(summary.files.first?.unknown == [])
    #expect(summary.files.first?.aside == ["工号", "隶属关系"])
  }
}
