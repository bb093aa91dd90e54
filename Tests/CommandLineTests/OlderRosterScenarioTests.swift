import Foundation
import Testing

/// One of two units handed in for June; the other is judged by its list of March.
@Suite("a unit that has not handed in this time") struct OlderRosterScenarioTests {
  private static func roster(_ unit: String, _ people: Range<Int>) -> String {
    "单位名称,姓名,身份证号,科室,编制类型,职务,人员状态\n"
      + people.map {
        "\(unit),\(Sample.name($0)),\(Sample.person($0)),办公室,行政编制,科员,在岗\n"
      }.joined()
  }

  private func desk() throws -> Desk {
    let desk = try Desk()
    for folder in ["q1", "q2"] {
      try FileManager.default.createDirectory(
        atPath: desk.file(folder), withIntermediateDirectories: true)
    }
    try desk.write("q1/organs.csv", Sample.organs)
    try desk.write(
      "q1/quotas.csv",
      Sample.quotas([(Sample.first, "行政编制", 3), (Sample.second, "行政编制", 3)]))
    try desk.write("q1/一.csv", Self.roster("岚汀市环境保护局", 1..<3))
    try desk.write("q1/二.csv", Self.roster("岚汀市水务局", 3..<5))
    try desk.write("q2/二.csv", Self.roster("岚汀市水务局", 3..<5))
    #expect(try desk.run("import", "q1", "--as-of", "2010-03-31").status == 0)
    return desk
  }

  @Test(
    "the board of a day counts what is of its round",
    arguments: [
      ("2010-03-31", "已交 2"), ("2010-04-27", "已交 2"), ("2010-04-28", "已交 0，只有较早的 2"),
      ("2010-06-30", "已交 0，只有较早的 2"), ("2010-03-30", "2 个单位"),
    ]) func theBoardOfADay(day: String, said: String) throws
  {
    let desk = try desk()
    let board = try desk.run("board", "--as-of", day)
    #expect(board.status == 0 && board.words.contains(said), "\(board.everything)")
    #expect(board.words.contains("人员花名册") == (day != "2010-03-30"))
  }

  @Test("it is named, with the day of its list, in check and worklist") func isNamed() throws {
    let desk = try desk()
    let march = try desk.run("check", "--rule", "quota.overrun", "--as-of", "2010-03-31")
    #expect(march.status == 0 && !march.words.contains("本期没有交"), "\(march.everything)")
    let taken = try desk.run("import", "q2", "--as-of", "2010-06-30", "--problems", "list.xlsx")
    #expect(taken.status == 0)
    let list = try FilledWorklist(desk.file("list.xlsx")).records("未交花名册")
    #expect(list.map { $0["未交机构"] } == ["岚汀市环境保护局"])
    #expect(list.map { $0["最新花名册"] } == ["2010-03-31"])
    let june = try desk.run("check", "--rule", "quota.overrun")
    #expect(june.status == 2, "\(june.everything)")
    #expect(june.words.contains("岚汀市环境保护局") && june.words.contains("（2010-03-31）"))
    #expect(!june.words.contains("绿灯：检查过的没有问题"))
    let status = try desk.run("status")
    #expect(status.words.contains("（2010-03-31）"), "\(status.words)")
    let board = try desk.run("board")
    #expect(board.words.contains("人员花名册 已交 1，只有较早的 1"), "\(board.everything)")
    let without = try desk.run("board", "--without", "roster")
    #expect(without.text.contains("岚汀市环境保护局") && without.text.contains("2010-03-31"))
    #expect(!without.text.contains("岚汀市水务局"))
    let json = try desk.run("check", "--format", "json")
    #expect(json.text.contains("\"older_rosters\""))
    try desk.write("q2/一.csv", Self.roster("岚汀市环境保护局", 1..<3))
    try desk.run("import", "q2", "--as-of", "2010-06-30")
    #expect(try desk.run("check", "--rule", "quota.overrun").status == 0)
  }
}
