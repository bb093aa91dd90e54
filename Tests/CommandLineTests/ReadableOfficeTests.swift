import Foundation
import Testing

/// What offices wrote down can be read again, and is followed.
@Suite("scenario: what was written down can be read") struct ReadableOfficeTests {
  private func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.take([
      "subjects.csv": "姓名,机构代码,职务,任职日期\n甲一,\(Sample.first),局长,2004-06-01\n"
    ])
    #expect(try act(desk, "2010-01-10", "plan", "draft", "2010", "--as-of", "2009-12-31") == 0)
    return desk
  }

  private func act(_ desk: Desk, _ day: String, _ words: String...) throws -> Int32 {
    let result = try desk.run(words + ["--by", "周甲", "--on", day])
    #expect(result.status == 0, "\(words): \(result.everything)")
    return result.status
  }

  private func records(_ desk: Desk, _ words: String...) throws -> [[String: String]] {
    let result = try desk.run(words + ["--format", "csv", "--headers", "key"])
    #expect(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  /// "economic … findings 3", and no command told which.
  @Test func jointProblemsAreFollowedAndHoldTheConclusion() throws {
    let desk = try desk()
    _ = try act(desk, "2010-05-04", "joint", "open", "P1-1")
    try desk.write(
      "p.csv",
      "问题编号,机构代码,问题,依据,状态\n审1,\(Sample.first),往来款未清,审计法,整改中\n审2,\(Sample.first),超标准接待,,\n")
    _ = try act(desk, "2010-05-05", "joint", "import", "P1-1", "economic", "p.csv")
    for track in ["staffing", "appointments", "economic"] {
      _ = try act(
        desk, "2010-05-06", "joint", "result", "P1-1", track, "--office", "某局", "--result", "已核")
    }
    let all = try records(desk, "joint", "problems", "P1-1")
    #expect(all.map { $0["reference"] } == ["审1", "审2"])
    #expect(all.map { $0["title"] } == ["往来款未清", "超标准接待"])
    #expect(all.allSatisfy { $0["open"] == "yes" })
    _ = try act(desk, "2010-06-01", "joint", "conclude", "P1-1", "--conclusion", "初步较好")
    #expect(try desk.run("joint", "show", "P1-1").words.contains("阶段性结论"))
    _ = try act(
      desk, "2010-06-02", "joint", "follow", "P1-1", "economic", "审1", "--state", "已整改",
      "--note", "审计局已销号")
    #expect(
      try records(desk, "joint", "problems", "P1-1", "--open").map { $0["reference"] } == ["审2"])
    _ = try act(
      desk, "2010-06-03", "joint", "follow", "P1-1", "economic", "审2", "--state", "已办结",
      "--note", "审计局已销号")
    _ = try act(desk, "2010-06-04", "joint", "conclude", "P1-1", "--conclusion", "履职较好")
    let shown = try desk.run("joint", "show", "P1-1").words
    #expect(shown.contains("履职较好") && !shown.contains("阶段性"))
    let again = try desk.run(
      "joint", "conclude", "P1-1", "--conclusion", "再", "--by", "周甲", "--on", "2010-06-05")
    #expect(again.status == 77)
    // A problem may come back after the conclusion.
    _ = try act(
      desk, "2010-07-01", "joint", "follow", "P1-1", "economic", "审2", "--state", "反弹")
    #expect(try records(desk, "joint", "problems", "P1-1", "--open").count == 1)
    #expect(try desk.run("joint", "show", "P1-1").words.contains("不再是最终结论"))
    let unknown = try desk.run(
      "joint", "follow", "P1-1", "economic", "审9", "--state", "已整改", "--by", "周甲", "--on",
      "2010-07-01")
    #expect(unknown.status == 66)
    #expect(try desk.broken().isEmpty)
  }

  /// Attendees, cases and what was done stood in no list, nor did a meeting without a decision.
  @Test func aMeetingPrintsAsMinutes() throws {
    let desk = try desk()
    _ = try act(
      desk, "2010-05-20", "meeting", "hold", "--sort", "joint", "--topic", "超编整改", "--attending",
      "组织部 王五,审计局")
    _ = try act(
      desk, "2010-05-21", "meeting", "hold", "--sort", "case", "--topic", "疑难", "--attending", "编办")
    _ = try act(desk, "2010-05-20", "meeting", "case", "M1", "--about", "F1", "--text", "超编一人")
    _ = try act(
      desk, "2010-05-20", "meeting", "decide", "M1", "--text", "三个月内消化", "--who", "水务局", "--due",
      "2010-08-31")
    _ = try act(desk, "2010-08-20", "meeting", "done", "M1-1", "--note", "已调出")
    let lines = try records(desk, "meeting", "minutes", "M1")
    #expect(lines.map { $0["kind"] } == ["attending", "attending", "case", "decision", "done"])
    #expect(lines.map { $0["who"] } == ["组织部 王五", "审计局", "", "水务局", "水务局"])
    #expect(lines.map { $0["text"] } == ["", "", "超编一人", "三个月内消化", "已调出"])
    #expect(try records(desk, "meeting", "minutes").map { $0["meeting"] } == ["M1", "M2"])
    #expect(try desk.run("meeting", "minutes", "M2").status == 0)
    #expect(try desk.run("meeting", "minutes", "M9").status == 66)
  }

  /// A new role wiped the earlier one out.
  @Test func formerRolesStay() throws {
    let desk = try desk()
    _ = try act(desk, "2010-01-10", "group", "set", "冯丁", "--office", "组织部", "--role", "member")
    _ = try act(desk, "2010-06-01", "group", "set", "冯丁", "--office", "组织部", "--role", "head")
    _ = try act(desk, "2010-12-31", "group", "leave", "冯丁")
    let rows = try records(desk, "group", "list")
    #expect(rows.map { $0["role"] } == ["head", "member"])
    #expect(rows.map { $0["since"] } == ["2010-06-01", "2010-01-10"])
    #expect(rows.map { $0["until"] } == ["2010-12-31", "2010-06-01"])
  }

  private static let ballots: [(sheet: String, options: [String], best: String, sum: String)] = [
    ("序号,德\n1,优秀\n2,优秀\n3,优秀\n4,优秀\n5,优秀\n", [], "优秀", "5"),
    ("评议内容,优秀,称职,基本称职,不称职\n德,31,5,0,0\n能,28,8,0,0\n", [], "优秀", "31"),
    ("评议内容,好,较好,一般,差,弃权\n德,30,4,0,0,6\n", [], "good", "30"),
    ("项目,甲等,乙等,丙等\n德,9,8,7\n", ["--scale", "甲等,乙等,丙等"], "甲等", "9"),
    ("德\n甲等\n甲等\n甲等\n甲等\n乙等\n", ["--scale", "甲等、乙等"], "甲等", "4"),
  ]

  /// Only 好 较好 一般 差 was taken, one ballot a row.
  @Test(arguments: ballots) func ballotsTakeTheGradesInUse(
    sheet: String, options: [String], best: String, sum: String
  ) throws {
    let desk = try desk()
    try desk.write("b.csv", sheet)
    let result = try desk.run(
      ["ballot", "record", "P1-1", "b.csv", "--issued", "40", "--by", "周甲", "--on", "2010-03-05"]
        + options)
    #expect(result.status == 0, "\(result.everything)")
    let rows = try records(desk, "ballot", "show", "P1-1")
    #expect(rows.first?[best] == sum, "\(rows)")
    #expect(try desk.broken().isEmpty)
  }

  @Test func aStrangeGradeIsStillRefused() throws {
    let desk = try desk()
    for sheet in ["德\n优秀\n好\n", "德\n很好\n", "评议内容,优秀,称职,基本称职,不称职\n德,甲,5,0,0\n"] {
      try desk.write("b.csv", sheet)
      let result = try desk.run(
        "ballot", "record", "P1-1", "b.csv", "--by", "周甲", "--on", "2010-03-05")
      #expect(result.status == 65, "\(sheet): \(result.everything)")
    }
  }

  @Test func aWrongTickProposesAFinding() throws {
    let desk = try desk()
    _ = try act(
      desk, "2010-03-07", "checklist", "make", "P1-1", "--headers", "key", "-o", "list.csv")
    let text = String(decoding: try desk.bytes("list.csv"), as: UTF8.self)
    var rows = CSVText.rows(text)
    let tick = try #require(rows[0].firstIndex(of: "tick"))
    for index in rows.indices.dropFirst() { rows[index][tick] = index == 1 ? "错" : "对" }
    try desk.write("ticked.csv", CSVText.text(rows))
    let read = try desk.run(
      "checklist", "read", "C1", "ticked.csv", "--by", "吴乙", "--on", "2010-03-08")
    #expect(read.status == 0, "\(read.everything)")
    #expect(read.text.contains("finding raise --organ \(Sample.first)"), "\(read.text)")
    #expect(!read.text.contains(Sample.name(0)))
  }

  @Test func longTermFindingsFallDue() throws {
    let desk = try desk()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 消化 --owner 吴乙 --target ≤40 --deadline 2010-06-30", by: "周甲",
      on: "2010-01-21")
    try desk.act(
      "long-term F1 --deadline 2011-12-31 --reason 历史遗留 --approver 冯丁", by: "周甲", on: "2010-02-01")
    #expect(try desk.finding("F1", on: "2011-12-31")["overdue_days"] == "0")
    #expect(try desk.finding("F1", on: "2012-01-10")["overdue_days"] == "10")
  }

  /// Causes were kept and never counted.
  @Test func findingsAreCountedByClass() throws {
    let desk = try desk()
    for title in ["职责不符", "多设机构"] {
      try desk.act("raise --organ \(Sample.first) --title \(title)", by: "周甲", on: "2010-01-20")
    }
    try desk.act("confirm F1 H1 H2", by: "周甲", on: "2010-01-20")
    try desk.act("classify F1 --cause 历史遗留 --article 4", by: "周甲", on: "2010-01-21")
    try desk.act("classify H1 --cause 历史遗留 --article 2", by: "周甲", on: "2010-01-21")
    let causes = try records(desk, "finding", "count", "--by-class", "cause")
    #expect(causes.map { $0["findings"] } == ["2", "1"])
    let articles = try records(desk, "finding", "count", "--by-class", "article")
    #expect(Set(articles.compactMap { $0["class"] }) == ["4", "2", ""])
    let duties = try records(desk, "finding", "count", "--by-class", "duty")
    #expect(duties.compactMap { $0["findings"].flatMap(Int.init) }.reduce(0, +) == 3)
  }

  /// `explain H1` failed, and no export held it.
  @Test func handFindingsAreExplainedAndExported() throws {
    let desk = try desk()
    try desk.act(
      "raise --organ \(Sample.first) --title 职责与三定不符 --basis 令486:26(2)", by: "周甲", on: "2009-12-31"
    )
    let explained = try desk.run("explain", "H1")
    #expect(explained.status == 0 && explained.everything.contains("职责与三定不符"))
    #expect(explained.everything.contains("第二十六条"), "\(explained.everything)")
    #expect(try desk.run("explain", "H9").status == 66)
    let plain = try records(desk, "export", "findings")
    #expect(plain.map { $0["finding"] } == ["F1"])
    let both = try records(desk, "export", "findings", "--with-hand")
    #expect(both.map { $0["rule"] } == ["quota.overrun", "hand"])
    #expect(both.last?["message"] == "职责与三定不符")
    // What was raised since the newest check is told beside it.
    try desk.act("raise --organ \(Sample.first) --title 另一问题", by: "周甲", on: "2010-01-20")
    let later = try records(desk, "export", "findings", "--with-hand")
    #expect(later.last?["message"] == "另一问题", "\(later)")
  }

  @Test func evidenceIsComparedWithItsHash() throws {
    let desk = try desk()
    try desk.write("order.txt", "调令")
    try desk.write("list.txt", "名单")
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act("evidence F1 --evidence order.txt --evidence list.txt", by: "吴乙", on: "2010-02-03")
    let shown = try records(desk, "finding", "show", "F1")
    let hashes = (shown.last?["hashes"] ?? "").components(separatedBy: "; ")
    #expect(hashes.count == 2 && hashes.allSatisfy { $0.count == 64 })
    for (name, text) in [("papers/a.txt", "调令"), ("papers/list.txt", "名单")] {
      try FileManager.default.createDirectory(
        atPath: desk.file("papers"), withIntermediateDirectories: true)
      try desk.write(name, text)
    }
    #expect(try desk.run("verify", "--evidence", "papers").status == 0)
    try desk.write("papers/list.txt", "改过")
    let compare = ["verify", "--evidence", "papers", "--format", "csv", "--headers", "key"]
    let changed = try desk.run(compare)
    #expect(changed.status == 1)
    #expect(CSVText.records(changed.text).map { $0["result"] } == ["same", "changed"])
    try FileManager.default.removeItem(atPath: desk.file("papers/a.txt"))
    #expect(
      CSVText.records(try desk.run(compare).text).map { $0["result"] } == ["missing", "changed"])
    #expect(try desk.run("verify", "--evidence", "nowhere").status == 66)
  }
}
