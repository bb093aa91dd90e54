import BianzhiCore
import BianzhiQuery
import Testing

@Suite("who counts") struct CalibreTests {
  /// State, and whether it counts: standard quota, standard posts, at work quota, at work posts.
  static let states: [(state: String, counts: [Bool])] = [
    ("在岗", [true, true, true, true]), ("借调", [true, true, false, false]),
    // Of whom 挂职 alone is said, nobody knows where the post is (AttachedStateTests).
    ("外出挂职", [true, true, false, false]), ("挂职", [true, false, false, false]),
    ("病休", [true, true, true, true]),
    ("离岗", [true, false, false, false]), ("改非", [true, false, true, false]),
    ("借入", [false, false, false, false]), ("编外", [false, false, false, false]),
    ("退休", [false, false, false, false]), ("离休", [false, false, false, false]),
    ("死亡", [false, false, false, false]), ("调出", [false, false, false, false]),
    ("辞职", [false, false, false, false]), ("辞退", [false, false, false, false]),
    ("开除", [false, false, false, false]),
    ("", [true, true, true, true]),
  ]

  @Test(arguments: states)
  func countsAsTheCalibreSays(state: String, counts: [Bool]) throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.posts("A1,,,副科级,副职,1,号,2009-01-01")
    try office.roster([
      Staff(1, "A1").leading("副局长", "副科级"),
      Staff(2, "A1").leading("副局长", "副科级").with(\.state, state),
    ])
    var seen: [Bool] = []
    for calibre in ["standard", "at_work"] {
      let result = try office.check(calibre: calibre)
      #expect(result.calibre == calibre)
      seen.append(try !office.findings("quota.overrun", result).isEmpty)
      seen.append(try !office.findings("post.overrun", result).isEmpty)
    }
    #expect(seen == counts)
  }

  /// A state that nobody knows accuses nobody where all hangs on it: it is asked about.
  @Test func anUnknownStateIsAskedAbout() throws {
    let office = try Office()
    try office.quotas("A1,行政编制,1,,号,2009-01-01,")
    try office.roster([Staff(1, "A1"), Staff(2, "A1").with(\.state, "待核实")])
    let result = try office.check()
    #expect(try office.findings("quota.overrun", result).isEmpty)
    #expect(result.asked.map(\.text) == ["待核实"])
  }

  @Test func anUnknownCalibreIsRefused() throws {
    let office = try Office()
    try office.roster([Staff(1, "A1")])
    #expect(throws: RuleError.self) { try office.check(calibre: "所有人") }
  }

  @Test(arguments: ["占编", "places held"])
  func aCalibreIsKnownByItsTitle(title: String) throws {
    let office = try Office()
    try office.roster([Staff(1, "A1")])
    #expect(try office.check(calibre: title).calibre == "standard")
  }
}
