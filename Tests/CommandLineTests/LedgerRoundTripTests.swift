import Foundation
import Testing

/// The rectification ledger out of the program, filled in, and back.
@Suite("scenario: the rectification ledger comes back") struct LedgerRoundTripTests {
  private static let ways: [[String]] = [
    ["-o", "ledger.csv"], ["-o", "ledger.xlsx"], ["-o", "ledger.csv", "--headers", "key"],
    ["-o", "ledger.csv", "--encoding", "gb18030"], ["-o", "ledger.csv", "--headers", "en"],
  ]

  @Test("unchanged it changes nothing", arguments: ways)
  func isTakenUnchanged(options: [String]) throws {
    let desk = try Desk.withOneFinding()
    try desk.submitted()
    try desk.act("raise --organ 339901000100 --title 职责不符", by: "周甲", on: "2010-03-26")
    #expect(try desk.run(["finding", "ledger"] + options).status == 0)
    let before = try desk.events()
    let result = try desk.act("import \(options[1])", by: "周甲", on: "2010-04-01")
    #expect(result.text.contains("2 个问题，0 个有改动"), "\(result.everything)")
    #expect(try desk.events() == before)
  }

  /// Writes the ledger with cells of F1 changed.
  private func edited(_ desk: Desk, _ cells: [String: String]) throws {
    let text = try desk.run("finding", "ledger", "--format", "csv", "--headers", "key").text
    var rows = CSVText.rows(text)
    let headings = try #require(rows.first)
    for (key, value) in cells {
      rows[1][try #require(headings.firstIndex(of: key))] = value
    }
    try desk.write("back.csv", CSVText.text(rows))
  }

  @Test func cellsBecomeActs() throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try edited(
      desk,
      [
        "measure": "调出1人", "owner": "吴乙", "target": "≤40", "deadline": "2010-03-31",
        "cause": "管理不严",
      ])
    try desk.act("import back.csv", by: "周甲", on: "2010-02-01")
    var row = try desk.finding("F1")
    #expect(row["status"] == "planned" && row["owner"] == "吴乙" && row["cause"] == "lax")
    let before = try desk.events()
    try edited(desk, ["owner": "钱戊"])
    try desk.act("import back.csv", by: "周甲", on: "2010-02-02")
    #expect(try desk.finding("F1")["owner"] == "钱戊")
    #expect(try desk.events() == before + 1)
    try edited(
      desk,
      ["deadline": "2010-06-30", "extension_reason": "手续", "extension_approver": "冯丁"])
    try desk.act("import back.csv", by: "周甲", on: "2010-02-03")
    try edited(desk, ["deadline": "2010-09-30"])
    let silent = try desk.act("import back.csv", by: "周甲", on: "2010-02-03", gives: 65)
    #expect(silent.words.contains("extension_reason"))
    try edited(desk, ["statement": "已调出1人", "status": "已报验收"])
    try desk.act("import back.csv", by: "吴乙", on: "2010-02-04")
    row = try desk.finding("F1")
    #expect(row["status"] == "submitted" && row["deadline"] == "2010-06-30")
    #expect(try desk.broken().isEmpty)
  }

  private static let refusals: [[String: String]] = [
    ["status": "accepted"], ["organ_code": "339901000200"], ["actual": "40"], ["owner": ""],
    ["deadline": "2010-06-30"], ["deadline": "明天"], ["duty": "其他"],
    ["revision": "1", "owner": "钱戊"],
    ["finding": "F9"], ["extension_reason": "手续"],
  ]

  @Test("what may not be changed is refused with its place", arguments: refusals)
  func isRefused(cells: [String: String]) throws {
    let desk = try Desk.withOneFinding()
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    try desk.act(
      "plan F1 --measure 调出 --owner 吴乙 --target ≤40 --deadline 2010-03-31", by: "周甲",
      on: "2010-01-21")
    let before = try desk.events()
    try edited(desk, cells)
    let result = try desk.act("import back.csv", by: "周甲", on: "2010-02-01", gives: 65)
    #expect(result.words.contains("第 2 行"), "\(result.words)")
    #expect(try desk.events() == before)
  }

  @Test func aStaleLedgerIsRefused() throws {
    let desk = try Desk.withOneFinding()
    try edited(desk, ["cause": "其他原因"])
    try desk.act("confirm F1", by: "周甲", on: "2010-01-20")
    // The state is another one by now, and so is the revision.
    let result = try desk.act("import back.csv", by: "周甲", on: "2010-02-01", gives: 65)
    #expect(result.words.contains("重新导出"), "\(result.words)")
  }
}
