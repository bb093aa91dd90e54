import BianzhiImport
import Testing

/// Numbers of posts beside inner bodies under many headings.
@Suite("columns of posts beside inner bodies") struct BodyPostColumnTests {
  private func take(_ header: String, _ cells: String) throws -> (Desk, ImportSummary) {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位名称,内设机构名称,\(header),文号,批准日期",
      "岚汀市财政局,办公室,\(cells),岚编〔2009〕1号,2009-03-01", "岚汀市财政局,预算科,\(cells),岚编〔2009〕1号,2009-03-01",
    ])
    return (desk, summary)
  }

  @Test(arguments: [
    "领导职数（正）,领导职数（副）", "领导正职,领导副职", "正科长,副科长", "科长,副科长", "主任职数,副主任职数", "正职领导职数,副职领导职数",
    "职数/正,职数/副", "内设机构领导职数正,内设机构领导职数副", "领导职数正职,领导职数副职",
    "股长（主任）,副股长（副主任）", "科长（主任）职数,副科长（副主任）职数", "正职（股长）,副职（副股长）",
  ])
  func areRead(header: String) throws {
    let (desk, summary) = try take(header, "1,2")
    #expect(summary.isStored && summary.files.map(\.unknown) == [[]])
    #expect(
      try desk.rows("SELECT body, role, people FROM leader_post ORDER BY body, people")
        == ["办公室|正职|1", "办公室|副职|2", "预算科|正职|1", "预算科|副职|2"])
  }

  /// Posts of the unit and of its bodies below two groups, with the bodies' names in the second: the whole table was refused,
  /// as its second row has 正职 twice.
  @Test(arguments: [
    ("班子职数,,中层（内设机构）,,", "正职,副职,内设机构,正职,副职"), ("领导班子职数,,中层,,", "正职,副职,科室名称,正职,副职"),
    ("班子职数,,内设机构,中层职数,", "正职,副职,,正职,副职"),
  ])
  func inTwoGroups(groups: String, words: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [
      "单位,\(groups),文号,批准日期", ",\(words),,",
      "岚汀市财政局,1,3,办公室,1,0,岚编〔2009〕1号,2009-03-01",
    ])
    #expect(summary.isStored && summary.files.allSatisfy { $0.unknown.isEmpty })
    #expect(
      try desk.rows(
        "SELECT coalesce(body, ''), role, people FROM leader_post ORDER BY 1, people")
        == ["|正职|1", "|副职|3", "办公室|副职|0", "办公室|正职|1"])
  }

  /// Names below such a heading are those of people.
  @Test func namesOfLeadersAreNoNumbers() throws {
    let (desk, summary) = try take("科长,副科长", "甲一,乙二")
    #expect(summary.isStored && summary.files.map(\.unknown) == [["科长", "副科长"]])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 0)
  }

  /// A heading that nobody knows can be said to be a number of posts.
  @Test(arguments: [("正职职数", "正职"), ("副职职数", "副职"), ("正职", "正职")])
  func canBeNamed(item: (named: String, role: String)) throws {
    let kind = try #require(TableKind.named("approved_bodies"))
    let field = try #require(kind.numberField(named: item.named))
    let desk = try Desk.withOrgans()
    _ = try desk.ledger.settle([.header(kind: kind.name, heading: "头儿", field: field)])
    try desk.take(lines: ["单位名称,内设机构名称,头儿,文号,批准日期", "岚汀市财政局,办公室,1,岚编〔2009〕1号,2009-03-01"])
    #expect(
      try desk.rows("SELECT body, role, people FROM leader_post") == ["办公室|\(item.role)|1"])
    #expect(kind.numberField(named: "行政编制") == nil)
  }
}
