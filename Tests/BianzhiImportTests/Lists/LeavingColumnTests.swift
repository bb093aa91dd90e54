import BianzhiImport
import Testing

/// Several columns of days of leaving, and states under the heading of a post's; the data day is 2010-06-30.
@Suite("columns of leaving") struct LeavingColumnTests {
  private static let names = ["周砚", "孙屿", "张霖", "李述", "严霖", "褚舒", "金棠", "陶溪", "魏屿"]

  private func states(_ header: String, _ cells: [String]) throws -> [String] {
    let desk = try Desk.withOrgans()
    try desk.take(
      lines: ["机构代码,姓名,身份证号,编制类型,\(header)"]
        + cells.enumerated().map {
          "A1,\(Self.names[$0.offset]),\(Identity.number($0.offset + 1)),行政编制,\($0.element)"
        })
    return try desk.rows("SELECT name, state FROM staff ORDER BY source_row")
  }

  @Test func eitherDayCounts() throws {
    #expect(
      try states(
        "退休时间,调出时间", ["2010-03-01,", ",2010-04-01", ",", "2031-05-01,2010-05-01", "2031-05-01,"])
        == ["周砚|退休", "孙屿|调出", "张霖|∅", "李述|调出", "严霖|∅"])
  }

  @Test func statesUnderThePostsHeading() throws {
    #expect(
      try states("职务,任职状态", ["科员,在职", "科员,在职", "科员,退休"]) == [
        "周砚|在岗", "孙屿|在岗", "张霖|退休",
      ])
    // 在任 and 免职 are of posts.
    #expect(
      try states("职务,任职状态", ["局长,在任", "科员,在任", "副局长,免职"]).allSatisfy {
        $0.hasSuffix("∅")
      })
  }

  @Test(arguments: [
    ("在册", "在岗"), ("事假", "在岗"), ("停职", "在岗"), ("下派", "外派"), ("支教", "外派"), ("上挂", "挂职"),
    ("退休（已批）", "退休"),
  ])
  func wordsOfStates(word: String, state: String) throws {
    #expect(try states("人员状态", [word, "在职"])[0] == "周砚|\(state)")
  }

  /// 编外聘用 and 劳务派遣 say the same; beside a place they do not.
  @Test func dispatchedWorkersOffQuota() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "机构代码,姓名,身份证号,编制类型,人员状态,备注", "A1,甲一,\(Identity.number(1)),编外聘用,在职,劳务派遣",
      "A1,乙二,\(Identity.number(2)),行政编制,在职,劳务派遣",
    ])
    #expect(
      summary.problems.filter { $0.hasPrefix("unknown_word") } == ["unknown_word 备注 1"],
      "\(summary.problems)")
  }

  /// Grades of the nation are no unknown ranks; a made-up one is.
  @Test func gradesAreNotAskedAbout() throws {
    let desk = try Desk.withOrgans()
    let words = ["一级科员", "四级主任科员", "二级警长", "四级高级法官", "管理七级", "专业技术十二级", "技术工三级", "主任科员", "特级头儿"]
    let summary = try desk.take(
      lines: ["机构代码,姓名,身份证号,编制类型,职务层次"]
        + words.enumerated().map {
          "A1,\(Self.names[$0.offset]),\(Identity.number($0.offset + 1)),行政编制,\($0.element)"
        })
    #expect(summary.problems.filter { $0.contains("职务层次") }.allSatisfy { $0.hasSuffix(" 1") })
    #expect(summary.problems.contains { $0.contains("职务层次") })
  }
}
