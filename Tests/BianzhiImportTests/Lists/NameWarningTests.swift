import BianzhiCore
import BianzhiImport
import Testing

/// What an import says about names that are not the ledger's.
@Suite("warnings about names") struct NameWarningTests {
  static let organs = [
    "机构代码,机构名称,上级机构代码,机构类别,地区,挂牌名称,曾用名", "A1,江海市教育局,,政府,江海市,,",
    "A1N1,办公室,A1,内设机构,,,", "A1N2,政策法规科,A1,内设机构,,行政审批科,法制科", "A2,江海市民政局,,政府,江海市,,",
  ]

  static let bodies: [(body: String, isUnknown: Bool)] = [
    ("办公室", false), ("办 公室", false), ("办公室（信访室）", false), ("法制科", false), ("行政审批科", false),
    ("政策法规科（参公）", false), ("法规科", true), ("政策法规处", true), ("办公室（筹）", true), ("", false),
  ]

  @Test(arguments: bodies)
  func aBodyThatMatchesByRuleIsNoWarning(body: String, isUnknown: Bool) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,内设机构", "张一,\(Identity.number(1)),A1,行政编制,\(body)",
      "李二,\(Identity.number(2)),A1,行政编制,\(body)", "王三,\(Identity.number(3)),A2,行政编制,\(body)",
    ])
    #expect(summary.problems == (isUnknown ? ["unknown_body 内设机构 2"] : []))
  }

  @Test func whatWasAcceptedIsNoWarning() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    try desk.ledger.decide(
      NameTarget(
        .body, organ: 1, code: "A1", organName: "江海市教育局", written: "法规科", meant: "政策法规科"),
      accepts: true)
    let lines = [
      "姓名,身份证号,机构代码,编制类型,内设机构", "张一,\(Identity.number(1)),A1,行政编制,法规科",
      "李二,\(Identity.number(2)),A1,行政编制,法制处",
    ]
    #expect(try desk.rows("SELECT id FROM organ_key WHERE code = 'A1'") == ["1"])
    #expect(try desk.take(lines: lines).problems == ["unknown_body 内设机构 1"])
  }

  static let organNames: [(name: String, problems: [String])] = [
    ("江海市教育局", []), ("市教育局", ["name_matched 单位 1"]), ("江海市教育局（参公）", ["name_matched 单位 1"]),
    ("市体育局", ["unknown_organ 单位 1"]), ("教育处", ["unknown_organ 单位 1"]),
  ]

  @Test(arguments: organNames)
  func anOrganNameIsWarnedOfOnce(name: String, problems: [String]) throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let lines = ["姓名,身份证号,单位,编制类型", "张一,\(Identity.number(1)),\(name),行政编制"]
    #expect(try desk.take(lines: lines).problems == problems)
    #expect(try desk.take(lines: lines).sums == [1, 0, 0, 1, 0])
  }

  @Test func anAcceptedOrganNameIsNoWarning() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let lines = ["姓名,身份证号,单位,编制类型", "张一,\(Identity.number(1)),教育处,行政编制"]
    try desk.take(lines: lines)
    try desk.ledger.decide(
      NameTarget(
        .organ, organ: 1, code: "A1", organName: "江海市教育局", written: "教育处", meant: "江海市教育局"),
      accepts: true)
    let again = try desk.take(lines: lines)
    #expect(again.sums == [1, 0, 0, 1, 0] && again.problems == [])
    #expect(try desk.rows("SELECT organ_code FROM staff") == ["A1"])
  }

  @Test func aCodeWithAnotherNameIsStillAWarning() throws {
    let desk = try Desk()
    try desk.take(lines: Self.organs)
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,单位,编制类型", "张一,\(Identity.number(1)),A1,江海市民政局,行政编制",
    ])
    #expect(summary.problems == ["organ_name_differs 单位 1"])
  }
}
