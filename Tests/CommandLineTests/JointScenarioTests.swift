import Foundation
import Testing

/// Three offices look at one leader; each says what it found, and there is one conclusion.
@Suite("scenario: joint audit") struct JointScenarioTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.overQuota()
    try desk.take([
      "subjects.csv": "姓名,机构代码,职务,任职日期,离任日期,离任原因,层级\n甲一,\(Sample.first),局长,2004-06-01,,,部门\n"
    ])
    #expect(try desk.run("check").status == 1)
    #expect(
      try act(desk, "2010-01-10", "plan", "draft", "2009", "--as-of", "2009-12-31").status == 0)
    return desk
  }

  @discardableResult
  private func act(_ desk: Desk, _ day: String, _ words: String...) throws -> Tool.Result {
    try desk.run(words + ["--by", "周甲", "--on", day])
  }

  private func result(_ desk: Desk, _ track: String, _ day: String) throws -> Tool.Result {
    try act(
      desk, day, "joint", "result", "P1-1", track, "--office", "审计局", "--result", "已核")
  }

  @Test func oneConclusionAfterThreeResults() throws {
    let desk = try desk()
    let conclude = { (day: String) in
      try desk.run("joint", "conclude", "P1-1", "--conclusion", "履职较好", "--by", "周甲", "--on", day)
    }
    #expect(try desk.run("joint", "show", "P1-1").status == 77)
    #expect(try result(desk, "economic", "2010-05-04").status == 77)
    #expect(try act(desk, "2010-05-04", "joint", "open", "P1-9").status == 66)
    #expect(try act(desk, "2010-05-04", "joint", "open", "P1-1").status == 0)
    #expect(try act(desk, "2010-05-04", "joint", "open", "P1-1").status == 77)
    #expect(try result(desk, "staffing", "2010-05-03").status == 77)
    #expect(try result(desk, "staffing", "2010-06-01").status == 0)
    let early = try conclude("2010-06-02")
    #expect(early.status == 77)
    #expect(early.words.contains("选人用人") && early.words.contains("经济责任"))
    #expect(!early.words.contains("机构编制"))
    #expect(try result(desk, "appointments", "2010-06-10").status == 0)
    #expect(try result(desk, "economic", "2010-06-20").status == 0)
    #expect(try conclude("2010-06-19").status == 77)
    #expect(try conclude("2010-07-01").status == 0)
    #expect(try conclude("2010-07-02").status == 77)
    #expect(try result(desk, "economic", "2010-07-02").status == 77)
    let shown = try desk.json("joint", "show", "P1-1", "--anchor")
    #expect(shown.text("conclusion") == "履职较好")
    #expect(shown.text("chain")?.contains(":") == true)
    #expect(
      try shown.rows("tracks").map { $0["track"] } == ["staffing", "appointments", "economic"])
    #expect(try desk.run("joint", "show", "P1-1").words.contains("履职较好"))
    #expect(try desk.run("verify").status == 0)
  }

  @Test func otherOfficesKeepTheirNumbers() throws {
    let desk = try desk()
    try act(desk, "2010-05-04", "joint", "open", "P1-1")
    let take = { (track: String, text: String) in
      try desk.write("problems.csv", text)
      return try desk.run(
        "joint", "import", "P1-1", track, "problems.csv", "--by", "周甲", "--on", "2010-06-01")
    }
    let heading = "问题编号,机构代码,问题,依据,状态\n"
    let first = heading + "审1,\(Sample.first),往来款未清,审计法,整改中\n审2,\(Sample.first),超标准接待,,\n"
    #expect(try take("economic", first).status == 0)
    #expect(try take("economic", heading + "审1,\(Sample.first),往来款未清,审计法,已整改\n").status == 0)
    #expect(try take("staffing", first).status == 64)
    let blank = try take("appointments", heading + "组1,\(Sample.first),,,\n")
    #expect(blank.status == 65 && blank.words.contains("2"))
    #expect(try take("appointments", "别的,列\n1,2\n").status == 65)
    try act(desk, "2010-06-02", "finding", "confirm", "F1")
    let rows = try desk.run("joint", "show", "P1-1", "--format", "csv", "--headers", "key")
    // An office that gave nothing has not found nothing.
    #expect(CSVText.records(rows.text).map { $0["findings"] } == ["1", "", "2"])
    let own = try desk.run("finding", "list", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(own.text).map { $0["finding"] } == ["F1"])
  }
}
