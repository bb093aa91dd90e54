import BianzhiCore
import BianzhiImport
import Testing

/// What stands between and below the rows of a form.
@Suite("rows of forms") struct FormRowTests {
  private static let header = "序号|单位名称|行政编制|<|工勤编制|<\n^|^|核定|实有|核定|实有\n"

  @Test(arguments: SheetShape.allCases)
  func columnNumbersAreAHeader(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "甲|乙|1|2|3|4\n1|岚汀市财政局|40|39|5|5", as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.others == [0, 0, 1, 0])
    #expect(try desk.approved == ["A1|工勤编制|5", "A1|行政编制|40"])
  }

  /// Rows with nothing but a running number, blanks or the zeros of formulas.
  static let fillers = ["2|␣|||␣|", "2||||||", "|␣|0|0|0|0", "2||0|0|0|0", "'2|／|－|－|'0|"]

  @Test(arguments: fillers, SheetShape.allCases)
  func fillerRowsAreBlank(filler: String, shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "1|岚汀市财政局|40|39|5|5\n\(filler)\n合计|␣|40|39|5|5", as: shape)
    #expect(summary.sums == [1, 1, 0, 0, 0] && summary.problems == [])
    #expect(summary.others == [1, 1, 0, 0])
  }

  @Test(arguments: SheetShape.allCases)
  func aNumberWithoutAnOrganIsBad(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "1|岚汀市财政局|40|39|5|5\n2||3|0|0|0", as: shape)
    #expect(summary.sums == [2, 1, 0, 0, 1] && !summary.isStored)
    #expect(summary.problems == ["no_organ 单位名称 1"])
    #expect(try desk.approved == [])
  }

  @Test(arguments: SheetShape.allCases)
  func anOrganWithoutNumbersIsToldAndNotStored(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "1|岚汀市财政局|40|39|5|5\n2|岚汀市水务局|␣|无|–|/", as: shape)
    #expect(summary.sums == [2, 1, 0, 0, 1] && summary.problems == ["no_numbers  1"])
  }

  /// Totals printed in the last row and how they are judged; 60 and 8 approved, 60 and 8 actual.
  static let totals: [(row: String, wrong: [String])] = [
    ("合计|␣|60|60|8|8", []), ("总 计||'60|60.0|8|8", []), ("共计|||60||", []),
    ("|合　计|60|61|8|8", ["total_differs 行政编制/实有 1"]),
    ("合计|␣|59|60|9|8", ["total_differs 工勤编制/核定 1", "total_differs 行政编制/核定 1"]),
    ("合计|␣|␣|␣|␣|␣", []),
  ]

  @Test(arguments: totals, SheetShape.allCases)
  func totalsAreCompared(total: (row: String, wrong: [String]), shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "1|岚汀市财政局|40|39|5|5\n2|岚汀市水务局|20|21|3|3\n" + total.row, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.others == [0, 1, 0, 0])
    #expect(summary.problems == total.wrong)
  }

  @Test(arguments: SheetShape.allCases)
  func subtotalsAndGroupTitles(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + """
        一、政府部门|||||
        1|岚汀市财政局|40|39|5|5
        2|岚汀市水务局|20|21|3|3
        |小计|60|60|8|8
        二、事业单位|||||
        3|岚汀市档案馆|5|4|1|1
        |小计|5|5|1|1
        |合计|65|64|9|10
        """, as: shape)
    #expect(summary.sums == [3, 3, 0, 0, 0] && summary.others == [0, 3, 0, 2])
    #expect(
      try desk.printedTotals.filter { $0.hasSuffix("行政编制/实有") || !$0.contains("/核定") } == [
        "表|6|工勤编制/实有|8|8", "表|6|行政编制/实有|60|60", "A4|9|工勤编制/实有|1|1",
        "A4|9|行政编制/实有|5|4", "表|10|工勤编制/实有|10|9", "表|10|行政编制/实有|64|64",
      ])
    #expect(
      summary.problems == ["total_differs 行政编制/实有 1", "total_differs 工勤编制/实有 1"])
  }

  @Test(arguments: SheetShape.allCases)
  func 其中IsNoTotal(shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + """
        1|岚汀市财政局|40|39|5|5
        |　其中：监督局|10|9|1|1
        2|岚汀市水务局|20|21|3|3
        合计||61|60|8|8
        """, as: shape)
    #expect(summary.sums == [2, 2, 0, 0, 0] && summary.others[1] == 2)
    #expect(summary.problems == ["unit_in_part  1", "total_differs 行政编制/核定 1"])
    #expect(
      try desk.printedTotals == [
        "表|6|工勤编制/实有|8|8", "表|6|工勤编制/核定|8|8", "表|6|行政编制/实有|60|60",
        "表|6|行政编制/核定|61|60",
      ])
  }

  /// Texts of a cell for people, and the number stored; nil is a bad row.
  static let numbers: [(cell: String, people: Int?)] = [
    ("40", 40), ("'40", 40), ("' 40␣", 40), ("'４０", 40), ("40.0", 40), ("'40名", 40),
    ("'1,040", 1040),
    ("3.5", nil), ("-1", nil), ("12(含军转2)", 12), ("1正2副", nil), ("若干", nil), ("3+1", nil),
  ]

  @Test(arguments: numbers, SheetShape.allCases)
  func textsAsNumbers(number: (cell: String, people: Int?), shape: SheetShape) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      Self.header + "1|岚汀市财政局|\(number.cell)|39|5|5", as: shape)
    if let people = number.people {
      #expect(summary.problems == [])
      #expect(try desk.approved == ["A1|工勤编制|5", "A1|行政编制|\(people)"])
    } else {
      #expect(summary.problems == ["not_a_count 行政编制/核定 1"])
      #expect(try desk.approved == [])
    }
  }
}
