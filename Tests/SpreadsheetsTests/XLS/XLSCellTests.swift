import Testing

@testable import Spreadsheets

@Suite("Cells of .xls") struct XLSCellTests {
  static let whole5: UInt32 = 5 << 2 | 2
  static let minus7Hundredths: UInt32 = UInt32(bitPattern: -7 << 2) | 3
  static let half = UInt32(0.5.bitPattern >> 32)
  static let dates = [
    XLSBook.style(format: 0), XLSBook.style(format: 14), XLSBook.style(format: 200),
    XLSBook.style(format: 201), XLSBook.style(format: 57),
    XLSBook.format(200, "yyyy\"年\"m\"月\""), XLSBook.format(201, "0.00\"元\""),
  ]

  static let cases: [(name: String, records: [[UInt8]], cells: [String])] = [
    ("text of the table", [XLSBook.shared(0, 0, 1), XLSBook.shared(0, 1, 0)], ["县委办", "甲"]),
    ("text of its own", [XLSBook.label(0, 0, XLSBook.wide("姓名𠮷"))], ["姓名𠮷"]),
    ("narrow text", [XLSBook.label(0, 0, XLSBook.narrow("café 1"))], ["café 1"]),
    (
      "text with fonts",
      [
        XLSBook.label(
          0, 0, XLSBook.two(2) + [9] + XLSBook.two(1) + XLSBook.units("编制") + [0, 0, 5, 0]),
        XLSBook.label(0, 1, XLSBook.wide("职数") + [1, 0, 0, 0, 5, 0], isRich: true),
      ], ["编制", "职数"]
    ),
    (
      "text with its sound",
      [
        XLSBook.label(
          0, 0,
          XLSBook.two(2) + [5] + XLSContainer.four(6) + XLSBook.units("编制") + [1, 2, 3, 4, 5, 6])
      ], ["编制"]
    ),
    ("half a pair", [XLSBook.label(0, 0, [2, 0, 1, 0x42, 0xD8, 0x61, 0])], ["\u{FFFD}a"]),
    ("numbers", [XLSBook.number(0, 0, 12.5), XLSBook.number(0, 1, -0.0)], ["=12.5", "=0"]),
    (
      "packed numbers",
      [XLSBook.packed(0, 0, whole5), XLSBook.packed(0, from: 1, [minus7Hundredths, half])],
      ["=5", "=-0.07", "=0.5"]
    ),
    (
      "booleans", [XLSBook.boolean(0, 0, true), XLSBook.boolean(0, 1, false)], ["?TRUE", "?FALSE"]
    ),
    (
      "errors",
      [0, 7, 15, 23, 29, 36, 42, 99].enumerated().map { XLSBook.error(0, $0, $1) },
      [
        "!#NULL!", "!#DIV/0!", "!#VALUE!", "!#REF!", "!#NAME?", "!#NUM!", "!#N/A", "!#ERROR!",
      ]
    ),
    (
      "days",
      [
        XLSBook.number(0, 0, 40_359, style: 0), XLSBook.number(0, 1, 40_359, style: 1),
        XLSBook.number(0, 2, 40_359.5, style: 2), XLSBook.number(0, 3, 40_359, style: 3),
        XLSBook.packed(0, from: 4, [40_359 << 2 | 2], style: 4),
        XLSBook.number(0, 5, 40_359, style: 99), XLSBook.number(0, 6, 60, style: 1),
        XLSBook.number(0, 7, -1, style: 1), XLSBook.number(0, 8, 0.5, style: 1),
        XLSBook.formula(0, 9, XLSBook.eight(1), style: 1),
      ],
      [
        "=40359", "@2010-06-30", "@2010-06-30 12:00:00", "=40359", "@2010-06-30", "=40359",
        "!1900-02-29", "=-1", "12:00:00", "@1900-01-01",
      ]
    ),
    (
      "formulas",
      [
        XLSBook.formula(0, 0, XLSBook.eight(2.5)),
        XLSBook.formula(0, 1, XLSBook.result(1, 1)), XLSBook.formula(0, 2, XLSBook.result(2, 42)),
        XLSBook.formula(0, 3, XLSBook.result(3)), XLSBook.formula(0, 4, XLSBook.result(0)),
        XLSBook.record(0x207, XLSBook.wide("合计")),
        XLSBook.formula(0, 5, XLSBook.result(0)), XLSBook.record(0x4BC, [0, 0, 0, 0, 0, 0]),
        XLSBook.record(0x207, XLSBook.narrow("ok")),
        XLSBook.formula(0, 6, XLSBook.result(0)), XLSBook.record(0x221, [0, 0, 0, 0, 0, 0]),
        XLSBook.record(0x207, XLSBook.two(4) + [0, 0x61, 0x62]),
        XLSBook.record(0x3C, [1] + XLSBook.units("县乡")), XLSBook.number(0, 7, 1),
      ], ["=2.5", "?TRUE", "!#N/A", "", "合计", "ok", "ab县乡", "=1"]
    ),
    (
      "gaps and cells without value",
      [
        XLSBook.blank(0, 0), XLSBook.number(0, 2, 1), XLSBook.blanks(0, from: 3, count: 2),
        XLSBook.label(0, 5, XLSBook.wide("")),
      ], ["", "", "=1"]
    ),
    (
      "columns in any order, the later value stays",
      [XLSBook.number(0, 2, 3), XLSBook.number(0, 0, 1), XLSBook.number(0, 2, 4)], ["=1", "", "=4"]
    ),
    (
      "no number", [XLSBook.number(0, 0, .infinity), XLSBook.number(0, 1, .nan)],
      ["!#NUM!", "!#NUM!"]
    ),
    ("the last column", [XLSBook.number(0, 255, 1)], [String](repeating: "", count: 255) + ["=1"]),
    (
      "a chart within",
      [
        XLSBook.number(0, 0, 1), XLSBook.record(0x809, [0, 6, 0x20, 0]), XLSBook.number(0, 1, 2),
        XLSBook.record(0x0A, []), XLSBook.number(0, 2, 3),
      ], ["=1", "", "=3"]
    ),
  ]

  @Test(arguments: cases.indices) func reads(index: Int) {
    let (name, records, cells) = Self.cases[index]
    let book = XLSBook(records, texts: ["甲", "县委办"], globals: Self.dates)
    let outcome = SheetOutcome(book.file())
    #expect(outcome.error == nil, "\(name)")
    #expect(outcome.cells == [cells], "\(name)")
  }

  @Test func countsDaysFrom1904() {
    let cells = [
      XLSBook.number(0, 0, 38_897, style: 1), XLSBook.number(0, 1, 0, style: 1),
      XLSBook.number(0, 2, 60, style: 1),
    ]
    for (flag, texts) in [
      (1, ["@2010-06-30", "@1904-01-01", "@1904-03-01"]),
      (0, ["@2006-06-29", "=0", "!1900-02-29"]),
    ] {
      let system = XLSBook.record(0x22, XLSBook.two(flag))
      let book = XLSBook(cells, globals: Self.dates + [system])
      #expect(SheetOutcome(book.file()).cells == [texts])
    }
  }

  @Test func keepsTextsThatLookLikeNumbers() {
    let book = XLSBook([XLSBook.shared(0, 0, 0)], texts: ["339901198001011234"])
    #expect(SheetOutcome(book.file()).cells == [["339901198001011234"]])
  }
}
