import BianzhiImport
import Testing

/// Forms with one column of places whose kind only the title tells: they were read as all places of the unit.
@Suite("kinds of quotas in titles") struct TitledKindTests {
  @Test(arguments: [
    ("岚汀市事业编制核定表", "单位,编制数,文号", "事业编制"), ("岚汀市行政编制核定表", "单位,编制数,文号", "行政编制"),
    ("岚汀市机关工勤编制情况表", "单位,核定编制数,文号", "工勤编制"), ("岚汀市政法专项编制台账", "单位,编制数,文号", "政法专项编制"),
    ("岚汀市事业单位编制核定表", "单位,编制数,文号", "总编制"), ("岚汀市行政、事业编制核定表", "单位,编制数,文号", "总编制"),
    ("岚汀市行政事业编制核定表", "单位,编制数,文号", "总编制"), ("岚汀市机关事业编制核定表", "单位,编制数,文号", "总编制"),
    ("岚汀市行政编制及事业编制情况表", "单位,编制数,文号", "总编制"), ("岚汀市机构编制核定表", "单位,编制数,文号", "总编制"),
    ("岚汀市编制核定表（不含事业编制）", "单位,编制数,文号", "总编制"),
  ])
  func areTheKindOfTheOneNumber(title: String, header: String, kind: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(lines: [title, header, "岚汀市财政局,3,岚编〔2010〕1号"])
    #expect(summary.isStored && summary.files.contains { $0.kind == "forms" })
    #expect(try desk.approved == ["A1|\(kind)|3"])
  }

  /// Kinds of their own columns stand, and people beside the one number are of its kind.
  @Test func columnsComeFirst() throws {
    let desk = try Desk.withOrgans()
    try desk.take(lines: [
      "岚汀市行政编制核定表", "单位,行政编制,工勤编制,文号", "岚汀市财政局,3,1,岚编〔2010〕1号",
    ])
    #expect(try desk.approved == ["A1|工勤编制|1", "A1|行政编制|3"])
    let parted = try Desk.withOrgans()
    try parted.take(lines: [
      "岚汀市行政编制核定表", "单位,编制数,工勤编制,文号", "岚汀市财政局,3,1,岚编〔2010〕1号",
    ])
    #expect(try parted.approved == ["A1|其余编制|2", "A1|工勤编制|1"])
    let counted = try Desk.withOrgans()
    try counted.take(lines: [
      "岚汀市事业编制核定表", "单位,编制数,实有人数,文号", "岚汀市财政局,3,2,岚编〔2010〕1号",
    ])
    #expect(try counted.rows("SELECT part, people FROM stated_number") == ["事业编制|2"])
  }
}
