import BianzhiDocument
import Testing

/// Tables inside documents, with cells that reach over others: ← stands to the right of one, ↑ below it.
@Suite("Tables in documents") struct TableReadingTests {
  private static let head = "甲市市级机关编制表\n"

  static let cases: [ReadingCase] = [
    // Headings in two rows.
    ReadingCase(
      head + "单位\t编制\t←\t领导职数\t←\t备注\n↑\t行政\t事业\t正职\t副职\t↑\n甲市教育局\t18\t5\t1\t3\t\n",
      "甲市教育局 行政编制=18", "甲市教育局 事业编制=5", "甲市教育局 正 正职=1", "甲市教育局 副 副职=3"),
    ReadingCase(
      head + "单位\t机构编制\t←\n\t行政编制\t工勤编制\n甲市教育局\t18名\t2名\n",
      "甲市教育局 行政编制=18", "甲市教育局 工勤编制=2"),
    ReadingCase(
      head + "单位\t内设机构领导职数\t←\n↑\t正科级\t副科级\n甲市教育局\t8\t4\n",
      "甲市教育局 中层 正科级领导职数=8 8正-副", "甲市教育局 中层 副科级领导职数=4 -正4副"),
    ReadingCase(
      head + "单位\t科级领导职数\t←\n↑\t正职\t副职\n甲市教育局\t8\t4\n",
      "甲市教育局 中层 科级领导职数=- 8正4副"),
    ReadingCase(
      head + "单位\t现有编制\t核定编制\t调整后\t←\n↑\t↑\t↑\t行政编制\t事业编制\n甲市教育局\t30\t31\t20\t6\n",
      "甲市教育局 编制=31", "甲市教育局 行政编制=20 after", "甲市教育局 事业编制=6 after"),
    // An organ in two rows, and the number of a kind in each.
    ReadingCase(
      head + "单位\t编制类型\t核定编制\t领导职数\n甲市图书馆\t全额\t12\t1正2副\n↑\t自收自支\t3\t↑\n",
      "甲市图书馆 全额拨款事业编制=12", "甲市图书馆 自收自支事业编制=3", "甲市图书馆 正 正职=1",
      "甲市图书馆 副 副职=2"),
    // One number for two organs, or for two kinds, is nobody's.
    ReadingCase(
      head + "单位\t行政编制\t工勤编制\n甲市教育局\t30\t2\n甲市体育局\t↑\t1\n",
      "甲市教育局 工勤编制=2", "甲市体育局 工勤编制=1"),
    ReadingCase(head + "单位\t行政编制\t工勤编制\n甲市教育局\t30\t←\n"),
    // A heading over two columns, without the row that parts them.
    ReadingCase(head + "单位\t事业编制\t←\n甲市图书馆\t12\t3\n"),
    // Words and numbers side by side.
    ReadingCase(
      "关于印发甲市水利局机构编制方案的通知\n行政编制\t12名\t工勤编制\t2名\n机构规格\t正处级\t领导职数\t4（1正3副）\n",
      "甲市水利局 行政编制=12", "甲市水利局 工勤编制=2", "甲市水利局 正 正职=1", "甲市水利局 副 副职=3"),
    ReadingCase(
      "关于印发甲市水利局机构编制方案的通知\n领导职数\t正职\t1\n↑\t副职\t3\n编制\t行政\t20\t←\n",
      "甲市水利局 正 正职=1", "甲市水利局 副 副职=3", "甲市水利局 行政编制=20"),
    // Rows that part the organs of one table.
    ReadingCase(
      head + "单位\t行政编制\n党群部门\n甲市妇联\t8\n政府部门\n甲市教育局\t18\n",
      "甲市妇联 行政编制=8", "甲市教育局 行政编制=18"),
    // A number of all leaders beside theirs is compared, and not one more post.
    ReadingCase(
      head + "单位\t领导职数\t局长\t副局长\t科长\n甲市教育局\t4\t1\t3\t6\n", "甲市教育局 正 局长=1",
      "甲市教育局 副 副局长=3", "甲市教育局 中层 科长=6 6正-副"),
  ]

  @Test(arguments: cases) func readsCells(_ example: ReadingCase) { example.expectReading() }

  /// What is no plain total of one organ, with the words that must be listed as unread.
  static let unread: [(rows: String, words: [String])] = [
    ("单位\t局长、副局长\n甲市教育局\t4", ["4"]),
    ("单位\t行政编制\n甲市教育局\t15（含援派）", ["15（含援派）"]),
    ("单位\t行政编制\t备注\n甲市教育局\t15\t拟核减2名", ["15", "拟核减2名"]),
    ("单位\t其中参公编制\n甲市教育局\t15", ["15"]),
    ("单位\t原核定行政编制\n甲市教育局\t15", ["15"]),
    ("单位\t行政编制\n城市管理办公室\t15", ["15"]),
    ("内设机构\t行政编制\n甲市教育局办公室\t15", ["15"]),
    ("行政编制\t12名\t去向\t3名", ["12名", "3名"]),
    ("单位\t编制\t←\n↑\t小计\t行政\n甲市教育局\t20\t18", ["20"]),
    ("单位\t行政编制\n甲市教育局\t30/28", ["30/28"]),
  ]

  @Test(arguments: unread)
  func whatIsNoPlainTotalIsListed(_ example: (rows: String, words: [String])) {
    let reading = DocumentReader.read(Self.head + example.rows)
    for words in example.words {
      #expect(reading.unread.contains { $0.text == words }, "\(words) in \(example.rows)")
      let number = Int(words.prefix { $0.isASCII && $0.isNumber })
      #expect(!NumberedSpan.all(of: reading).contains { $0.number == number }, "\(example.rows)")
    }
  }

  /// A table that a tool of the system drew may have cut names and numbers.
  @Test(arguments: [
    "| 单位 | 行政编制 | 工勤编制 |\n| 甲市教育局 | 18 | 2 |",
    "│单位│行政编制│工勤编制│\n│甲市教育局│18名│2│", "单位      行政编制   工勤编制\n甲市教育局     18    2",
  ])
  func drawnTablesAreListed(_ rows: String) {
    let reading = DocumentReader.read(Self.head + rows)
    #expect(reading.organs.isEmpty)
    #expect(reading.unread.count == 2, "\(reading.unread)")
  }

  @Test func eachNumberStandsInItsSpan() {
    for example in Self.cases {
      let scalars = Array(example.text.unicodeScalars)
      for number in NumberedSpan.all(of: DocumentReader.read(example.text)) {
        #expect(number.stands(in: scalars), "\(number) in \(example.text)")
      }
    }
  }
}
