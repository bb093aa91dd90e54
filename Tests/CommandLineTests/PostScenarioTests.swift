import Foundation
import Testing

/// Leader posts of the unit and of one inner body, with a deputy who heads that body.
@Suite("scenario: leader posts") struct PostScenarioTests {
  static func posts(bodyPrincipals: Int) -> String {
    """
    机构代码,职数范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期
    339901000100,班子,,正处级,正职,1,岚编〔2008〕12号,2008-07-01
    339901000100,班子,,副处级,副职,3,岚编〔2008〕12号,2008-07-01
    339901000100,,政策法规处,正科级,正职,\(bodyPrincipals),岚编〔2008〕12号,2008-07-01
    339901000100,,政策法规处,副科级,副职,2,岚编〔2008〕12号,2008-07-01

    """
  }

  /// One principal, four deputies, one Party-group member without post; deputy 4 heads a body too.
  static let roster: String = {
    func leader(_ serial: Int, _ post: String, _ rank: String, body: String = "") -> Sample.Row {
      Sample.Row(serial: serial, body: body, post: post, rank: rank, isLeader: "是")
    }
    return Sample.roster([
      leader(0, "局长", "正处级"), leader(1, "常务副局长", "副处级"), leader(2, "副局长", "副处级"),
      leader(3, "副局长", "副处级"), leader(4, "副局长", "副处级"),
      leader(4, "处长", "正科级", body: "政策法规处"),
      Sample.Row(serial: 5, post: "党组成员", rank: "副处级"),
      Sample.Row(serial: 6, body: "政策法规处", post: "副主任科员", rank: "副科级"),
    ])
  }()

  private func findings(bodyPrincipals: Int) throws -> (Desk, [[String: String]]) {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 7)]),
        "c.csv": Self.posts(bodyPrincipals: bodyPrincipals), "d.csv": Self.roster,
      ], "--as-of", "2009-12-31")
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    return (desk, CSVText.records(check.text))
  }

  @Test func deputiesAreOverByOne() throws {
    let (desk, found) = try findings(bodyPrincipals: 1)
    #expect(found.count == 1)
    let finding = try #require(found.first)
    #expect(finding["rule"] == "post.overrun")
    #expect(finding["part"]?.hasPrefix("副处级/副职") == true)
    #expect(["expected", "actual", "excess"].map { finding[$0] } == ["3", "4", "1"])
    let evidence = try desk.json("explain", "F1", "--headers", "key").rows("evidence")
    let counted = evidence.filter { $0["kind"] == "counted" }.compactMap { $0["name"] }
    #expect(counted.sorted() == ["测试1", "测试2", "测试3", "测试4"])
  }

  @Test func theHeadOfABodyCountsThereToo() throws {
    let (_, found) = try findings(bodyPrincipals: 0)
    #expect(found.map { $0["rule"] } == ["post.overrun", "post.overrun"])
    let head = try #require(found.first { $0["part"]?.hasPrefix("正科级/正职") == true })
    #expect(["expected", "actual"].map { head[$0] } == ["0", "1"])
    #expect(head["part"]?.contains("政策法规处") == true)
  }

  @Test func twoRowsAreOnePersonOfTheQuota() throws {
    let (desk, _) = try findings(bodyPrincipals: 1)
    let strength = CSVText.records(try desk.run("export", "strength", "--headers", "key").text)
    #expect(strength.map { $0["actual"] } == ["7"])
    #expect(try desk.cell("SELECT count(*) FROM staff") == "8")
  }

  static let parts: [(rank: String, post: String, expected: Int, found: String?)] = [
    ("副处级", "副局长", 1, nil),
    ("副处级", "副局长", 0, "副处级/副职"),
    ("正科级", "主任（副处级）", 0, "正科级/正职"),
    ("副科级", "副主任", 0, "副科级/副职"),
    // A post beside the leaders of the organ: told, and counted as neither.
    ("副处级", "纪检组长", 0, nil),
  ]

  @Test("a post without scope is rank/role", arguments: parts)
  func partIsRankAndRole(rank: String, post: String, expected: Int, found: String?) throws {
    let desk = try Desk()
    let role = found.map { String($0.suffix(2)) } ?? "副职"
    try desk.take(
      [
        "a.csv": Sample.organs,
        "b.csv": """
        机构代码,职务层次,正副职,核定数,批准文号,生效日期
        339901000100,\(rank),\(role),\(expected),岚编〔2008〕12号,2008-07-01

        """,
        "c.csv": Sample.roster([
          Sample.Row(serial: 1, post: post, rank: rank, isLeader: "是")
        ]),
      ], "--as-of", "2009-12-31")
    let check = try desk.run(
      "check", "--rule", "post.overrun", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(check.text).map { $0["part"] } == (found.map { [$0] } ?? []))
  }
}

/// One of the organ's own leaders who heads an inner body beside it.
@Suite("scenario: a deputy who heads an inner body") struct DeputyOfTwoPostsTests {
  private static let posts = """
    机构代码,范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期
    339901000100,班子,,正处级,正职,1,岚编〔2008〕9号,2008-07-01
    339901000100,班子,,副处级,副职,3,岚编〔2008〕9号,2008-07-01
    339901000100,内设机构,,正科级,正职,2,岚编〔2008〕9号,2008-07-01

    """

  /// The deputy counted as a leader of the body, where no post of that rank is, and not of the organ.
  @Test(arguments: ["副局长兼办公室主任", "党组成员、副局长、办公室主任"], ["是", ""])
  func countsInTheOrgan(post: String, flag: String) throws {
    let leader = { (serial: Int, body: String, post: String, rank: String) in
      Sample.Row(serial: serial, body: body, post: post, rank: rank, isLeader: flag)
    }
    let rows = [
      leader(0, "", "局长", "正处级"), leader(1, "", "副局长", "副处级"), leader(2, "", "副局长", "副处级"),
      leader(3, "", "副局长（主持日常工作）", "副处级"), leader(4, "办公室", post, "副处级"),
      leader(5, "政策法规处", "处长", "正科级"),
    ]
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": Self.posts, "c.csv": Sample.roster(rows)], "--as-of",
      "2009-12-31")
    _ = try desk.run("check", "--as-of", "2009-12-31")
    let found = CSVText.records(
      try desk.run("export", "findings", "--headers", "key", "--format", "csv").text
    ).filter { $0["rule"] == "post.overrun" }
    #expect(found.map { $0["part"] } == ["副处级/副职（班子）"])
    #expect(found.first?["expected"] == "3" && found.first?["actual"] == "4")
  }

  /// With a head of the body, and a post for one of the two.
  static let heads: [(post: String, body: String, expected: [String])] = [
    ("副局长兼办公室主任", "办公室", ["1 2"]), ("副局长、办公室主任", "", ["1 2"]),
    ("副局长（分管办公室）", "", []), ("副局长兼办公室副主任", "办公室", []), ("副局长兼政策法规处处长", "", []),
    ("副局长", "", []),
  ]

  @Test(arguments: heads)
  func countsInTheBodyToo(post: String, body: String, expected: [String]) throws {
    let desk = try Desk()
    let posts = """
      机构代码,范围,内设机构,职务层次,正副职,核定数,批准文号,生效日期
      339901000100,班子,,正处级,正职,1,岚编〔2008〕9号,2008-07-01
      339901000100,班子,,副处级,副职,3,岚编〔2008〕9号,2008-07-01
      339901000100,内设机构,办公室,正科级,正职,1,岚编〔2008〕9号,2008-07-01

      """
    let rows = [
      Sample.Row(serial: 0, post: "局长", rank: "正处级", isLeader: "是"),
      Sample.Row(serial: 1, body: body, post: post, rank: "副处级", isLeader: "是"),
      Sample.Row(serial: 2, body: "办公室", post: "办公室主任", rank: "正科级", isLeader: "是"),
    ]
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": posts, "c.csv": Sample.roster(rows)], "--as-of",
      "2009-12-31")
    let check = try desk.run(
      "check", "--rule", "post.overrun", "--format", "csv", "--headers", "key")
    let found = CSVText.records(check.text).map { "\($0["expected"] ?? "") \($0["actual"] ?? "")" }
    #expect(found == expected, "\(check.everything)")
    let may = try desk.run(
      "may", Sample.first, "--post", "principal", "--body", "办公室", "--rank", "正科级", "--on",
      "2009-12-31")
    #expect(may.status == 1, "\(may.everything)")
    guard !expected.isEmpty else { return }
    let told = try desk.run("explain", "F1")
    #expect(told.text.contains(Sample.name(1)) && told.text.contains("另计一次"), "\(told.everything)")
    #expect(may.text.contains(Sample.name(1)), "\(may.everything)")
  }
}
