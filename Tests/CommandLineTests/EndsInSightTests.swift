import Foundation
import Testing

/// An audit that ends with findings long-term or exempt says so.
@Suite("ends in sight") struct EndsInSightTests {
  /// A leader with one person too many, all steps but the last done, and the finding planned.
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(organ: Sample.first, kind: "行政编制", people: 3)], roster: Sample.roster(0..<4),
      on: "2010-02-10")
    try desk.run("check")
    try desk.act("confirm F1", by: "周甲", on: "2010-02-11")
    try desk.act(
      "plan F1 --measure 消化 --owner 吴乙 --target 3 --deadline 2010-12-31", by: "周甲", on: "2010-02-11"
    )
    try AuditDesk.mark(desk, 1...10)
    return desk
  }

  private static let longTerm = "long-term F1 --reason 历史 --approver 冯丁 --deadline"

  @Test(
    arguments: [
      ("2999-12-31", 77), ("2013-03-02", 77), ("2013-03-01", 0), ("2010-12-31", 0),
    ] as [(String, Int32)])
  func aReviewIsNotFarAway(deadline: String, status: Int32) throws {
    let desk = try desk()
    let result = try desk.act(
      "\(Self.longTerm) \(deadline)", by: "周甲", on: "2010-03-01", gives: status)
    if status != 0 { #expect(result.words.contains("2013-03-01"), "\(result.words)") }
    guard status != 0 else { return }
    try desk.act(
      "\(Self.longTerm) \(deadline) --review-within 36600", by: "周甲", on: "2010-03-01",
      gives: deadline == "2999-12-31" ? 77 : 0)
  }

  static let ends: [(act: String, words: [String])] = [
    ("\(longTerm) 2012-12-31", ["长期整改", "2012-12-31"]),
    ("exempt F1 --reason 政策 --document 8号 --approver 冯丁", ["免予整改", "没有期限", "8号"]),
    ("exempt F1 --reason 政策 --document 8号 --approver 冯丁 --until 2099-12-31", ["2099-12-31"]),
  ]

  @Test(arguments: ends) func whatWasLeftIsCountedApart(act: String, words: [String]) throws {
    let desk = try desk()
    try desk.act(act, by: "周甲", on: "2010-03-01")
    let end = try AuditDesk.end(desk)
    #expect(end.status == 0)
    let status = try desk.run("plan", "status", "P1")
    for text in [end.words, status.words] {
      for word in ["P1-1", "F1"] + words { #expect(text.contains(word), "\(word): \(text)") }
    }
    #expect(status.words.contains("已完成的 1 名有长期整改或免予整改的问题，共 1 个"))
    // The office above sees it too.
    try desk.done(
      "package", "make", "--plan", "P1", "--office", "339910", "--name", "漪浦编办", "--by", "周甲",
      "--on", "2010-05-01", "-o", "p.json")
    let city = try Desk()
    try city.take(["a.csv": Sample.organs])
    try desk.bytes("p.json").write(to: .init(filePath: city.file("p.json")))
    try city.done("package", "import", "p.json", "--by", "冯丁", "--on", "2010-05-05")
    #expect(
      try city.run("package", "review", "--format", "csv", "--headers", "key").text
        .contains("not_put_right"))
  }

  /// What was voided as wrongly recorded stands on a list of a later day all the same: it is open again, and the audit does
  /// not end.
  @Test func aVoidThatALaterListContradicts() throws {
    let desk = try desk()
    try desk.act("void F1 --reason 录入错误 --approver 冯丁", by: "周甲", on: "2010-03-01")
    try desk.take(["n.csv": Sample.roster(0..<4)], "--as-of", "2010-03-31")
    try desk.run("check")
    let end = try AuditDesk.end(desk)
    #expect(end.status == 77 && end.words.contains("F1"), "\(end.everything)")
    #expect(try desk.finding("F1")["status"] == "confirmed")
  }

  /// Voided until a day, and a list within it shows it: said apart, and not of one that the later list shows no more.
  @Test(arguments: [(4, true), (3, false)]) func aVoidThatLaterDataShow(people: Int, told: Bool)
    throws
  {
    let desk = try desk()
    try desk.act(
      "void F1 --reason 录入错误 --approver 冯丁 --until 2010-12-31", by: "周甲", on: "2010-03-01")
    try desk.take(["n.csv": Sample.roster(0..<people)], "--as-of", "2010-03-31")
    try desk.run("check")
    let unnamed = try AuditDesk.end(desk)
    #expect(unnamed.status == (told ? 77 : 0), "\(unnamed.everything)")
    let end =
      told
      ? try desk.run(
        "step", "mark", "P1-1", "11", "--note", "F1 系录入错误", "--by", "周甲", "--on", "2010-04-30")
      : unnamed
    #expect(end.status == 0, "\(end.everything)")
    let status = try desk.run("plan", "status", "P1")
    for text in [end.words, status.words] {
      #expect(text.contains("F1 已作废，此后的检查仍有") == told, "\(text)")
    }
    #expect(status.words.contains("已作废而数据仍有") == told)
  }

  /// An exemption of numbers covers whoever is there, within the number; one of people covers these people.
  @Test(arguments: [("", "confirmed"), (" --up-to 1", "exempt")])
  func oneRetiresAndAnotherEnters(upTo: String, status: String) throws {
    let desk = try desk()
    try desk.act(
      "exempt F1 --reason 政策 --document 8号 --approver 冯丁\(upTo)", by: "周甲", on: "2010-03-01")
    let retired = Sample.Row(serial: 3, state: "退休", leftOn: "2010-03-31")
    let rows = [0, 1, 2, 30].map { Sample.Row(serial: $0) } + [retired]
    try desk.take(["n.csv": Sample.roster(rows)], "--as-of", "2010-04-30")
    try desk.run("check")
    #expect(try desk.finding("F1")["status"] == status)
    // One more is beyond the number, whoever it is.
    try desk.take(
      ["m.csv": Sample.roster(rows + [Sample.Row(serial: 31)])], "--as-of", "2010-05-31")
    try desk.run("check")
    #expect(try desk.finding("F1")["status"] == "confirmed")
    #expect(try desk.broken().isEmpty)
  }
}
