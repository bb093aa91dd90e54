import BianzhiImport
import TestSupport
import Testing

/// What the title of a post or the text of an inner body says of its holder's place; the data day is 2010-06-30.
@Suite("states of titles and bodies") struct PlacedStateTests {
  private static let guest = "（在本单位任职，编制按在原单位计）"

  static let titles: [(title: String, state: String)] = [
    ("副局长（挂职）", "借入"), ("挂职副局长", "借入"), ("副镇长（挂职）", "职务：挂职"),
    ("科员（借调）", "职务：借调"), ("科员（借调县委办）", "借调"), ("科员（退休）", "退休"), ("退休干部科科长", "∅"),
    ("劳务派遣管理股股长", "∅"), ("劳务派遣司机", "职务：劳务派遣司机（与编制类型不符）"),
    ("办事员（劳务派遣）", "职务：劳务派遣（与编制类型不符）"), ("副局长（兼）", "职务：兼职（与编制类型不符）"),
    ("副局长（正科级）", "∅"), ("副局长（挂职柳溪镇副镇长）", "挂职"), ("副局长（省财政厅挂职）", "职务：省财政厅挂职"),
  ]

  private static func states(_ header: String, _ cells: String) throws -> [String] {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,单位名称,编制类型," + header,
      "甲一,\(Identity.number(1)),A1,岚县财政局,行政编制,\(cells)",
    ])
    return try desk.rows("SELECT state FROM staff")
  }

  @Test(arguments: titles) func aTitleIsReadOrAsked(item: (title: String, state: String)) throws {
    #expect(try Self.states("职务", item.title) == [item.state])
  }

  @Test(arguments: [
    ("在岗,副局长（挂职）", "借入"), ("挂职,副局长（挂职）", "职务：副局长（挂职）\(guest)（与人员状态不符）"),
    ("在编,副局长（挂职）", "职务：副局长（挂职）\(guest)（与人员状态不符）"), ("退休,副局长（挂职）", "退休"),
    ("在岗,科员（借调）", "职务：借调（与人员状态不符）"),
  ])
  func theStateBesideItIsRegarded(cells: String, state: String) throws {
    #expect(try Self.states("人员状态,职务", cells) == [state])
  }

  @Test(arguments: [
    ("借调人员", "内设机构：借调"), ("退休", "退休"), ("预算股", "∅"), ("离退休干部科", "∅"),
    ("劳务派遣人员", "内设机构：劳务派遣（与编制类型不符）"),
  ])
  func aBodyThatIsASortOfPeopleIsReadOrAsked(body: String, state: String) throws {
    #expect(try Self.states("内设机构", body) == [state])
  }

  /// 党组书记 and 局长 of one name and no number made an overrun.
  @Test func theSameNameBelowItselfIsAskedAbout() throws {
    let desk = try Desk()
    try desk.take(lines: [
      "姓名,身份证号,机构代码,编制类型,职务", "甲一,,A1,行政编制,党组书记", "甲一,,A1,行政编制,局长", "甲二,,A1,行政编制,科员",
      "甲三,,A1,行政编制,科员", "甲三,,A1,行政编制,科员",
    ])
    #expect(
      try desk.rows("SELECT state FROM staff ORDER BY source_row")
        == ["∅", "姓名：与上一行同名（不知是否同一人）", "∅", "∅", "∅"])
  }
}
