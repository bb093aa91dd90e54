import BianzhiCore
import BianzhiQuery
import GRDB
import Testing

/// What the organ ledger says of one organ, for acts that ask it.
@Suite("entries of the organ ledger") struct OrganEntryTests {
  private func office() throws -> Office {
    let office = try Office()
    try office.store(
      "机构代码,机构名称,上级机构代码,机构类别,挂牌名称,曾用名,撤销日期",
      [
        "A1,石湾县农业局,,政府工作部门,石湾县畜牧局,石湾县农牧局,",
        "A1-1,办公室,A1,内设机构,,,", "B1,石湾县档案局,,政府工作部门,,,2009-12",
      ])
    return office
  }

  @Test func tellWhatIsInForce() throws {
    let office = try office()
    try office.ledger.reading { database in
      let unit = try #require(try OrganEntry("A1", in: database))
      #expect(unit.name == "石湾县农业局" && unit.superior == nil && unit.until == nil)
      let body = try #require(try OrganEntry("A1-1", in: database))
      #expect(body.category == .innerBody && body.superior == "A1")
      let ended = try #require(try OrganEntry("B1", in: database))
      #expect(ended.until?.last.description == "2009-12-31")
      #expect(try OrganEntry("A2", in: database)?.name == nil)
      #expect(try OrganEntry("石湾县农业局", in: database)?.name == nil)
    }
  }

  @Test func tellAllNames() throws {
    let office = try office()
    let names = try office.ledger.reading { database in
      try ["A1", "A2"].map { try OrganEntry.names(of: $0, in: database).sorted() }
    }
    #expect(names == [["石湾县农业局", "石湾县农牧局", "石湾县畜牧局"].sorted(), []])
    // Another name is no entry's own, and a code no name.
    let texts = ["石湾县农业局", "石湾县农牧局", "A1"]
    let named = try office.ledger.reading { database in
      try texts.filter { try OrganEntry.isNamed($0, in: database) }
    }
    #expect(named == ["石湾县农业局"])
  }
}
