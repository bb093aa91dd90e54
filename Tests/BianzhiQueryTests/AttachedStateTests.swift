import BianzhiQuery
import Testing

/// 挂职 as a state does not say whether somebody came or went.
@Suite("attached by state") struct AttachedStateTests {
  @Test(arguments: [
    ("挂职", [], ["attached_post 1/1"]), ("挂职锻炼", [], ["attached_post 1/1"]),
    ("外出挂职", ["A1 副科级/副职 2/3"], []), ("在岗", ["A1 副科级/副职 2/3"], []),
  ])
  func doNotDecide(state: String, found: [String], unchecked: [String]) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.posts("A1,,,副科级,副职,2,号,2008-01-01")
    let deputies = (1...3).map { Staff($0, "A1").leading("副局长", "副科级") }
    try office.roster(deputies.dropLast() + [deputies[2].with(\.state, state)])
    let result = try office.check()
    #expect(try office.findings("post.overrun", result).map(\.brief) == found)
    #expect(try office.unchecked("post.overrun", result) == unchecked)
  }

  @Test func tooManyWithoutThem() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.posts("A1,,,副科级,副职,1,号,2008-01-01")
    let deputies = (1...3).map { Staff($0, "A1").leading("副局长", "副科级") }
    try office.roster(deputies.dropLast() + [deputies[2].with(\.state, "挂职")])
    #expect(try office.found("post.overrun") == ["A1 副科级/副职 1/3"])
  }
}
