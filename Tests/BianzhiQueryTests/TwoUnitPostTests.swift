import BianzhiCore
import BianzhiQuery
import Testing

/// People on the rosters of two units, and posts of unlike heads.
@Suite("posts in two units") struct TwoUnitPostTests {
  /// Title on both rosters: severity of the double place.
  static let titles: [(title: String, severity: String)] = [
    ("县委组织部副部长、县人社局局长", "hint"), ("组织部副部长，人社局局长", "hint"), ("县委组织部副部长兼县人社局局长", "hint"),
    ("县财政局党组书记、局长", "critical"), ("副局长", "critical"), ("科员", "critical"),
  ]

  @Test(arguments: titles)
  func doublePlaceByTitle(item: (title: String, severity: String)) throws {
    let office = try Office()
    try office.organs(
      "A1,中共岚县委组织部,,党委工作部门,2008-01-01,", "A2,岚县人力资源和社会保障局,,政府工作部门,2008-01-01,")
    let row = { (organ: String) in Staff(1, organ).leading(item.title, "正科级") }
    try office.roster([row("A1"), row("A2")])
    let found = try office.findings("person.double_place", office.check())
    #expect(found.map(\.severity.rawValue) == [item.severity])
  }

  /// Titles of the principals, one approved: `severity expected/actual`.
  static let heads: [(titles: [String], found: [String])] = [
    (["党组书记", "局长"], ["hint 1/2"]), (["党委书记", "局长"], ["hint 1/2"]),
    (["党组书记", "局长", "局长"], ["critical 1/3"]), (["局长", "局长"], ["critical 1/2"]),
    (["党组书记", "党组书记"], ["critical 1/2"]), (["党组书记、局长"], []),
  ]

  @Test(arguments: heads)
  func secretaryAndHeadAreTwo(item: (titles: [String], found: [String])) throws {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2008-01-01,")
    try office.posts("A1,班子,,,正职,1,号,2009-01-01")
    try office.roster(
      item.titles.enumerated().map { Staff($0.offset, "A1").leading($0.element, "") })
    let found = try office.findings("post.overrun", office.check()).map { sighting in
      let (expected, actual) = (sighting.finding.expected ?? 0, sighting.finding.actual ?? 0)
      return "\(sighting.severity.rawValue) \(expected)/\(actual)"
    }
    #expect(found == item.found)
  }

  /// A bare 专职副书记 of a bureau is said and not counted; a town's is a deputy.
  @Test(arguments: [("岚县财政局", "副局长", 0), ("柳溪镇人民政府", "副镇长", 1)])
  func bareSecretary(unit: String, deputy: String, findings: Int) throws {
    let office = try Office()
    try office.organs("A1,\(unit),,政府,2008-01-01,")
    try office.posts("A1,班子,,,副职,1,号,2009-01-01")
    try office.roster(
      [deputy, "专职副书记"].enumerated().map { Staff($0.offset, "A1").leading($0.element, "") })
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).count == findings)
    #expect(
      try office.unchecked("post.overrun", result).contains { $0.hasPrefix("beside_post") }
        == (findings == 0))
  }

  @Test(arguments: [
    ("督查股（2人）", 0), ("督查股（副）", 0), ("督查股(副股长)", 0), ("督查股（人事股）", 0), ("信访股（2人）", 1),
  ])
  func remarksBehindABody(body: String, findings: Int) throws {
    let office = try Office()
    try office.organs("A1,岚县财政局,,政府工作部门,2008-01-01,")
    try office.store("单位名称,内设机构名称,批准文号,批准时间", ["岚县财政局,督查股,号,2009-01-01"])
    try office.roster([Staff(1, "A1").with(\.body, body)])
    #expect(try office.findings("organ.unapproved_body", office.check()).count == findings)
  }
}
