import BianzhiImport
import TestSupport
import Testing

/// Words by which somebody holds no place of the unit, or one elsewhere; the data day is 2010-06-30.
@Suite("words of places") struct PlaceWordTests {
  static let cases: [OtherStateTests.Case] = [
    .init(header: "在编状态", cells: "不占编（挂职）", state: "借入"),
    .init(header: "在编状态", cells: "挂职（不占编）", state: "借入"),
    .init(header: "在编状态", cells: "否（挂职）", state: "借入"),
    .init(header: "在编状态", cells: "非占编", state: "编外"),
    .init(header: "在编状态", cells: "不占本单位编制", state: "编外"),
    .init(header: "在编状态", cells: "在编（不占编）", state: "是否在编：在编（不占编）", asked: true),
    .init(header: "人员状态", cells: "不占编（挂职）", state: "借入"),
    .init(header: "人员状态", cells: "退休（不占编）", state: "退休"),
    .init(header: "人员状态", cells: "借调（借出）", state: "借调"),
    .init(header: "人员状态", cells: "10年5月退休", state: "退休"),
    .init(header: "人员状态,备注", cells: "在岗,在县水利局占编", state: "借入"),
    .init(header: "人员状态,备注", cells: "在岗,在本单位占编", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,帮助工作", state: "借入"),
    .init(
      header: "人员状态,备注", cells: "在岗,县水利局干部；抽调我局工作", state: "备注：抽调我局工作（与人员状态不符）", asked: true),
    .init(
      header: "人员状态,备注", cells: "在岗,编制已划转县水利局", state: "备注：编制已划转县水利局（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,10年5月退休", state: "备注：10年5月退休（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,不占用编制", state: "备注：不占用编制（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,待上编", state: "备注：待上编（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,政府购买服务", state: "备注：政府购买服务（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,负责政府购买服务", state: "在岗"),
    .init(header: "人员状态,备注", cells: "在岗,借用", state: "备注：借用（与人员状态不符）", asked: true),
    .init(header: "人员状态,备注", cells: "在岗,跟班学习", state: "备注：跟班学习（与人员状态不符）", asked: true),
    .init(
      header: "人员状态,备注", cells: "在岗,工资关系在县水利局", state: "备注：工资关系在县水利局（与人员状态不符）", asked: true),
  ]

  @Test(arguments: cases) func aPlaceElsewhereIsReadOrAsked(item: OtherStateTests.Case) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型," + item.header,
      "甲一,\(Identity.number(1)),A1,行政编制,\(item.cells)",
    ])
    #expect(try desk.rows("SELECT state FROM staff") == [item.state])
    #expect(summary.problems.contains { $0.hasPrefix("unknown_word") } == item.asked)
  }
}
