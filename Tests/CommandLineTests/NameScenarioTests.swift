import Foundation
import Testing

/// Inner bodies and organs that tables write otherwise than the ledger.
@Suite("scenario: names") struct NameScenarioTests {
  static let approved = ["办公室", "政策法规处", "人事处", "规划财务处", "环境影响评价处", "污染防治处", "生态保护处", "宣传教育处"]
  static let listed = ["办公室（信访室）", "法规处"] + approved.dropFirst(2) + ["信息中心（筹）"]

  /// Organs of one city with a district; the environment bureau has eight approved inner bodies.
  static let organs =
    """
    机构代码,机构名称,上级机构代码,机构类别,所属地区
    339901000100,岚汀市环境保护局,,政府工作部门,岚汀市
    339901000300,岚汀市人力资源和社会保障局,,政府工作部门,岚汀市
    339901000400,岚汀市财政局,,政府工作部门,岚汀市
    339901000500,漪浦区财政局,,政府工作部门,漪浦区

    """
    + approved.enumerated().map { "33990100010\($0.offset + 1),\($0.element),339901000100,内设机构,\n" }
    .joined()

  static func list(_ bodies: [String], organ: String = Sample.first) -> String {
    "机构代码,实有内设机构\n" + bodies.map { "\(organ),\($0)\n" }.joined()
  }

  /// A roster that knows organs by name.
  static func named(_ people: [(serial: Int, organ: String)]) -> String {
    "身份证号,姓名,单位名称,编制类型,人员状态\n"
      + people.map { "\(Sample.person($0.serial)),\(Sample.name($0.serial)),\($0.organ),行政编制,在岗\n" }
      .joined()
  }

  private func desk(_ tables: [String: String] = [:]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Self.organs].merging(tables) { $1 }, "--as-of", "2009-12-31")
    return desk
  }

  private func findings(_ desk: Desk, status: Int32 = 1) throws -> [[String: String]] {
    let check = try desk.run("check", "--format", "csv", "--headers", "key")
    #expect(check.status == status, "\(check.everything)")
    return CSVText.records(check.text)
  }

  @Test func nineBodiesAgainstEightApproved() throws {
    let desk = try desk(["b.csv": Self.list(Self.listed)])
    let found = try findings(desk)
    #expect(found.map { $0["rule"] } == ["organ.unapproved_body", "organ.unapproved_body"])
    #expect(found.map { $0["part"] } == ["信息中心（筹）", "法规处"])
    #expect(found.map { $0["message"]?.contains("名称近似") } == [false, true])
    #expect(found.last?["message"]?.hasSuffix("名称近似“政策法规处”（一个名称的主干含在另一个里）") == true)
    let all = try desk.json("name", "list", "--all").rows()
    #expect(all.map { $0["written"] } == ["信息中心（筹）", "办公室（信访室）", "法规处"])
    #expect(all.map { $0["proposal"] } == ["", "办公室", "政策法规处"])
    #expect(all.map { $0["reason"] } == ["", "plate", "containment"])
    let open = try desk.json("name", "list").rows()
    #expect(open.map { $0["written"] } == ["信息中心（筹）", "法规处"])
    #expect(
      open.last?["score"].flatMap { Int($0) } != nil && open.last?["organ_code"] == Sample.first)
  }

  @Test func anAcceptedBodyIsAskedNoMore() throws {
    let desk = try desk(["b.csv": Self.list(Self.listed)])
    #expect(try findings(desk).count == 2)
    #expect(try desk.run("name", "list").words.contains("2 个名称待认定"))
    // A proposal changes nothing by itself.
    #expect(try findings(desk).count == 2)
    let accepted = try desk.run("name", "accept", "法规处", "政策法规处")
    #expect(accepted.status == 0 && accepted.text.contains("已认定：“法规处”就是"))
    #expect(try findings(desk).map { $0["part"] } == ["信息中心（筹）"])
    let again = try desk.run("name", "accept", "法规处", "政策法规处", "--organ", Sample.first)
    #expect(again.status == 0 && again.text.hasPrefix("此前已认定"))
    #expect(try desk.json("name", "list").rows().map { $0["written"] } == ["信息中心（筹）"])
    let import2 = try desk.run("import", "b.csv", "--as-of", "2009-12-31")
    #expect(import2.status == 0 && import2.text.contains("相同 9"))
    #expect(try findings(desk).count == 1)
    let all = try desk.json("name", "list", "--all").rows()
    #expect(all.last?["reason"] == "accepted" && all.last?["decision"] == "accepted")
  }

  @Test func aRejectedBodyStaysAFinding() throws {
    let desk = try desk(["b.csv": Self.list(Self.listed)])
    let rejected = try desk.run("name", "reject", "法规处", "政策法规处", "--lang", "en")
    #expect(rejected.status == 0)
    #expect(rejected.text.hasPrefix("Rejected: \"法规处\" does not mean 政策法规处 of "))
    let found = try findings(desk)
    #expect(found.count == 2 && found.allSatisfy { $0["message"]?.contains("名称近似") == false })
    let open = try desk.json("name", "list").rows()
    #expect(open.last?["decision"] == "rejected" && open.last?["proposal"] == "")
    let accepted = try desk.run("name", "accept", "法规处", "政策法规处", "--lang", "en")
    #expect(accepted.text.hasPrefix("Accepted, in place of the earlier decision: "))
    #expect(try findings(desk).count == 1)
    let back = try desk.run("name", "reject", "法规处", "政策法规处")
    #expect(back.status == 0 && back.text.hasPrefix("已否定，取代此前的决定"))
    #expect(try findings(desk).count == 2)
  }

  @Test func explainShowsTheListBesideTheApprovals() throws {
    let desk = try desk(["b.csv": Self.list(Self.listed)])
    _ = try findings(desk)
    let evidence = try desk.json("explain", "F2").rows("evidence")
    let listed = evidence.filter { $0["kind"] == "list" }
    #expect(listed.map { $0["row"] } == ["3"] && listed.first?["file"]?.hasSuffix("b.csv") == true)
    #expect(listed.first?["name"] == "法规处" && listed.first?["since"] == "2009-12-31")
    #expect(evidence.count { $0["kind"] == "approval" } == 8 && evidence.count == 9)
    let text = try desk.run("explain", "F2", "--lang", "en").text
    #expect(text.contains("list of inner bodies of 2009-12-31"))
    #expect(text.contains("looks like \"政策法规处\" (the stem of one name is in the other)"))
  }

  @Test func organNamesAreMatchedAtImport() throws {
    let desk = try desk()
    let roster = Self.named([(1, "岚汀市人社局"), (2, "市财政局"), (3, "财政局")])
    let first = try desk.take(["r.csv": roster], "--as-of", "2009-12-31")
    #expect(first.text.contains("机构名称与台账写法不同") && first.text.contains("bianzhi name list"))
    #expect(first.text.contains("（共 2 行）"))
    let staff = "SELECT organ_code, name FROM staff ORDER BY name"
    #expect(
      try desk.rows(staff).map { $0[0] } == ["339901000300", "339901000400", "财政局"])
    let open = try desk.json("name", "list").rows()
    #expect(open.map { $0["written"] } == ["财政局"])
    #expect(open.first?["sort"] == "organ" && open.first?["people"] == "1")
    #expect(open.first?["proposal"] == "岚汀市财政局; 漪浦区财政局" && open.first?["reason"] == "region")
    let all = try desk.json("name", "list", "--all").rows()
    #expect(all.map { $0["reason"] } == ["region", "short", "normal"])
  }

  @Test func anAcceptedOrganNameTakesItsRowsAlong() throws {
    let desk = try desk(["b.csv": Sample.quotas([("339901000500", "行政编制", 1)])])
    let roster = Self.named([(3, "财政局"), (4, "财政局")])
    try desk.take(["r.csv": roster], "--as-of", "2009-12-31")
    #expect(try findings(desk, status: 2).isEmpty)
    let accepted = try desk.run("name", "accept", "财政局", "漪浦区财政局")
    #expect(accepted.status == 0, "\(accepted.everything)")
    #expect(accepted.text == "已认定：“财政局”就是 漪浦区财政局（339901000500）\n")
    #expect(try desk.rows("SELECT DISTINCT organ_code FROM staff") == [["339901000500"]])
    let found = try findings(desk)
    #expect(found.map { $0["organ_code"] } == ["339901000500"])
    let before = try desk.contents()
    let second = try desk.run("import", "r.csv", "--as-of", "2009-12-31")
    #expect(second.status == 0 && second.text.contains("相同 2") && !second.text.contains("写法不同"))
    #expect(try desk.contents() == before)
    #expect(try desk.json("name", "list").rows().isEmpty)
    #expect(try desk.run("name", "accept", "财政局", "339901000500").text.hasPrefix("此前已认定"))
    let back = try desk.run("name", "reject", "财政局", "漪浦区财政局")
    #expect(back.status == 77 && back.words.contains("不能再分开"))
  }

  @Test func anOrganNameIsRejectedAndStaysOpen() throws {
    let desk = try desk(["r.csv": Self.named([(3, "财政局")])])
    #expect(try desk.run("name", "reject", "财政局", "岚汀市财政局").status == 0)
    let open = try desk.json("name", "list").rows()
    #expect(open.first?["proposal"] == "漪浦区财政局" && open.first?["decision"] == "rejected")
    #expect(try desk.rows("SELECT organ_code FROM staff") == [["财政局"]])
  }

  @Test func twoListsOfADayAreNotJoined() throws {
    let desk = try desk([
      "r.csv": Self.named([(3, "财政局")]), "s.csv": Sample.roster(10..<12, organ: "339901000500"),
    ])
    let refused = try desk.run("name", "accept", "财政局", "漪浦区财政局", "--lang", "en")
    #expect(refused.status == 77)
    #expect(
      refused.words.contains("a roster of 2009-12-31")
        && refused.words.contains("nothing was changed"))
    #expect(try desk.json("name", "list").rows().count == 1)
    #expect(try desk.run("name", "accept", "财政局", "岚汀市财政局").status == 0)
  }

  @Test func whoseBodyItIsMustBeSaid() throws {
    let second = "339901000401,政策法规处,339901000400,内设机构,\n"
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs + second, "b.csv": Self.list(["法规处"]),
        "c.csv": Self.list(["法规处"], organ: "339901000400"),
      ], "--as-of", "2009-12-31")
    let open = try desk.run("name", "accept", "法规处", "政策法规处")
    #expect(open.status == 64)
    #expect(open.words.contains("339901000100 岚汀市环境保护局、339901000400 岚汀市财政局"))
    let one = try desk.run("name", "accept", "法规处", "政策法规处", "--organ", "339901000400")
    #expect(one.status == 0)
    #expect(try findings(desk).map { $0["organ_code"] } == [Sample.first])
  }

  static let unknown: [(arguments: [String], status: Int32)] = [
    (["没有处", "政策法规处"], 66), (["法规处", "没有处"], 66), (["法规处", "政策法规处", "--organ", "1"], 66),
    (["人事处", "人事处"], 77),
  ]

  /// Without what is meant, a name means none of the ledger, whatever it is like.
  @Test func aNameMayMeanNone() throws {
    let desk = try desk(["r.csv": Self.named([(3, "财政局"), (4, "甲公司")])])
    #expect(try desk.run("name", "list").words.contains("2 个名称待认定"))
    #expect(try desk.run("name", "reject", "财政局").status == 0)
    let said = try desk.run("name", "reject", "甲公司")
    #expect(said.status == 0 && said.text == "已否定：“甲公司”不是台账中的任何名称\n", "\(said.everything)")
    #expect(
      try desk.json("name", "list").rows().map { $0["decision"] } == ["rejected", "rejected"])
    #expect(try desk.run("name", "list").words.contains("没有待认定的名称"))
    #expect(try desk.run("name", "reject", "乙公司").status == 66)
    #expect(try desk.run("name", "accept", "甲公司").status == 64)
  }

  @Test(arguments: unknown, ["accept", "reject"])
  func namesThatAreNotThere(_ wrong: (arguments: [String], status: Int32), verb: String) throws {
    let desk = try desk(["b.csv": Self.list(Self.listed)])
    let result = try desk.run(["name", verb] + wrong.arguments)
    #expect(result.status == wrong.status && result.text.isEmpty, "\(result.everything)")
    let english = try desk.run(["name", verb, "--lang", "en"] + wrong.arguments)
    #expect(english.status == wrong.status && english.words != result.words)
    #expect(try desk.json("name", "list").rows().count == 2)
  }

  @Test func theListSpeaksBothLanguages() throws {
    let desk = try desk(["b.csv": Self.list(Self.listed), "r.csv": Self.named([(3, "财政局")])])
    let chinese = try desk.run("name", "list", "--format", "csv", "--headers", "zh").text
    #expect(
      CSVText.rows(chinese).first
        == ["类别", "机构代码", "机构名称", "表中写法", "人数", "台账名称", "近似度", "理由", "决定"])
    #expect(chinese.contains("一个名称的主干含在另一个里") && chinese.contains("仅地区前缀不同"))
    let keys = CSVText.rows(
      try desk.run("name", "list", "--format", "csv", "--headers", "key").text)
    #expect(
      keys.first == [
        "sort", "organ_code", "organ_name", "written", "people", "proposal", "score", "reason",
        "decision",
      ])
    #expect(keys.dropFirst().map { $0[0] } == ["organ", "body", "body"])
    let english = try desk.run("name", "list", "--lang", "en")
    #expect(
      english.text.contains("the stem of one name is in the other")
        && english.words.contains("Open names: 3."))
    #expect(try desk.run("name", "list", "--format", "json").words.isEmpty)
  }

  @Test func aNumberInTheWrongColumnIsMasked() throws {
    let number = Sample.person(1)
    let desk = try desk([
      "b.csv": Self.list([number]), "r.csv": Self.named([(3, Sample.person(2))]),
    ])
    var wording = try desk.run("name", "list", "--all").everything
    wording += try desk.run("name", "list", "--format", "json").everything
    wording += try desk.run("name", "accept", number, "没有处").everything
    wording += try desk.run("name", "accept", number, "人事处").everything
    wording += try desk.run("name", "reject", Sample.person(2), "岚汀市财政局", "--lang", "en").everything
    for serial in [1, 2] {
      #expect(wording.contains(Sample.masked(Sample.person(serial))))
      #expect(!wording.contains(Sample.person(serial)))
    }
  }

  @Test func withoutALedgerThereIsNothing() throws {
    #expect(try Desk().run("name", "list").status == 66)
    #expect(try Desk().json("name", "list").error().status == 66)
  }

  /// Rows below a name that the ledger does not have were refused, and nowhere could anybody say which unit it is.
  @Test func aRefusedHeadingIsAskedAndCanBeNamed() throws {
    let desk = try desk()
    let line = { (serial: Int) in
      "\(serial),\(Sample.name(serial)),\(Sample.person(serial)),行政编制\n"
    }
    let list =
      "市直单位人员花名册,,,\n序号,姓名,身份证号,编制类型\n岚汀市财政局,,,\n" + line(1) + "岚汀金融工作局,,,\n" + line(2)
    try desk.write("b.csv", list)
    _ = try desk.run(["import", "b.csv", "--as-of", "2009-12-31", "--quarantine"])
    let open = try desk.json("name", "list").rows()
    #expect(open.map { $0["written"] } == ["岚汀金融工作局"])
    let accepted = try desk.run("name", "accept", "岚汀金融工作局", "339901000300")
    #expect(accepted.status == 0, "\(accepted.everything)")
    #expect(try desk.run("name", "list").words.contains("没有待认定的名称"))
    _ = try desk.take(["b.csv": list], "--as-of", "2009-12-31")
    let stored = try desk.run(
      "sql", "SELECT name FROM staff WHERE organ_code = '339901000300'", "--format", "csv")
    #expect(stored.text.contains(Sample.name(2)))
    #expect(try desk.run("name", "accept", "岚汀某某局", "339901000300").status != 0)
  }
}
