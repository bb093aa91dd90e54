import Testing

@testable import BianzhiCore

/// Several bodies in one cell; the numbers around and behind their names are no part of them.
@Suite("lists of bodies in a cell") struct BodyListTests {
  @Test(arguments: [
    "办公室、预算股、国库股（3个）", "办公室、预算股、国库股等3个股室", "办公室、预算股、国库股，共3个", "内设机构3个：办公室、预算股、国库股",
    "3个：办公室、预算股、国库股", "（一）办公室（二）预算股（三）国库股", "①办公室②预算股③国库股", "一、办公室二、预算股三、国库股",
    "办公室1正、预算股1正1副、国库股1正", "办公室(1正1副)、预算股(1正)、国库股(1正)", "办公室（正职1名、副职1名）、预算股（3名）、国库股",
    "设办公室、预算股、国库股3个内设机构", "内设办公室、预算股、国库股", "办公室、预算股、国库股3个内设机构", "办公室、预算股、国库股 三个股室",
    "内设机构：办公室、预算股和国库股（1正1副）",
  ])
  func numbersAreNoPartOfNames(cell: String) {
    #expect(BodyList.names(in: cell) == ["办公室", "预算股", "国库股"])
  }

  static let kept: [(cell: String, names: [String])] = [
    ("设备科、设计室2个科室", ["设备科", "设计室"]), ("一科、二科", ["一科", "二科"]), ("执法一中队、执法二中队", ["执法一中队", "执法二中队"]),
    ("110指挥中心、办公室", ["110指挥中心", "办公室"]), ("个体私营经济科、办公室", ["个体私营经济科", "办公室"]),
    ("内设机构编制科", ["内设机构编制科"]), ("预算股（国库股）", ["预算股（国库股）"]), ("办公室", ["办公室"]),
    ("共青团工作科、办公室", ["共青团工作科", "办公室"]), ("办公室（3名）", ["办公室"]), ("宣传、文化科", ["宣传、文化科"]),
  ]

  @Test(arguments: kept) func whatIsOfANameStays(item: (cell: String, names: [String])) {
    #expect(BodyList.names(in: item.cell) == item.names)
  }

  @Test func theNumberIsKept() {
    #expect(BodyList.items(in: "办公室1正、预算股（1正1副）、国库股").map(\.count) == ["1正", "1正1副", nil])
  }

  static let held: [(name: String, approved: String, isHeld: Bool)] = [
    ("人事科", "办公室、人事、财务", true), ("人事科", "办公室人事科", true), ("督查科", "办公室、人事、财务", true),
    ("国库股", "国库股3室：略", true), ("法规科", "政策法规科", false), ("办公室", "综合办公室", false),
    ("督查科", "办公室", false), ("综合办", "党政综合办公室", false), ("人事办", "组织人事办公室（老干部局）", false),
    ("督查科", "办公室、人事科", false),
  ]

  /// What stands in a text that could not be parted nobody can accuse; 法规科 is none of 政策法规科.
  @Test(arguments: held) func aTextMayHoldABody(
    item: (name: String, approved: String, isHeld: Bool)
  ) {
    #expect(BodyList.mayHold(item.name, item.approved) == item.isHeld)
  }
}
