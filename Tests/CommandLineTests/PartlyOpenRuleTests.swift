import Testing

/// A core rule that could not judge what hangs on it: the check ends with 2 and its light says so.
@Suite("core rules that are partly open") struct PartlyOpenRuleTests {
  private static let organs = "机构代码,机构名称,机构类别\nA1,岚汀县水利局,政府工作部门\nA2,岚汀县财政局,政府工作部门\n"
  private static let quotas =
    "机构代码,编制类型,核定数,批准文号,生效日期\nA1,行政编制,30,岚编〔2019〕1号,2019-03-01\n"

  private static func posts(_ deputies: Int) -> String {
    "机构代码,职数范围,正副职,核定职数,批准文号,生效日期\n"
      + "A1,班子,正职,1,岚编〔2019〕1号,2019-03-01\n"
      + "A1,班子,副职,\(deputies),岚编〔2019〕1号,2019-03-01\n"
  }

  /// Nobody is near the age of retirement.
  private static func person(_ serial: Int) -> String { Sample.person(serial, born: "19900101") }

  /// By titles alone.
  private static func roster(_ titles: [String]) -> String {
    "姓名,身份证号,机构代码,编制类型,人员状态,职务\n"
      + titles.enumerated().map { serial, title in
        "\(Sample.name(serial)),\(person(serial)),A1,行政编制,在岗,\(title)\n"
      }.joined()
  }

  private func desk(_ deputies: Int, _ roster: String) throws -> Desk {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs, "b.csv": Self.quotas, "c.csv": Self.posts(deputies),
        "r.csv": roster,
      ], "--as-of", "2025-12-31")
    return desk
  }

  /// Nobody is judged by the rule on posts, and rules on quotas are content.
  @Test func aRosterThatDoesNotSayWhoLeads() throws {
    let roster =
      "姓名,身份证号,机构代码,编制类型,人员状态\n"
      + (0..<3).map { "\(Sample.name($0)),\(Self.person($0)),A1,行政编制,在岗\n" }.joined()
    let result = try desk(2, roster).run("check")
    #expect(result.status == 2, "\(result.everything)")
    #expect(result.words.contains("看不出谁是领导"), "\(result.words)")
    #expect(result.words.contains("不能亮绿灯"), "\(result.words)")
  }

  /// Two deputies are approved and in post; whether 纪检组长 and 总工程师 take posts too is not told, and decides. Where posts are
  /// left for both, nothing hangs on it: the check ends with 0, and the light is not green while they are listed.
  @Test(arguments: [(2, Int32(2), "不能亮绿灯"), (3, 2, "不能亮绿灯"), (4, 0, "不能亮绿灯")])
  func membersWhoMayTakeDeputiesPosts(deputies: Int, status: Int32, light: String) throws {
    let titles = ["党组书记、局长", "副局长", "副局长", "党组成员、纪检组长", "党组成员、总工程师", "科员"]
    let result = try desk(deputies, Self.roster(titles)).run("check")
    #expect(result.status == status, "\(result.everything)")
    #expect(result.words.contains(light), "\(result.words)")
  }

  /// Everybody is told: no post is open. The other organ, of which nothing is known, keeps the light from green.
  @Test func everybodyHasAPlace() throws {
    let result = try desk(2, Self.roster(["党组书记、局长", "副局长", "副局长", "科员"])).run("check")
    #expect(result.status == 0, "\(result.everything)")
    #expect(!result.words.contains("超职数配备领导干部"), "\(result.words)")
    #expect(result.words.contains("既没有花名册也没有核定的机构 1 个"), "\(result.words)")
    #expect(result.words.contains("不能亮绿灯"), "\(result.words)")
  }

  /// A column of approvals that was not taken is of no matter to a rule that compares none.
  @Test(arguments: [("person.double_place", false), ("quota.overrun", true)])
  func aColumnThatWasNotTaken(rule: String, isOpen: Bool) throws {
    let desk = try Desk()
    try desk.take(
      [
        "a.csv": Self.organs, "r.csv": Self.roster(["局长", "科员"]),
        "b.csv": """
        单位名称,行政编制,内设机构,正职,副职,批准文号,生效日期
        岚汀县水利局,9,办公室,1,2,岚编〔2019〕1号,2019-03-01
        岚汀县财政局,7,办公室,1,3,岚编〔2019〕1号,2019-03-01

        """,
      ], "--as-of", "2025-12-31")
    let result = try desk.run("check", "--rule", rule)
    #expect((result.status == 2) == isOpen, "\(result.everything)")
    // The column is named above all the same.
    #expect(result.words.contains("列没有导入"), "\(result.words)")
    #expect(result.words.contains("该次检查只运行了部分规则"), "\(result.words)")
  }
}
