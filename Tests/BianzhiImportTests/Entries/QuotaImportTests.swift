import BianzhiCore
import BianzhiImport
import Testing

@Suite("quotas") struct QuotaImportTests {
  static let header = "机构代码,机构名称,编制类型,核定数,增减数,批准文号,生效日期,覆盖机构"

  static let counts: [(total: String, change: String, stored: String?, problem: String?)] = [
    ("12", "", "12|∅", nil), ("0", "", "0|∅", nil), ("12名", "", "12|∅", nil),
    ("１２", "", "12|∅", nil), ("", "-3", "∅|-3", nil), ("", "+3", "∅|3", nil),
    ("", "'-3", "∅|-3", nil), ("", "－3", "∅|-3", nil), ("15", "3", "15|3", nil),
    ("1,200", "", nil, nil),  // unquoted: two cells
    ("—", "—", nil, "missing 核定数 1"), ("", "", nil, "missing 核定数 1"),
    ("-1", "", nil, "not_a_count 核定数 1"), ("1.5", "", nil, "not_a_count 核定数 1"),
    ("9999999999999999999999", "", nil, "not_a_count 核定数 1"),
    ("12(含军转2)", "", "12|∅", nil), ("12(其中工勤1)", "", nil, "count_holds_others 核定数 1"),
  ]

  @Test(arguments: counts)
  func readsCounts(total: String, change: String, stored: String?, problem: String?) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.header, "A1,甲局,行政编制,\(total),\(change),甲编〔2010〕1号,2010-01-01,",
    ])
    if let problem { #expect(summary.problems == [problem]) }
    #expect(summary.total.rejected == (stored == nil ? 1 : 0))
    let found = try desk.rows("SELECT total, change FROM quota_row")
    #expect(found == (stored.map { [$0] } ?? []))
  }

  @Test func documentsGiveYearAndNumber() throws {
    let desk = try Desk()
    try desk.take(lines: [
      Self.header, "A1,,行政编制,3,,甲编〔2010〕7号,2010-01-01,", "A2,,行政编制,3,,,2010年1月,",
    ])
    #expect(
      try desk.rows(
        "SELECT document, document_year, document_number, since FROM quota_row ORDER BY id")
        == ["甲编〔2010〕7号|2010|7|20100101", "|∅|∅|201001"])
  }

  @Test func aTotalAndAChangeOfOneDocumentAreBothKept() throws {
    let desk = try Desk()
    let lines = [
      Self.header, "A1,,行政编制,10,,甲编〔2010〕1号,2010-01-01,", "A1,,行政编制,,2,甲编〔2010〕1号,2010-01-01,",
    ]
    #expect(try desk.take(lines: lines).sums == [2, 2, 0, 0, 0])
    #expect(
      try desk.rows("SELECT total, change, nth FROM quota_row ORDER BY nth") == ["10|∅|1", "∅|2|2"])
    #expect(try desk.take(lines: lines).sums == [2, 0, 0, 2, 0])
    let turned = [lines[0], lines[2], lines[1]]
    #expect(try desk.take(lines: turned).sums == [2, 0, 0, 2, 0])
  }

  @Test func aLineMoreInADocumentChangesNoOtherLine() throws {
    let desk = try Desk()
    let (first, second) = ("A1,,行政编制,10,,甲编1号,2010-01-01,", "A1,,行政编制,,2,甲编1号,2010-01-01,")
    try desk.take(lines: [Self.header, first, second])
    let more = try desk.take(lines: [Self.header, "A1,,行政编制,,5,甲编1号,2010-01-01,", first, second])
    #expect(more.sums == [3, 1, 0, 2, 0])
  }

  @Test func entriesWithBlankDocumentsAreKnownByTheirDay() throws {
    let desk = try Desk()
    let lines = [Self.header, "A1,,行政编制,10,,,2010-01-01,", "A1,,行政编制,12,,,2010-06-01,"]
    #expect(try desk.take(lines: lines).sums == [2, 2, 0, 0, 0])
    #expect(try desk.take(lines: lines).sums == [2, 0, 0, 2, 0])
    let changed = try desk.take(lines: [lines[0], "A1,,行政编制,13,,,2010-06-01,"])
    #expect(changed.sums == [1, 0, 1, 0, 0])
    #expect(try desk.rows("SELECT people FROM staffing_quota ORDER BY effective") == ["10", "13"])
  }

  @Test func coveredOrgansBelongToTheEntry() throws {
    let desk = try Desk()
    let line = "A1,,行政编制,10,,甲编1号,2010-01-01,"
    try desk.take(lines: [Self.header, line + "A2、A3"])
    #expect(try desk.rows("SELECT covers FROM staffing_quota") == ["A2; A3"])
    #expect(try desk.take(lines: [Self.header, line + "A3；A2"]).sums == [1, 0, 0, 1, 0])
    #expect(try desk.take(lines: [Self.header, line + "A2"]).sums == [1, 0, 1, 0, 0])
    #expect(try desk.rows("SELECT covers FROM staffing_quota") == ["A2"])
    try desk.undo(3)
    #expect(try desk.rows("SELECT covers FROM staffing_quota") == ["A2; A3"])
  }

  static let days = [
    ("", "missing"), ("2010-02-30", "not_a_day"), ("2010.1", "day_ambiguous"), ("去年", "not_a_day"),
  ]

  @Test(arguments: days)
  func aRowWithoutDayIsBad(day: String, problem: String) throws {
    let summary = try Desk().take(lines: [Self.header, "A1,,行政编制,10,,甲编1号,\(day),"])
    #expect(summary.problems == ["\(problem) 生效日期 1"])
    #expect(summary.sums == [1, 0, 0, 0, 1])
  }

  @Test func anUnknownKindIsAValueOfItsOwn() throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      Self.header, "A1,,驻村编制,10,,甲编1号,2010-01-01,", "A1,,行政,5,,甲编1号,2010-01-01,",
    ])
    #expect(summary.problems == ["unknown_word 编制类型 1"])
    #expect(try desk.rows("SELECT kind FROM quota_row ORDER BY id") == ["驻村编制", "行政编制"])
  }
}
