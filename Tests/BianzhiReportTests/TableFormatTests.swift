import BianzhiCore
import Testing

@testable import BianzhiReport

@Suite("table format") struct TableFormatTests {
  @Test func alignsByDisplayWidth() throws {
    #expect(
      try lines(Sample.table, OutputRequest(format: .table)) == [
        "机构      程度   实有",
        "────────  ────  ─────",
        "市财政局  重大     12",
        "A               -3.50",
      ])
  }

  @Test func allLinesOfNumbersEndTogether() throws {
    let lines = try lines(Sample.table, OutputRequest(format: .table, language: .en))
    #expect(Set(lines.map(DisplayWidth.columns)).count == 1)
    #expect(lines.first == "Organ     Severity  Actual")
  }

  @Test func headingsAreBoldOnlyIfColored() throws {
    let request = OutputRequest(format: .table, isColored: true)
    #expect(try lines(Sample.table, request).first == "\u{1B}[1m机构      程度   实有\u{1B}[0m")
  }

  @Test(arguments: [(HeaderStyle.key, "major"), (.zh, "重大"), (.en, "Major")])
  func wordsFollowTheHeadings(headers: HeaderStyle, word: String) throws {
    let request = OutputRequest(format: .table, headers: headers, language: .zh)
    #expect(try text(Sample.table, request).contains(word))
  }

  @Test func emptyTableKeepsItsHead() throws {
    let table = ResultTable(columns: Sample.columns, rows: [])
    #expect(
      try lines(table, OutputRequest(format: .table)) == ["机构  程度  实有", "────  ────  ────"])
    #expect(try lines(table, OutputRequest(format: .table, width: 5)) == [])
  }

  static var long: ResultTable {
    ResultTable(
      columns: [
        ResultColumn("code", Wording(zh: "代码", en: "Code"), .identifier),
        ResultColumn("name", Wording(zh: "名称", en: "Name")),
        ResultColumn("message", Wording(zh: "说明", en: "Message")),
        ResultColumn("actual", Wording(zh: "实有", en: "Actual"), .number),
      ],
      rows: [
        [
          .text("1133990012345"), .text("某某市住房和城乡建设局"),
          .text(String(repeating: "实有人员超出核定编制", count: 4)), .integer(1_234_567_890_123),
        ]
      ])
  }

  @Test(arguments: 52...130)
  func fitsTheTerminal(width: Int) throws {
    let lines = try lines(Self.long, OutputRequest(format: .table, width: width))
    for line in lines { #expect(DisplayWidth.columns(of: line) <= width) }
    #expect(lines[2].contains("1133990012345"))
    #expect(lines[2].contains("1234567890123"))
    #expect((lines.count > 3) == (width < 134))
    let text = lines.dropFirst(2).joined().filter { $0 != " " }
    for character in Set("实有人员超出核定编制") {
      #expect(text.count { $0 == character } == 4, "nothing is cut: \(character)")
    }
  }

  @Test func widestTextIsBrokenFirst() throws {
    let lines = try lines(Self.long, OutputRequest(format: .table, width: 80))
    #expect(lines[2].contains("某某市住房和城乡建设局"))
    #expect(lines[2].contains("  实有人员超出核定编制实有人  "))
    #expect(lines[3].hasSuffix("  员超出核定编制实有人员超出"))
  }

  /// What tells rows apart is left out last, what is the same in all of them first.
  @Test func whatTellsRowsApartStays() throws {
    let columns = [
      ResultColumn("level", Wording(zh: "层级", en: "Level")),
      ResultColumn("kind", Wording(zh: "类别", en: "Kind")),
      ResultColumn("organ_code", Wording(zh: "机构代码", en: "Code"), .identifier),
      ResultColumn("document", Wording(zh: "文号", en: "Document"), .identifier),
      ResultColumn("overdue_days", Wording(zh: "逾期天数", en: "Overdue"), .number),
      ResultColumn("planned", Wording(zh: "计划", en: "Planned"), .number),
    ]
    let rows = (1...20).map { row -> [ResultValue] in
      [
        .text("市级"), .text(row.isMultiple(of: 2) ? "领导干部" : "部门单位"), .text("3399010003\(10 + row)"),
        .text("岚编〔2019〕\(row)号"), .integer(0), .integer(row),
      ]
    }
    let head = try #require(
      try lines(
        ResultTable(columns: columns, rows: rows), OutputRequest(format: .table, width: 32)
      ).first)
    #expect(head.contains("类别") && head.contains("计划"), "\(head)")
    #expect(!head.contains("逾期天数") && !head.contains("文号"), "\(head)")
  }

  @Test func sharesAreInPercent() throws {
    let table = ResultTable(
      columns: [
        ResultColumn("share", Wording(zh: "占比", en: "Share"), .share),
        ResultColumn("trend", Wording(zh: "历年占比", en: "Shares"), .share),
        ResultColumn("n", Wording(zh: "数", en: "n"), .number),
      ], rows: [[.decimal("0.014"), .text("1.000 0.014"), .decimal("0.014")]])
    #expect(
      try lines(table, OutputRequest(format: .table)).last == "1.4%  100.0% 1.4%  0.014")
    #expect(try text(table, OutputRequest(format: .csv)).contains("0.014,1.000 0.014,0.014"))
  }

  @Test func whatHasNoRoomIsNamedWhereCardsWouldBeManyLines() throws {
    let columns = (1...8).map { ResultColumn("c\($0)", Wording(zh: "列\($0)", en: "C\($0)")) }
    let rows = (1...20).map { row in (1...8).map { ResultValue.text("第\(row)行第\($0)列的文字") } }
    let table = ResultTable(columns: columns, rows: rows)
    let lines = try lines(table, OutputRequest(format: .table, width: 60))
    #expect(lines.count < 50)
    #expect(lines[0].hasPrefix("列1") && lines[2].contains("第1行"))
    #expect(lines.last?.hasPrefix("未显示的列：列") == true && lines.last?.contains("列8") == true)
    for line in lines { #expect(DisplayWidth.columns(of: line) <= 60) }
  }

  /// A wide table has every column, each row one line, whatever the terminal's width and the short list are.
  @Test func aWideTableHasAllColumnsUnbroken() throws {
    var request = OutputRequest(format: .table, width: 60)
    request.isWide = true
    let lines = try lines(Self.long, request)
    #expect(lines.count == 3 && lines.allSatisfy { !$0.contains("未显示的列") })
    #expect(lines[2].contains(String(repeating: "实有人员超出核定编制", count: 4)))
  }

  /// A sentence keeps its room while other texts can give some.
  @Test(arguments: [(68, "某某市住房和城乡建  ", true), (60, "某某市住房和城乡建  ", false)])
  func sentencesAreBrokenLast(width: Int, name: String, isWhole: Bool) throws {
    let message = "超 3 人，核定 207 人，实有 210 人"
    let table = ResultTable(
      columns: [
        ResultColumn("name", Wording(zh: "名称", en: "Name")),
        ResultColumn("message", Wording(zh: "说明", en: "Message"), .sentence),
        ResultColumn("code", Wording(zh: "代码", en: "Code"), .identifier),
      ], rows: [[.text("某某市住房和城乡建设局"), .text(message), .text("1133990012345")]])
    let lines = try lines(table, OutputRequest(format: .table, width: width))
    #expect(lines[2].hasPrefix(name))
    #expect(lines[2].contains(message) == isWhole)
    #expect(DisplayWidth.columns(of: lines[2]) <= width)
  }

  @Test func noWidthNoBreaking() throws {
    let lines = try lines(Self.long, OutputRequest(format: .table))
    #expect(lines.count == 3)
    #expect(DisplayWidth.columns(of: lines[2]) == 13 + 22 + 80 + 13 + 6)
  }

  @Test func cardsWhereColumnsDoNotFit() throws {
    let request = OutputRequest(format: .table, language: .en, width: 18)
    #expect(
      try lines(Sample.table, request) == [
        "Organ:    市财政局", "Severity: Major", "Actual:   12", "",
        "Organ:    A", "Severity:", "Actual:   -3.50",
      ])
  }

  @Test func noCellBreaksTheLayout() throws {
    let values: [ResultValue] = [
      .text("a\u{1B}]0;x\u{7}\nb"), .text("\u{9B}2J"),
      .word(code: "\u{1B}", wording: Wording(zh: "\n", en: "\n")),
    ]
    let lines = try lines(Sample.oneColumn(values), OutputRequest(format: .table))
    #expect(lines == ["文", "─────────", "a␛]0;x␇␤b", "␦2J", "␤"])
  }

  @Test func laterRowsStreamWithTheMeasuredWidths() throws {
    let rows = TablePainter.measuredRows
    let short = (0..<rows).map { _ in ResultValue.text("abcdefghijkl") }
    let table = Sample.oneColumn(short + [.text("abcdefghijklm"), .text("局")])
    let cut = try lines(table, OutputRequest(format: .table, width: 80))
    #expect(cut.count == rows + 5)
    #expect(cut.suffix(3) == ["abcdefghijkl", "m", "局"])
    let whole = try lines(table, OutputRequest(format: .table))
    #expect(whole.suffix(2) == ["abcdefghijklm", "局"])
  }

  @Test func rowsAreCounted() throws {
    let folder = TestFolder()
    let request = OutputRequest(format: .table, path: folder.file("a.txt"))
    #expect(try ResultWriter.write(Sample.table, request) == 2)
    #expect(try ResultWriter.write(ResultTable(columns: Sample.columns, rows: []), request) == 0)
  }
}
