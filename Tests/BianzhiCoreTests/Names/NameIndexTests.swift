import Testing

@testable import BianzhiCore

@Suite("Index of names") struct NameIndexTests {
  static let bodies: [(key: Int64, name: String)] = [
    (1, "办公室"), (2, "政策法规处"), (3, "人事处"), (4, "法规与标准处"), (5, "规划财务处"),
  ]

  @Test func listsBestFirst() {
    let index = NameIndex(Self.bodies, forms: NameForms())
    let found = index.proposals(for: "法规处")
    #expect(found.map(\.name) == ["政策法规处", "法规与标准处"])
    #expect(index.proposals(for: "法规处", limit: 1).map(\.key) == [2])
    #expect(index.proposals(for: "法规处", excluding: [2]).map(\.key) == [4])
    #expect(index.proposals(for: "法规处", limit: 0).isEmpty)
    #expect(index.proposals(for: "").isEmpty)
  }

  @Test func breaksTiesByName() {
    let names: [(key: Int64, name: String)] = [(9, "乙法规处"), (8, "甲法规处"), (7, "丙法规处")]
    let index = NameIndex(names, forms: NameForms())
    let found = index.proposals(for: "法规处")
    #expect(Set(found.map(\.score)).count == 1)
    #expect(found.map(\.name) == ["乙法规处", "甲法规处", "丙法规处"].sorted())
  }

  @Test func givesOneProposalForAKey() {
    let names: [(key: Int64, name: String)] = [(1, "政策法规处"), (1, "政策法规科"), (2, "法规一处")]
    let index = NameIndex(names, forms: NameForms())
    #expect(index.proposals(for: "法规处").filter { $0.key == 1 }.count == 1)
  }

  /// Past the short list the postings choose; what they choose is what a full comparison finds.
  @Test(arguments: [NameIndex.shortList, NameIndex.shortList + 1, 3_000])
  func findsAmongMany(count: Int) {
    let subjects = ["教育", "财政", "水利", "统计", "信访", "审计", "民政", "司法", "体育", "粮食"]
    var names: [(key: Int64, name: String)] = (0..<count - 2).map { number in
      (Int64(number), "第\(number / 10)县" + subjects[number % 10] + "局")
    }
    names += [(100_000, "江海市人力资源和社会保障局"), (100_001, "江海市环境监测站")]
    let index = NameIndex(names, forms: NameForms(regions: ["江海市"]))
    #expect(index.proposals(for: "人社局").first?.key == 100_000)
    #expect(index.proposals(for: "江海市环境检测站").first?.key == 100_001)
  }
}
