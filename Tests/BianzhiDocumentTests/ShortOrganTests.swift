import Testing

/// 宣传部 in a text about 甲县委宣传部 is that organ; in any other text it is none.
@Suite("Organs under a name without their place") struct ShortOrganTests {
  static let cases: [ReadingCase] = [
    ReadingCase(
      "中共云川县委宣传部职能配置、内设机构和人员编制规定\n第一条 宣传部设3个职能股（室）：办公室、理论股、新闻股。\n第二条 宣传部机关行政编制8名。部长1名，副部长2名。",
      "中共云川县委宣传部 内设 3: 办公室|理论股|新闻股", "中共云川县委宣传部 行政编制=8 本级",
      "中共云川县委宣传部 正 部长=1", "中共云川县委宣传部 副 副部长=2"),
    ReadingCase(
      "云川县审计局职能配置、内设机构和人员编制规定\n第一条 审计局行政编制8名。\n第二条 宣传部行政编制9名。",
      "云川县审计局 行政编制=8"),
    ReadingCase(
      "云川县农业发展中心机构编制方案\n第一条 农业发展中心事业编制8名。",
      "云川县农业发展中心 事业编制=8"),
    ReadingCase(
      "星海经济技术开发区管理委员会机构编制规定\n第一条 开发区管委会核定行政编制25名。设管委会主任1名。",
      "星海经济技术开发区管理委员会 行政编制=25", "星海经济技术开发区管理委员会 正 主任=1"),
    ReadingCase(
      "云川县妇女联合会机构编制方案\n县妇联行政编制5名，县残联行政编制4名。",
      "云川县妇女联合会 行政编制=5", "县残联 行政编制=4"),
  ]

  @Test(arguments: cases)
  func readsAllThatIsStatedAndNothingElse(_ example: ReadingCase) {
    example.expectReading()
  }
}
