import BianzhiCore
import BianzhiQuery
import Testing

/// A deputy of the organ who heads one of its inner bodies too holds a post of each.
@Suite("deputies who head a body") struct DeputyHeadsBodyTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let title, body: String
    var posts = ["班子,,,正职,1", "班子,,,副职,3", ",办公室,,正职,1"]
    var part = "A1 正职（办公室） 1/2"
    var testDescription: String { "\(title) in \(body) by \(posts)" }
  }

  static let named = [",局长（职务）,,正职,1", ",副局长（职务）,,副职,3", ",办公室,,正职,1"]
  static let ranked = ["班子,,正科级,正职,1", "班子,,副科级,副职,3", "内设机构,,正股级,正职,1"]

  static let cases = [
    Case(title: "副局长兼办公室主任", body: ""), Case(title: "副局长兼办公室主任", body: "办公室"),
    Case(title: "副局长（兼办公室主任）", body: ""), Case(title: "副局长（兼办公室主任）", body: "办公室"),
    Case(title: "党组成员、副局长，兼任办公室主任", body: ""), Case(title: "副局长兼任办公室主任", body: "办公室"),
    Case(title: "副局长（兼县文联主席）", body: "", part: ""),
    Case(title: "副局长兼办公室主任", body: "", posts: named),
    Case(title: "副局长兼办公室主任", body: "办公室", posts: named),
    Case(title: "副局长兼办公室主任", body: "办公室", posts: ranked, part: "A1 正股级/正职（内设机构） 1/2"),
  ]

  @Test(arguments: cases)
  func isPrincipalThere(item: Case) throws {
    let office = try Office()
    try office.organs(
      "A1,石湾县财政局,,政府工作部门,2008-01-01,", "B1,办公室,A1,内设机构,2008-01-01,")
    for post in item.posts { try office.posts("A1,\(post),石编〔2008〕1号,2008-01-01") }
    var rows = [
      Staff(1, "A1").leading("局长", "正科级"), Staff(2, "A1").leading("副局长", "副科级"),
      Staff(3, "A1").leading(item.title, "副科级", in: item.body),
      Staff(4, "A1").leading("办公室主任", "正股级", in: "办公室"),
    ]
    try office.roster(rows)
    #expect(try office.found("post.overrun") == [item.part].filter { !$0.isEmpty })
    rows.removeLast()
    try office.roster(rows, day: "2010-07-31")
    #expect(try office.found("post.overrun").isEmpty)
  }
}
