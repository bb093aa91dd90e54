import Testing

/// The words for several organs stay as they are; elsewhere than in an approval they tell standards.
@Suite("Numbers of several organs together") struct GroupReadingTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "全省检察机关现有编制8035个，其中政法专项编7267个。实有人员7573人。",
      "全省检察机关 政法专项编制=7267",
      "全省检察机关 编制=8035含(政法专项编制=7267)"),
    ReadingCase(
      "全市乡镇党政机构行政编制556人，事业单位编制574人。",
      "全市乡镇党政机构 行政编制=556",
      "全市乡镇党政机构 事业编制=574"),
    ReadingCase(
      "关于印发星海地区航务机构编制规定的通知\n核定7个航务管理局和26个航务监管办公室人员编制共2580名（不含公安人员编制）。\n各航务管理局设局长1名，副局长3名，总工程师和总会计师各1名。各航务监管办公室设主任1名，副主任2—3名。",
      "7个航务管理局和26个航务监管办公室 编制=2580",
      "各航务管理局 正 局长=1",
      "各航务管理局 副 副局长=3",
      "各航务管理局 他 总工程师=1",
      "各航务管理局 他 总会计师=1",
      "各航务监管办公室 正 主任=1"),
    ReadingCase(
      "各航务管理局设局长1名，副局长3名。"),
    ReadingCase(
      "国家航务局跨地区设置15个航务监督专员办事处（加挂出口管理办事处牌子），作为国家航务局的派出机构，行政编制304名，司局级领导职数45名。",
      "15个航务监督专员办事处 行政编制=304",
      "15个航务监督专员办事处 中层 司局级领导职数=45"),
    ReadingCase(
      "国家航务局跨地区设置15个航务监督专员办事处，行政编制304名。设局长1名。",
      "15个航务监督专员办事处 行政编制=304"),
    ReadingCase(
      "31个街道办事处的处级职数均设置为2正5副，即书记1名、副书记3名。"),
    ReadingCase(
      "每个乡镇办事处定编35人。"),
    ReadingCase(
      "全区医疗机构床位500张，人员编制300名。"),
    ReadingCase(
      "关于核定编制的批复\n核定3个街道办事处和5个司法所行政编制共180名。",
      "3个街道办事处和5个司法所 行政编制=180"),
    ReadingCase(
      "核定3个街道办事处和5个司法所行政编制共180名。"),
    ReadingCase(
      "星海市国家气象系统人员编制核定为76名。\n星海市气象局设局长1名。",
      "星海市气象局 正 局长=1"),
    ReadingCase(
      "星海市气象局机构编制方案\n星海市国家气象系统人员编制核定为76名。",
      "星海市气象局 编制=76 全系统"),
    ReadingCase(
      "星海市气象局机构编制方案\n星海市地震系统人员编制核定为76名。"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
