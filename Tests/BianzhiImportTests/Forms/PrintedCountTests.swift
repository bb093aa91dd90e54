import BianzhiImport
import Testing

/// Numbers of people that printed lists tell in words, above and below their rows.
@Suite("printed numbers of people") struct PrintedCountTests {
  private func problems(
    above: [String] = [], below: [String] = [], states: [String] = ["在职", "在职", "在职"]
  ) throws -> [String] {
    let desk = try Desk()
    let rows = states.enumerated().map {
      "\($0 + 1),甲\($0),\(Identity.number($0)),行政编制,\($1)"
    }
    let summary = try desk.take(
      lines: ["岚县民政局人员花名册,,,,"] + above + ["序号,姓名,身份证号,编制类型,人员状态"] + rows + below
    ) { $0.organ = "A1" }
    return summary.problems.filter { $0.hasPrefix("total_") }
  }

  static let wrong = [
    "\"合计：9人，其中：行政编制7人，工勤2人\",,,,", "实有人数：9人,,,,", "本表共9人,,,,", "共计 9 人,,,,", "总计玖人,,,,",
    "合计,9,其中行政,9,", "人数合计：9,,,,", "以上共9名,,,,", "合计（人）：9,,,,", "本页小计九人,,,,", ",合计,9人,,",
    "\"实有人员9人，其中行政7人\",,,,", "合计：9人（其中：借调1人）,,,,", "注：本表共9人,,,,",
  ]

  @Test(arguments: wrong) func belowTheRows(line: String) throws {
    #expect(try problems(below: [line]) == ["total_differs  1"])
    let right = line.replacing("9", with: "3").replacing("玖", with: "叁").replacing("九", with: "三")
    #expect(try problems(below: [right]) == [])
  }

  @Test(arguments: ["实有人数：9人,,,,", "总计：玖人,,,,", "单位：岚县民政局  实有人数：9人,,,,", "本表共9人,,,,"])
  func aboveTheRows(line: String) throws {
    #expect(try problems(above: [line]) == ["total_differs  1"])
    #expect(try problems(above: [line.replacing("9", with: "3").replacing("玖", with: "叁")]) == [])
  }

  @Test(arguments: ["合计：若干人,,,,", "合计,9,,,7"]) func whatCannotBeReadIsSaid(line: String) throws {
    #expect(try problems(below: [line]) == ["total_unread  1"])
  }

  @Test(arguments: [
    "第1页 共3页,,,,", "共3页,,,,", "编制数：10人,,,,", "其中：党员2人,,,,", "合计,,,,", "以上人员情况属实,,,,", "超编人数：2人,,,,",
    "全局在编人员45人,,,,",
  ])
  func otherLinesSayNothing(line: String) throws {
    #expect(try problems(below: [line]) == [])
  }

  private static let vacancies: [(Int, String, [String])] = [
    (3, "合计,3,,,", []), (3, "合计,2,,,", []), (3, "合计,4,,,", ["total_differs  1"]),
    (3, "实有人数：3人,,,,", ["total_differs  1"]), (4, "共计4人,,,,", []),
    (4, "共计3人,,,,", ["total_differs  1"]),
  ]

  /// A total below numbered rows counts those of free places as well; 实有人数 does not.
  @Test(arguments: vacancies)
  func freePlacesMayBeCounted(rows: Int, line: String, problems: [String]) throws {
    let desk = try Desk()
    let vacancies = (3...rows).map { "\($0),（空缺）,,行政编制," }
    let summary = try desk.take(
      lines: ["岚县民政局人员花名册,,,,", "序号,姓名,身份证号,编制类型,人员状态"]
        + (1...2).map { "\($0),甲\($0),\(Identity.number($0)),行政编制,在职" } + vacancies + [line]
    ) { $0.organ = "A1" }
    #expect(summary.problems.filter { $0.hasPrefix("total_") } == problems)
  }

  /// A row of another sort that is no person's is no free place.
  @Test func otherRowsAreNotCounted() throws {
    let desk = try Desk()
    let summary = try desk.take(
      lines: ["岚县民政局人员花名册,,,,", "序号,姓名,身份证号,编制类型,人员状态"]
        + (1...2).map { "\($0),甲\($0),\(Identity.number($0)),行政编制,在职" } + [
          "3,×××,,行政编制,", "合计,3,,,",
        ]
    ) { $0.organ = "A1" }
    #expect(summary.problems.filter { $0.hasPrefix("total_") } == ["total_differs  1"])
  }

  /// Who is listed as retired need not be among 实有人数, but may be.
  @Test func peopleInPostMayBeMeant() throws {
    let states = ["在职", "在职", "退休"]
    for number in 2...3 {
      #expect(try problems(below: ["实有人数：\(number)人,,,,"], states: states) == [])
    }
    for number in [1, 4] {
      #expect(
        try problems(below: ["实有人数：\(number)人,,,,"], states: states) == ["total_differs  1"])
    }
  }

  /// A total without a word for it may leave out all who are not in post, and not some of them.
  @Test(arguments: ["合计：2人,,,,", "本表共2人,,,,", "合计,2,,,"])
  func aTotalMayBeOfThoseInPost(line: String) throws {
    #expect(try problems(below: [line], states: ["在职", "在职", "退休", "退休"]) == [])
    let whole = line.replacing("2", with: "4")
    #expect(try problems(below: [whole], states: ["在职", "在职", "退休", "退休"]) == [])
    // A line of words may count some of the others, as 实有人数 may.
    for number in line.hasPrefix("本表") ? ["1", "5"] : ["1", "3", "5"] {
      let other = line.replacing("2", with: number)
      #expect(
        try problems(below: [other], states: ["在职", "在职", "退休", "退休"]) == ["total_differs  1"])
    }
  }
}
