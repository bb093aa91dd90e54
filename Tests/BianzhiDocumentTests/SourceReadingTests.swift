import BianzhiDocument
import Testing

/// Where the places of an organ come from, and places that it loses.
@Suite("Sources of places in documents") struct SourceReadingTests {
  static let sources: [ReadingCase] = [
    ReadingCase(
      "星海市商务局行政编制30名，其中从市教育局划入4名、市体育局划入3名。", "星海市商务局 行政编制=30",
      "星海市商务局 变 行政编制+4 市教育局→星海市商务局", "市教育局 变 行政编制-4 市教育局→星海市商务局",
      "星海市商务局 变 行政编制+3 市体育局→星海市商务局", "市体育局 变 行政编制-3 市体育局→星海市商务局"),
    ReadingCase(
      "星海市数据中心事业编制9名，从市信息中心现有编制中调剂7名，新增2名。", "星海市数据中心 事业编制=9",
      "星海市数据中心 变 事业编制+7 市信息中心→星海市数据中心", "市信息中心 变 事业编制-7 市信息中心→星海市数据中心",
      "星海市数据中心 变 事业编制+2"),
    ReadingCase("星海市商务局行政编制27名，较原来增加3名。", "星海市商务局 行政编制=27", "星海市商务局 变 行政编制+3"),
    ReadingCase("星海市商务局行政编制27名，比原核定减少2名。", "星海市商务局 行政编制=27", "星海市商务局 变 行政编制-2"),
    ReadingCase(
      "星海市商务局行政编制27名，较原来增加3名，事业编制8名。", "星海市商务局 行政编制=27", "星海市商务局 变 行政编制+3",
      "星海市商务局 事业编制=8"),
    // The giver is named in passing.
    ReadingCase(
      "星海市商务局行政编制9名，其中从市教育局划入4名，局长1名，副局长2名。", "星海市商务局 行政编制=9",
      "星海市商务局 变 行政编制+4 市教育局→星海市商务局", "市教育局 变 行政编制-4 市教育局→星海市商务局",
      "星海市商务局 正 局长=1", "星海市商务局 副 副局长=2"),
    ReadingCase("星海市商务局行政编制27名，比市教育局增加3名。", "星海市商务局 行政编制=27"),
    // More than there are is no part of them.
    ReadingCase("星海市商务局行政编制3名，其中从市教育局划入4名。", "星海市商务局 行政编制=3"),
    ReadingCase("星海市商务局行政编制9名，其中从有关单位划入4名。", "星海市商务局 行政编制=9"),
    ReadingCase("星海市商务局行政编制9名，其中处级干部4名。", "星海市商务局 行政编制=9"),
  ]

  static let withdrawn: [ReadingCase] = [
    ReadingCase("核减星海市审计局机关事业编制3名。", "星海市审计局 变 事业编制-3"),
    ReadingCase("收回星海市水利局空编事业编制5名。", "星海市水利局 变 事业编制-5"),
    ReadingCase("星海市种子站：撤销，其6名事业编制收回。", "星海市种子站 变 事业编制-6"),
    ReadingCase("星海市农科所原核定的差额拨款事业编制9名同时予以核销。", "星海市农科所 变 差额拨款事业编制-9"),
    ReadingCase("不再保留星海市种子站，其6名事业编制收回。"),
    ReadingCase("建议撤销星海市种子站，其6名事业编制收回。"),
    ReadingCase("拟将星海市种子站6名事业编制收回。"),
    ReadingCase("星海市水利局空编事业编制5名。"),
    ReadingCase("原核定事业编制18名、9名、7名相应核销。"),
  ]

  @Test(arguments: sources + withdrawn) func readsWherePlacesComeFrom(_ example: ReadingCase) {
    example.expectReading()
  }

  /// The places that came are some of those approved: one entry says both.
  @Test func changesBehindANumberAreNoEntriesOfTheirOwn() {
    let reading = DocumentReader.read("星海市商务局行政编制30名，其中从市教育局划入4名、新增3名。")
    let own = reading.proposals.filter { $0.organ == "星海市商务局" }
    #expect(own.map(\.total) == [30])
    #expect(own.map(\.change) == [7])
  }

  /// What is told of the number before is the whole change: where the places come from is part of it.
  @Test(arguments: [
    ("星海市商务局事业编制20名，其中从县住建局划入5名、新增3名，较原核定增加8名。", 8),
    ("星海市商务局事业编制10名，新增2名，较原有增加2名。", 2),
    ("星海市商务局事业编制20名，其中从县住建局划入5名、新增3名，较原核定减少1名。", -1),
    // Without it, all changes together.
    ("星海市商务局事业编制20名，其中从县住建局划入5名、新增4名。", 9),
  ]) func aComparisonWithBeforeStandsAlone(_ text: String, _ change: Int) {
    let own = DocumentReader.read(text).proposals.filter { $0.organ == "星海市商务局" }
    #expect(own.map(\.change) == [change])
  }
}
