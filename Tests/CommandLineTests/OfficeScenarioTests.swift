import Foundation
import Testing

/// The group, its meetings and what was learned.
@Suite("scenario: the office") struct OfficeScenarioTests {
  /// A ledger with F1, one organ over its quota.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.overQuota()
    #expect(try desk.run("check").status == 1)
    return desk
  }

  @discardableResult
  private func act(_ desk: Desk, _ day: String, _ words: String...) throws -> Tool.Result {
    try desk.run(words + ["--by", "周甲", "--on", day])
  }

  private func records(_ desk: Desk, _ words: String...) throws -> [[String: String]] {
    let result = try desk.run(words + ["--format", "csv", "--headers", "key"])
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  @Test func theGroup() throws {
    let desk = try desk()
    let set = { (name: String, role: String, day: String) in
      try desk.run(
        "group", "set", name, "--office", "组织部", "--role", role, "--by", "周甲", "--on", day)
    }
    #expect(try set("冯丁", "head", "2010-01-10").status == 0)
    #expect(try set("郑丙", "member", "2010-01-10").status == 0)
    #expect(try set("郑丙", "boss", "2010-01-10").status == 64)
    #expect(try set("郑丙", "deputy", "2010-01-09").status == 77)
    #expect(try set("郑丙", "deputy", "2010-03-01").status == 0)
    #expect(try act(desk, "2010-12-31", "group", "leave", "冯丁").status == 0)
    #expect(try act(desk, "2010-12-31", "group", "leave", "冯丁").status == 66)
    let members = try records(desk, "group", "list")
    #expect(members.map { $0["name"] } == ["冯丁", "郑丙", "郑丙"])
    #expect(members.map { $0["role"] } == ["head", "deputy", "member"])
    #expect(members.map { $0["since"] } == ["2010-01-10", "2010-03-01", "2010-01-10"])
    #expect(members.map { $0["until"] } == ["2010-12-31", "", "2010-03-01"])
  }

  @Test func meetingsAndWhatTheyDecided() throws {
    let desk = try desk()
    let held = try act(
      desk, "2010-05-20", "meeting", "hold", "--sort", "case", "--topic", "超编", "--attending",
      "组织部,审计局")
    #expect(held.status == 0 && held.text.hasPrefix("M1"))
    let about = ["meeting", "case", "M1", "--text", "超一人", "--about"]
    for (name, status) in [("F1", 0), ("F2", 66), ("H1", 66), ("P1-1", 66), ("什么", 66)] {
      let result = try desk.run(about + [name, "--by", "周甲", "--on", "2010-05-20"])
      #expect(result.status == Int32(status), "\(name): \(result.everything)")
    }
    let decide = [
      "meeting", "decide", "M1", "--text", "三个月内消化", "--who", "环保局", "--due", "2010-08-31",
    ]
    let on = { (day: String) in ["--by", "周甲", "--on", day] }
    #expect(try desk.run(decide + ["--about", "f1"] + on("2010-05-20")).text.contains("M1-1"))
    #expect(try desk.run(decide + on("2010-05-20")).text.contains("M1-2"))
    #expect(try desk.run(decide + on("2010-05-19")).status == 77)
    #expect(try act(desk, "2010-08-20", "meeting", "done", "M1-2", "--note", "已办").status == 0)
    #expect(try act(desk, "2010-08-21", "meeting", "done", "M1-2", "--note", "已办").status == 77)
    #expect(try act(desk, "2010-08-21", "meeting", "done", "M1-3", "--note", "已办").status == 66)
    #expect(try act(desk, "2010-08-21", "meeting", "done", "M2-1", "--note", "已办").status == 66)
    let all = try records(desk, "meeting", "list", "--on", "2010-09-05")
    #expect(all.map { $0["decision"] } == ["M1-1", "M1-2"])
    #expect(all.map { $0["about"] } == ["F1", ""])
    #expect(all.map { $0["overdue_days"] } == ["5", "0"])
    #expect(all.map { $0["done_on"] } == ["", "2010-08-20"])
    let open = try desk.run("meeting", "list", "--open", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(open.text).map { $0["decision"] } == ["M1-1"])
    #expect(open.words.contains("2010-08-20"), "the newest act is the day")
  }

  @Test func practicesNameFindingsThatAreThere() throws {
    let desk = try desk()
    let words = ["practice", "add", "--sort", "rule", "--title", "会签", "--text", "先核编后进人"]
    let on = ["--by", "周甲", "--on", "2010-12-01"]
    #expect(try desk.run(words + ["--from", "F1,F9"] + on).status == 66)
    #expect(try desk.run(words + ["--from", "F1", "--document", "岚编〔2010〕9号"] + on).status == 0)
    let rows = try records(desk, "practice", "list")
    #expect(rows.map { $0["practice"] } == ["K1"])
    #expect(rows.map { $0["findings"] } == ["F1"])
    #expect(rows.map { $0["document"] } == ["岚编〔2010〕9号"])
  }

  /// An identity number that somebody types into a text is nowhere shown.
  @Test func numbersInTextsAreMasked() throws {
    let desk = try desk()
    let number = Sample.person(77)
    try act(desk, "2010-05-20", "group", "set", number, "--office", number, "--role", "head")
    try act(
      desk, "2010-05-20", "meeting", "hold", "--sort", "joint", "--topic", number, "--attending",
      number)
    let everything = try ["group", "meeting"].map { try desk.run($0, "list").everything }.joined()
    #expect(!everything.contains(number))
    #expect(!(try desk.bytes().contains(Data(number.utf8))))
  }

  @Test func exportsEndWithTheChain() throws {
    let desk = try desk()
    let export = {
      try CSVText.rows(desk.run("export", "findings", "--headers", "key", "--anchor").text)
    }
    let before = try export()
    #expect(before.first?.count == 19 && before.first?.last == "chain")
    let first = try #require(before.last?.last?.split(separator: ":").first.flatMap { Int($0) })
    try act(desk, "2010-01-10", "group", "set", "冯丁", "--office", "组织部", "--role", "head")
    let after = try export()
    let link = try #require(after.last?.last)
    #expect(link.hasPrefix("\(first + 1):") && link.split(separator: ":").last?.count == 64)
    #expect(after.map { $0.dropLast() } == before.map { $0.dropLast() })
    let plain = try desk.run("export", "findings", "--headers", "key")
    #expect(
      CSVText.rows(plain.text) == after.map { Array($0.dropLast()) }, "equal results, equal bytes")
    #expect(!plain.words.contains("事件链"))
    let table = try desk.run("export", "findings", "--format", "table", "--anchor")
    #expect(table.words.contains(link) && !table.text.contains(link))
    #expect(try desk.run("export", "strength", "--anchor").words.contains(link))
  }
}
