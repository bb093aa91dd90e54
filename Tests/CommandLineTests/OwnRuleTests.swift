import Foundation
import Testing

/// Rules of a user's own: begun, tried on small tables, and kept with the check by the name of their pack.
@Suite("rules of one's own") struct OwnRuleTests {
  private static let id = "quota.mostly_vacant"

  private static func desk() throws -> Desk {
    let desk = try Desk()
    let new = try desk.run("rule", "new", id, "own", "--pack", "本县规则 2")
    try #require(new.status == 0, "\(new.everything)")
    return desk
  }

  private static func change(_ name: String, on desk: Desk, _ old: String, _ new: String) throws {
    let text = String(decoding: try desk.bytes(name), as: UTF8.self)
    try #require(text.contains(old))
    try desk.write(name, text.replacing(old, with: new))
  }

  @Test func aNewRuleRunsAsItIs() throws {
    let desk = try Self.desk()
    let tried = try desk.run("rule", "test", "own", "--format", "csv", "--headers", "key")
    #expect(tried.status == 0, "\(tried.everything)")
    let lines = CSVText.records(tried.text)
    #expect(lines.map { $0["finding"] } == ["A1,行政编制,3,1,-2,,hint"])
    #expect(!desk.exists("bianzhi.db"))
    let again = try desk.run("rule", "new", Self.id, "own")
    #expect(again.status == 73 && again.words.contains("已经存在"))
  }

  @Test func thePackStandsInTheRun() throws {
    let desk = try Self.desk()
    let tables = ["organs", "quotas", "roster"].map { "own/\(Self.id)/\($0).csv" }
    #expect(try desk.run(["import"] + tables).status == 0)
    let check = try desk.run("check", "--rules", "own", "--rule", Self.id)
    #expect(check.status == 1, "\(check.everything)")
    let shown = try desk.run("run", "show", "1", "--format", "csv", "--headers", "key")
    #expect(CSVText.records(shown.text).map { $0["pack"] } == ["本县规则 2"])
    #expect(try desk.run("run", "replay", "1").status == 0)
  }

  /// What is not as the file of what is expected says is named finding by finding.
  @Test(arguments: [
    ("expected.csv", "A1,行政编制,3,1,-2,,hint\n", "", ["查出而不应有"]),
    ("expected.csv", "A1,行政编制,3,1,-2", "A1,行政编制,4,1,-3", ["应有而没有查出", "查出而不应有"]),
    ("quotas.csv", "A1,行政编制,3", "A1,行政编制,2", ["应有而没有查出"]),
  ])
  func whatDiffersIsNamed(change: (file: String, old: String, new: String, said: [String])) throws {
    let desk = try Self.desk()
    try Self.change("own/\(Self.id)/\(change.file)", on: desk, change.old, change.new)
    let tried = try desk.run("rule", "test", "own")
    #expect(tried.status == 1, "\(tried.everything)")
    for words in change.said { #expect(tried.text.contains(words), "\(tried.everything)") }
  }

  @Test(arguments: [
    ("own/quota.mostly_vacant/quotas.csv", "A1,行政编制,3", "A1,行政编制,三个半", "--dry-run"),
    ("own/quota.mostly_vacant/expected.csv", "organ_code,part", "code,part", "第一行是"),
    ("own/quota.mostly_vacant.sql", "FROM strength", "FROM strengths", "strengths"),
    ("own/quota.mostly_vacant.sql", "FROM counted_staff", "FROM staff_row", "证据语句"),
    ("own/quota.mostly_vacant.sql", "needs:        roster quotas", "needs:        loans", "小表里没有"),
  ])
  func whatCannotBeTriedIsSaid(
    change: (file: String, old: String, new: String, said: String)
  ) throws {
    let desk = try Self.desk()
    try Self.change(change.file, on: desk, change.old, change.new)
    let tried = try desk.run("rule", "test", "own")
    #expect(tried.status == 65 && tried.words.contains(change.said), "\(tried.everything)")
  }

  @Test func aRuleWithoutTablesIsNotTried() throws {
    let desk = try Self.desk()
    let text = String(decoding: try desk.bytes("own/\(Self.id).sql"), as: UTF8.self)
    try desk.write("own/other.sql", text.replacing(Self.id, with: "quota.other"))
    let tried = try desk.run("rule", "test", "own")
    #expect(tried.status == 2 && tried.words.contains("quota.other：没有小表"), "\(tried.everything)")
  }

  @Test func rulesOfOneFolderAreOnePack() throws {
    let desk = try Self.desk()
    #expect(try desk.run("rule", "new", "quota.other", "own", "--pack", "别的规则 1").status == 0)
    let tried = try desk.run("rule", "test", "own")
    #expect(tried.status == 65 && tried.words.contains("pack"), "\(tried.everything)")
  }

  @Test(arguments: ["quota", "quota.overrun", "Quota.own", "../a.b", "quota.own.sql", "a.b/c"])
  func anIdThatCannotBeIsRefused(id: String) throws {
    let desk = try Desk()
    let new = try desk.run("rule", "new", id, "own")
    #expect(new.status == 64, "\(new.everything)")
    #expect(!desk.exists("own"))
  }
}
