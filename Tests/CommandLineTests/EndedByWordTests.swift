import Foundation
import Testing

/// A finding that the data show ends by word alone: whoever signs the last step names it, and it is counted apart.
@Suite("ended by word alone") struct EndedByWordTests {
  private func desk() throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3)], roster: Sample.roster(0..<4), on: "2010-01-15")
    try desk.run("check")
    try AuditDesk.mark(desk, 1...10)
    try desk.take(["n.csv": Sample.roster(0..<4)], "--as-of", "2010-03-31")
    try desk.run("check")
    return desk
  }

  private func mark(_ desk: Desk, _ note: String) throws -> Tool.Result {
    try desk.run(
      "step", "mark", "P1-1", "11", "--note", note, "--by", "周甲", "--on", "2010-04-30")
  }

  /// Voided behind the newest check, raised or followed: no later check says so, and the step does.
  @Test(arguments: [true, false]) func voidedBehindTheNewestCheck(isConfirmed: Bool) throws {
    let desk = try desk()
    if isConfirmed { try desk.act("confirm F1", by: "周甲", on: "2010-04-01") }
    try desk.act("void F1 --reason 算错 --approver 冯丁", by: "周甲", on: "2010-04-02")
    for note in ["已完成", "见 F12", "AF1", "F1", "Ｆ１。", "F2-F12 系误报"] {
      let refused = try mark(desk, note)
      #expect(refused.status == 77 && refused.words.contains("F1 已作废"), "\(refused.everything)")
      #expect(refused.words.contains("--note"))
    }
    let done = try mark(desk, "F1 系名册重复，已核实")
    #expect(done.status == 0 && done.words.contains("F1 已作废"), "\(done.everything)")
    let status = try desk.run("plan", "status", "P1")
    for text in ["F1 已作废，没有更正数据", "只凭作废了结 1"] {
      #expect(status.words.contains(text), "\(status.everything)")
    }
    #expect(try desk.run("plan", "total", "2010").words.contains("只凭作废了结 1"))
    #expect(
      try desk.run("plan", "status", "P1", "--format", "json").text
        .contains("\"ended_by_word\": 1"))
    #expect(try desk.broken().isEmpty)
  }

  /// The office above sees it in the sums, too.
  @Test func inThePackage() throws {
    let desk = try desk()
    try desk.act("void F1 --reason 算错 --approver 冯丁", by: "周甲", on: "2010-04-02")
    #expect(try mark(desk, "F1 已核实").status == 0)
    try desk.done(
      "package", "make", "--plan", "P1", "--office", "339910", "--name", "漪浦编办", "--by", "周甲",
      "--on", "2010-05-01", "-o", "p.json")
    let city = try Desk()
    try city.take(["a.csv": Sample.organs])
    try desk.bytes("p.json").write(to: URL(filePath: city.file("p.json")))
    try city.done("package", "import", "p.json", "--by", "冯丁", "--on", "2010-05-05")
    let total = try city.run("plan", "total", "2010")
    #expect(total.words.contains("只凭作废了结 1"), "\(total.everything)")
  }

  /// A later list that shows it no more proves it: nobody has to name it.
  @Test func provedByALaterList() throws {
    let desk = try desk()
    try desk.act("void F1 --reason 算错 --approver 冯丁", by: "周甲", on: "2010-04-02")
    try desk.take(["n.csv": Sample.roster(0..<3)], "--as-of", "2010-04-15")
    try desk.run("check")
    #expect(try mark(desk, "已完成").status == 0)
    let status = try desk.run("plan", "status", "P1")
    #expect(!status.words.contains("只凭作废了结"), "\(status.everything)")
  }

  /// Width, case and ranges are read; a number that counts people or days is no name.
  @Test(
    arguments: [
      ("Ｆ１、Ｆ２ 系名册重复", 0), ("F1-F2 系名册重复", 0), ("F1至2均系名册重复", 0), ("f1、2 系名册重复", 0),
      ("F1 系名册重复", 77), ("F1、2人系重复", 77), ("F1-2010年重复", 77), ("F1、F2", 77),
    ] as [(String, Int32)])
  func waysToNameThem(note: String, status: Int32) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 3), (Sample.first, "工勤编制", 1)],
      roster: Sample.roster(
        (0..<4).map { Sample.Row(serial: $0) }
          + (4..<6).map { Sample.Row(serial: $0, kind: "工勤编制") }), on: "2010-02-01")
    try desk.run("check")
    try #require(try desk.finding("F2")["rule"] == "quota.overrun")
    try AuditDesk.mark(desk, 1...10)
    for name in ["F1", "F2"] {
      try desk.act("void \(name) --reason 算错 --approver 冯丁", by: "周甲", on: "2010-04-02")
    }
    let done = try mark(desk, note)
    #expect(done.status == status, "\(done.everything)")
    if status != 0 { #expect(done.words.contains("F2 已作废"), "\(done.everything)") }
  }
}
