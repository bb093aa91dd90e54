import BianzhiCore
import BianzhiQuery
import Testing

/// One person with a row for each of two titles of one organ.
@Suite("two titles of one person") struct TwoTitlesTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let organ, first, second: String
    var testDescription: String { "\(organ): \(first), \(second)" }
  }

  @Test(arguments: [
    Case(organ: "石湾县农业农村局", first: "局长", second: "乡村振兴局局长"),
    Case(organ: "石湾县农业农村局", first: "乡村振兴局局长", second: "局长"),
    Case(organ: "石湾县档案馆", first: "党组书记", second: "局长"),
    Case(organ: "石湾县农业农村局", first: "局长", second: "党组书记"),
  ])
  func isOnePrincipal(item: Case) throws {
    let office = try Office()
    try office.organs("A1,\(item.organ),,政府工作部门,2008-01-01,")
    try office.posts("A1,,,,正职,1,石编〔2008〕1号,2008-01-01")
    let rows = [item.first, item.second].map { Staff(1, "A1").leading($0, "正科级") }
    try office.store(Staff.heading + ",正副职", rows.map { $0.line("2010-06-30") + ",正职" })
    #expect(try office.found("post.overrun").isEmpty)
  }

  @Test func twoPeopleAreTwo() throws {
    let office = try Office()
    try office.organs("A1,石湾县农业农村局,,政府工作部门,2008-01-01,")
    try office.posts("A1,,,,正职,1,石编〔2008〕1号,2008-01-01")
    let rows = [(1, "局长"), (2, "党组书记")].map { Staff($0.0, "A1").leading($0.1, "正科级") }
    try office.store(Staff.heading + ",正副职", rows.map { $0.line("2010-06-30") + ",正职" })
    #expect(try office.found("post.overrun") == ["A1 正职 1/2"])
  }
}
