import BianzhiQuery
import Testing

/// 股级 and 正股级, 科级 and 正科级 are one rank of a post whose role is told.
@Suite("ranks without a step") struct SameRankTests {
  struct Case: Sendable {
    let approved: [String]
    let leaders: [String]
    let found: [String]
  }

  static let cases = [
    Case(approved: ["股级,正职,1"], leaders: ["主任,正股级"], found: []),
    Case(approved: ["正股级,正职,1"], leaders: ["主任,股级"], found: []),
    Case(
      approved: ["股级,正职,1"], leaders: ["主任,正股级", "主任,正股级"],
      found: ["A1 股级/正职（办公室） 1/2"]),
    Case(
      approved: ["股级,正职,1"], leaders: ["主任,股级", "主任,正股级"],
      found: ["A1 股级/正职（办公室） 1/2"]),
    Case(approved: ["股级,正职,1", "股级,副职,1"], leaders: ["主任,正股级", "副主任,副股级"], found: []),
    Case(
      approved: ["股级,正职,1", "股级,副职,1"], leaders: ["主任,正股级", "副主任,副股级", "副主任,正股级"],
      found: ["A1 股级/副职（办公室） 1/2"]),
    Case(approved: ["科级,正职,1", "科级,副职,2"], leaders: ["主任,正科级", "副主任,副科级"], found: []),
    Case(approved: ["乡科级,正职,1"], leaders: ["主任,正科级"], found: []),
    Case(approved: ["县处级,正职,1"], leaders: ["主任,正处级"], found: []),
    Case(approved: ["副科级,副职,1"], leaders: ["副主任,科级"], found: []),
    // A step is a step where both say it, and 股级 is no 科级.
    Case(
      approved: ["正股级,正职,1"], leaders: ["主任,副股级"], found: ["A1 副股级/正职（办公室） 0/1"]),
    Case(
      approved: ["股级,正职,1"], leaders: ["主任,副股级"], found: ["A1 副股级/正职（办公室） 0/1"]),
    Case(
      approved: ["股级,正职,1"], leaders: ["主任,正科级"], found: ["A1 正科级/正职（办公室） 0/1"]),
    Case(
      approved: ["科级,副职,1"], leaders: ["副主任,副股级"], found: ["A1 副股级/副职（办公室） 0/1"]),
  ]

  @Test(arguments: cases)
  func isOneRank(item: Case) throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,", "N1,办公室,A1,内设机构,2008-01-01,")
    try office.store(
      "机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期",
      item.approved.map { "A1,内设机构,办公室,\($0),石编〔2008〕1号,2008-01-01" })
    let leaders = item.leaders.enumerated().map { place, words in
      let parts = words.split(separator: ",").map(String.init)
      return Staff(place + 1, "A1").leading(parts[0], parts[1], in: "办公室")
    }
    try office.roster(leaders)
    #expect(try office.found("post.overrun") == item.found)
    let seats = try office.ledger.seatRows(asOf: nil, run: nil).rows
    #expect(seats.contains { $0.state == .over } == !item.found.isEmpty)
  }

  /// The organ's own leaders, too.
  @Test func ofTheUnit() throws {
    let office = try Office()
    try office.organs("A1,一局,,政府工作部门,2008-01-01,")
    try office.posts("A1,班子,,科级,正职,1,号,2008-01-01", "A1,班子,,科级,副职,2,号,2008-01-01")
    try office.roster([
      Staff(1, "A1").leading("局长", "正科级"), Staff(2, "A1").leading("副局长", "副科级"),
      Staff(3, "A1").leading("副局长", "副科级"), Staff(4, "A1").leading("副局长", "副科级"),
    ])
    #expect(try office.found("post.overrun") == ["A1 科级/副职（班子） 2/3"])
  }
}
