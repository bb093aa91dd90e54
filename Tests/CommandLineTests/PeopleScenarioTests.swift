import Foundation
import Testing

/// "Who came and went since June?", unit by unit and name by name.
@Suite("scenario: people of two days") struct PeopleScenarioTests {
  /// The water bureau stands below the environment bureau, the station below the water bureau.
  private static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,批准文号,批准日期,撤销日期
    339901000100,岚汀市环境保护局,,政府工作部门,岚编〔2005〕1号,2005-01-10,
    339901000200,岚汀市水务局,339901000100,政府工作部门,岚编〔2005〕2号,2005-01-10,
    339901000300,岚汀市水文站,339901000200,事业单位,岚编〔2005〕3号,2005-01-10,
    339901000400,岚汀市旧闸站,339901000200,事业单位,岚编〔2005〕4号,2005-01-10,2010-05-01
    339901000500,岚汀市新闸站,339901000200,事业单位,岚编〔2010〕4号,2010-05-01,

    """
  private static let third = "339901000300"
  private static let old = "339901000400"
  private static let new = "339901000500"
  private static let key = ["--format", "csv", "--headers", "key"]

  private static func row(
    _ serial: Int, _ organ: String = Sample.first, kind: String = "行政编制", state: String = "在岗",
    post: String = "科员", number: String? = nil
  ) -> Sample.Row {
    Sample.Row(serial: serial, organ: organ, kind: kind, state: state, post: post, number: number)
  }

  /// Rosters of 2010-01-31 and 2010-06-30.
  private static func desk(_ first: [Sample.Row], _ second: [Sample.Row]) throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": organs])
    if !first.isEmpty {
      try desk.take(["r1.csv": Sample.roster(first)], "--as-of", "2010-01-31", "--replace")
    }
    if !second.isEmpty {
      try desk.take(["r2.csv": Sample.roster(second)], "--as-of", "2010-06-30", "--replace")
    }
    return desk
  }

  private static func people(_ desk: Desk, _ options: String...) throws -> [String] {
    let result = try desk.run(["people", "diff", "2010-01-31", "2010-06-30"] + key + options)
    return CSVText.records(result.text).map { row in
      ["change", "organ_code", "name", "before", "after"].map { row[$0] ?? "" }
        .joined(separator: " ").trimmingCharacters(in: .whitespaces)
    }
  }

  /// The sums by scope and code, each checked for opening + in − out = closing.
  private static func units(_ desk: Desk, _ options: String...) throws -> [String: String] {
    let result = try desk.run(
      ["people", "diff", "2010-01-31", "2010-06-30", "--units"] + key + options)
    var units: [String: String] = [:]
    for row in CSVText.records(result.text) {
      let numbers = ["opening", "entered", "moved_in", "moved_out", "left", "closing"].map {
        Int(row[$0] ?? "")
      }
      if row["compared"] != "0", let opening = numbers[0], let closing = numbers[5] {
        let moved = (numbers[1] ?? 0) + (numbers[2] ?? 0) - (numbers[3] ?? 0) - (numbers[4] ?? 0)
        #expect(opening + moved == closing, "\(row)")
      }
      units["\(row["scope"] ?? "") \(row["organ_code"] ?? "")"] =
        numbers.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
    }
    return units
  }

  @Test func everybodyIsToldOnce() throws {
    let stays = [Self.row(1), Self.row(2, Sample.second)]
    let desk = try Self.desk(
      stays + [
        Self.row(3), Self.row(4), Self.row(5), Self.row(6), Self.row(7), Self.row(8, state: "借入"),
        Self.row(9),
      ],
      stays + [
        Self.row(3, state: "退休"), Self.row(5, Sample.second), Self.row(6, kind: "工勤编制"),
        Self.row(7, state: "借调"), Self.row(8), Self.row(9, post: "副科长"), Self.row(10),
      ])
    #expect(
      try Self.people(desk) == [
        "entered \(Sample.first) 测试10  在岗", "entered \(Sample.first) 测试8 借入 在岗",
        "moved_out \(Sample.first) 测试5 在岗 岚汀市水务局", "left \(Sample.first) 测试3 在岗 退休",
        "left \(Sample.first) 测试4 在岗", "kind \(Sample.first) 测试6 行政编制 工勤编制",
        "post \(Sample.first) 测试9 科员 副科长", "state \(Sample.first) 测试7 在岗 借调",
        "moved_in \(Sample.second) 测试5 岚汀市环境保护局 在岗",
      ])
    let units = try Self.units(desk)
    #expect(units["own \(Sample.first)"] == "7 2 0 1 2 6")
    #expect(units["own \(Sample.second)"] == "1 0 1 0 0 2")
    // The move stays inside the group and inside the whole.
    #expect(units["group \(Sample.first)"] == "8 2 0 0 2 8")
    #expect(units["all "] == "8 2 0 0 2 8")
  }

  @Test func aUnitWithoutARosterIsNotCalledNew() throws {
    let desk = try Self.desk(
      [Self.row(1), Self.row(30, Self.third)], [Self.row(1), Self.row(2, Sample.second)])
    let result = try desk.run("people", "diff", "2010-01-31", "2010-06-30")
    #expect(result.status == 2, "\(result.everything)")
    #expect(result.text.contains("前一天没有可用的花名册"), "\(result.text)")
    // The station's roster of January is in force on both days.
    #expect(result.text.contains("同一份花名册"), "\(result.text)")
    #expect(try Self.people(desk).isEmpty)
    let units = try Self.units(desk)
    #expect(units["own \(Sample.second)"] == "- - - - - 1")
    #expect(units["own \(Self.third)"] == "1 - - - - -")
    #expect(units["all "] == "1 0 0 0 0 1")
  }

  /// Somebody whose unit before has no roster of the second day came from there all the same.
  @Test func aPersonOfAUnitNotComparedMovesIntoTheSums() throws {
    let desk = try Self.desk(
      [Self.row(1), Self.row(2, Sample.second)], [Self.row(1), Self.row(2)])
    #expect(
      try Self.people(desk) == ["moved_in \(Sample.first) 测试2 岚汀市水务局 在岗"])
    let units = try Self.units(desk)
    #expect(units["own \(Sample.first)"] == "1 0 1 0 0 2")
    #expect(units["group \(Sample.first)"] == "1 0 1 0 0 2")
  }

  @Test func anOrganAbolishedBetweenClosesAtZeroAndANewOneOpensAtZero() throws {
    let desk = try Self.desk(
      [Self.row(1, Self.old), Self.row(2, Self.old)],
      [Self.row(1, Self.new), Self.row(3, Self.new)])
    #expect(
      try Self.people(desk) == [
        "moved_out \(Self.old) 测试1 在岗 岚汀市新闸站", "left \(Self.old) 测试2 在岗",
        "entered \(Self.new) 测试3  在岗", "moved_in \(Self.new) 测试1 岚汀市旧闸站 在岗",
      ])
    let units = try Self.units(desk)
    #expect(units["own \(Self.old)"] == "2 0 0 1 1 0")
    #expect(units["own \(Self.new)"] == "0 1 1 0 0 2")
    #expect(units["group \(Sample.second)"] == "2 1 0 0 1 2")
  }

  /// People without numbers are the same by name and birth, or by the name where it is the only one.
  @Test func peopleWithoutNumbersAreTheSame() throws {
    let desk = try Self.desk(
      [Self.row(1, number: ""), Self.row(2, number: ""), Self.row(3), Self.row(4, number: "")],
      [Self.row(1, number: ""), Self.row(2), Self.row(3, number: ""), Self.row(5, number: "")])
    #expect(
      try Self.people(desk) == [
        "entered \(Sample.first) 测试5  在岗", "left \(Sample.first) 测试4 在岗",
      ])
    #expect(try Self.units(desk)["own \(Sample.first)"] == "4 1 0 0 1 4")
  }

  /// A column that the newer roster lacks changes nobody.
  @Test func aMissingColumnChangesNobody() throws {
    let desk = try Self.desk([Self.row(1), Self.row(2)], [])
    let plain =
      "身份证号,姓名,机构代码,编制类型,人员状态\n"
      + [1, 2].map { "\(Sample.person($0)),\(Sample.name($0)),\(Sample.first),行政编制,在岗\n" }.joined()
    try desk.take(["r2.csv": plain], "--as-of", "2010-06-30")
    #expect(try Self.people(desk).isEmpty)
  }

  @Test func oneOrganIsToldWithThoseBelow() throws {
    let desk = try Self.desk(
      [Self.row(1), Self.row(2, Sample.second), Self.row(3, Self.third)],
      [Self.row(2), Self.row(9, Sample.second), Self.row(3, Self.third)])
    let units = try Self.units(desk, "--organ", Sample.second)
    #expect(units["own \(Sample.first)"] == nil && units["group \(Sample.first)"] == nil)
    #expect(units["own \(Sample.second)"] == "1 1 0 1 0 1")
    #expect(units["group \(Sample.second)"] == "2 1 0 1 0 2")
    #expect(units["all "] == "2 1 0 1 0 2")
    #expect(try Self.people(desk, "--organ", Sample.second).count == 2)
  }

  @Test func numbersAreMasked() throws {
    let desk = try Self.desk([Self.row(1)], [Self.row(2)])
    let result = try desk.run("people", "diff", "2010-01-31", "2010-06-30", "--format", "csv")
    #expect(result.text.contains(Sample.masked(Sample.person(2))))
    #expect(!result.everything.contains(Sample.person(2)))
    #expect(try desk.run("people", "diff", "2010-06-30", "2010-01-31").status == 64)
  }
}
