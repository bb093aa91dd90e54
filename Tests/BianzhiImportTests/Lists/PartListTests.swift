import BianzhiCore
import BianzhiImport
import TestSupport
import Testing

/// Lists of some people of several units beside the roster of each.
@Suite("lists of some of the people") struct PartListTests {
  private static let units = ["岚汀市财政局", "岚汀市水务局", "岚汀市教育局"]

  private static func person(_ number: Int, post: String = "科员") -> String {
    "甲\(number),\(Identity.number(number)),行政编制,\(post),在岗"
  }

  /// Three rosters of so many people, each a file.
  private static func rosters(_ desk: Desk, of people: Int) throws -> [String] {
    try units.indices.map { unit in
      try desk.write(
        "\(units[unit]).csv",
        ["\(units[unit])人员花名册", "姓名,身份证号,编制类型,职务,人员状态"]
          + (0..<people).map { person(unit * 20 + $0, post: $0 == 0 ? "局长" : "科员") })
    }
  }

  /// One list of so many people of each unit.
  private static func list(
    _ desk: Desk, of people: Int, titled title: String, beyond: Bool = false
  ) throws -> String {
    try desk.write(
      "名单.csv",
      [title, "单位,姓名,身份证号,编制类型,职务,人员状态"]
        + units.indices.flatMap { unit in
          (0..<people).map { "\(units[unit]),\(person(unit * 20 + $0))" }
        } + (beyond ? ["\(units[0]),\(person(99))"] : []))
  }

  /// One list of some people of all units left no roster in force.
  @Test(arguments: [
    (1, "市直单位领导班子成员名册"), (2, "市直单位工勤人员名册"), (3, "市直单位职称评聘人员名单"),
  ])
  func isNoSecondVersion(people: Int, title: String) throws {
    let desk = try Desk.withOrgans()
    let paths =
      try Self.rosters(desk, of: 4) + [Self.list(desk, of: people, titled: title)]
    let summary = try desk.take(paths)
    #expect(summary.isStored && summary.unread.isEmpty, "\(summary.unread)")
    #expect(
      try desk.rows("SELECT organ_code, people FROM roster ORDER BY 1") == [
        "A1|4", "A2|4", "A3|4",
      ])
    let passed = try #require(summary.passedOverSheets.first)
    #expect(passed.path.hasSuffix("名单.csv") && passed.reason.otherTable.zh.contains("一部分人"))
  }

  /// Without a word that it is a part, however few people it has: which counts is not known.
  @Test(arguments: [
    (3, "市直单位人员花名册", false), (1, "市直单位人员花名册", true), (1, "市直单位人员名单", false), (2, "名单", false),
  ])
  func mayBeAVersion(people: Int, title: String, beyond: Bool) throws {
    let desk = try Desk.withOrgans()
    let paths =
      try Self.rosters(desk, of: 4)
      + [Self.list(desk, of: people, titled: title, beyond: beyond)]
    let summary = try desk.take(paths)
    #expect(!summary.isStored && summary.failure?.wording.zh.contains("名单.csv") == true)
  }

  /// Two versions of one unit held back the other units of the same list.
  @Test func otherUnitsOfAListStand() throws {
    let desk = try Desk.withOrgans()
    let paths = [
      try desk.write(
        "总表.csv",
        ["单位,姓名,身份证号,编制类型,职务,人员状态"]
          + (0..<4).map { "岚汀市财政局,\(Self.person($0))" }
          + (20..<23).map { "岚汀市水务局,\(Self.person($0))" }),
      try desk.write(
        "定稿.csv",
        ["岚汀市财政局人员花名册", "姓名,身份证号,编制类型,职务,人员状态"] + (0..<3).map { Self.person($0) }
          + [Self.person(9)]),
    ]
    let summary = try desk.take(paths) { $0.quarantines = true }
    #expect(summary.isStored && summary.unread.count == 1)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A2|3"])
    #expect(summary.problems.contains("other_version  4"), "\(summary.problems)")
  }

  /// A county's list of people without places that names one of a unit's took the unit's whole roster away.
  @Test(arguments: [("编外,科员,在职", "编外聘用人员名单"), (",科员,劳务派遣", "劳务派遣人员名册"), ("编外,科员,在职", "临聘人员台账")])
  func peopleWithoutPlacesAreNoVersion(cells: String, title: String) throws {
    let desk = try Desk.withOrgans()
    let roster =
      ["岚汀市财政局人员花名册", "姓名,身份证号,编制类型,职务,人员状态"]
      + (0..<4).map { Self.person($0) } + ["甲9,\(Identity.number(9)),\(cells)"]
    let off = { (number: Int, unit: String) in "甲\(number),\(Identity.number(number)),\(unit)" }
    let paths = [
      try desk.write("财政局.csv", roster),
      try desk.write(
        "编外.csv",
        ["全市\(title)", "姓名,身份证号,用工单位", off(9, "岚汀市财政局"), off(10, "岚汀市财政局"), off(11, "岚汀市水务局")]),
    ]
    let summary = try desk.take(paths)
    #expect(summary.isStored && summary.unread.isEmpty, "\(summary.unread) \(summary.problems)")
    #expect(summary.joined.map(\.repeated) == [1])
    try desk.take(lines: [
      "机构代码,编制类型,核定数,文号,生效日期", "A1,行政编制,3,岚编〔2001〕1号,2001-01-01",
      "A2,行政编制,3,岚编〔2001〕2号,2001-01-01",
    ])
    #expect(try desk.ledger.organsWithoutRoster().map(\.code) == ["A2"])
    #expect(
      try desk.rows("SELECT organ_code, count(DISTINCT name) FROM staff GROUP BY 1") == [
        "A1|6", "A2|1",
      ])
  }

  /// A list that shares nobody was named among the versions, and of three versions the third one stood.
  @Test func onlyVersionsAreNamed() throws {
    let desk = try Desk.withOrgans()
    let write = { (name: String, people: Range<Int>) in
      try desk.write(
        name,
        ["岚汀市财政局人员花名册", "姓名,身份证号,编制类型,职务,人员状态"] + people.map { Self.person($0) })
    }
    let paths = [
      try write("一.csv", 0..<4), try write("二.csv", 0..<5), try write("三.csv", 1..<5),
      try write("事业.csv", 30..<33),
    ]
    let summary = try desk.take(paths) { $0.quarantines = true }
    let words = summary.unread.first?.wording.zh ?? ""
    #expect(["一", "二", "三"].allSatisfy { words.contains("\($0).csv") }, "\(words)")
    #expect(!words.contains("事业.csv") && summary.unread.count == 1)
    #expect(try desk.rows("SELECT organ_code, people FROM roster") == ["A1|3"])
  }
}
