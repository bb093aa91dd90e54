import BianzhiDocument
import Testing

/// A post of another unit in the list of an organ's leaders neither changes whom the list is of nor lends its unit to others.
@Suite("Posts under the name of another unit") struct AttachedPostTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "星海市政府办公室行政编制48名；\n其中：市政府秘书长1名，副秘书长另定；主任1名，副主任5名；调研室主任（副县级）1名，市扶贫办主任（副县级）1名。科级领导职数18名。",
      "星海市政府办公室 中层 科级领导职数=18",
      "星海市政府办公室 他 市扶贫办主任=1",
      "星海市政府办公室 他 市政府秘书长=1",
      "星海市政府办公室 他 调研室主任=1",
      "星海市政府办公室 副 副主任=5",
      "星海市政府办公室 正 主任=1",
      "星海市政府办公室 行政编制=48"),
    ReadingCase(
      "市政府甲事室行政编制7名；市文史研究馆事业编制9名。其中：甲事室主任1名、副主任1名。",
      "市文史研究馆 事业编制=9"),
    ReadingCase(
      "市政府办公室行政编制63名。其中：主任1名，副主任1名，金融办主任1名（由市政府副秘书长兼任）、专职副主任1名；机关党委专职副书记1名。",
      "市政府办公室 他 机关党委专职副书记=1",
      "市政府办公室 副 副主任=1",
      "市政府办公室 正 主任=1",
      "市政府办公室 行政编制=63"),
    ReadingCase(
      "市政府办公室行政编制63名。其中：主任1名，副主任1名，督查室主任1名（副处级）、专职副主任1名。",
      "市政府办公室 他 督查室主任=1",
      "市政府办公室 副 副主任=1",
      "市政府办公室 正 主任=1",
      "市政府办公室 行政编制=63"),
    ReadingCase(
      "市政府办公室行政编制63名。其中：主任1名，副主任3名；市应急管理办公室主任兼市政府办公室副主任1名（副处级）、机关党委专职副书记1名。",
      "市政府办公室 他 机关党委专职副书记=1",
      "市政府办公室 副 副主任=3",
      "市政府办公室 正 主任=1",
      "市政府办公室 行政编制=63"),
    ReadingCase(
      "市卫生和计划生育委员会（挂市中医药管理局牌子）配备主任（局长）1名、副主任4名，另配市中医药管理局专职副局长1名（副县级）。",
      "市卫生和计划生育委员会 他 市中医药管理局专职副局长=1",
      "市卫生和计划生育委员会 副 副主任=4",
      "市卫生和计划生育委员会 正 主任=1"),
    ReadingCase(
      "市卫生健康委员会行政编制40名，另配市中医药管理局专职副局长1名。",
      "市卫生健康委员会 行政编制=40"),
    ReadingCase(
      "市审计局行政编制40名，研究室主任1名。",
      "市审计局 行政编制=40"),
    ReadingCase(
      "市审计局设局长1名，副局长2名，研究室主任（副科级）1名。",
      "市审计局 他 研究室主任=1",
      "市审计局 副 副局长=2",
      "市审计局 正 局长=1"),
    ReadingCase(
      "市审计局科室主任5名，室主任3名。",
      "市审计局 中层 室主任=3 3正-副",
      "市审计局 中层 科室主任=5 5正-副"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    let reading = DocumentReader.read(example.text)
    #expect(Signature.of(reading) == example.proposals)
    // What is not proposed is listed.
    #expect(!example.proposals.isEmpty || !reading.unread.isEmpty)
  }
}
