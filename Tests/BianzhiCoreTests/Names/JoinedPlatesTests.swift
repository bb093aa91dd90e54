import Testing

@testable import BianzhiCore

/// A title with both plates of a unit made up a unit of its own, and its approvals had no roster.
@Suite("names that join plates") struct JoinedPlatesTests {
  static let cases: [(name: String, plates: [String])] = [
    ("中共江海县河口镇委员会、江海县河口镇人民政府", ["江海县河口镇委员会", "江海县河口镇人民政府"]),
    ("中国共产党江海县纪律检查委员会 江海县监察委员会", ["江海县纪律检查委员会", "江海县监察委员会"]),
    ("江海县纪委监委", ["江海县纪委", "江海县监委"]), ("县纪委（监委）", ["县纪委", "县监委"]),
    ("纪委监委", ["纪委", "监委"]),
    ("河口镇党委政府", ["河口镇", "河口镇党委"]), ("江海县河口镇党委、政府", ["江海县河口镇", "江海县河口镇党委"]),
    ("城南街道党工委、办事处", ["城南街道", "城南街道工委"]),
    ("中共河口镇委员会河口镇人民政府", ["河口镇委员会", "河口镇人民政府"]),
    ("江海县教育局（江海县体育局）", ["江海县教育局", "江海县体育局"]),
    ("江海县教育局（挂江海县体育局牌子）", ["江海县教育局", "江海县体育局"]),
    ("江海县财政局、江海县国资办", ["江海县财政局", "江海县国资办"]),
    ("县纪委监委机关", ["县纪委", "县监委"]), ("江海县财政局机关", ["江海县财政局"]), ("江海县财政局本级", ["江海县财政局"]),
    ("江海县开发区党工委、管委会", ["江海县开发区管委会", "江海县开发区党工委"]),
    ("江海县高新区管委会（党工委）", ["江海县高新区管委会", "江海县高新区党工委"]),
    ("江海县开发区党工委管委会机关", ["江海县开发区管委会", "江海县开发区党工委"]),
    // one name
    ("江海县直属机关党工委", []), ("江海县管委会党工委", []), ("江海县开发区党工委", []),
    ("江海县财政局（借调县委办）", []), ("江海县教育局（原江海县体育局）", []), ("公安机关", []),
    ("江海县卫生和计划生育委员会", []), ("江海县发展和改革委员会", []), ("江海县人民医院（东院区）", []),
    ("江海县公安局（交警大队）", []), ("江海县人民政府办公室", []), ("河口镇人民政府", []), ("江海市信息中心（信访室）", []),
    ("江海县实验小学、实验幼儿园", []), ("江海县人大常委会办公室", []), ("", []), ("、", []),
  ]

  @Test(arguments: cases)
  func areParted(name: String, plates: [String]) {
    let normal = OrganName.normal(name)
    #expect(JoinedPlates.names(in: normal) == plates)
  }

  private static let organs = [
    NameMatcher.Candidate(key: 1, name: "中国共产党江海县纪律检查委员会"),
    NameMatcher.Candidate(key: 2, name: "江海县河口镇人民政府"),
    NameMatcher.Candidate(key: 3, name: "江海县教育局（江海县体育局）"),
    NameMatcher.Candidate(key: 4, name: "江海县财政局"), NameMatcher.Candidate(key: 5, name: "江海县水利局"),
    NameMatcher.Candidate(key: 6, name: "中共江海县石涧镇委员会、江海县石涧镇人民政府"),
    NameMatcher.Candidate(
      key: 7, name: "江海县开发区管理委员会", otherNames: ["中共江海县开发区工作委员会"]),
  ]

  @Test(
    arguments: [
      ("县纪委监委", 1), ("中国共产党江海县纪律检查委员会 江海县监察委员会", 1), ("江海县监察委员会、中共江海县纪委", 1),
      ("中共江海县河口镇委员会、江海县河口镇人民政府", 2), ("河口镇党委政府", 2), ("河口镇党委", nil), ("江海县体育局", 3), ("县教育局", 3),
      ("江海县教体局", nil), ("石涧镇党委", 6), ("石涧镇", 6), ("江海县财政局机关", 4), ("县纪委监委机关", 1),
      ("江海县财政局（借调江海县水利局）", nil),
      ("石涧镇党委政府", 6), ("江海县财政局、江海县国资办", 4),
      ("江海县开发区党工委、管委会", 7), ("江海县开发区党工委（管委会）", 7), ("江海县开发区管委会（党工委）", 7),
      ("江海县开发区党工委、管委会机关", 7), ("江海县高新区党工委、管委会", nil),
      // Plates of two units: nobody knows whose the rows are.
      ("江海县财政局、江海县水利局", nil),
    ] as [(String, Int64?)])
  func meanOneOrgan(written: String, key: Int64?) {
    let matcher = NameMatcher(Self.organs, kind: .organs, regions: ["江海县"])
    #expect(matcher.match(written).key == key)
  }
}
