import BianzhiCore
import BianzhiImport
import Foundation
import TestSupport
import Testing

/// Tables of one unit in which a row names another one.
@Suite("units within a table") struct PartOrganTests {
  private static let people = "SELECT name, organ_code FROM staff ORDER BY name"

  private func roster(_ heading: String, header: String = "序号,姓名,身份证号,内设机构,编制类型,人员状态") -> [String] {
    let line = { (serial: Int) in
      let first = header.hasPrefix("序号") ? "\(serial)," : ""
      return "\(first)人\(serial),\(Identity.number(serial)),,行政编制,在岗"
    }
    let width = header.filter { $0 == "," }.count
    let commas = String(repeating: ",", count: width - heading.filter { $0 == "," }.count)
    return ["岚汀市财政局花名册", header, line(1), heading + commas, line(2), line(3)]
  }

  /// The people of the archive were counted against the finance bureau's quota.
  @Test(arguments: [
    "岚汀市水务局", ",岚汀市水务局", "三、下属事业单位：岚汀市水务局", "（二）岚汀市水务局", "三,岚汀市水务局", "岚汀市水务局（2人）", "单位：岚汀市水务局",
  ])
  func aUnitsNameAloneInARowOwnsTheRowsBelow(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: roster(heading))
    #expect(summary.isStored && summary.sums == [3, 3, 0, 0, 0])
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2", "人3|A2"])
    #expect(summary.problems.contains { $0.hasPrefix("part_organ") })
    #expect(summary.files[0].organs == ["岚汀市财政局", "岚汀市水务局"])
  }

  @Test func alsoWhereNamesStandFirst() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: roster("岚汀市水务局", header: "姓名,身份证号,内设机构,编制类型,人员状态"))
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2", "人3|A2"])
  }

  @Test(arguments: ["岚汀市城建档案馆", "三、下属事业单位：岚汀市城建档案馆", ",岚汀市土地储备中心", "岚汀第二中学"])
  func aUnitThatTheLedgerDoesNotHaveIsAProblem(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: roster(heading))
    #expect(!summary.isStored && summary.sums[4] == 2)
    #expect(summary.problems.contains { $0.hasPrefix("unknown_part") })
    #expect(summary.files[0].issues.sorted.contains { $0.1.rows.contains(4) })
    let kept = try desk.take(lines: roster(heading)) { $0.quarantines = true }
    #expect(kept.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1"])
  }

  @Test(arguments: ["一、在职人员", "局机关", "办公室", "机关党委", "预算科", "岚汀市财政局", "岚汀市财政局花名册", "局领导"])
  func otherHeadingsChangeNothing(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: roster(heading))
    #expect(summary.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A1", "人3|A1"])
  }

  /// A heading of people that stands as high as the unit's, and as those above it, is of the table's own unit again.
  @Test(arguments: [
    (["二、行政人员", "三、岚汀市水务局", "四、临聘人员"], "A1"), (["（一）在职人员", "（二）岚汀市水务局", "（三）退休人员"], "A1"),
    (["二、行政人员", "三、岚汀市水务局", "（一）临聘人员"], "A2"), (["行政人员", "岚汀市水务局", "临聘人员"], "A2"),
    (["一、岚汀市财政局", "二、岚汀市水务局", "三、临聘人员"], "A2"),
    (["一、局机关", "二、岚汀市水务局", "三、其他人员"], "A1"), (["一、局机关", "二、岚汀市水务局", "（一）其他人员"], "A2"),
    (["局机关", "岚汀市水务局", "其他人员"], "A2"), (["一、局机关", "二、岚汀市水务局", "1、中层干部"], "A2"),
  ])
  func aHeadingOfPeopleMayEndTheUnit(headings: [String], owner: String) throws {
    let desk = try Desk.withOrgans()
    let line = { (serial: Int) in "\(serial),人\(serial),\(Identity.number(serial)),,行政编制,在岗" }
    let rows = headings.enumerated().flatMap { ["\($0.element),,,,,", line($0.offset + 1)] }
    let summary = try desk.take(
      lines: ["岚汀市财政局花名册", "序号,姓名,身份证号,内设机构,编制类型,人员状态"] + rows)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2", "人3|\(owner)"])
    #expect(summary.problems.contains { $0.hasPrefix("own_unit_again") } == (owner == "A1"))
  }

  @Test func anOptionThatNamesTheOrganIsContradicted() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: roster("岚汀市水务局")) { $0.organ = "A1" }
    #expect(!summary.isStored && summary.sums[4] == 2)
  }

  @Test func fillingDownTakesTheHeadingToo() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,姓名,身份证号,编制类型,人员状态", "岚汀市财政局,人1,\(Identity.number(1)),行政编制,在岗",
      "岚汀市水务局,,,,", ",人2,\(Identity.number(2)),行政编制,在岗",
    ]) { $0.fillsDown = true }
    #expect(summary.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2"])
    let unknown = try desk.take(lines: [
      "单位名称,姓名,身份证号,编制类型,人员状态", "岚汀市财政局,人1,\(Identity.number(1)),行政编制,在岗",
      "岚汀市城建档案馆,,,,", ",人2,\(Identity.number(2)),行政编制,在岗",
    ]) { $0.fillsDown = true }
    #expect(!unknown.isStored && unknown.sums[4] == 1)
  }

  /// A row that cannot be read was missing from the sum, so that a right total was called wrong.
  @Test func aTotalIsNotJudgedWhileRowsAreHeldBack() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,编制类型,核定数,批准文号,生效日期", "岚汀市财政局,行政编制,12,岚编〔2019〕1号,2019-01-01",
      "岚汀市水务局,行政编制,八名左右,岚编〔2019〕1号,2019-01-01", "合计,,20,,",
    ]) { $0.quarantines = true }
    #expect(summary.isStored && summary.sums[4] == 1)
    #expect(!summary.problems.contains { $0.hasPrefix("total_differs") })
    #expect(try desk.count("SELECT count(*) FROM printed_total_row") == 0)
  }

  /// A list of several units: the finance bureau's people, then those below the heading.
  private func list(_ heading: String, first: String = "岚汀市财政局") -> [String] {
    [
      "市直单位人员花名册", "序号,姓名,身份证号,编制类型", "\(first),,,",
      "1,人1,\(Identity.number(1)),行政编制", "\(heading),,,", "2,人2,\(Identity.number(2)),行政编制",
    ]
  }

  /// The people below stood silently with the unit above.
  @Test(arguments: ["市人大", "市政协", "党校", "一中", "市疾控", "科协", "市苗圃职工", "枫浦区委宣传部", "市水务局及所属单位", "城东街道"])
  func aHeadingInAListOfUnitsThatIsNoneIsAsked(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: list(heading)) { $0.quarantines = true }
    #expect(try desk.rows(Self.people) == ["人1|A1"])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_part") })
  }

  @Test(arguments: [
    "岚汀市水务局人员", "岚汀市水务局在编人员", "岚汀市水务局（在编12人）", "岚汀市水务局（机关）", "岚汀市水务局职工", "岚汀市水务局花名册",
    "【岚汀市水务局】", "二、岚汀市水务局干部职工", "市水务局",
  ])
  func aDecoratedNameIsTheUnit(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: list(heading))
    #expect(summary.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A2"])
  }

  @Test func whatAHeadingSaysBesidesTheUnitIsReadOfItsPeople() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: list("岚汀市水务局退休人员"))
    #expect(
      try desk.rows("SELECT name, organ_code, state FROM staff ORDER BY name")
        == ["人1|A1|∅", "人2|A2|退休"])
  }

  @Test(arguments: [
    "一、在职人员", "办公室", "人事教育科", "中层干部", "局机关", "（二）事业编制人员", "专业技术人员", "班子成员", "以下空白", "其他人员",
    "2010年6月", "岚汀市财政局预算科",
  ])
  func headingsOfSectionsStayWithTheUnitAbove(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: list(heading))
    #expect(summary.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A1"])
  }

  /// Only where other headings are units.
  @Test(arguments: ["市人大", "党校", "一组"])
  func inAListOfOneUnitSuchHeadingsSayNothing(heading: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: roster(heading))
    #expect(summary.isStored)
    #expect(try desk.rows(Self.people) == ["人1|A1", "人2|A1", "人3|A1"])
  }

  @Test func aLaterHeadingMayShowThatTheListIsOfUnits() throws {
    let desk = try Desk.withOrgans()
    let lines =
      roster("党校", header: "序号,姓名,身份证号,编制类型,人员状态").map {
        $0.replacingOccurrences(of: ",,行政编制", with: ",行政编制")
      } + ["岚汀市水务局,,,,", "9,人9,\(Identity.number(9)),行政编制,在岗"]
    try desk.take(lines: lines) { $0.quarantines = true }
    #expect(try desk.rows(Self.people) == ["人1|A1", "人9|A2"])
  }
}
