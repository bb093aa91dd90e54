import Testing

/// An inner body of the list of bodies that goes from it, and stands in other words of the lists.
@Suite("an inner body that lists still name") struct NamedBodyTests {
  struct Later: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var listed = "办公室"
    var note = ""
    var post = "科员"
    var remark = ""
    let asked: Bool
  }

  static let ways: [Later] = [
    Later(testDescription: "gone", asked: false),
    Later(testDescription: "in brackets", listed: "办公室（督查室）", asked: true),
    Later(testDescription: "in a note", note: "加挂督查室牌子", asked: true),
    Later(testDescription: "a note that it is no more", note: "督查室2010年2月撤销", asked: false),
    Later(testDescription: "in a title", post: "督查室主任", asked: true),
    Later(testDescription: "in a former title", post: "原督查室主任", asked: false),
    Later(testDescription: "in a remark", remark: "负责督查室工作", asked: true),
    Later(testDescription: "in a remark of the past", remark: "曾任督查室主任", asked: false),
  ]

  private func lists(_ rows: [(name: String, note: String)]) -> String {
    "机构代码,实有内设机构,备注\n"
      + rows.map { "\(Sample.first),\($0.name),\($0.note)\n" }.joined()
  }

  @Test(arguments: ways) func theBody(later: Later) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let roster = { (post: String, note: String) in
      Sample.roster(
        (0..<6).map {
          Sample.Row(
            serial: $0, body: "办公室", post: $0 < 1 ? post : "科员", note: $0 < 1 ? note : "")
        })
    }
    try desk.take(
      [
        "r.csv": roster("科员", ""),
        "l.csv": lists([("办公室", ""), ("政策法规处", ""), ("督查室", "")]),
      ], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    let found = try desk.finding("F1")
    try #require(found["rule"] == "organ.unapproved_body", "\(found)")
    try desk.submitted()
    try desk.take(
      [
        "n.csv": roster(later.post, later.remark),
        "m.csv": lists([(later.listed, later.note), ("政策法规处", "")]),
      ], "--as-of", "2010-04-10")
    try desk.run("check")
    let said = try desk.act(
      "accept F1", by: "郑丙", on: "2010-04-15", gives: later.asked ? 77 : 0)
    if later.asked { #expect(said.words.contains("督查室"), "\(said.everything)") }
    #expect(try desk.broken().isEmpty)
  }

  /// What stands in the column of bodies says nothing of where somebody sits.
  @Test(arguments: [("其他", 77), ("其他人员", 77), ("借调", 77), ("办公室", 0)] as [(String, Int32)])
  func aWordThatIsNoBody(body: String, status: Int32) throws {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows = { (body: String) in
      (0..<6).map { Sample.Row(serial: $0, body: $0 < 1 ? body : "办公室") }
    }
    try desk.take(["r.csv": Sample.roster(rows("综合科"))], "--as-of", "2009-12-31")
    try desk.run("check", "--as-of", "2009-12-31")
    try #require(try desk.finding("F1")["rule"] == "organ.unapproved_body")
    try desk.submitted()
    try desk.take(["n.csv": Sample.roster(rows(body))], "--as-of", "2010-04-10")
    try desk.run("check")
    try desk.act("accept F1", by: "郑丙", on: "2010-04-15", gives: status)
  }
}
