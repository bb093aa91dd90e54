import BianzhiCore
import BianzhiImport
import Testing

/// Posts whose columns bear titles (股长职数) or no role at all (领导职数).
@Suite("posts by title and in one number") struct TitledPostTests {
  @Test(
    arguments: [
      ("股长职数", "副股长职数"), ("科长职数", "副科长职数"), ("主任职数", "副主任职数"), ("核定处长职数", "核定副处长职数"),
      ("科室主任职数", "科室副主任职数"), ("领导职数/科长", "领导职数/副科长"), ("正股长职数（名）", "副股长职数（名）"),
    ], ["", "|文号"])
  func titlesInAListOfBodies(_ titles: (String, String), _ document: String) throws {
    let desk = try Desk.withOrgans()
    let cell = document.isEmpty ? "" : "|岚编〔2010〕3号"
    let summary = try desk.take(
      "单位名称|科室名称|\(titles.0)|\(titles.1)\(document)\n岚汀市财政局|人事科|1|2\(cell)", as: .text)
    #expect(summary.files.map(\.kind) == ["approved_bodies"])
    #expect(summary.files[0].unknown == [])
    #expect(
      try desk.rows("SELECT scope, body, role, people FROM leader_post ORDER BY role") == [
        "body|人事科|副职|2", "body|人事科|正职|1",
      ])
  }

  /// Who is there is not what is approved.
  @Test func titlesOfWhatIsThereApproveNothing() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|科室名称|科长实配|副科长实配\n岚汀市财政局|人事科|1|2", as: .text)
    #expect(summary.files.map(\.kind) == ["bodies"])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 0)
  }

  @Test(arguments: [
    ("1正2副", ["副职|2", "正职|1"]), ("正职1名，副职2名", ["副职|2", "正职|1"]), ("3（1正2副）", ["副职|2", "正职|1"]),
    ("3名，其中正职1名、副职2名", ["副职|2", "正职|1"]), ("局长1名、副局长3名", ["副职|3", "正职|1"]),
    ("1", ["副职|0", "正职|1"]),
  ])
  func leadersOfAUnitInOneText(text: String, posts: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|领导职数|文号\n岚汀市财政局|\(text)|岚编〔2010〕3号", as: .text)
    #expect(summary.problems == [])
    #expect(
      try desk.rows(
        "SELECT role, people FROM leader_post WHERE scope = 'unit' AND document = '岚编〔2010〕3号' ORDER BY role"
      )
        == posts)
  }

  /// Of three leaders nobody knows how many are deputies: they are stored as one number of both, and it is said.
  @Test(arguments: ["3", "三", "3名"])
  func leadersInOneNumberAreStored(text: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|领导职数|文号\n岚汀市财政局|\(text)|岚编〔2010〕3号", as: .text)
    #expect(summary.isStored && summary.problems == ["roles_together 领导职数 1"])
    #expect(
      try desk.rows("SELECT scope, rank, role, people FROM leader_post") == ["unit|正副职|其他|3"])
  }

  /// What tells no number of leaders is said, and the file is not refused.
  @Test(arguments: ["4（1正2副）", "若干"])
  func leadersWithoutRolesAreSaid(text: String) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|领导职数|文号\n岚汀市财政局|\(text)|岚编〔2010〕3号", as: .text)
    #expect(summary.isStored && summary.problems == ["roles_unsaid 领导职数 1"])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 0)
  }

  /// The words below 领导职数 were lost, and one deputy became the principal.
  @Test(arguments: [
    ("正|副", ["unit|副职|2", "unit|正职|1"]), ("党组书记、局长|副局长", ["unit|副职|2", "unit|正职|1"]),
    ("一把手|班子副职", ["unit|副职|2", "unit|正职|1"]), ("主任|总工程师", ["unit|其他|2", "unit|正职|1"]),
  ])
  func wordsBelowTheGroupTellTheRoles(words: String, posts: [String]) throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take(
      "单位名称|行政编制|工勤编制|领导职数|<|文号\n^|^|^|\(words)|^\n岚汀市财政局|9|1|1|2|岚编〔2010〕3号", as: .workbook)
    #expect(summary.files[0].unknown == [] && summary.problems == [])
    #expect(
      try desk.rows("SELECT scope, role, people FROM leader_post ORDER BY role") == posts)
  }

  @Test func twoColumnsOfOneMeaningAreRefused() throws {
    let desk = try Desk.withOrgans()
    let error = #expect(throws: ImportError.self) {
      try desk.take(
        "单位名称|行政编制|工勤编制|领导职数|<\n^|^|^|书记|局长\n岚汀市财政局|9|1|1|1", as: .workbook)
    }
    #expect(error?.status == .badInput)
  }

  @Test func aSumBesideItsRolesSaysNothingMore() throws {
    let desk = try Desk.withOrgans()
    let summary = try desk.take("单位名称|领导职数|正职|副职\n岚汀市财政局|3|1|2", as: .text)
    #expect(summary.problems == [])
    #expect(try desk.count("SELECT count(*) FROM leader_post") == 2)
  }
}
