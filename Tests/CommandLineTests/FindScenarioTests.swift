import Foundation
import Testing

/// "Where does this name stand, where this document?"
@Suite("scenario: find") struct FindScenarioTests {
  private static func desk() throws -> Desk {
    let desk = try Desk.withOneFinding()
    try desk.take(["c.csv": AuditDesk.heading + AuditDesk.one])
    return desk
  }

  private static func found(_ text: String, on desk: Desk) throws -> [[String: String]] {
    let result = try desk.run("find", text, "--format", "csv", "--headers", "key")
    try #require(result.status == 0, "\(result.everything)")
    return CSVText.records(result.text)
  }

  static let cases: [(text: String, places: Set<String>)] = [
    (text: "测试7", places: ["roster"]), (text: "甲一", places: ["leaders"]),
    (text: "岚编〔2008〕12号", places: ["quotas", "findings"]),
    (text: "岚编[2008]12号", places: ["quotas", "findings"]),
    (text: "岚编（2008）12", places: ["quotas", "findings"]), (text: "岚编〔2005〕2号", places: ["organs"]),
    (text: "339901000200", places: ["organs"]), (text: "水务局", places: ["organs"]),
    (text: "政策法规处", places: ["organs"]), (text: "没有这个人", places: []),
    // Names as forms set them, with blanks of any width, and with what nobody sees.
    (text: "甲 一", places: ["leaders"]), (text: "甲　一", places: ["leaders"]),
    (text: " 水务局\u{200B}", places: ["organs"]), (text: "甲 1", places: []),
  ]

  @Test(arguments: cases) func looksInAllTables(text: String, places: Set<String>) throws {
    let rows = try Self.found(text, on: Self.desk())
    #expect(Set(rows.compactMap { $0["place"] }) == places, "\(rows)")
  }

  /// 水务局 is the end of the only name that ends so; the row says which organ it is.
  @Test func anOrganIsFoundByAnyName() throws {
    let rows = try Self.found("水务局", on: Self.desk())
    #expect(rows.map { $0["organ_code"] } == [Sample.second])
    #expect(rows.first?["organ_name"] == "岚汀市水务局")
  }

  @Test func whatIsNotThereIsSaidWithWhereItWasLookedFor() throws {
    let result = try Self.desk().run("find", "没有这个人")
    #expect(result.status == 0 && result.text.isEmpty)
    #expect(result.words.contains("没有找到") && result.words.contains("工资表"))
  }

  /// One organ is named in the next command; of several the reader chooses.
  @Test func whatToDoNextIsSaid() throws {
    let desk = try Self.desk()
    let one = try desk.run("find", "水务局")
    #expect(one.words.contains("finding list --organ \(Sample.second)"), "\(one.words)")
    let several = try desk.run("find", "岚汀市")
    #expect(several.words.contains("bianzhi history 机构代码"), "\(several.words)")
    let english = try desk.run("find", "岚汀市", "--lang", "en")
    #expect(english.words.contains("finding list --organ CODE"), "\(english.words)")
    #expect(try !desk.run("find", "没有这个人").words.contains("下一步"))
  }

  @Test func moreThanAreShownAreCounted() throws {
    let result = try Self.desk().run("find", "测试", "--most", "3")
    #expect(result.words.contains("共 41 行"), "\(result.words)")
  }

  @Test(
    arguments: [
      ("甲", 64), ("%", 64), (Sample.person(1), 64), ("x' OR 1=1 --", 0), ("\"]}", 0), ("__", 0),
    ] as [(String, Int32)])
  func otherTextsAreRefusedOrOnlyText(text: String, status: Int32) throws {
    let result = try Self.desk().run("find", text)
    #expect(result.status == status, "\(result.everything)")
    #expect(result.text.isEmpty && !result.everything.contains(Sample.person(1)))
  }

  /// A document is found however its number is written.
  @Test(arguments: ["岚编〔2008〕9号", "2008-9", "岚编2008-9", "2008年第9号", "2008年9号"])
  func aDocumentIsFoundByItsShortNumber(text: String) throws {
    let desk = try Desk()
    try desk.take(
      ["a.csv": Sample.organs, "b.csv": Sample.quotas([(Sample.first, "行政编制", 40)])])
    let found = try desk.run("find", text, "--format", "csv", "--headers", "key")
    #expect(found.text.contains("岚编〔2008〕9号"), "\(found.everything)")
    let other = try desk.run("find", "2008-19", "--format", "csv", "--headers", "key")
    #expect(!other.text.contains("岚编〔2008〕9号"), "\(other.everything)")
  }
}
