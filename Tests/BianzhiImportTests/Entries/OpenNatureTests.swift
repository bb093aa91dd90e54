import BianzhiImport
import Testing

/// A word of 机构性质 that may be a category: asked about, and taught.
@Suite("natures of units that are asked about") struct OpenNatureTests {
  private static let lines = [
    "机构代码,机构名称,机构性质", "A1,中共岚汀市纪律检查委员会机关,纪委机关", "A2,岚汀市财政局,政府工作部门",
  ]
  private static let sql = "SELECT category FROM organ ORDER BY code"

  @Test func aTaughtWordIsUsed() throws {
    let desk = try Desk()
    let first = try desk.take(lines: Self.lines, as: "机构.csv")
    #expect(first.problems == ["unknown_word 机构性质 1"])
    #expect(try desk.ledger.openWords().map(\.word) == ["纪委机关"])
    _ = try desk.ledger.settle([.value(.category, word: "纪委机关", code: "党委部门")])
    #expect(try desk.rows(Self.sql) == ["党委部门", "政府工作部门"])
    #expect(try desk.ledger.openWords().isEmpty)
    let again = try desk.take(lines: Self.lines, as: "机构.csv")
    #expect(again.sums == [2, 0, 0, 2, 0] && again.problems == [])
    #expect(try desk.rows(Self.sql) == ["党委部门", "政府工作部门"])
  }

  /// Under 机构类别 a word for organs of several categories is asked about; under 单位性质 it is no category at all.
  @Test(arguments: ["党政机关", "行政机关"]) func aGeneralWordIsAsked(word: String) throws {
    let desk = try Desk()
    let lines = ["机构代码,机构名称,机构类别", "A1,岚汀市财政局,\(word)", "A2,岚汀市档案馆,事业单位"]
    let summary = try desk.take(lines: lines, as: "机构.csv")
    #expect(summary.isStored && summary.problems == ["unknown_word 机构类别 1"])
    #expect(try desk.ledger.openWords().map(\.word) == [word])
    _ = try desk.ledger.settle([.value(.category, word: word, code: "政府工作部门")])
    #expect(try desk.rows(Self.sql) == ["政府工作部门", "事业单位"])
    let other = try Desk()
    let bare = try other.take(lines: ["机构代码,机构名称,单位性质", "A1,岚汀市财政局,\(word)"])
    #expect(bare.problems == ["no_category 单位性质 1"])
  }

  @Test(arguments: ["全额拨款", "财政补助", "参公管理"])
  func aWordOfFundingIsNoneAtAll(word: String) throws {
    let desk = try Desk()
    let summary = try desk.take(lines: ["机构代码,机构名称,机构性质", "A1,岚汀市图书馆,\(word)"])
    #expect(summary.problems == ["no_category 机构性质 1"])
    #expect(try desk.rows(Self.sql) == ["∅"])
  }
}
