import Foundation
import Testing

/// A unit's roster goes out filled in and comes back as a roster.
@Suite("pre-filled workbooks") struct WorkbookTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.take(["a.csv": Sample.organs])
    let rows =
      (0..<3).map { Sample.Row(serial: $0, body: "办公室") }
      + [Sample.Row(serial: 3, state: "退休", leftOn: "2009-06-30")]
    try desk.take(["r.csv": Sample.roster(rows)], "--as-of", "2009-12-31")
    return desk
  }

  private static let reveal = ["--reveal", "--reason", "年底核对"]

  @Test(arguments: ["zh", "en"]) func comesBackAsItWentOut(language: String) throws {
    let desk = try desk()
    let made = try desk.run(
      ["workbook", Sample.first, "--day", "2010-06-30", "-o", "w.xlsx", "--lang", language]
        + Self.reveal)
    #expect(made.status == 0, "\(made.everything)")
    let taken = try desk.run("import", "w.xlsx")
    #expect(taken.status == 0, "\(taken.everything)")
    let people = try desk.run(
      "sql",
      "SELECT day, count(*) AS people, max(state) AS state, max(body) AS body, "
        + "max(quota_kind) AS kind, max(rank) AS rank FROM staff GROUP BY day ORDER BY day",
      "--format", "csv", "--headers", "key")
    #expect(
      people.text.split(whereSeparator: \.isNewline).last
        == "2010-06-30,3,在岗,办公室,行政编制,科员", "\(people.everything)")
  }

  /// Who has left is not asked about again, and masked numbers are no numbers.
  @Test func leaversAndMaskedNumbersStayOut() throws {
    let desk = try desk()
    let made = try desk.run("workbook", "岚汀市环境保护局", "-o", "w.csv")
    #expect(made.status == 0 && made.words.contains("已离开的 1 人"), "\(made.everything)")
    #expect(made.words.contains("打码"))
    let text = try String(contentsOfFile: desk.file("w.csv"), encoding: .utf8)
    #expect(!text.contains(Sample.name(3)) && !text.contains(Sample.person(0)))
    #expect(text.contains(Sample.masked(Sample.person(0))))
  }

  @Test func aUnitWithoutARoster() throws {
    let result = try desk().run("workbook", Sample.second, "-o", "w.xlsx")
    #expect(result.status == 66 && result.words.contains("没有它的花名册"), "\(result.everything)")
  }
}
