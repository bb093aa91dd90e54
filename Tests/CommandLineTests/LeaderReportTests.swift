import Foundation
import Testing

/// "Is this leader clean?" The paper never says more than was looked at.
@Suite("the audit report on a leader") struct LeaderReportTests {
  private static func text(_ desk: Desk, _ language: String = "zh") throws -> String {
    let made = try desk.run(
      "report", "leader", "P1-1", "-o", "-", "--format", "md", "--lang", language)
    try #require(made.status == 0, "\(made.everything)")
    return made.text.replacing(#/<!--.*?-->/#, with: "")
  }

  private static func desk(_ people: Int) throws -> Desk {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 2)], roster: Sample.roster(0..<people))
    let checked = try desk.run("check", "--as-of", "2010-01-31")
    try #require([0, 1, 2].contains(checked.status), "\(checked.everything)")
    return desk
  }

  /// Nothing was found, and there was no payroll, no register and no leader post to look at.
  @Test func whatWasNotCheckedIsTold() throws {
    let desk = try Self.desk(2)
    let text = try Self.text(desk)
    #expect(text.contains("没有检查或没有全部检查的事项"))
    let parts = text.components(separatedBy: "\n## ")
    let open = try #require(parts.first(where: { $0.contains("没有检查的，和为什么") }))
    #expect(open.contains("| 借调超期 | 1 |") && open.contains("规则 "), "\(open)")
    #expect(!open.contains("| 实有人员超出核定编制 |"))
    #expect(text.contains("内设机构和领导职数") && text.contains("没有联审的记录"))
    #expect(try Self.text(desk, "en").contains("What was not checked, and why"))
  }

  /// What was found is told, and not called nothing.
  @Test func whatWasFoundStays() throws {
    let text = try Self.text(try Self.desk(3))
    #expect(!text.contains("没有发现问题。没有检查") && text.contains("没有检查的，和为什么"))
  }

  private static let together = Sample.organs.replacing("政策法规处", with: "财务科人事科")

  static let bodies: [(organs: String, body: String, line: String)] = [
    (Sample.organs, "督查科", "| 2 | 1 | 1 | 督查科 |"), (Sample.organs, "办公室", "| 2 | 1 | 0 |  |"),
    (Sample.organs, "", "| 2 | – | – |  |"), (AuditDesk.organs, "督查科", "| – | – | – |  |"),
    // One approved text may hold the name: it is named, and nobody can say.
    (together, "人事科", "| 2 | 1 | – |  | 1 | 人事科 |"), (together, "办公室", "| 2 | 1 | 0 |  | 0 |  |"),
  ]

  /// Where no body is approved, or the roster names none, nobody can say that none is without approval.
  @Test(arguments: bodies)
  func unknownBodiesAreNoZero(organs: String, body: String, line: String) throws {
    let desk = try AuditDesk.make(
      quotas: [(Sample.first, "行政编制", 2)],
      roster: Sample.roster((0..<2).map { Sample.Row(serial: $0, body: body) }), organs: organs)
    let checked = try desk.run("check", "--as-of", "2010-01-31")
    try #require([0, 1, 2].contains(checked.status), "\(checked.everything)")
    let text = try Self.text(desk)
    #expect(text.contains("| 岚汀市环境保护局 \(line)"), "\(text)")
    #expect(text.contains("“–”是看不出") == line.contains("–"), "\(text)")
    #expect(try Self.text(desk, "en").contains("A dash is not known") == line.contains("–"))
  }

  @Test(arguments: ["html", "md", "docx"]) func allNumbersAreReproduced(format: String) throws {
    let desk = try Self.desk(2)
    for language in ["zh", "en"] {
      let made = try desk.run(
        "report", "leader", "P1-1", "-o", "l.\(format)", "--lang", language)
      try #require(made.status == 0, "\(made.everything)")
      let verified = try desk.run("report", "verify", "l.\(format)")
      #expect(verified.status == 0, "\(verified.everything)")
    }
  }
}
