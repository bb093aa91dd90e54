import Foundation
import Testing

/// "Who must be audited this year?"
@Suite("scenario: subjects") struct SubjectScenarioTests {
  static let organs = """
    机构代码,机构名称,上级机构代码,机构类别,机构规格,层级
    339910000100,中共漪浦区委员会,,党委,正处级,县级
    339910000200,漪浦区人民政府,,政府,正处级,县级
    339900000300,岚汀市水务局,,政府工作部门,正处级,市级
    339900000400,岚汀市民政局,,政府工作部门,正处级,市级
    339900000500,岚汀市档案局,,政府工作部门,正处级,市级
    339910000600,稻陂镇,,乡镇街道,正科级,乡级
    339910000700,柳汀街道,,乡镇街道,正科级,乡级
    339900000800,岚汀市青年联合会,,群团,正处级,市级
    339910000900,荻洲镇,,乡镇街道,正科级,乡级

    """

  static let leaders: [(row: String, decision: String, day: String)] = [
    ("甲一,339910000100,区委书记,2006-11-15,,,县级", "due_tenure", "2009-11-15"),
    ("甲二,339910000200,区长,2007-02-01,,,县级", "not_yet", "2010-02-01"),
    ("甲三,339900000300,局长,2004-06-01,,,部门", "due_tenure", "2009-06-01"),
    ("甲四,339900000400,局长,2005-03-01,,,部门", "not_yet", "2010-03-01"),
    ("甲五,339900000500,局长,2005-01-01,2009-09-20,退休,部门", "due_leaving", "2009-09-20"),
    ("甲六,339910000600,镇党委书记,2006-12-31,,,乡级", "due_tenure", "2009-12-31"),
    ("甲七,339910000700,街道办事处主任,2007-08-01,,,乡级", "not_yet", "2010-08-01"),
    ("甲八,339900000800,主席,2003-01-10,,,部门", "to_decide", "2003-01-10"),
    ("甲九,339900000300,副局长,2001-05-01,,,部门", "out_of_scope", ""),
    ("甲十,339910000600,镇长,2007-03-01,2009-03-01,交流,乡级", "due_leaving", "2009-03-01"),
    ("甲十,339910000900,镇长,2009-03-01,,,乡级", "not_yet", "2012-03-01"),
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    let table =
      "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n"
      + Self.leaders.map { $0.row + "\n" }.joined()
    try desk.take(["a.csv": Self.organs, "b.csv": table])
    return desk
  }

  @Test func everyPostIsDecided() throws {
    let desk = try desk()
    let result = try desk.run(
      "subject", "select", "--as-of", "2009-12-31", "--format", "csv", "--headers", "key")
    #expect(result.status == 0)
    #expect(
      CSVText.rows(result.text).first == [
        "name", "organ_code", "post", "since", "until", "decision", "reason", "organ_name",
      ])
    let lines = CSVText.records(result.text)
    #expect(lines.count == 11)
    for leader in Self.leaders {
      let cells = leader.row.split(separator: ",", omittingEmptySubsequences: false).map(
        String.init)
      let line = try #require(
        lines.first { $0["name"] == cells[0] && $0["organ_code"] == cells[1] })
      #expect(line["decision"] == leader.decision, "\(cells[0])")
      #expect(line["since"] == cells[3])
      #expect(line["until"] == cells[4])
      let reason = try #require(line["reason"])
      #expect(
        !reason.isEmpty && (leader.day.isEmpty || reason.contains(leader.day)),
        "\(cells[0]): \(reason)")
    }
    let counts = Dictionary(grouping: lines) { $0["decision"] ?? "" }.mapValues(\.count)
    #expect(
      counts == [
        "due_leaving": 2, "due_tenure": 3, "not_yet": 4, "to_decide": 1, "out_of_scope": 1,
      ])
  }

  @Test func exportSaysTheSame() throws {
    let desk = try desk()
    let selected = try desk.run(
      "subject", "select", "--as-of", "2009-12-31", "--format", "csv", "--headers", "key")
    let exported = try desk.run(
      "export", "subjects", "--as-of", "2009-12-31", "--headers", "key")
    #expect(exported.text == selected.text)
  }

  @Test func decisionsAreWordsForPeople() throws {
    let desk = try desk()
    let words = CSVText.records(
      try desk.run(
        "subject", "select", "--as-of", "2009-12-31", "--format", "csv", "--headers", "zh"
      ).text)
    #expect(words.first?["姓名"] != nil && words.first?["结论"] != nil)
    #expect(words.allSatisfy { $0["结论"]?.contains("_") == false })
  }

  @Test func noDayAndNoRosterIsSaid() throws {
    let desk = try desk()
    let result = try desk.run("subject", "select")
    #expect(result.status == 64 || result.status == 66, "\(result.everything)")
    #expect(result.words.contains("--as-of"))
  }
}
