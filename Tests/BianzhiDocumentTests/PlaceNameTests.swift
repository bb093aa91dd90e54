import Testing

/// Counties and cities whose names hold words of the grammar.
@Suite("Places named like words") struct PlaceNameTests {
  private static let places = [
    "全州县", "共和县", "共青城市", "和平县", "将乐县", "无为市", "从江县", "原平市", "原阳县", "多伦县", "万年县", "若羌县", "秭归县",
    "茂名市",
    "大名县", "名山区", "月湖区", "含山县", "星海县",
  ]

  static let cases: [ReadingCase] =
    places.map { place in
      ReadingCase(
        "关于印发《\(place)财政局机构编制规定》的通知\n\(place)财政局机关行政编制20名。设局长1名，副局长3名。\n\(place)教育局机关行政编制12名。",
        "\(place)财政局 行政编制=20 本级", "\(place)财政局 正 局长=1", "\(place)财政局 副 副局长=3",
        "\(place)教育局 行政编制=12 本级")
    } + [
      // The words themselves.
      ReadingCase("全州乡镇党政机构行政编制556人。", "全州乡镇党政机构 行政编制=556"),
      ReadingCase("全县乡镇党政机构行政编制556人。", "全县乡镇党政机构 行政编制=556"),
      ReadingCase("原核定行政编制45名，现调整为42名。", "行政编制=42 after"),
      ReadingCase(
        "将星海县体育局的5名行政编制划入星海县教育局。", "星海县教育局 变 行政编制+5 星海县体育局→星海县教育局",
        "星海县体育局 变 行政编制-5 星海县体育局→星海县教育局"),
    ]

  @Test(arguments: cases)
  func areReadAsPlaces(_ example: ReadingCase) { example.expectReading() }
}
